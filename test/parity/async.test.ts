/** Asynchronous calls of every kernel, many at once, give the bytes of synchronous ones. */
import { createRuntime } from 'trefoil';
import { beforeAll, expect, test } from 'vitest';
import { findMachines } from '../support/machines.js';
import { replayCases } from '../support/replay-cases.mjs';
import { fewOf, storeAll } from '../support/sample.js';
import type { StoredCase } from '../support/stored.js';
import { kernelNames, subjectOf } from '../support/subject.js';

const SEED = 13;
const machines = await findMachines();
const backends = ['ts', 'wasm', ...(machines.levels.length > 0 ? ['native'] : [])];
let cases: StoredCase[] = [];

beforeAll(async () => {
  const subjects = await Promise.all(kernelNames.map(subjectOf));
  cases = subjects.flatMap((subject) => storeAll(subject, machines, fewOf(subject, SEED)));
});

test.each(backends)('on %s', { timeout: 120_000 }, async (backend) => {
  const { compared, differences } = await replayCases(createRuntime, {
    cases,
    backends: [backend],
    threads: 3,
    times: 1,
    later: true,
  });
  expect(differences.join('\n')).toBe('');
  expect(compared).toBe(cases.length);
});
