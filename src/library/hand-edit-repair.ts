/** The way of a change of the Chinese that lasts. @param source whose pages they are */
export function handEditRepair(source: string): string {
  return `Write the change into src/sources/${source}/corrections.yaml ({line: …, find: "…", replace: "…", reason: {zh: …, en: …}}; a number into numbers.yaml), put the page back ("git restore", or delete it) and run "npm run import ${source}".`;
}
