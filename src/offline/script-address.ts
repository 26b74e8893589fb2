/** Address of the running script, as `import.meta.url` is for a module. */
export const scriptAddress = (document.currentScript as HTMLScriptElement).src;
