/** A kernel without a text above it: nothing generated pretends that there is one. */
import { expect, test } from 'vitest';
import { compileText } from '../support/made.js';

const { files } = compileText(
  'kernels/made/doubled.ts',
  `import { fill, kernel, vector } from 'trefoil/dsl';

export const doubled = kernel({ inputs: { x: vector('n') }, outputs: { y: vector('n') } }, ({ x }, { y }) => {
  fill(y, (i) => 2.0 * x[i]!);
});
`,
);

test.each(files.map(({ path, text }) => [path, text] as const))('%s has no empty comment', (_, text) => {
  expect(text).not.toMatch(/\/\*\*[\s*]*\*\//);
  expect(text).not.toMatch(/\/\*\*\n[ *]*\n/);
  expect(text).not.toMatch(/^\s*\/\/[/!]?\s*$/m);
});

test('the example of a call is there all the same', () => {
  expect(files.find(({ path }) => path === 'typescript/api.ts')!.text).toMatch(/^ *\/\*\*\n \* @example\n/m);
});
