import { foreignCharacters } from '../alignment/foreign-characters.ts';
import type { Issue } from '../files/issue.ts';

/** Words that a Chinese reader must recognize on an English page too: those of the entrance page and the language switch. */
const IN_CHINESE_TOO: ReadonlySet<string> = new Set(['language.zh', 'door.title']);

/** Ending that i18next gives to the singular form of a key. Chinese has no such form. */
const SINGULAR = /_one$/;

/** The English words of the interface are really English, and take the same values as the Chinese ones. */
export function translatedStrings(
  zh: Readonly<Record<string, string>>,
  en: Readonly<Record<string, string>>,
  file: string,
): Issue[] {
  const surplus = Object.keys(en).filter((key) => !(key.replace(SINGULAR, '') in zh));
  return [
    ...surplus.map((key): Issue => ({ kind: 'untranslated-string', file, found: `"${key}" exists in English only` })),
    ...Object.entries(zh).flatMap(([key, chinese]) => stringIssues(key, chinese, en[key], file)),
  ];
}

function stringIssues(key: string, zh: string, en: string | undefined, file: string): Issue[] {
  if (en === undefined || en.trim() === '')
    return [{ kind: 'untranslated-string', file, found: `"${key}" has no English` }];
  if (!IN_CHINESE_TOO.has(key) && foreignCharacters(en, zh).length > 0)
    return [{ kind: 'untranslated-string', file, found: `"${key}" says "${en}"` }];
  const [chinese, english] = [valuesIn(zh), valuesIn(en)];
  return chinese === english
    ? []
    : [
        {
          kind: 'string-values-differ',
          file,
          found: `"${key}" takes ${chinese || 'nothing'} in zh, ${english || 'nothing'} in en`,
        },
      ];
}

function valuesIn(text: string): string {
  return [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort().join(', ');
}
