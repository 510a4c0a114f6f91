/**
 * Runs one case by every execution there is and compares the bytes. Where a `while` may run for ever the kernel interpreter
 * comes first, whatever it costs: it names such a case within seconds.
 *
 * The backends take every case. The declaration run directly and the kernel interpreter take part up to a cost (see
 * `cost.ts`) at which they need some milliseconds; the loop interpreter, which is the slowest, interprets what is
 * printed for all three targets up to a low cost and for one of them, in turn, above it. Where a kernel costs more than that however
 * small its sizes, each takes part in as many of the cases as come to the same. Cases marked `deep` are
 * interpreted after every pass, whole and in three chunks.
 */
import { costOf } from './cost.js';
import { bytesOf, type Case } from './case.js';
import type { Coverage } from './coverage.js';
import { mayRunForEver } from './endless.js';
import { runDirectly, runKernelIr, runLoopIr } from './interpreters.js';
import type { Machines } from './machines.js';
import { fixedOf } from './numbers.js';
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
  constructor(
    readonly execution: string,
    cause: unknown,
  ) {
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

  for (const [execution, run] of executions(subject, machines, one, watch))
    if (!compare(execution, run)) return mismatch;
  return undefined;
}

/**
 * Whether something that is slow takes part: where the work is within the limit; and where it is not because every call of the
 * kernel has a fixed part, however small its sizes, in as many cases less as that costs more.
 */
function affords(limit: number, { cost, fixed }: { cost: number; fixed: number }, turn: number): boolean {
  if (cost <= limit) return true;
  return cost - fixed <= limit && turn % Math.ceil(cost / limit) === 0;
}

/** A number that differs from case to case and is the same whenever a case is run. */
function turnOf({ sizes, params, inputs }: Case): number {
  let turn = 0;
  const stir = (value: number): void => {
    turn = (Math.imul(turn, 31) + value) >>> 0;
  };
  for (const value of [...Object.values(sizes), ...Object.values(params)]) stir(Math.trunc(value * 1024) >>> 0);
  for (const array of Object.values(inputs)) for (const byte of bytesOf(array).subarray(0, 64)) stir(byte);
  return (turn ^ (turn >>> 15)) >>> 0;
}

/** What takes part; the first is the reference of the others. */
function* executions(
  subject: Subject,
  machines: Machines,
  one: Case,
  { coverage, targets }: Watch,
): Generator<[string, () => Outcome]> {
  const work = { cost: costOf(subject.ir, one.sizes, one.params), fixed: fixedOf(subject).cost };
  const share = turnOf(one);
  const mayNotEnd = mayRunForEver(subject.ir);
  // It counts turns, so that nothing else begins what never ends.
  if (mayNotEnd) yield ['kernel IR', () => runKernelIr(subject, one)];
  if (affords(DIRECT, work, share)) yield ['the declaration', () => runDirectly(subject, one)];
  for (const machine of machines.all) {
    yield [
      machine.label,
      () => {
        const { outcome, run } = machine.run(subject.manifest, one);
        if (machine.backend === 'native' && run !== undefined) coverage.native(run);
        return outcome;
      },
    ];
  }
  if (!mayNotEnd && affords(KERNEL_IR, work, share)) yield ['kernel IR', () => runKernelIr(subject, one)];
  const turn = Object.values(one.sizes).reduce((sum, size) => sum + size, 0) % subject.targets.length;
  for (const [number, { target, stages }] of subject.targets.entries()) {
    const takesPart =
      affords(EVERY_LOOP_IR, work, share) ||
      (affords(LOOP_IR, work, share) && number === turn) ||
      targets?.has(target) === true;
    if (!takesPart) continue;
    const last = stages.at(-1)!;
    yield [
      `loop IR for ${target}`,
      () => runLoopIr(subject, last.kernel, one, one.chunks, (reached) => coverage.interpreted(target, reached)),
    ];
    if (!one.deep || !affords(EVERY_LOOP_IR, work, share)) continue;
    for (const stage of stages) {
      for (const chunks of [1, 3])
        yield [
          `loop IR for ${target} after ${stage.name}, ${chunks} chunk${chunks > 1 ? 's' : ''}`,
          () => runLoopIr(subject, stage.kernel, one, chunks),
        ];
    }
  }
}
