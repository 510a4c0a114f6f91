/**
 * Every row of the operation table on every backend, over names, over operands that need parentheses, and in lanes at
 * every instruction set: against the row's own definition.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { operations } from '../../dist/codegen/language/operations/index.js';
import { hasRust } from '../support/bare-rust.js';
import { hasCargo } from '../support/machines.js';
import { bytesOf } from '../support/case.js';
import { runs } from '../accuracy/inputs.js';
import { dueIn, tryRust, tryTypeScript, tryWasm, type Filled, type Problem } from './machines.js';
import { arrayOf, dueFor, operandsFor } from './operands.js';
import { storedAs, trials } from './rows.js';

const LARGEST = 100_000;
/** Random operands of each row, besides all combinations of special ones: so many, or in proportion to TREFOIL_RUNS. */
const RANDOM = Math.min(LARGEST, runs(2_000));

const folder = mkdtempSync(join(tmpdir(), 'trefoil-rows-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shared = new Map<string, number[][]>();
const filled: Filled[] = trials().map((trial) => {
  let columns = shared.get(trial.values);
  if (columns === undefined) shared.set(trial.values, (columns = operandsFor(trial, RANDOM)));
  return {
    trial,
    columns: columns.map((column, k) => arrayOf(storedAs(trial.operands[k]!), column)),
    due: dueFor(trial, columns, false),
    nested: dueFor(trial, columns, true),
  };
});

function describeProblem({ trial, variant, machine, at, got }: Problem): string {
  const one = filled.find((f) => f.trial === trial)!;
  const [columns, due] = [one.columns, dueIn(one, variant)];
  const size = due.BYTES_PER_ELEMENT;
  const wanted = Buffer.from(bytesOf(due).slice(at * size, (at + 1) * size))
    .reverse()
    .toString('hex');
  return `${trial.label} (${variant}) on ${machine}: of ${columns.map((column) => column[at]).join(', ')} it is ${got}, not ${wanted} (${due[at]})`;
}

test('every row is tried', () => {
  expect(filled.map(({ trial }) => trial.label)).toEqual(operations().map(({ name, of }) => `${name}.${of}`));
  for (const { trial, due } of filled)
    expect(due.length, trial.label).toBeGreaterThan(trial.operands[0] === 'bool' && trial.operands.length < 3 ? 3 : 64);
});

test('TypeScript', { timeout: 600_000 }, async () => {
  expect((await tryTypeScript(filled, folder)).map(describeProblem)).toEqual([]);
});

test('AssemblyScript', { timeout: 600_000 }, async () => {
  expect((await tryWasm(filled)).map(describeProblem)).toEqual([]);
});

test.skipIf(!hasRust() && !hasCargo())('Rust, at every instruction set', { timeout: 600_000 }, async () => {
  expect((await tryRust(filled, folder, RANDOM === LARGEST)).map(describeProblem)).toEqual([]);
});
