import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { answerProblems } from './answer-problems.ts';

let problems: string[] = [];
const handler = answerProblems(() => Promise.resolve(problems));
const server = createServer((request, response) => handler(request, response, () => void response.end('the page')));
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
after(() => void server.close());
const address = server.address();
const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
const ask = async (accept = 'text/html'): Promise<{ status: number; tag: string | null; text: string }> => {
  const answer = await fetch(`http://127.0.0.1:${port}/en/`, { headers: { accept } });
  return { status: answer.status, tag: answer.headers.get('etag'), text: await answer.text() };
};

test('the page is served where nothing is wrong', async () => {
  problems = [];
  assert.deepEqual(await ask(), { status: 200, tag: null, text: 'the page' });
});

test('problems are shown as the page, with a tag that differs for other problems', async () => {
  problems = ['terms.yaml:1  <unknown>'];
  const one = await ask();
  assert.equal(one.status, 500);
  assert.match(one.text, /1 problem in the content[^]*terms\.yaml:1 {2}&lt;unknown>/);
  assert.ok(one.tag !== null && one.text.includes(JSON.stringify(one.tag)));
  assert.equal((await ask()).tag, one.tag);
  problems = [...problems, 'review.mdx:2  unclosed'];
  const two = await ask();
  assert.match(two.text, /2 problems in the content/);
  assert.notEqual(two.tag, one.tag);
});

test('requests for scripts and pictures are passed on', async () => {
  problems = ['terms.yaml:1  unknown'];
  assert.equal((await ask('*/*')).text, 'the page');
});
