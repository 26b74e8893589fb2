/** How to make a lasting change of the Chinese, as the repair in a message. @param source the source of the pages */
export function handEditRepair(source: string): string {
  return `Put the change into src/sources/${source}/corrections.yaml ({line: …, find: "…", replace: "…", reason: {zh: …, en: …}}; a number into numbers.yaml), put the page back ("git restore", or delete it) and run "npm run import ${source}".`;
}
