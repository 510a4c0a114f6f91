/** What follows from conditions: of one that has a name as much as of the condition itself. */
import type * as K from '../ir/kernel-ir.js';
import { variablesOf } from '../ir/walk-kernel.js';
import { combine, constant as known, type Facts, type Linear } from './bounds.js';

export interface Known {
  readonly facts: Facts;
  changes(name: string): boolean;
  linear(expr: K.Expr): Linear;
}

/** A truth value of which nothing is known. */
const NOTHING = '?';

export class Conditions {
  /** What truth values that do not change say. */
  readonly #truths = new Map<string, K.Expr>();

  constructor(readonly known: Known) {}

  says(name: string, truth: K.Expr): void {
    this.#truths.set(name, this.#lasting(truth));
  }

  /** Whether an expression reads a variable that still changes. */
  isPassing(expr: K.Expr): boolean {
    return [...variablesOf(expr)].some((name) => this.known.changes(name));
  }

  /** A condition without what it says of variables that still change: once they have their last value it would speak of that. */
  #lasting(truth: K.Expr): K.Expr {
    if (!this.isPassing(truth)) return truth;
    if (truth.k === 'op' && (truth.op === 'and' || truth.op === 'or' || truth.op === 'not'))
      return { ...truth, args: truth.args.map((arg) => this.#lasting(arg)) };
    return { k: 'var', type: 'bool', name: NOTHING, span: truth.span };
  }

  /** Learns from a condition that holds (or, with `truth` false, does not). */
  assume(cond: K.Expr, truth = true, guard = true): void {
    if (cond.k === 'var') {
      const says = this.#truths.get(cond.name);
      return says && this.assume(says, truth, guard);
    }
    if (cond.k !== 'op') return;
    if (cond.op === 'not') return this.assume(cond.args[0]!, !truth, guard);
    if ((cond.op === 'and' && truth) || (cond.op === 'or' && !truth)) {
      for (const arg of cond.args) this.assume(arg, truth, guard);
      return;
    }
    if ((cond.of !== 'i32' && cond.of !== 'index') || cond.args.length !== 2) return;
    const [a, b] = cond.args.map((arg) => this.known.linear(arg)) as [Linear, Linear];
    const { facts } = this.known;
    const atLeast = (x: Linear, y: Linear, gap: number, guarded = guard): void =>
      facts.add(combine(combine(x, y, -1), known(gap), -1), guarded);
    const rule = truth
      ? cond.op
      : ({ lt: 'ge', le: 'gt', gt: 'le', ge: 'lt', eq: 'ne', ne: 'eq' } as Record<string, string>)[cond.op];
    if (rule === 'lt') atLeast(b, a, 1);
    if (rule === 'le') atLeast(b, a, 0);
    if (rule === 'gt') atLeast(a, b, 1);
    if (rule === 'ge') atLeast(a, b, 0);
    if (rule === 'eq') {
      atLeast(a, b, 0);
      atLeast(b, a, 0);
    }
    if (rule !== 'ne') return;
    // x ≠ lower bound means x is above it: what a guard `if (n !== 0)` says. A bound that hangs on a condition makes this hang on it.
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const apart = combine(x, y, -1);
      if (facts.proves(apart)) atLeast(x, y, 1, guard || !facts.proves(apart, 'conditions'));
    }
  }
}
