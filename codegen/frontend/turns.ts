/** Boxes from turn to turn of a loop: which stay where they are, and which go with the counter. */
import type * as K from '../ir/kernel-ir.js';
import { visitKernelStmts } from '../ir/walk-kernel.js';
import { isUnknown } from './atoms.js';
import { atomOf, combine, type Linear } from './bounds.js';
import type { Box } from './boxes.js';
import type { Context } from './context.js';

/** A counter and what it runs over. */
export interface Counting {
  readonly v: string;
  readonly from: K.Expr;
  readonly to: K.Expr;
  readonly step: number;
}

/** The rows or the columns of windows. */
export const upTo = (v: string, to: K.Expr): Counting => ({
  v,
  from: { k: 'const', type: 'index', value: 0, span: to.span },
  to,
  step: 1,
});

export class Turns {
  /** What a turn declares is another value in the next one. */
  readonly #declared = new Set<string>();

  constructor(
    readonly cx: Context,
    readonly counter: string,
    body: readonly K.Stmt[],
  ) {
    visitKernelStmts(
      body,
      () => {},
      (s) => {
        if (s.k === 'let') this.#declared.add(s.name);
        if (s.k === 'iterate') this.#declared.add(s.count);
      },
    );
  }

  /** Whether a box says nothing of the counter. */
  isFree(box: Box): boolean {
    return this.#axesOf(box).length === 0;
  }

  /** The axis along which a box goes with the counter, as far `away` from it in every turn; undefined where that is not so. */
  following(box: Box): { readonly axis: number; readonly away: Linear } | undefined {
    const [axis, ...others] = this.#axesOf(box);
    if (axis === undefined || others.length > 0 || box[axis]!.from.terms.get(this.counter) !== 1) return undefined;
    const away = combine(box[axis]!.from, atomOf(this.counter), -1);
    const steady = box.flatMap((span, i) => (i === axis ? [away] : [span.from, span.to]));
    return steady.some((form) => this.#varies(form)) ? undefined : { axis, away };
  }

  #axesOf(box: Box): number[] {
    const { cx, counter } = this;
    const mentions = (form: Linear): boolean => cx.integers.mentions(form, (name) => name === counter);
    return box.flatMap(({ from, to }, axis) => (mentions(from) || mentions(to) ? [axis] : []));
  }

  #varies(form: Linear): boolean {
    const { cx, counter } = this;
    return cx.integers.mentions(form, (name) => name === counter || this.#declared.has(name) || isUnknown(name));
  }
}
