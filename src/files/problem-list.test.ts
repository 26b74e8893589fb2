import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentError } from './content-error.ts';
import { contentErrorsOf } from './content-errors-of.ts';
import { readTogether } from './problem-list.ts';

const readName = (name: string): string => {
  if (name.startsWith('bad')) throw new ContentError(`${name}.yaml`, 1, 'It is empty.', 'Fill it.');
  return name.toUpperCase();
};

test('reads every item in its order', () => {
  assert.deepEqual(readTogether(['a', 'b'], readName), ['A', 'B']);
});

test('reports the problems of all files together', () => {
  assert.throws(
    () => readTogether(['bad-one', 'a', 'bad-two'], readName),
    (error) => {
      assert.deepEqual(
        contentErrorsOf(error).map(({ file }) => file),
        ['bad-one.yaml', 'bad-two.yaml'],
      );
      return true;
    },
  );
});

test('a fault of the program is not a problem of the content and is thrown at once', () => {
  const broken = (): never => {
    throw new TypeError('undefined is not a function');
  };
  assert.throws(() => readTogether(['a'], broken), TypeError);
});
