import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { checkSchema } from './check-schema.ts';
import { ContentError } from './content-error.ts';
import { parseYaml } from './parse-yaml.ts';

const schema = z.strictObject({ period: z.string(), value: z.string().nullable(), count: z.int() });
const errorOf = (yaml: string): ContentError => {
  try {
    checkSchema(schema, parseYaml(yaml, 'a.yaml'), 'a.yaml', [], () => 'Compare the others.');
  } catch (error) {
    assert.ok(error instanceof ContentError);
    return error;
  }
  return assert.fail('it is taken');
};

for (const [yaml, line, repair] of [
  ['period: 2025\nvalue: "1"\ncount: 1', 1, 'Put it in quotes: "2025".'],
  ['period: "2025"\nvalue: 4.8\ncount: 1', 2, 'Put it in quotes: "4.8".'],
  ['period: true\nvalue: null\ncount: 1', 1, 'Put it in quotes: "true".'],
  ['period: "2025"\nvalue: null\ncount: "1"', 3, 'Compare the others.'],
  ['value: null\ncount: 1', 1, 'Compare the others.'],
] as const)
  test(`says how to repair ${yaml.replaceAll('\n', ', ')}`, () => {
    const error = errorOf(yaml);
    assert.equal(error.line, line);
    assert.equal(error.repair, repair);
  });
