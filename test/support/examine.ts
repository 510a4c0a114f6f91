/**
 * Runs one case by every execution there is and compares the bytes.
 *
 * The backends take every case. The declaration run directly and the kernel interpreter take part up to a cost (see
 * `cost.ts`) at which they need some milliseconds; the loop interpreter, which is the slowest, interprets what is
 * printed for all three targets up to a low cost and for one of them, in turn, above it. Cases marked `deep` are
 * interpreted after every pass, whole and in three chunks.
 */
import { costOf } from './cost.js';
import type { Case } from './case.js';
import type { Coverage } from './coverage.js';
import { runDirectly, runKernelIr, runLoopIr } from './interpreters.js';
import type { Machines } from './machines.js';
import { difference, type Difference, type Outcome } from './outcome.js';
import type { Subject } from './subject.js';

const DIRECT = 250_000;
const KERNEL_IR = 60_000;
const LOOP_IR = 40_000;
const EVERY_LOOP_IR = 3_000;

/** The first execution that does not agree with the reference. */
export interface Mismatch {
  readonly reference: string;
  readonly execution: string;
  readonly at: Difference;
  /** Every execution that ran up to then. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

/** An execution ended in an error that is no result of the kernel. */
export class ExecutionError extends Error {
  constructor(readonly execution: string, cause: unknown) {
    super(`${execution}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

export interface Watch {
  readonly coverage: Coverage;
  /** Called before each execution. */
  readonly before?: (execution: string) => void;
  /** Targets whose loop IR takes part whatever the cost. */
  readonly targets?: ReadonlySet<string>;
}

export function examine(subject: Subject, machines: Machines, one: Case, watch: Watch): Mismatch | undefined {
  const outcomes = new Map<string, Outcome>();
  let mismatch: Mismatch | undefined;
  const compare = (execution: string, run: () => Outcome): boolean => {
    let outcome: Outcome;
    watch.before?.(execution);
    try {
      outcome = run();
    } catch (cause) {
      throw new ExecutionError(execution, cause);
    }
    watch.coverage.ran(execution);
    outcomes.set(execution, outcome);
    const [reference, due] = outcomes.entries().next().value!;
    const at = difference(subject.manifest, due, outcome);
    if (at !== undefined) mismatch = { reference, execution, at, outcomes };
    return at === undefined;
  };

  for (const [execution, run] of executions(subject, machines, one, watch)) if (!compare(execution, run)) return mismatch;
  return undefined;
}

/** What takes part; the first is the reference of the others. */
function* executions(subject: Subject, machines: Machines, one: Case, { coverage, targets }: Watch): Generator<[string, () => Outcome]> {
  const cost = costOf(subject.ir, one.sizes, one.params);
  if (cost <= DIRECT) yield ['the declaration', () => runDirectly(subject, one)];
  for (const machine of machines.all) {
    yield [machine.label, () => {
      const { outcome, run } = machine.run(subject.manifest, one);
      if (machine.backend === 'native' && run !== undefined) coverage.native(run);
      return outcome;
    }];
  }
  if (cost <= KERNEL_IR) yield ['kernel IR', () => runKernelIr(subject, one)];
  const turn = Object.values(one.sizes).reduce((sum, size) => sum + size, 0) % subject.targets.length;
  for (const [number, { target, stages }] of subject.targets.entries()) {
    const takesPart = cost <= EVERY_LOOP_IR || (cost <= LOOP_IR && number === turn) || targets?.has(target) === true;
    if (!takesPart) continue;
    const last = stages.at(-1)!;
    yield [`loop IR for ${target}`, () => runLoopIr(subject, last.kernel, one, one.chunks, (reached) => coverage.interpreted(target, reached))];
    if (!one.deep || cost > EVERY_LOOP_IR) continue;
    for (const stage of stages) {
      for (const chunks of [1, 3]) yield [`loop IR for ${target} after ${stage.name}, ${chunks} chunk${chunks > 1 ? 's' : ''}`, () => runLoopIr(subject, stage.kernel, one, chunks)];
    }
  }
}
