/**
 * The parity proof of one kernel, derived from its declaration: hand-picked and random cases, every execution,
 * byte for byte; and a count of what was reached, without which it would prove less than it seems to.
 */
import fc from 'fast-check';
import { caseOf, LONG } from './arbitrary.js';
import type { Case } from './case.js';
import { costOf } from './cost.js';
import { Coverage } from './coverage.js';
import { examine, ExecutionError, type Mismatch, type Watch } from './examine.js';
import { handPicked } from './hand-picked.js';
import { findMachines, type Machines } from './machines.js';
import { replay, showFailure, showNumbers } from './report.js';
import { subjectOf, type Subject } from './subject.js';
import { Watchdog } from './watchdog.js';
import { hintFor, patienceFor, type Watcher } from './watched.js';

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
/** How long a failure may be made simpler, in milliseconds. */
const PATIENCE = 15_000;
const BREATH = 8;
/** Larger cases of a kind that reach nothing new before the next larger kind is tried: more where something has to be reached. */
const ATTEMPTS = { wanted: 3, needed: 15 };

export class ParityError extends Error {
  override readonly name = 'ParityError';
}

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
  const all = runs + examples.length;
  const watcher = options.watcher ?? new Watchdog();
  // Lowering takes its time, and nobody should take it for a kernel that does not come back.
  void subject.targets;
  let done = 0;
  let firstFailure: number | undefined;

  // fast-check knows exceptions only; what was found travels beside them.
  const causes = new Map<Case, Mismatch | ExecutionError>();
  const check = async (one: Case, place: string, more: Partial<Watch> = {}): Promise<void> => {
    // Long loops of synchronous calls leave no room for timers and messages.
    if (++done % BREATH === 0) await new Promise((next) => setImmediate(next));
    if (done <= all) options.onProgress?.(done, all);
    if (firstFailure !== undefined && performance.now() - firstFailure > PATIENCE) return;
    const described = `${showNumbers(one)}\n  ${replay(name, seed, place)}`;
    const [hint, patience] = [hintFor(subject, one), patienceFor(costOf(subject.ir, one.sizes, one.params))];
    const before = (execution: string): void => watcher.watch({ kernel: name, execution, described, hint, patience });
    const cause = examined(() => examine(subject, machines, one, { coverage, before, ...more }));
    watcher.rest();
    if (cause === undefined) return;
    firstFailure ??= performance.now();
    causes.set(one, cause);
    throw new Error('parity');
  };
  const demand = async (
    property: fc.IAsyncProperty<[Case]>,
    parameters: fc.Parameters<[Case]>,
    prefix = '',
  ): Promise<number> => {
    const details = await fc.check(property, parameters);
    if (!details.failed) return details.numRuns;
    const one = details.counterexample?.[0];
    const cause = one && causes.get(one);
    if (cause === undefined) throw details.errorInstance;
    throw new ParityError(
      showFailure({
        subject,
        one: one!,
        seed,
        path: prefix + details.counterexamplePath!,
        shrinks: details.numShrinks,
        cause,
      }),
    );
  };
  /** A larger case, known by its kind and its number. */
  const demandLonger = (kind: number, number: number, inner?: string): Promise<number> => {
    const prefix = `${kind}.${number}/`;
    const property = fc.asyncProperty(caseOf(subject, LONG[kind]), (one) =>
      check(one, `${prefix}${inner ?? 0}`, { targets: coverage.incomplete(subject) }),
    );
    return demand(
      property,
      { seed: seed + number, numRuns: 1, ...(inner === undefined ? {} : { path: inner }) },
      prefix,
    );
  };

  try {
    const longer = /^(\d+)\.(\d+)\/(.+)$/.exec(path ?? '');
    let numRuns: number;
    if (longer) numRuns = await demandLonger(Number(longer[1]), Number(longer[2]), longer[3]);
    else
      numRuns = await demand(
        fc.asyncProperty(caseOf(subject), (one) => check(one, path ?? String(done - 1))),
        { seed, numRuns: all, examples: examples.map((one): [Case] => [one]), ...(path === undefined ? {} : { path }) },
      );
    if (runs >= ENOUGH_RUNS && path === undefined) {
      numRuns += await reachMore(subject, coverage, machines.levels, demandLonger);
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
  const patience = (): number =>
    coverage.missing(subject, levels).length > 0 ? ATTEMPTS.needed : idle() > 0 ? ATTEMPTS.wanted : 0;
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

function examined(run: () => Mismatch | undefined): Mismatch | ExecutionError | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof ExecutionError) return error;
    throw error;
  }
}
