/** Prints on the error output how many of `total` are done, at each tenth. @returns a function to call with the number done */
export function showProgress(what: string, total: number): (done: number) => void {
  let said = 0;
  return (done) => {
    const tenth = Math.floor((done / total) * 10);
    if (tenth === said) return;
    said = tenth;
    console.error(`  ${what}: ${done} of ${total}`);
  };
}
