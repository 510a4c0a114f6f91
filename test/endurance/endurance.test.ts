/**
 * Many calls leave nothing behind: resident memory and threads stay what they were after the first quarter. Each
 * series runs in a process of its own, two at a time. TREFOIL_RUNS makes them as long as the figures in docs/trust.md say.
 */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'vitest';
import { backends } from '../runtime/backends.js';

const FULL = process.env['TREFOIL_RUNS'] !== undefined;
/** Calls of a series in the long run, and in the short one. */
const COUNTS = {
  sync: [100_000, 1500],
  async: [100_000, 600],
  abort: [5000, 40],
  dispose: [300, 8],
  forget: [300, 8],
} as const;
/** Heaps of engines breathe; what leaks by the call is more than that in the long run. */
const BREATH = 24 * 2 ** 20;
/** Threads that have been told to end and have not yet. */
const ENDING = 4;

interface Report {
  readonly done: number;
  readonly samples: readonly number[];
  readonly threads: readonly number[];
  readonly works: boolean;
}

/** Of glibc: arrays are memory of their own, which the system has back as soon as they are freed. What is resident is then in use. */
const GIVES_BACK = { MALLOC_MMAP_THRESHOLD_: '65536', MALLOC_TRIM_THRESHOLD_: '131072', MALLOC_ARENA_MAX: '2' };

const program = fileURLToPath(new URL('calls.mjs', import.meta.url));
const run = (...args: string[]): Promise<Report> =>
  new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ['--expose-gc', program, ...args],
      { env: { ...process.env, ...GIVES_BACK } },
      (error, stdout, stderr) => {
        if (error) reject(new Error(`${args.join(' ')}: ${stderr || error.message}`));
        else resolve(JSON.parse(stdout) as Report);
      },
    );
  });

/** What is garbage and not yet collected comes and goes; what leaked stays. */
const least = (values: readonly number[]): number => Math.min(...values);
/** Workers that have just been stopped are missing for a moment: one low sample is not what the calls need. */
const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

describe.concurrent('many calls', { timeout: FULL ? 0 : 120_000 }, () => {
  for (const mode of ['sync', 'async', 'abort', 'dispose', 'forget'] as const) {
    for (const { name } of backends) {
      const count = COUNTS[mode][FULL ? 0 : 1];
      test(`${mode} on ${name}: ${count}`, async ({ expect }) => {
        const { done, samples, threads, works } = await run(name, mode, String(count));
        const quarter = samples.length / 4;
        const [early, late] = [middle(samples.slice(quarter, 2 * quarter)), least(samples.slice(-quarter))];
        if (FULL)
          console.log(
            `${mode} on ${name}: ${done} calls, ${(early / 2 ** 20).toFixed(0)} MB after a quarter of them, ${(late / 2 ** 20).toFixed(0)} MB in the end, ${threads.at(-1)} threads`,
          );
        expect({ done, works }).toEqual({ done: count, works: true });
        expect(late - early, samples.map((bytes) => (bytes / 2 ** 20).toFixed(0)).join(' ')).toBeLessThan(BREATH);
        expect(least(threads.slice(-quarter))).toBeLessThanOrEqual(least(threads.slice(0, 2 * quarter)) + ENDING);
      });
    }
  }
});
