/** One kernel on all its inputs: the first place where two executions part, and which stage of the compiler it comes from. */
import { Coverage } from '../support/coverage.js';
import type { Case } from '../support/case.js';
import { examine, ExecutionError, type Mismatch } from '../support/examine.js';
import { runKernelIr, runLoopIr } from '../support/interpreters.js';
import type { Machines } from '../support/machines.js';
import { difference, type Outcome } from '../support/outcome.js';
import { showFailure } from '../support/report.js';
import { simpler } from '../support/shrink.js';
import type { Subject } from '../support/subject.js';
import { casesOf } from './cases.js';

export interface Finding {
  readonly kernel: string;
  readonly kind: 'mismatch' | 'error' | 'internal' | 'crash';
  /** Which execution is wrong, by the interpreter of the kernel IR: for grouping. */
  readonly where: string;
  /** The output in which executions part. */
  readonly output?: string;
  /** Whether the kernel IR itself is not what the author wrote. */
  readonly meaning: boolean;
  readonly report: string;
}

export interface Checked {
  readonly cases: number;
  readonly coverage: Coverage;
  readonly values: number;
  readonly nans: number;
  readonly finding?: Finding;
}

/** How long the inputs of a failure are made simpler, in milliseconds. */
const PATIENCE = 4_000;

type Cause = Mismatch | ExecutionError;

/** `brief`: whether it fails at all, for nobody to read. */
export function check(
  subject: Subject,
  machines: Machines,
  { seed, times, brief }: { seed: number; times: number; brief: boolean },
  before: (number: number) => void,
): Checked {
  const coverage = new Coverage();
  const cases = casesOf(subject, seed, times);
  let [values, nans] = [0, 0];
  for (const [number, one] of cases.entries()) {
    before(number);
    const cause = causeOf(subject, machines, one, coverage);
    if (cause === undefined) {
      if (number > 0) continue;
      const { outputs } = runKernelIr(subject, one);
      for (const array of Object.values(outputs))
        for (const value of array) {
          values++;
          if (value !== value) nans++;
        }
      continue;
    }
    // What nobody wrote is different everywhere, and rightly so.
    if (brief && !isWhole(subject, one)) break;
    return {
      cases: number + 1,
      coverage,
      values,
      nans,
      finding: brief ? named(subject, one, cause) : describe(subject, machines, seed, number, one, cause),
    };
  }
  return { cases: cases.length, coverage, values, nans };
}

function causeOf(subject: Subject, machines: Machines, one: Case, coverage = new Coverage()): Cause | undefined {
  try {
    return examine(subject, machines, one, { coverage });
  } catch (error) {
    if (error instanceof ExecutionError) return error;
    throw error;
  }
}

function named(subject: Subject, one: Case, cause: Cause): Finding {
  const output = cause instanceof ExecutionError ? undefined : cause.at.output;
  return {
    kernel: subject.name,
    kind: cause instanceof ExecutionError ? 'error' : 'mismatch',
    where: cause.execution,
    meaning: isMisread(subject, one, cause),
    ...(output === undefined ? {} : { output }),
    report: '',
  };
}

function isMisread(subject: Subject, one: Case, cause: Cause): boolean {
  try {
    const meant = runKernelIr(subject, one);
    return (
      !(cause instanceof ExecutionError) &&
      difference(subject.manifest, cause.outcomes.get(cause.reference)!, meant) !== undefined
    );
  } catch {
    return true;
  }
}

/** Whether every element of every output is written. */
function isWhole(subject: Subject, one: Case): boolean {
  try {
    return difference(subject.manifest, runKernelIr(subject, one), runKernelIr(subject, one, 0xa5)) === undefined;
  } catch {
    return true;
  }
}

function describe(
  subject: Subject,
  machines: Machines,
  seed: number,
  number: number,
  failed: Case,
  first: Cause,
): Finding {
  let [one, cause, shrinks] = [failed, first, 0];
  const end = performance.now() + PATIENCE;
  for (let found = true; found && performance.now() < end;) {
    found = false;
    for (const next of simpler(subject, one)) {
      if (performance.now() > end) break;
      const again = causeOf(subject, machines, next);
      if (again === undefined || again.constructor !== cause.constructor) continue;
      [one, cause, shrinks, found] = [next, again, shrinks + 1, true];
      break;
    }
  }
  const stage = firstStage(subject, one);
  const execution = cause.execution;
  const text = showFailure({
    subject,
    one,
    seed,
    path: String(number),
    shrinks,
    cause,
    command: `npm run fuzz -- --kernel ${seed}`,
  });
  return {
    ...named(subject, one, cause),
    where: stage ?? execution,
    report: `${text}\n  ${stage === undefined ? 'every stage that is interpreted agrees with the kernel IR' : `the first stage that parts from the kernel IR: ${stage}`}`,
  };
}

/** The pass after which the meaning is another one. */
function firstStage(subject: Subject, one: Case): string | undefined {
  let due: Outcome;
  try {
    due = runKernelIr(subject, one);
  } catch (error) {
    return `kernel IR: ${(error as Error).message}`;
  }
  for (const { target, stages } of subject.targets) {
    for (const stage of stages) {
      for (const chunks of [1, 3]) {
        const label = `${stage.name} for ${target}`;
        try {
          if (difference(subject.manifest, due, runLoopIr(subject, stage.kernel, one, chunks)) !== undefined)
            return label;
        } catch (error) {
          return `${label}: ${(error as Error).message}`;
        }
      }
    }
  }
  return undefined;
}
