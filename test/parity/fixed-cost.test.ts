/** Kernels whose smallest call is already dear, because of a table or an array of a fixed size, are examined like others. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeBatch, type Batch } from '../fuzz/batch.js';
import { caseOf, SMALL } from '../support/arbitrary.js';
import { elementsOf } from '../support/case.js';
import { costOf } from '../support/cost.js';
import { ROOT } from '../support/files.js';
import { fixedOf } from '../support/numbers.js';
import { parity } from '../support/parity.js';
import { patienceFor } from '../support/watched.js';

const TABLE = `
/** Made. @param data d @output crc c @accuracy exact @source made */
export const checksum = kernel(
  { inputs: { data: bytes('n') }, outputs: { crc: vector('n', 'u32') } },
  ({ data }, { crc }) => {
    const table = localInts(256);
    for (let i = 0; i < 256; i++) {
      let c: u32 = u32(i);
      for (let bit = 0; bit < 8; bit++) c = u32(c & 1) === 1 ? u32(u32(0xedb88320) ^ (c >>> 1)) : c >>> 1;
      table[i] = i32(c);
    }
    let c: u32 = 0xffffffff;
    for (let i = 0; i < data.length; i++) {
      const at = clampIndex(i32(u32(c ^ u32(data[i]!))) & 255, 256);
      c = u32(u32(table[at]!) ^ (c >>> 8));
      crc[i] = u32(~c);
    }
  },
);`;

const ARRAY = `
/** Made. @param x x @param count c @output bins b @output total t @accuracy exact @source made */
export const binned = kernel(
  { inputs: { x: vector('n', 'u8') }, params: { count: int({ min: 4096, max: 8192 }) }, outputs: { bins: vector('count', 'i32'), total: scalar() } },
  ({ x }, { bins, total }) => {
    fill(bins, (i) => i * 3 + 1);
    total.set(sum(x.length, (i) => toF64(x[i]!) * 0.1));
  },
);`;

const IMPORT =
  "import { bytes, clampIndex, fill, i32, int, kernel, localInts, scalar, sum, toF64, u32, vector } from 'trefoil/dsl';\n";
const folder = join(ROOT, 'build', `fixed-cost-${process.pid}`);
let batch: Batch;

beforeAll(async () => {
  const sources = [
    ['checksum', TABLE],
    ['binned', ARRAY],
  ].map(([name, text]) => ({ name: name!, text: IMPORT + text! }));
  batch = await makeBatch(sources, { folder, backends: new Set(['ts']), optimise: 0 });
  expect(batch.refused).toEqual([]);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what no machine ends in time is not waited for, and what one does is', () => {
  expect(patienceFor(1e18)).toBeLessThan(60);
  expect(patienceFor(6e7)).toBeGreaterThan(300);
  expect(patienceFor(9e8)).toBeLessThanOrEqual(900);
});

test('arrays that only the kernel sees take memory, too', () => {
  const locals = [{ name: 'room', shape: [{ k: 'name' as const, name: 'size' }], dtype: 'f64' as const }];
  expect(elementsOf({ inputs: [], outputs: [], locals } as never, {}, { size: 536870913 })).toBe(536870913);
});

describe.each(['checksum', 'binned'])('%s', (name) => {
  const subject = (): Batch['subjects'][number] => batch.subjects.find((one) => one.name === name)!;

  test('costs more than a small case may, and its cases differ all the same', () => {
    const { manifest, ir } = subject();
    const fixed = fixedOf(subject());
    expect(Math.max(fixed.cost / SMALL.cost, fixed.elements / SMALL.elements)).toBeGreaterThan(2);
    const cases = fc.sample(caseOf(subject(), SMALL), { seed: 5, numRuns: 200 });
    expect(new Set(cases.map(({ sizes }) => sizes['n'])).size).toBeGreaterThan(20);
    for (const { sizes, params } of cases) {
      expect(costOf(ir, sizes, params)).toBeLessThanOrEqual(fixed.cost + SMALL.cost);
      expect(elementsOf(manifest, sizes, params)).toBeLessThanOrEqual(fixed.elements + SMALL.elements);
    }
  });

  test('is examined by every execution, slow ones in fewer cases', { timeout: 120_000 }, async () => {
    const { coverage, runs } = await parity(name, { subject: subject(), machines: batch.machines, runs: 300 });
    const times = (execution: string): number => coverage.executions.get(execution) ?? 0;
    expect(times('ts')).toBe(runs);
    for (const { target } of subject().targets) {
      expect(times(`loop IR for ${target}`)).toBeGreaterThan(runs / 100);
      expect(times(`loop IR for ${target}`)).toBeLessThan(0.75 * runs);
    }
    expect(times('kernel IR')).toBeGreaterThan(runs / 2);
  });
});
