/** In a worker thread, where some engines have flushed subnormal numbers to zero: the same bytes. */
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { caseOf, SMALL, withFloats } from '../support/arbitrary.js';
import { Draw } from '../support/draw.js';
import { findMachines, type Machines } from '../support/machines.js';
import { sampleOf, storeAll } from '../support/sample.js';
import type { Replay, Replayed, StoredCase } from '../support/stored.js';
import { kernelNames, subjectOf } from '../support/subject.js';
import { subnormals } from '../support/values.js';

const replay = (data: Replay): Promise<Replayed> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../support/replay.mjs', import.meta.url), { workerData: data });
    worker.once('message', resolve).once('error', reject);
  });

const SEED = 5;
let machines: Machines;
beforeAll(async () => {
  machines = await findMachines();
});

describe('in a worker thread', () => {
  test.each(kernelNames)('%s, subnormal numbers too', { timeout: 60_000 }, async (name) => {
    const subject = await subjectOf(name);
    const draw = new Draw(SEED);
    const tiny = fc
      .sample(caseOf(subject, SMALL), { seed: SEED, numRuns: 20 })
      .map((one) => withFloats(subject, one, subnormals(draw)));
    const cases: StoredCase[] = storeAll(subject, machines, [...tiny, ...sampleOf(subject, SEED)]);
    const backends = ['ts', 'wasm', ...(machines.levels.length > 0 ? ['native'] : [])];
    const { compared, differences } = await replay({ cases, backends, threads: 3, times: 1 });
    expect(differences.join('\n')).toBe('');
    expect(compared).toBe(cases.length * backends.length);
  });
});

describe('eight worker threads at once, each with a runtime of its own', () => {
  test('give the same bytes, by synchronous and by asynchronous calls', { timeout: 120_000 }, async () => {
    const subjects = await Promise.all(kernelNames.map(subjectOf));
    const cases = subjects.flatMap((subject) =>
      storeAll(subject, machines, fc.sample(caseOf(subject, SMALL), { seed: SEED, numRuns: 3 })),
    );
    const backends = ['ts', 'wasm', ...(machines.levels.length > 0 ? ['native'] : [])];
    const replays = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        replay({ cases, backends, threads: 1 + (at % 3), times: 1, later: at % 2 === 1 }),
      ),
    );
    expect(replays.flatMap(({ differences }) => differences).join('\n')).toBe('');
    expect(replays.map(({ compared }) => compared)).toEqual(replays.map(() => cases.length * backends.length));
  });
});
