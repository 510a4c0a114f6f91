/**
 * Which outputs are proven to be written as a whole. What a statement surely writes is a list of boxes: along each axis
 * one place or a range, as linear forms. A loop makes a range of the place that follows its counter; a condition counts
 * where both sides write, or where it follows from the place being there at all. The boxes of a body then have to
 * cover the array from its first element to its last. An output that is not covered starts as NaN, or 0 for integers.
 */
import type * as K from '../ir/kernel-ir.js';
import type { ArrayDecl } from '../language/types.js';
import { visitKernelExpr } from '../ir/walk-kernel.js';
import { atomOf, combine, constant as known, keyOf, type Linear } from './bounds.js';
import type { Context } from './context.js';

/** from ≤ place < to. */
interface Span {
  readonly from: Linear;
  readonly to: Linear;
}
type Box = readonly Span[];

const place = (form: Linear): Span => ({ from: form, to: combine(form, known(1), 1) });
const keyOfBox = (box: Box): string => box.map(({ from, to }) => `${keyOf(from)}..${keyOf(to)}`).join(' × ');

export class Coverage {
  constructor(
    readonly cx: Context,
    readonly array: ArrayDecl,
  ) {}

  /** Whether the statements write every element, on every path. */
  isWhole(stmts: readonly K.Stmt[]): boolean {
    const mark = this.cx.facts.mark();
    const boxes = this.boxes(stmts);
    const whole = this.covers(boxes);
    this.cx.facts.release(mark);
    return whole;
  }

  /** Whether every element that is read has been written before, on every path. */
  isReadInTime(stmts: readonly K.Stmt[]): boolean {
    const mark = this.cx.facts.mark();
    const inTime = this.readsInTime(stmts, []);
    this.cx.facts.release(mark);
    return inTime;
  }

  private extent(axis: number): Linear {
    return this.cx.linearSize(this.array.shape[axis]!);
  }

  private isEmpty(): boolean {
    return this.array.shape.some((_, axis) => this.cx.proves(combine(known(0), this.extent(axis), -1)));
  }

  // ---------------------------------------------------------------- what is written

  private boxes(stmts: readonly K.Stmt[]): Box[] {
    const found: Box[] = [];
    for (const s of stmts) {
      found.push(...this.statement(s));
      // What follows is reached by some only.
      if (jumps([s])) break;
    }
    return found;
  }

  private statement(s: K.Stmt): Box[] {
    switch (s.k) {
      case 'store':
        return s.array === this.array.name ? [s.index.map((i) => place(this.cx.linear(i)))] : [];
      case 'fill':
        return s.array === this.array.name ? [this.all()] : [];
      case 'if':
        return this.choice(s);
      case 'for':
        return this.loop(s.v, s.from, s.to, s.step, s.body);
      case 'each':
        return this.loop(s.v, s.from, s.to, 1, s.body);
      case 'windows':
        return this.over(s.row, zero(s), s.rows, 1, () =>
          this.over(s.col, zero(s), s.cols, 1, () => this.boxes(s.body)),
        );
      case 'iterate':
        return this.cx.proves(combine(this.cx.linear(s.limit), known(1), -1)) ? this.boxes(s.body.stmts) : [];
      default:
        return [];
    }
  }

  private all(): Box {
    return this.array.shape.map((_, axis) => ({ from: known(0), to: this.extent(axis) }));
  }

  private loop(v: string, from: K.Expr, to: K.Expr, step: number, body: readonly K.Stmt[]): Box[] {
    if (Math.abs(step) !== 1 || leaves(body)) return [];
    return this.over(v, from, to, step, () => this.boxes(body));
  }

  private over(v: string, from: K.Expr, to: K.Expr, step: number, body: () => Box[]): Box[] {
    const { cx } = this;
    const [a, b] = [cx.linear(from), cx.linear(to)];
    const [first, end] = step > 0 ? [a, b] : [combine(b, known(1), 1), combine(a, known(1), 1)];
    const mark = cx.facts.mark();
    const counter = atomOf(v);
    cx.facts.add(combine(counter, first, -1));
    cx.facts.add(combine(combine(end, known(1), -1), counter, -1));
    const inside = body();
    cx.facts.release(mark);
    const runs = cx.proves(combine(combine(end, first, -1), known(1), -1));
    return inside.flatMap((box): Box[] => {
      const axes = box.flatMap((span, axis) =>
        span.from.terms.has(v) || span.to.terms.has(v) || mentionsWithin(span, v) ? [axis] : [],
      );
      if (axes.length === 0) return runs ? [box] : [];
      const [axis] = axes as [number];
      const span = box[axis]!;
      if (axes.length > 1 || span.from.terms.get(v) !== 1 || keyOf(combine(span.to, span.from, -1)) !== keyOf(known(1)))
        return [];
      const away = combine(span.from, counter, -1);
      return [box.map((own, i) => (i === axis ? { from: combine(first, away, 1), to: combine(end, away, 1) } : own))];
    });
  }

  private choice(s: K.If): Box[] {
    const side = (stmts: readonly K.Stmt[], truth: boolean): { boxes: Box[]; empty: boolean } => {
      const mark = this.cx.facts.mark();
      this.cx.assume(s.cond, truth);
      const result = { boxes: this.boxes(stmts), empty: this.isEmpty() };
      this.cx.facts.release(mark);
      return result;
    };
    const [then, other] = [side(s.then, true), side(s.else, false)];
    // Where there is nothing to write, nothing is missing.
    if (other.empty) return then.boxes;
    if (then.empty) return other.boxes;
    const keys = new Set(other.boxes.map(keyOfBox));
    const common = then.boxes.filter((box) => keys.has(keyOfBox(box)));
    const implied = [
      ...then.boxes.filter((box) => this.follows(s.cond, true, box)),
      ...other.boxes.filter((box) => this.follows(s.cond, false, box)),
    ];
    const whole = this.covers(then.boxes) && this.covers(other.boxes) ? [this.all()] : [];
    return [...common, ...implied, ...whole];
  }

  /** Whether a condition holds wherever an element of the box exists. */
  private follows(cond: K.Expr, truth: boolean, box: Box): boolean {
    const { cx } = this;
    const mark = cx.facts.mark();
    box.forEach(({ from, to }, axis) => {
      const p = atomOf(`?element${axis}`);
      for (const fact of [
        p,
        combine(p, from, -1),
        combine(combine(to, known(1), -1), p, -1),
        combine(combine(this.extent(axis), known(1), -1), p, -1),
      ])
        cx.facts.add(fact);
    });
    const holds = this.isImplied(cond, truth);
    cx.facts.release(mark);
    return holds;
  }

  private isImplied(cond: K.Expr, truth: boolean): boolean {
    const { cx } = this;
    if (cond.k !== 'op') return false;
    if (cond.op === 'not') return this.isImplied(cond.args[0]!, !truth);
    if (cond.op === 'and' && truth) return cond.args.every((arg) => this.isImplied(arg, true));
    if (cond.op === 'or' && !truth) return cond.args.every((arg) => this.isImplied(arg, false));
    if ((cond.of !== 'index' && cond.of !== 'i32') || cond.args.length !== 2) return false;
    const [a, b] = cond.args.map((arg) => cx.linear(arg)) as [Linear, Linear];
    const atLeast = (x: Linear, y: Linear, gap: number): boolean =>
      cx.proves(combine(combine(x, y, -1), known(gap), -1));
    const rule = truth ? cond.op : ({ lt: 'ge', le: 'gt', gt: 'le', ge: 'lt' } as Record<string, string>)[cond.op];
    return rule === 'lt'
      ? atLeast(b, a, 1)
      : rule === 'le'
        ? atLeast(b, a, 0)
        : rule === 'gt'
          ? atLeast(a, b, 1)
          : rule === 'ge'
            ? atLeast(a, b, 0)
            : false;
  }

  // ---------------------------------------------------------------- what is read before

  private readsInTime(stmts: readonly K.Stmt[], before: readonly Box[]): boolean {
    let written = before;
    for (const s of stmts) {
      if (!this.statementInTime(s, written)) return false;
      written = [...written, ...this.statement(s)];
    }
    return true;
  }

  private statementInTime(s: K.Stmt, written: readonly Box[]): boolean {
    const own = (...list: readonly K.Expr[]): boolean => list.every((e) => this.valueInTime(e, written));
    const block = (body: K.Block): boolean =>
      this.within(() => this.readsInTime(body.stmts, written) && own(body.result));
    switch (s.k) {
      case 'let':
        return own(s.init);
      case 'assign':
        return own(s.value);
      case 'store':
        return own(...s.index, s.value);
      case 'fill':
        return block(s.body);
      case 'if':
        return (
          own(s.cond) &&
          [true, false].every((truth) =>
            this.assuming(s.cond, truth, () => this.readsInTime(truth ? s.then : s.else, written)),
          )
        );
      case 'for':
        return (
          own(s.from, s.to) &&
          this.turns(
            s.v,
            s.from,
            s.to,
            s.step,
            s.body,
            written,
            leaves(s.body) ? 0 : Math.abs(s.step) === 1 ? s.step : 0,
          )
        );
      case 'each':
        return own(s.from, s.to) && this.turns(s.v, s.from, s.to, 1, s.body, written, 0);
      case 'where':
        return own(s.from, s.to, s.cond) && this.readsInTime(s.body, written);
      case 'windows':
        return (
          own(s.rows, s.cols, s.size) &&
          block(s.value) &&
          this.turns(s.row, zero(s), s.rows, 1, s.body, written, isOne(s.cols) ? 1 : 0)
        );
      case 'iterate':
        return own(s.limit) && block(s.body);
      case 'fail':
        return own(s.index);
      case 'break':
      case 'continue':
        return true;
    }
  }

  private within<T>(run: () => T): T {
    const mark = this.cx.facts.mark();
    const result = run();
    this.cx.facts.release(mark);
    return result;
  }

  private assuming<T>(cond: K.Expr, truth: boolean, run: () => T): T {
    return this.within(() => {
      this.cx.assume(cond, truth);
      return run();
    });
  }

  /** A turn reads what the turns before it wrote, too, where they come in order. */
  private turns(
    v: string,
    from: K.Expr,
    to: K.Expr,
    step: number,
    body: readonly K.Stmt[],
    written: readonly Box[],
    ordered: number,
  ): boolean {
    const { cx } = this;
    const [first, end] = [cx.linear(from), cx.linear(to)];
    const counter = atomOf(v);
    return this.within(() => {
      cx.facts.add(step > 0 ? combine(counter, first, -1) : combine(first, counter, -1));
      cx.facts.add(combine(step > 0 ? combine(end, counter, -1) : combine(counter, end, -1), known(1), -1));
      const earlier =
        ordered === 0
          ? []
          : this.boxes(body).flatMap((box) => {
              const axes = box.flatMap((span, axis) =>
                span.from.terms.has(v) || span.to.terms.has(v) || mentionsWithin(span, v) ? [axis] : [],
              );
              const [axis] = axes;
              if (axes.length !== 1 || box[axis!]!.from.terms.get(v) !== 1) return [];
              const away = combine(box[axis!]!.from, counter, -1);
              const past =
                ordered > 0
                  ? { from: combine(first, away, 1), to: combine(counter, away, 1) }
                  : {
                      from: combine(combine(counter, away, 1), known(1), 1),
                      to: combine(combine(first, away, 1), known(1), 1),
                    };
              return [box.map((own, i) => (i === axis ? past : own))];
            });
      return this.readsInTime(body, [...written, ...earlier]);
    });
  }

  private valueInTime(value: K.Expr, written: readonly Box[]): boolean {
    let inTime = true;
    visitKernelExpr(
      value,
      (e) => {
        if (e.k === 'load' && e.array === this.array.name && inTime)
          inTime = this.isWritten(
            e.index.map((i) => this.cx.linear(i)),
            written,
          );
        if (e.k === 'sumBy' && e.label === this.array.name && inTime) inTime = this.covers(written);
      },
      (s) => {
        if (s.k === 'store' && s.array === this.array.name) inTime = false;
      },
    );
    return inTime;
  }

  private isWritten(index: readonly Linear[], written: readonly Box[]): boolean {
    const { cx } = this;
    const inside = (box: Box): boolean =>
      box.every(
        ({ from, to }, axis) =>
          cx.proves(combine(index[axis]!, from, -1)) && cx.proves(combine(combine(to, known(1), -1), index[axis]!, -1)),
      );
    if (this.array.shape.length === 0) return written.length > 0;
    if (written.some(inside) || this.covers(written)) return true;
    return (
      index.length === 1 &&
      cx.proves(combine(combine(this.reached(written.map((box) => box[0]!)), known(1), -1), index[0]!, -1))
    );
  }

  // ---------------------------------------------------------------- whether that is everything

  private covers(boxes: readonly Box[]): boolean {
    const rank = this.array.shape.length;
    if (rank === 0) return boxes.length > 0;
    if (this.isEmpty()) return true;
    const spans = (axis: number, list: readonly Box[]): Span[] => list.map((box) => box[axis]!);
    if (rank === 1) return this.reaches(spans(0, boxes), 0);
    // Whole rows side by side, or whole columns.
    return [0, 1].some((axis) => {
      const across = 1 - axis;
      return (
        this.reaches(
          spans(
            axis,
            boxes.filter((box) => this.reaches([box[across]!], across)),
          ),
          axis,
        ) || this.inBands(boxes, axis)
      );
    });
  }

  /** Boxes over the same rows whose columns together are all columns. */
  private inBands(boxes: readonly Box[], axis: number): boolean {
    const bands = new Map<string, Box[]>();
    for (const box of boxes) {
      const key = keyOfBox([box[axis]!]);
      bands.set(key, [...(bands.get(key) ?? []), box]);
    }
    const across = 1 - axis;
    const whole = [...bands.values()].filter((band) =>
      this.reaches(
        band.map((box) => box[across]!),
        across,
      ),
    );
    return this.reaches(
      whole.map((band) => band[0]![axis]!),
      axis,
    );
  }

  /** One range after the other, from 0 to the end. */
  private reaches(spans: readonly Span[], axis: number): boolean {
    return this.cx.proves(combine(this.reached(spans), this.extent(axis), -1));
  }

  /** How far from 0 on there is one range after the other. */
  private reached(spans: readonly Span[]): Linear {
    const { cx } = this;
    let done = known(0);
    const left = [...spans];
    for (;;) {
      const next = left.findIndex(({ from }) => cx.proves(combine(done, from, -1)));
      if (next < 0) return done;
      const [{ to }] = left.splice(next, 1) as [Span];
      // A range that may be empty, or end earlier, takes nothing away.
      if (!cx.proves(combine(done, to, -1))) done = to;
    }
  }
}

const isOne = (e: K.Expr): boolean => e.k === 'const' && e.value === 1;
const zero = (s: K.Windows): K.Const => ({ k: 'const', type: 'index', value: 0, span: s.span });

/** Inside a product. */
const mentionsWithin = ({ from, to }: Span, v: string): boolean =>
  [from, to].some(({ terms }) => [...terms.keys()].some((atom) => atom !== v && atom.split('×').includes(v)));

/** Whether some paths through the statements end before the last of them. */
function jumps(stmts: readonly K.Stmt[]): boolean {
  return stmts.some(
    (s) =>
      s.k === 'break' || s.k === 'continue' || s.k === 'fail' || (s.k === 'if' && (jumps(s.then) || jumps(s.else))),
  );
}

/** Whether a loop may end before its last turn. */
function leaves(stmts: readonly K.Stmt[]): boolean {
  return stmts.some((s) => s.k === 'break' || (s.k === 'if' && (leaves(s.then) || leaves(s.else))));
}

const needsStart = (coverage: Coverage, body: readonly K.Stmt[]): boolean =>
  !coverage.isWhole(body) || !coverage.isReadInTime(body);

/** The outputs that start as NaN, or 0, because nobody is known to write all of them. */
export function unproven(cx: Context, body: readonly K.Stmt[]): ArrayDecl[] {
  return cx.arrays.filter(
    (array) =>
      array.role === 'output' &&
      array.shape.length > 0 &&
      !cx.touched.has(array.name) &&
      needsStart(new Coverage(cx, array), body),
  );
}
