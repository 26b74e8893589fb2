/** Reading settings that a reader may keep on a device, each an attribute `data-<name>` of the root element. */
export const COMFORT_SETTINGS = ['theme', 'size', 'width', 'shortcuts'] as const;

export type ComfortSetting = (typeof COMFORT_SETTINGS)[number];

/**
 * The only inline script of a page: applies the stored settings before anything is drawn, so that no page flashes in the
 * wrong theme. Its hash is in the content security policy. If the browser denies access to storage, no setting applies.
 */
export const EARLY_COMFORT = `try{for(const n of ${JSON.stringify(COMFORT_SETTINGS)}){const v=localStorage.getItem("comfort."+n);if(v)document.documentElement.dataset[n]=v}}catch{}`;
