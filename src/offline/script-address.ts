/** Where the running script lies: what `import.meta.url` is to a module. */
export const scriptAddress = (document.currentScript as HTMLScriptElement).src;
