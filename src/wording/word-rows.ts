/** Reads a list with one row a line and three columns separated by ` | `, because long lists are easier to read this way. */
export function wordRows(text: string): readonly (readonly [name: string, asking: string, answers: string])[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', asking = '', answers = ''] = line.split(' | ');
      return [name, asking, answers];
    });
}
