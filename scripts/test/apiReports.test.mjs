import { deepEqual, ok } from 'node:assert/strict';
import { test } from 'node:test';
import {
  changedReports,
  differingLines,
  sayTheSame,
} from '../lib/apiReports.mjs';

const report = code => `## API Report\n\n\`\`\`ts\n${code}\n\`\`\`\n`;

test('the order in which the compiler came upon members says nothing', () => {
  ok(
    sayTheSame(
      report(
        `// @alpha (undocumented)\nexport const texts: Ref<'desk', { readonly 'a.b': 'A'; readonly c: X | { d: 1; e: 2 } }>;`,
      ),
      report(
        `// @alpha (undocumented)\nexport const texts: Ref<'desk', { readonly c: { e: 2; d: 1 } | X; readonly 'a.b': 'A' }>;`,
      ),
    ),
  );
});

test('what a member could notice is a difference', () => {
  const differs = (one, other) => ok(!sayTheSame(report(one), report(other)));
  differs(`type T = { a: 'x'; b: 'y' };`, `type T = { a: 'y'; b: 'x' };`);
  differs(`type T = 'x' | 'y';`, `type T = 'x' | 'y' | 'z';`);
  differs(`type T = [1, 2];`, `type T = [2, 1];`);
  differs(
    `type T = { (a: string): 1; (a: 'b'): 2 };`,
    `type T = { (a: 'b'): 2; (a: string): 1 };`,
  );
  differs(`// @alpha\nexport type T = 1;`, `// @public\nexport type T = 1;`);
  ok(!sayTheSame('| column | type |', '| type | column |'));
});

test('a report that is there on one side only is changed', () => {
  deepEqual(
    changedReports(
      new Map([
        ['a', 'same'],
        ['b', 'one'],
        ['gone', ''],
      ]),
      new Map([
        ['a', 'same'],
        ['b', 'other'],
        ['new', ''],
      ]),
    ),
    ['b', 'gone', 'new'],
  );
});

test('lines are told by the side they are on', () => {
  deepEqual(differingLines('a\n  b\nc', 'a\nc\nd'), ['- b', '+ d']);
});
