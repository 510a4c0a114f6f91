/**
 * Property-based tests of one kernel: case after case is tried until one fails, which is made as simple as can be.
 * fast-check knows exceptions only; what was found travels beside them.
 */
import fc from 'fast-check';
import { caseOf, LONG } from './arbitrary.js';
import type { Case } from './case.js';
import { costOf } from './cost.js';
import type { Coverage } from './coverage.js';
import { examine, ExecutionError, type Mismatch, type Watch } from './examine.js';
import type { Machines } from './machines.js';
import { replay, showFailure, showNumbers } from './report.js';
import type { Subject } from './subject.js';
import { hintFor, patienceFor, type Watcher } from './watched.js';

/** How long a failure may be made simpler, in milliseconds. */
const PATIENCE = 15_000;
const BREATH = 8;

export class ParityError extends Error {
  override readonly name = 'ParityError';
}

export interface Setting {
  readonly name: string;
  readonly subject: Subject;
  readonly machines: Machines;
  readonly coverage: Coverage;
  readonly watcher: Watcher;
  readonly seed: number;
  /** How many usual cases there will be. */
  readonly expected: number;
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

export class Trials {
  readonly #setting: Setting;
  readonly #causes = new Map<Case, Mismatch | ExecutionError>();
  #done = 0;
  #firstFailure: number | undefined;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /** Cases picked by hand and random ones; with a path only the one that it leads to. */
  usual(examples: readonly Case[], path: string | undefined): Promise<number> {
    const { subject, seed, expected } = this.#setting;
    const property = fc.asyncProperty(caseOf(subject), (one) => this.#check(one, path ?? String(this.#done - 1)));
    return this.#demand(property, {
      seed,
      numRuns: expected,
      examples: examples.map((one): [Case] => [one]),
      ...(path === undefined ? {} : { path }),
    });
  }

  /** A larger case, known by its kind and its number. */
  longer(kind: number, number: number, inner?: string): Promise<number> {
    const { subject, coverage, seed } = this.#setting;
    const prefix = `${kind}.${number}/`;
    const property = fc.asyncProperty(caseOf(subject, LONG[kind]), (one) =>
      this.#check(one, `${prefix}${inner ?? 0}`, { targets: coverage.incomplete(subject) }),
    );
    return this.#demand(
      property,
      { seed: seed + number, numRuns: 1, ...(inner === undefined ? {} : { path: inner }) },
      prefix,
    );
  }

  async #check(one: Case, place: string, more: Partial<Watch> = {}): Promise<void> {
    const { name, subject, machines, coverage, watcher, seed, expected, onProgress } = this.#setting;
    // Long loops of synchronous calls leave no room for timers and messages.
    if (++this.#done % BREATH === 0) await new Promise((next) => setImmediate(next));
    if (this.#done <= expected) onProgress?.(this.#done, expected);
    if (this.#firstFailure !== undefined && performance.now() - this.#firstFailure > PATIENCE) return;
    const described = `${showNumbers(one)}\n  ${replay(name, seed, place)}`;
    const [hint, patience] = [hintFor(subject, one), patienceFor(costOf(subject.ir, one.sizes, one.params))];
    const before = (execution: string): void => watcher.watch({ kernel: name, execution, described, hint, patience });
    const cause = examined(() => examine(subject, machines, one, { coverage, before, ...more }));
    watcher.rest();
    if (cause === undefined) return;
    this.#firstFailure ??= performance.now();
    this.#causes.set(one, cause);
    throw new Error('parity');
  }

  async #demand(property: fc.IAsyncProperty<[Case]>, parameters: fc.Parameters<[Case]>, prefix = ''): Promise<number> {
    const details = await fc.check(property, parameters);
    if (!details.failed) return details.numRuns;
    const one = details.counterexample?.[0];
    const cause = one && this.#causes.get(one);
    if (cause === undefined) throw details.errorInstance;
    throw new ParityError(
      showFailure({
        subject: this.#setting.subject,
        one: one!,
        seed: this.#setting.seed,
        path: prefix + details.counterexamplePath!,
        shrinks: details.numShrinks,
        cause,
      }),
    );
  }
}

function examined(run: () => Mismatch | undefined): Mismatch | ExecutionError | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof ExecutionError) return error;
    throw error;
  }
}
