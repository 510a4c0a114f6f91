/**
 * The reference interpreter of the kernel IR: every combinator by its plain definition, in the order that is
 * part of its meaning. What lowering and the passes make of a kernel must give these bits. It also reports where
 * i32 arithmetic wrapped, which an author rarely meant.
 */
import { evaluateSize } from './size.js';
import {
  BREAK,
  CONTINUE,
  Cells,
  Failed,
  InterpreterError,
  NEXT,
  Slots,
  arrayOf,
  countedLoop,
  exactIndex,
  failureOf,
  given,
  scalarOperation,
  sequence,
  type Call,
  type Failure,
  type Read,
  type Run,
} from './interpret-common.js';
import type {
  ArgBest,
  Block,
  Contract,
  Expr,
  Fill,
  Kernel,
  Op,
  Stmt,
  Sum,
  SumBy,
  Where,
  Windows,
} from './kernel-ir.js';
import type { Span } from '../language/types.js';

export interface KernelOptions {
  /** Sees every value a variable takes. */
  readonly trace?: (name: string, value: number) => void;
}

/** An i32 operation whose exact result did not fit, and how often. */
export interface Wrap {
  readonly op: string;
  readonly span: Span;
  readonly count: number;
}

export interface KernelResult extends Failure {
  readonly wraps: readonly Wrap[];
  /** NaNs stored to outputs. */
  readonly nanStores: number;
}

export const interpretKernel = (kernel: Kernel, call: Call, options: KernelOptions = {}): KernelResult =>
  new KernelInterpreter(kernel, call, options).run();

// ------------------------------------------------------------------ orders

type Term = (k: number) => number;

/** NumPy's pairwise tree: up to 128 terms in eight running sums, above that halves, the left one a multiple of eight. */
export function pairwiseSum(from: number, count: number, term: Term): number {
  if (count < 8) {
    let total = -0;
    for (let k = from; k < from + count; k++) total += term(k);
    return total;
  }
  if (count <= 128) {
    const r: number[] = [];
    for (let lane = 0; lane < 8; lane++) r.push(term(from + lane));
    const whole = count - (count % 8);
    for (let k = 8; k < whole; k++) r[k % 8]! += term(from + k);
    let total = r[0]! + r[1]! + (r[2]! + r[3]!) + (r[4]! + r[5]! + (r[6]! + r[7]!));
    for (let k = whole; k < count; k++) total += term(from + k);
    return total;
  }
  const half = Math.floor(count / 2),
    left = half - (half % 8);
  return pairwiseSum(from, left, term) + pairwiseSum(from + left, count - left, term);
}

/** The largest of `least`, 2·least, 4·least … that lies below the count. */
function powerBelow(count: number, least: number): number {
  let power = least;
  while (power * 2 < count) power *= 2;
  return power;
}

/** In order inside blocks of 128; the left part of the tree is the largest power of two of blocks below the total. */
export function blockedSum(from: number, count: number, term: Term): number {
  if (count <= 128) {
    let total = -0;
    for (let k = from; k < from + count; k++) total += term(k);
    return total;
  }
  const left = powerBelow(count, 128);
  return blockedSum(from, left, term) + blockedSum(from + left, count - left, term);
}

/** The window tree over rows from … from + count − 1. What lies wholly before the first row is the identity and is not visited. */
function windowTree<N>(
  from: number,
  count: number,
  missing: N,
  leaf: (row: number) => N,
  merge: (older: N, newer: N) => N,
): N {
  if (from + count <= 0) return missing;
  if (count === 1) return leaf(from);
  const older = powerBelow(count, 1);
  return merge(
    windowTree(from, older, missing, leaf, merge),
    windowTree(from + older, count - older, missing, leaf, merge),
  );
}

interface Moments {
  readonly n: number;
  readonly first: number;
  readonly offset: number;
  readonly m2: number;
}
const noMoments: Moments = { n: 0, first: NaN, offset: 0, m2: 0 };

/** Pébay (2008), on offsets from the first value so that nothing cancels. */
function mergeMoments(a: Moments, b: Moments): Moments {
  if (a.n === 0) return b;
  if (b.n === 0) return a;
  const n = a.n + b.n;
  const d = b.first - a.first + (b.offset - a.offset);
  const q = b.n / n;
  return { n, first: a.first, offset: a.offset + d * q, m2: a.m2 + b.m2 + d * d * (a.n * q) };
}

/** The middle value, or half the sum of the middle two; the sum of the halves where it overflows. */
function middle(sorted: Float64Array): number {
  const half = Math.floor(sorted.length / 2),
    low = sorted[half - 1]!,
    high = sorted[half]!;
  if (sorted.length % 2 === 1) return high;
  if (half === 0) return NaN;
  return Number.isFinite(low + high) ? (low + high) * 0.5 : low * 0.5 + high * 0.5;
}

/** The window at one row and column; each reduction is folded when it is first asked for. */
class WindowState {
  private countOnce?: number;
  private sumOnce?: number;
  private momentsOnce?: Moments;
  constructor(
    private readonly from: number,
    private readonly size: number,
    private readonly value: (row: number) => number,
  ) {}

  get count(): number {
    if (this.countOnce === undefined) {
      this.countOnce = 0;
      for (let row = Math.max(0, this.from); row < this.from + this.size; row++) {
        const v = this.value(row);
        if (v === v) this.countOnce++;
      }
    }
    return this.countOnce;
  }
  /** The oldest of the smallest values that are present. */
  get min(): number {
    return this.extreme(Infinity, (a, b) => (b < a ? b : a));
  }
  get max(): number {
    return this.extreme(-Infinity, (a, b) => (a < b ? b : a));
  }
  private extreme(none: number, merge: (older: number, newer: number) => number): number {
    return windowTree(
      this.from,
      this.size,
      none,
      (row) => {
        const v = this.value(row);
        return v === v ? v : none;
      },
      merge,
    );
  }
  get sum(): number {
    return (this.sumOnce ??= windowTree(
      this.from,
      this.size,
      -0,
      (row) => {
        const v = this.value(row);
        return v === v ? v : -0;
      },
      (a, b) => a + b,
    ));
  }
  private sortedOnce?: Float64Array;
  /** What is present, ascending, −0 as +0. */
  private get sorted(): Float64Array {
    if (this.sortedOnce) return this.sortedOnce;
    const values: number[] = [];
    for (let row = Math.max(0, this.from); row < this.from + this.size; row++) {
      const v = this.value(row);
      if (v === v) values.push(v + 0);
    }
    return (this.sortedOnce = Float64Array.from(values).sort());
  }
  rank(position: number): number {
    return this.sorted[position] ?? NaN;
  }
  get median(): number {
    return middle(this.sorted);
  }
  get mad(): number {
    const centre = this.median,
      deviations = this.sorted.map((v) => Math.abs(v - centre));
    return deviations.some((d) => d !== d) ? NaN : middle(deviations.sort());
  }
  private get moments(): Moments {
    return (this.momentsOnce ??= windowTree(
      this.from,
      this.size,
      noMoments,
      (row) => {
        const v = this.value(row);
        return v === v ? { n: 1, first: v, offset: 0, m2: Number.isFinite(v) ? 0 : NaN } : noMoments;
      },
      mergeMoments,
    ));
  }
  get first(): number {
    return this.moments.first;
  }
  get offset(): number {
    return this.moments.offset;
  }
  get m2(): number {
    return this.moments.m2;
  }
}

// ------------------------------------------------------------------ the interpreter

class KernelInterpreter {
  private readonly slots = new Slots();
  private readonly arrays = new Map<string, { readonly cells: Cells; readonly shape: readonly number[] }>();
  private readonly windows = new Map<string, { now?: WindowState }>();
  private readonly wraps: { op: string; span: Span; count: number }[] = [];

  constructor(
    private readonly kernel: Kernel,
    private readonly call: Call,
    private readonly options: KernelOptions,
  ) {}

  run(): KernelResult {
    const { kernel, call } = this;
    const names = given(kernel, call);
    for (const [name, value] of names) this.slots.values[this.slots.place(name)] = value;
    for (const { name, role, dtype, shape: sizes, values, span } of kernel.arrays) {
      const shape = sizes.map((size) => evaluateSize(size, Object.fromEntries(names)));
      const contents = values ? arrayOf(dtype, values) : call.arrays[name];
      if (!contents && role !== 'local') throw new InterpreterError(`${name} is missing`, span);
      const cells = new Cells(name, dtype, role === 'output' || role === 'local');
      cells.attach(
        shape.reduce((product, n) => product * n, 1),
        span,
        role === 'local' ? undefined : contents,
      );
      this.arrays.set(name, { cells, shape });
    }
    const outputs = kernel.arrays
      .filter((array) => array.role === 'output')
      .map((array) => this.arrays.get(array.name)!.cells);
    const before = outputs.map((cells) => cells.data.slice());
    const failure = failureOf(this.statements(kernel.body));
    // What failed is not published.
    if (failure.code !== undefined) outputs.forEach((cells, i) => cells.data.set(before[i]!));
    return {
      ...failure,
      wraps: this.wraps.filter((wrap) => wrap.count > 0),
      nanStores: outputs.reduce((total, cells) => total + cells.nanStores, 0),
    };
  }

  // ---------------------------------------------------------------- expressions

  private expression(e: Expr): Read {
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
          window = this.windows.get(e.window);
        return () => {
          if (!window?.now) throw new InterpreterError(`${e.window} is no window here`, span);
          return window.now[field];
        };
      }
      case 'rank': {
        const position = this.expression(e.position),
          window = this.windows.get(e.window);
        return () => {
          if (!window?.now) throw new InterpreterError(`${e.window} is no window here`, span);
          return window.now.rank(position());
        };
      }
      default:
        return this.reduction(e);
    }
  }

  private operate(e: Op): Read {
    const args = e.args.map((operand) => this.expression(operand));
    if (e.op === 'toI32' && e.of === 'index') return exactIndex(e.op, e.type, e.of, args[0]!, e.span);
    if (e.type === 'index') return exactIndex(e.op, e.type, e.of, scalarOperation(e.op, e.of, args, e.span), e.span);
    if (e.of !== 'i32' || !/^(add|sub|mul)$/.test(e.op)) return scalarOperation(e.op, e.of, args, e.span);
    const wrap = { op: e.op, span: e.span, count: 0 };
    this.wraps.push(wrap);
    const [a, b] = args as [Read, Read];
    const exact =
      e.op === 'add'
        ? (x: number, y: number) => x + y
        : e.op === 'sub'
          ? (x: number, y: number) => x - y
          : (x: number, y: number) => x * y;
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
  private element(
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
    return {
      cells,
      position:
        axes.length === 0 ? () => 0 : axes.length === 1 ? () => inside(0) : () => inside(0) * shape[1]! + inside(1),
    };
  }

  private array(name: string, span: Span): { readonly cells: Cells; readonly shape: readonly number[] } {
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
        return () => {
          const count = n();
          return count <= 0 ? 0 : pairwiseSum(0, count, term);
        };
      case 'contract':
        return () => {
          const count = n();
          return count <= 0 ? 0 : blockedSum(0, count, term);
        };
      case 'sumBy': {
        const group = this.expression(e.group),
          { cells } = this.array(e.label, e.span);
        return () => {
          const count = n(),
            wanted = group();
          return count <= 0 ? 0 : blockedSum(0, count, (k) => (cells.load(k, e.span) === wanted ? term(k) : -0));
        };
      }
      case 'argmin':
      case 'argmax': {
        const better = e.k === 'argmin' ? (v: number, best: number) => v < best : (v: number, best: number) => v > best;
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
    }
  }

  private block(block: Block): Read {
    if (block.stmts.length === 0) return this.expression(block.result);
    const body = this.statements(block.stmts),
      result = this.expression(block.result);
    return () => {
      body();
      return result();
    };
  }

  // ---------------------------------------------------------------- statements

  private statements(list: readonly Stmt[]): Run {
    return sequence(list.map((s) => this.statement(s)));
  }

  private statement(s: Stmt): Run {
    const { span } = s,
      { values } = this.slots;
    switch (s.k) {
      case 'let':
        return this.assign(s.name, s.init);
      case 'assign':
        return this.assign(s.name, s.value);
      case 'store': {
        const { cells, position } = this.element(s.array, s.index, span),
          value = this.expression(s.value);
        return () => {
          cells.store(position(), value(), span);
          return NEXT;
        };
      }
      case 'for':
      case 'each':
        return this.counted(s.v, s.from, s.to, s.k === 'for' ? s.step : 1, this.statements(s.body));
      case 'where':
        return this.where(s);
      case 'if': {
        const cond = this.expression(s.cond),
          then = this.statements(s.then),
          otherwise = this.statements(s.else);
        return () => (cond() ? then() : otherwise());
      }
      case 'break':
        return () => BREAK;
      case 'continue':
        return () => CONTINUE;
      case 'fill':
        return this.fill(s);
      case 'windows':
        return this.everyWindow(s);
      case 'iterate': {
        const limit = this.expression(s.limit),
          body = this.block(s.body),
          v = this.slots.place(s.v),
          count = this.slots.place(s.count);
        return () => {
          const most = limit();
          let steps = 0;
          for (let done = 0; steps < most && !done; steps++) {
            values[v] = steps;
            done = body();
          }
          values[count] = steps;
          this.options.trace?.(s.count, steps);
          return NEXT;
        };
      }
      case 'fail': {
        const index = this.expression(s.index);
        return () => {
          throw new Failed(s.code, index());
        };
      }
    }
  }

  private assign(name: string, e: Expr): Run {
    const { trace } = this.options,
      value = this.expression(e),
      { values } = this.slots,
      place = this.slots.place(name);
    return trace
      ? () => {
          trace(name, (values[place] = value()));
          return NEXT;
        }
      : () => {
          values[place] = value();
          return NEXT;
        };
  }

  private counted(v: string, from: Expr, to: Expr, step: number, body: Run): Run {
    const first = this.expression(from),
      last = this.expression(to),
      { values } = this.slots,
      place = this.slots.place(v);
    return () => {
      countedLoop(values, place, first(), last(), step, body);
      return NEXT;
    };
  }

  private where(s: Where): Run {
    const cond = this.expression(s.cond),
      body = this.statements(s.body);
    return this.counted(s.v, s.from, s.to, 1, () => (cond() ? body() : NEXT));
  }

  private fill(s: Fill): Run {
    const { cells, shape } = this.array(s.array, s.span),
      { values } = this.slots;
    const places = s.vars.map((v) => this.slots.place(v)),
      body = this.block(s.body);
    const [rows = 1, cols = 1] = shape;
    return () => {
      for (let row = 0; row < rows; row++) {
        for (let col = 0; col < cols; col++) {
          if (places.length > 0) values[places[0]!] = row;
          if (places.length > 1) values[places[1]!] = col;
          cells.store(row * cols + col, body(), s.span);
        }
      }
      return NEXT;
    };
  }

  private everyWindow(s: Windows): Run {
    const [rows, cols, size] = [s.rows, s.cols, s.size].map((e) => this.expression(e)) as [Read, Read, Read];
    const { values } = this.slots,
      rowPlace = this.slots.place(s.row),
      colPlace = this.slots.place(s.col);
    const value = this.block(s.value),
      window: { now?: WindowState | undefined } = {};
    this.windows.set(s.id, window);
    const body = this.statements(s.body);
    // The value block is written for (row, col) and lent to every row of the window.
    const at = (row: number): number => {
      const here = values[rowPlace]!;
      values[rowPlace] = row;
      const v = value();
      values[rowPlace] = here;
      return v;
    };
    return () => {
      const height = rows(),
        width = cols(),
        span = size();
      if (span < 1) throw new InterpreterError(`a window of ${span} rows`, s.span);
      for (let col = 0; col < width; col++) {
        for (let row = 0; row < height; row++) {
          values[rowPlace] = row;
          values[colPlace] = col;
          window.now = new WindowState(row - span + 1, span, at);
          body();
        }
      }
      window.now = undefined;
      return NEXT;
    };
  }
}
