/**
 * Must-write analysis: which elements of an array a statement surely writes, as boxes. A loop makes a range of the place
 * that follows its counter; a condition counts where both sides write, or where it follows from the place being there at all.
 */
import type * as K from '../ir/kernel-ir.js';
import { atomOf, combine, constant as known, keyOf, type Linear } from './bounds.js';
import { alongAxis, boxAt, keyOfBox, type Box, type Cover } from './boxes.js';
import type { Context } from './context.js';
import { Turns, upTo, type Counting } from './turns.js';

/** What is learned meanwhile is forgotten afterwards. */
export function meanwhile<T>(cx: Context, run: () => T): T {
  const mark = cx.facts.mark();
  const result = run();
  cx.facts.release(mark);
  return result;
}

export function assuming<T>(cx: Context, cond: K.Expr, truth: boolean, run: () => T): T {
  return meanwhile(cx, () => {
    cx.assume(cond, truth);
    return run();
  });
}

export class MustWrite {
  readonly #cx: Context;

  constructor(readonly cover: Cover) {
    this.#cx = cover.cx;
  }

  boxes(stmts: readonly K.Stmt[]): Box[] {
    const found: Box[] = [];
    for (const s of stmts) {
      found.push(...this.statement(s));
      // What follows is reached by some only.
      if (jumps([s])) break;
    }
    return found;
  }

  statement(s: K.Stmt): Box[] {
    const { array } = this.cover;
    switch (s.k) {
      case 'store':
        return s.array === array.name ? [boxAt(s.index.map((i) => this.#cx.linear(i)))] : [];
      case 'fill':
        return s.array === array.name ? [this.cover.all()] : [];
      case 'if':
        return this.#choice(s);
      case 'for':
        return this.#loop(s, s.body);
      case 'each':
        return this.#loop({ ...s, step: 1 }, s.body);
      case 'windows':
        return this.#over(upTo(s.row, s.rows), s.body, () =>
          this.#over(upTo(s.col, s.cols), s.body, () => this.boxes(s.body)),
        );
      case 'iterate':
        return this.#cx.proves(combine(this.#cx.linear(s.limit), known(1), -1)) ? this.boxes(s.body.stmts) : [];
      default:
        return [];
    }
  }

  #loop(counting: Counting, body: readonly K.Stmt[]): Box[] {
    if (Math.abs(counting.step) !== 1 || leaves(body)) return [];
    return this.#over(counting, body, () => this.boxes(body));
  }

  /** `step` is 1 or -1: every value between the first and the last is taken. */
  #over({ v, from, to, step }: Counting, body: readonly K.Stmt[], write: () => Box[]): Box[] {
    const cx = this.#cx;
    const [a, b] = [cx.linear(from), cx.linear(to)];
    const [first, end] = step > 0 ? [a, b] : [combine(b, known(1), 1), combine(a, known(1), 1)];
    const counter = atomOf(v);
    const inside = meanwhile(cx, () => {
      cx.facts.add(combine(counter, first, -1));
      cx.facts.add(combine(combine(end, known(1), -1), counter, -1));
      return write();
    });
    const runs = cx.proves(combine(combine(end, first, -1), known(1), -1));
    const turns = new Turns(cx, v, body);
    return inside.flatMap((box): Box[] => {
      if (turns.isFree(box)) return runs ? [box] : [];
      const found = turns.following(box);
      if (!found) return [];
      const { axis, away } = found;
      if (keyOf(combine(box[axis]!.to, box[axis]!.from, -1)) !== keyOf(known(1))) return [];
      return [alongAxis(box, axis, { from: combine(first, away, 1), to: combine(end, away, 1) })];
    });
  }

  #choice(s: K.If): Box[] {
    const side = (stmts: readonly K.Stmt[], truth: boolean): { boxes: Box[]; empty: boolean } =>
      assuming(this.#cx, s.cond, truth, () => ({ boxes: this.boxes(stmts), empty: this.cover.isEmpty() }));
    const [then, other] = [side(s.then, true), side(s.else, false)];
    // Where there is nothing to write, nothing is missing.
    if (other.empty) return then.boxes;
    if (then.empty) return other.boxes;
    const keys = new Set(other.boxes.map(keyOfBox));
    const common = then.boxes.filter((box) => keys.has(keyOfBox(box)));
    const implied = [
      ...then.boxes.filter((box) => this.#follows(s.cond, true, box)),
      ...other.boxes.filter((box) => this.#follows(s.cond, false, box)),
    ];
    const whole = this.cover.isCovered(then.boxes) && this.cover.isCovered(other.boxes) ? [this.cover.all()] : [];
    return [...common, ...implied, ...whole];
  }

  /** Whether a condition holds wherever an element of the box exists. */
  #follows(cond: K.Expr, truth: boolean, box: Box): boolean {
    const cx = this.#cx;
    return meanwhile(cx, () => {
      box.forEach(({ from, to }, axis) => {
        const p = atomOf(`?element${axis}`);
        for (const fact of [
          p,
          combine(p, from, -1),
          combine(combine(to, known(1), -1), p, -1),
          combine(combine(this.cover.extent(axis), known(1), -1), p, -1),
        ])
          cx.facts.add(fact);
      });
      return this.#isImplied(cond, truth);
    });
  }

  #isImplied(cond: K.Expr, truth: boolean): boolean {
    if (cond.k !== 'op') return false;
    if (cond.op === 'not') return this.#isImplied(cond.args[0]!, !truth);
    if (cond.op === 'and' && truth) return cond.args.every((arg) => this.#isImplied(arg, true));
    if (cond.op === 'or' && !truth) return cond.args.every((arg) => this.#isImplied(arg, false));
    if ((cond.of !== 'index' && cond.of !== 'i32') || cond.args.length !== 2) return false;
    const [a, b] = cond.args.map((arg) => this.#cx.linear(arg)) as [Linear, Linear];
    const atLeast = (x: Linear, y: Linear, gap: number): boolean =>
      this.#cx.proves(combine(combine(x, y, -1), known(gap), -1));
    switch (truth ? cond.op : OPPOSITE.get(cond.op)) {
      case 'lt':
        return atLeast(b, a, 1);
      case 'le':
        return atLeast(b, a, 0);
      case 'gt':
        return atLeast(a, b, 1);
      case 'ge':
        return atLeast(a, b, 0);
      default:
        return false;
    }
  }
}

/** What holds where a comparison does not. */
const OPPOSITE: ReadonlyMap<string, string> = new Map([
  ['lt', 'ge'],
  ['le', 'gt'],
  ['gt', 'le'],
  ['ge', 'lt'],
]);

/** Whether some paths through the statements end before the last of them. */
function jumps(stmts: readonly K.Stmt[]): boolean {
  return stmts.some(
    (s) =>
      s.k === 'break' || s.k === 'continue' || s.k === 'fail' || (s.k === 'if' && (jumps(s.then) || jumps(s.else))),
  );
}

/** Whether a loop may end before its last turn. */
export function leaves(stmts: readonly K.Stmt[]): boolean {
  return stmts.some((s) => s.k === 'break' || (s.k === 'if' && (leaves(s.then) || leaves(s.else))));
}
