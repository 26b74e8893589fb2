import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeFor } from './escape.ts';

for (const [syntax, text, escaped] of [
  ['html', '<a href="x">R&D</a>', '&lt;a href=&quot;x&quot;&gt;R&amp;D&lt;/a&gt;'],
  ['bibtex', 'R&D 5% $1 #2 a_b {c}', String.raw`R\&D 5\% \$1 \#2 a\_b \{c\}`],
  ['bibtex', 'a\\b~c^d', String.raw`a\textbackslash{}b\textasciitilde{}c\textasciicircum{}d`],
  ['json', '“a” "b"\n', String.raw`“a” \"b\"\n`],
  [
    'markdown',
    '*a* _b_ [c] <d> #e |f| `g` ~h~ i&j \\k',
    String.raw`\*a\* \_b\_ \[c\] \<d\> \#e \|f\| \`g\` \~h\~ i\&j \\k`,
  ],
  ['markdown', '1. a 2. b', String.raw`1\. a 2. b`],
  ['markdown', '12) a', String.raw`12\) a`],
  ['markdown', '- a - b', String.raw`\- a - b`],
  ['markdown', '+ a', String.raw`\+ a`],
  ['ris', 'a\n b\t\tc', 'a b c'],
  ['text', '<a> & "b"', '<a> & "b"'],
] as const)
  test(`in ${syntax} ${JSON.stringify(text)} is written so that it reads back the same`, () =>
    assert.equal(escapeFor(syntax, text), escaped));
