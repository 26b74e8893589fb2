import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeOrLevel } from './change-or-level.ts';

for (const [zh, en, finding] of [
  ['覆盖率达到 45%。', 'raising coverage by 45%', 'level: en says by 45, zh says 达到 45'],
  ['失业率降至3.5%', 'Unemployment fell by 3.5%', 'level: en says by 3.5, zh says 降至3.5'],
  ['减量率较2020年下降 5%。', 'reduced to 5% of the 2020 level', 'change: en says to 5, zh says 下降 5'],
  ['产值增长了10%', 'output rose to 10%', 'change: en says to 10, zh says 增长了10'],
  ['覆盖率达到 45%。', 'raising coverage to 45%', null],
  ['减量率下降 5%。', 'reduced by 5%', null],
  ['增长5%，达到5%。', 'up by 5%, to 5%', null],
  ['到2025年，增长5%', 'By 2025 it will grow by 5%', null],
  ['占比提高到30%', 'The share rose by half, to 30%', null],
  ['增长 5 到 6%', 'growth of 5% to 6%', null],
  ['总量达10万', 'reached by 10,000 people', null],
  ['提高10个百分点，达到60%', 'up 10 percentage points to 60%', null],
] as const)
  test(`${zh} and "${en}" ${finding === null ? 'give one change or level' : 'do not'}`, () =>
    assert.equal(changeOrLevel(zh, en), finding));
