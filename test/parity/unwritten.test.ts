/** What the proof says if the compiler misses that a kernel leaves elements unwritten: that, and not that backends differ. */
import { expect, test } from 'vitest';
import type { Case } from '../support/case.js';
import { compileText } from '../support/made.js';
import { showFailure } from '../support/report.js';

const TEXT = `import { kernel, vector } from 'trefoil/dsl';

export const everySecond = kernel(
  { inputs: { x: vector('n') }, outputs: { y: vector('n') } },
  ({ x }, { y }) => {
    for (let i = 0; i < x.length; i += 2) y[i] = x[i]!;
  },
);
`;

test('an element that nothing writes is called so', () => {
  const {
    kernels: [ir],
    manifest,
  } = compileText('kernels/made/everySecond.ts', TEXT);
  const subject = {
    name: 'everySecond',
    manifest: manifest['everySecond']!,
    ir: { ...ir!, starts: [], body: ir!.body.slice(ir!.starts.length) },
    targets: [],
    body: () => {},
  };
  const one: Case = {
    sizes: { n: 3 },
    params: {},
    omitted: [],
    inputs: { x: Float64Array.of(1, 2, 3) },
    shift: 0,
    into: false,
    deep: false,
    chunks: 1,
  };
  const outcomes = new Map([
    ['ts', { outputs: { y: Float64Array.of(1, 7, 3) } }],
    ['wasm', { outputs: { y: Float64Array.of(4, 8, 3) } }],
  ]);
  const said = (index: number): string =>
    showFailure({
      subject,
      one,
      seed: 1,
      path: '0',
      shrinks: 0,
      cause: { reference: 'ts', execution: 'wasm', at: { output: 'y', index }, outcomes },
    });
  expect(said(1)).toMatch(/^everySecond: y\[1\] was never written$/m);
  expect(said(1)).not.toMatch(/does not give/);
  expect(said(0)).toMatch(/^everySecond: wasm does not give what ts gives$/m);
});
