/** Expressions of the kernel IR as closures: every reduction by its plain definition, in the order that is part of its meaning. */
import { operation, type Meaning } from '../language/operations/index.js';
import type { Span } from '../language/types.js';
import {
  InterpreterError,
  Slots,
  exactIndex,
  scalarOperation,
  type Cells,
  type Read,
  type Run,
} from './interpret-common.js';
import type {
  ArgBest,
  Block,
  Contract,
  Expr,
  Fold,
  Numbers,
  Op,
  Stmt,
  Sum,
  SumBy,
  WindowField,
  WindowRank,
} from './kernel-ir.js';
import { blockedSum, pairwiseSum, type Term } from './summation-order.js';
import type { NodeFold, WindowState } from './window-state.js';

/** Of a row-major array, from the place along each axis. */
function placeOf(axes: number, along: (axis: number) => number, shape: readonly number[]): Read {
  if (axes === 0) return () => 0;
  return axes === 1 ? () => along(0) : () => along(0) * shape[1]! + along(1);
}

/** Of nothing it is +0. */
const totalOf =
  (n: Read, sum: (count: number) => number): Read =>
  () => {
    const count = n();
    return count <= 0 ? 0 : sum(count);
  };

/** The first of the best; a NaN only where there is nothing else. */
function positionOfBest(n: Read, term: Term, better: (v: number, best: number) => boolean): Read {
  return () => {
    const count = n();
    let best = NaN,
      position = 0;
    for (let k = 0; k < count; k++) {
      const v = term(k);
      if (better(v, best) || (best !== best && v === v)) {
        best = v;
        position = k;
      }
    }
    return position;
  };
}

export abstract class KernelExpressions {
  protected readonly slots = new Slots();
  protected readonly arrays = new Map<string, { readonly cells: Cells; readonly shape: readonly number[] }>();
  protected readonly windows = new Map<string, { now?: WindowState }>();
  protected readonly wraps: { op: string; span: Span; count: number }[] = [];

  /** Blocks hold statements. */
  protected abstract statements(list: readonly Stmt[]): Run;

  protected expression(e: Expr): Read {
    const { span } = e,
      { values } = this.slots;
    switch (e.k) {
      case 'const': {
        const { value } = e;
        return () => value;
      }
      case 'var': {
        const place = this.slots.place(e.name);
        return () => values[place]!;
      }
      case 'op':
        return this.operate(e);
      case 'load': {
        const { cells, position } = this.element(e.array, e.index, span);
        return () => cells.load(position(), span);
      }
      case 'window': {
        const { field } = e,
          window = this.window(e);
        return () => window().read(field);
      }
      case 'rank': {
        const position = this.expression(e.position),
          window = this.window(e);
        return () => window().rank(position());
      }
      default:
        return this.reduction(e);
    }
  }

  private window({ window: id, span }: WindowField | WindowRank): () => WindowState {
    const window = this.windows.get(id);
    return () => {
      if (!window?.now) throw new InterpreterError(`${id} is no window here`, span);
      return window.now;
    };
  }

  private operate(e: Op): Read {
    const args = e.args.map((operand) => this.expression(operand));
    if (e.op === 'toI32' && e.of === 'index') return exactIndex(e.op, e.type, e.of, args[0]!, e.span);
    if (e.type === 'index') return exactIndex(e.op, e.type, e.of, scalarOperation(e.op, e.of, args, e.span), e.span);
    const exact = e.of === 'i32' ? operation(e.op, e.of)?.unwrapped : undefined;
    return exact === undefined
      ? scalarOperation(e.op, e.of, args, e.span)
      : this.watched(e, exact, args as [Read, Read]);
  }

  /** What wraps, counting how often it did. */
  private watched(e: Op, exact: Meaning, [a, b]: readonly [Read, Read]): Read {
    const wrap = { op: e.op, span: e.span, count: 0 };
    this.wraps.push(wrap);
    let x = 0,
      y = 0;
    const wrapped = scalarOperation(e.op, e.of, [() => x, () => y], e.span);
    return () => {
      const left = a(),
        right = b(),
        full = exact(left, right);
      if (full > 2147483647 || full < -2147483648) wrap.count++;
      x = left;
      y = right;
      return wrapped();
    };
  }

  /** Every axis is checked on its own: a column too far is not the next row. */
  protected element(
    array: string,
    index: readonly Expr[],
    span: Span,
  ): { readonly cells: Cells; readonly position: Read } {
    const { cells, shape } = this.array(array, span);
    const axes = index.map((e) => this.expression(e));
    const inside = (axis: number): number => {
      const at = axes[axis]!();
      if (!(at >= 0 && at < shape[axis]!))
        throw new InterpreterError(
          `${array} at ${at} on axis ${axis}, which has ${shape[axis]} of its ${cells.length} elements`,
          span,
        );
      return at;
    };
    if (axes.length !== shape.length)
      throw new InterpreterError(`${array} has ${shape.length} axes, not ${axes.length}`, span);
    return { cells, position: placeOf(axes.length, inside, shape) };
  }

  protected array(name: string, span: Span): { readonly cells: Cells; readonly shape: readonly number[] } {
    const array = this.arrays.get(name);
    if (!array) throw new InterpreterError(`there is no array ${name}`, span);
    return array;
  }

  private reduction(e: Sum | Contract | SumBy | ArgBest): Read {
    const { values } = this.slots,
      place = this.slots.place(e.v),
      n = this.expression(e.n),
      body = this.block(e.body);
    const term: Term = (k) => {
      values[place] = k;
      return body();
    };
    switch (e.k) {
      case 'sum':
        return totalOf(n, (count) => pairwiseSum(0, count, term));
      case 'contract':
        return totalOf(n, (count) => blockedSum(0, count, term));
      case 'sumBy':
        return this.sumBy(e, n, term);
      case 'argmin':
        return positionOfBest(n, term, (v, best) => v < best);
      case 'argmax':
        return positionOfBest(n, term, (v, best) => v > best);
    }
  }

  private sumBy(e: SumBy, n: Read, term: Term): Read {
    const group = this.expression(e.group),
      { cells } = this.array(e.label, e.span);
    return () => {
      const count = n(),
        wanted = group();
      return count <= 0 ? 0 : blockedSum(0, count, (k) => (cells.load(k, e.span) === wanted ? term(k) : -0));
    };
  }

  protected fold({ fields, vs, leaf, older, newer, olderCount, newerCount, merge }: Fold): NodeFold {
    const { values } = this.slots;
    const placesOf = (...names: readonly string[]): number[] => names.map((name) => this.slots.place(name));
    const [ofValues, ofOlder, ofNewer, ofCounts] = [
      placesOf(...vs),
      placesOf(...older),
      placesOf(...newer),
      placesOf(olderCount, newerCount),
    ];
    const [single, both] = [this.numbers(leaf), this.numbers(merge)];
    const give = (places: readonly number[], given: readonly number[]): void =>
      places.forEach((place, i) => (values[place] = given[i]!));
    return {
      fields,
      leaf: (row) => {
        give(ofValues, row);
        return single();
      },
      merge: (a, b) => {
        give(ofOlder, a.values);
        give(ofNewer, b.values);
        give(ofCounts, [a.count, b.count]);
        return both();
      },
    };
  }

  private numbers({ stmts, results }: Numbers): () => readonly number[] {
    const body = this.statements(stmts);
    const reads = results.map((result) => this.expression(result));
    return () => {
      body();
      return reads.map((read) => read());
    };
  }

  protected block(block: Block): Read {
    if (block.stmts.length === 0) return this.expression(block.result);
    const body = this.statements(block.stmts),
      result = this.expression(block.result);
    return () => {
      body();
      return result();
    };
  }
}
