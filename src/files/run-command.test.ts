import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentError } from './content-error.ts';
import { errorLines } from './run-command.ts';

const NAME = 'npm run build';

test('a problem is printed as place, finding and repair', () => {
  assert.deepEqual(errorLines(new ContentError('a.yaml', 3, 'No list.', 'Write one.'), NAME), [
    'a.yaml:3\n  found: No list.\n  fix:   Write one.',
  ]);
});

test('several problems are printed one after the other', () => {
  assert.equal(
    errorLines(new AggregateError([new ContentError('a', 1, 'b', 'c'), new ContentError('d', 2, 'e', 'f')]), NAME)
      .length,
    2,
  );
});

test('an error of the file system is printed in words, with the path', () => {
  const error = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', path: 'dist/a' });
  assert.deepEqual(errorLines(error, NAME), [
    'dist/a\n  found: The disk is full.\n  fix:   Make room, then run the command again.',
  ]);
});

test('for a refused rename the path of its target is shown', () => {
  const error = Object.assign(new Error('EACCES: permission denied, rename'), {
    code: 'EACCES',
    syscall: 'rename',
    path: '.cache/build-dist-7',
    dest: '/srv/.dist.new',
  });
  assert.match(errorLines(error, NAME)[0] ?? '', /^\/srv\/\.dist\.new\n {2}found: This account may not/);
});

test('a fault of the program is printed as one, without a stack', () => {
  const [line = '', ...more] = errorLines(new TypeError('Cannot read properties of undefined'), NAME);
  assert.match(
    line,
    /^npm run build\n {2}found: The program met a case that it cannot handle: TypeError: Cannot read properties of undefined\n {2}fix: {3}This is a fault in the program, not yours/,
  );
  assert.deepEqual(more, []);
});

test('characters that control a terminal or change the direction of the text are printed as their codes', () => {
  assert.match(
    new ContentError('a\u001b[2J', null, '甲\u202e乙', 'c').message,
    /^a\\u\{1b\}\[2J\n {2}found: 甲\\u\{202e\}乙/,
  );
});

test('a finding of a million characters is cut short', () => {
  assert.ok(new ContentError('a', 1, 'x'.repeat(1e6), 'c').message.length < 4000);
});
