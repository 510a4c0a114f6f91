/**
 * A stored sample of the cases, computed again by processes whose engine never optimises, or always: the bytes stay
 * the same. V8 computes in another way once a function is hot, and turns the sign of a NaN.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findMachines } from '../support/machines.js';
import { DEFAULT_SEED, optionsFromEnvironment } from '../support/parity.js';
import { sampleOf, storeAll } from '../support/sample.js';
import type { Replay, Replayed, StoredCase } from '../support/stored.js';
import { kernelNames, subjectOf } from '../support/subject.js';

const program = fileURLToPath(new URL('../support/replay.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'trefoil-replay-'));
const file = join(folder, 'cases.json');
let stored = 0;

beforeAll(async () => {
  const machines = await findMachines();
  const seed = optionsFromEnvironment().seed ?? DEFAULT_SEED;
  const cases: StoredCase[] = [];
  for (const name of kernelNames) {
    const subject = await subjectOf(name);
    cases.push(...storeAll(subject, machines, sampleOf(subject, seed)));
  }
  stored = cases.length;
  writeFileSync(file, JSON.stringify({ cases, backends: ['ts', 'wasm'], threads: 1, times: 2 } satisfies Replay));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the same bytes', () => {
  test.each([
    ['cold: only interpreted, wasm by the baseline compiler', ['--no-opt', '--no-sparkplug', '--liftoff-only']],
    ['hot: everything optimised at once', ['--always-turbofan', '--no-liftoff']],
    ['as engines come', []],
  ])('%s', { timeout: 180_000 }, (_, flags) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, program, file], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    expect(status, stderr).toBe(0);
    const { compared, differences } = JSON.parse(stdout) as Replayed;
    expect(differences.join('\n')).toBe('');
    expect(compared).toBe(stored * 2 * 2);
  });
});
