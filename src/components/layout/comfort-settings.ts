import type { Translate } from '../../i18n/ui-strings.ts';

/** A setting that makes reading easier, with its choices. The empty value is the page's default. */
export interface ComfortSetting {
  name: 'theme' | 'size' | 'width';
  label: string;
  options: readonly { value: string; label: string }[];
}

/** The settings of the reading comfort, in the order of the form. */
export function comfortSettings(t: Translate): ComfortSetting[] {
  return [
    {
      name: 'theme',
      label: t('theme.label'),
      options: [
        { value: '', label: t('theme.auto') },
        { value: 'light', label: t('theme.light') },
        { value: 'dark', label: t('theme.dark') },
      ],
    },
    {
      name: 'size',
      label: t('comfort.size'),
      options: [
        { value: 'small', label: t('comfort.size.small') },
        { value: '', label: t('comfort.size.medium') },
        { value: 'large', label: t('comfort.size.large') },
      ],
    },
    {
      name: 'width',
      label: t('comfort.width'),
      options: [
        { value: '', label: t('comfort.width.normal') },
        { value: 'wide', label: t('comfort.width.wide') },
      ],
    },
  ];
}
