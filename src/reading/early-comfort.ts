/** Reading settings a reader may keep on a device, each an attribute `data-<name>` of the page. */
export const COMFORT_SETTINGS = ['theme', 'size', 'width', 'shortcuts'] as const;

export type ComfortSetting = (typeof COMFORT_SETTINGS)[number];

/**
 * The only script inside a page: applies the kept settings before anything is drawn, so that no page flashes in the
 * wrong theme. Its hash stands in the content security policy. Storage may be closed to us; then there is no setting.
 */
export const EARLY_COMFORT = `try{for(const n of ${JSON.stringify(COMFORT_SETTINGS)}){const v=localStorage.getItem("comfort."+n);if(v)document.documentElement.dataset[n]=v}}catch{}`;
