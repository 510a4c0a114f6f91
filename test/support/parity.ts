/**
 * The parity proof of one kernel, derived from its declaration: hand-picked and random cases, every execution,
 * byte for byte; and a count of what was reached, without which it would prove less than it seems to.
 */
import { LONG } from './arbitrary.js';
import { Coverage } from './coverage.js';
import { handPicked } from './hand-picked.js';
import { findMachines, type Machines } from './machines.js';
import { subjectOf, type Subject } from './subject.js';
import { ParityError, Trials } from './trials.js';
import { Watchdog } from './watchdog.js';
import type { Watcher } from './watched.js';

export interface ParityOptions {
  /** Random cases, besides those picked by hand. */
  readonly runs?: number | undefined;
  readonly seed?: number | undefined;
  /** Of a failure seen before, as its report says: only that case runs. */
  readonly path?: string | undefined;
  readonly machines?: Machines;
  /** A kernel that is none of the project's. */
  readonly subject?: Subject;
  /** Is told what runs, in case it never ends; by default a thread that ends the process then. */
  readonly watcher?: Watcher;
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

export interface ParityResult {
  readonly kernel: string;
  readonly runs: number;
  readonly seed: number;
  readonly coverage: Coverage;
  readonly skipped: readonly string[];
  readonly milliseconds: number;
}

export const DEFAULT_RUNS = 300;
export const DEFAULT_SEED = 20240229;
/** Fewer than this prove too little to complain about what they did not reach. */
const ENOUGH_RUNS = 300;
/** Larger cases of a kind that reach nothing new before the next larger kind is tried: more where something has to be reached. */
const ATTEMPTS = { wanted: 3, needed: 15 };

/** How the next run is wanted, from the environment: TREFOIL_RUNS, TREFOIL_SEED, TREFOIL_PATH. */
export function optionsFromEnvironment(): ParityOptions {
  const number = (name: string): number | undefined => {
    const text = process.env[name];
    if (text === undefined || text === '') return undefined;
    if (!/^-?\d+$/.test(text)) throw new Error(`${name} is '${text}'; an integer was expected`);
    return Number(text);
  };
  return { runs: number('TREFOIL_RUNS'), seed: number('TREFOIL_SEED'), path: process.env['TREFOIL_PATH'] || undefined };
}

export async function parity(name: string, options: ParityOptions = {}): Promise<ParityResult> {
  const start = performance.now();
  const subject = options.subject ?? (await subjectOf(name));
  const machines = options.machines ?? (await findMachines());
  const { runs = DEFAULT_RUNS, seed = DEFAULT_SEED, path } = options;
  const coverage = new Coverage();
  const examples = handPicked(subject);
  const watcher = options.watcher ?? new Watchdog();
  // Lowering takes its time, and nobody should take it for a kernel that does not come back.
  void subject.targets;
  const expected = runs + examples.length;
  const trials = new Trials({
    name,
    subject,
    machines,
    coverage,
    watcher,
    seed,
    expected,
    onProgress: options.onProgress,
  });
  try {
    const longer = /^(\d+)\.(\d+)\/(.+)$/.exec(path ?? '');
    let numRuns = longer
      ? await trials.longer(Number(longer[1]), Number(longer[2]), longer[3])
      : await trials.usual(examples, path);
    if (runs >= ENOUGH_RUNS && path === undefined) {
      numRuns += await reachMore(subject, coverage, machines.levels, (kind, number) => trials.longer(kind, number));
      const missing = coverage.missing(subject, machines.levels);
      if (missing.length > 0)
        throw new ParityError(
          `${name}: all results agree, but the cases (seed ${seed}, ${runs} runs) did not reach everything\n${missing.map((line) => `  ${line}`).join('\n')}`,
        );
    }
    return {
      kernel: name,
      runs: numRuns,
      seed,
      coverage,
      skipped: machines.skipped,
      milliseconds: performance.now() - start,
    };
  } finally {
    await watcher.stop();
  }
}

/** Larger cases, while widened loops are left that nothing has reached: tiles that must fill first, long trees. */
async function reachMore(
  subject: Subject,
  coverage: Coverage,
  levels: readonly string[],
  demand: (kind: number, number: number) => Promise<number>,
): Promise<number> {
  const idle = (): number =>
    subject.targets.reduce(
      (sum, { target }) => sum + (coverage.loops.has(target) ? coverage.idle(target).length : 1),
      0,
    );
  const patience = (): number => {
    if (coverage.missing(subject, levels).length > 0) return ATTEMPTS.needed;
    return idle() > 0 ? ATTEMPTS.wanted : 0;
  };
  let ran = 0;
  for (let kind = 0; kind < LONG.length; kind++) {
    for (let fruitless = 0; fruitless < patience();) {
      const before = idle();
      await demand(kind, ran++);
      fruitless = idle() < before ? 0 : fruitless + 1;
    }
  }
  return ran;
}
