/**
 * Sizes at which sums are cut into slabs, strips and groups, too large for the interpreters: every backend, by every
 * way it runs, against the body run directly.
 */
import { expect, test } from 'vitest';
import { fillCase, withFloats } from '../support/arbitrary.js';
import { Draw } from '../support/draw.js';
import { runDirectly } from '../support/interpreters.js';
import { findMachines } from '../support/machines.js';
import { settle } from '../support/numbers.js';
import { difference } from '../support/outcome.js';
import { subjectOf } from '../support/subject.js';

const CASES: readonly [string, Record<string, number>][] = [
  ['matmul', { n: 37, k: 2600, m: 21 }],
  ['matmul', { n: 131, k: 390, m: 139 }],
  ['covariance', { rows: 4500, cols: 21 }],
  ['correlation', { rows: 2305, cols: 37 }],
  ['correlation', { rows: 300, cols: 133 }],
  ['ar1Fit', { rows: 777, cols: 1100 }],
];

test.each(CASES)('%s of %o', { timeout: 60_000 }, async (name, sizes) => {
  const subject = await subjectOf(name);
  const { all } = await findMachines();
  const draw = new Draw(5);
  const omitted = subject.manifest.params.map((param) => param.name);
  const params = settle(subject.manifest, sizes, {}, omitted);
  const drawn = fillCase(subject, draw, { sizes, params, omitted }, { deep: false });
  const one = withFloats(subject, drawn, () => draw.int(-1e6, 1e6) * 10 ** draw.int(-6, 3));
  const due = runDirectly(subject, one);
  for (const machine of all) {
    const { outcome } = machine.run(subject.manifest, one);
    expect([machine.label, difference(subject.manifest, due, outcome)]).toEqual([machine.label, undefined]);
  }
});
