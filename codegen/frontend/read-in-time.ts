/** Whether every element of an array that is read has been written before, on every path. */
import type * as K from '../ir/kernel-ir.js';
import { visitKernelExpr } from '../ir/walk-kernel.js';
import { atomOf, combine, constant as known, type Linear } from './bounds.js';
import { alongAxis, type Box, type Cover, type Span } from './boxes.js';
import type { Context } from './context.js';
import { MustWrite, assuming, leaves, meanwhile } from './must-write.js';
import { Turns, upTo, type Counting } from './turns.js';

export class ReadInTime {
  readonly #cx: Context;
  readonly #writes: MustWrite;

  constructor(readonly cover: Cover) {
    this.#cx = cover.cx;
    this.#writes = new MustWrite(cover);
  }

  statements(stmts: readonly K.Stmt[], before: readonly Box[]): boolean {
    let written = before;
    for (const s of stmts) {
      if (!this.#statement(s, written)) return false;
      written = [...written, ...this.#writes.statement(s)];
    }
    return true;
  }

  #statement(s: K.Stmt, written: readonly Box[]): boolean {
    const own = (...list: readonly K.Expr[]): boolean => list.every((e) => this.#value(e, written));
    const block = (body: K.Block): boolean =>
      meanwhile(this.#cx, () => this.statements(body.stmts, written) && own(body.result));
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
          assuming(this.#cx, s.cond, true, () => this.statements(s.then, written)) &&
          assuming(this.#cx, s.cond, false, () => this.statements(s.else, written))
        );
      case 'for': {
        const inOrder = Math.abs(s.step) === 1 && !leaves(s.body);
        return own(s.from, s.to) && this.#turns(s, s.body, written, inOrder);
      }
      case 'while':
        return own(s.cond) && this.statements(s.body, written);
      case 'each':
        return own(s.from, s.to) && this.#turns({ ...s, step: 1 }, s.body, written, false);
      case 'where':
        return own(s.from, s.to, s.cond) && this.statements(s.body, written);
      case 'windows':
        return (
          own(s.rows, s.cols, s.size) &&
          s.values.every(block) &&
          this.#turns(upTo(s.row, s.rows), s.body, written, isOne(s.cols))
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

  /** A turn reads what the turns before it wrote, too, where they come in order, one place after the other. */
  #turns(counting: Counting, body: readonly K.Stmt[], written: readonly Box[], inOrder: boolean): boolean {
    const cx = this.#cx;
    const { v, from, to, step } = counting;
    const [first, end] = [cx.linear(from), cx.linear(to)];
    const counter = atomOf(v);
    return meanwhile(cx, () => {
      cx.facts.add(step > 0 ? combine(counter, first, -1) : combine(first, counter, -1));
      cx.facts.add(combine(step > 0 ? combine(end, counter, -1) : combine(counter, end, -1), known(1), -1));
      const earlier = inOrder ? this.#earlier(counting, first, body) : [];
      return this.statements(body, [...written, ...earlier]);
    });
  }

  #earlier({ v, step }: Counting, first: Linear, body: readonly K.Stmt[]): Box[] {
    const counter = atomOf(v);
    const turns = new Turns(this.#cx, v, body);
    return this.#writes.boxes(body).flatMap((box) => {
      const found = turns.following(box);
      if (!found || !this.#isSome(box[found.axis]!)) return [];
      const [start, here] = [combine(first, found.away, 1), combine(counter, found.away, 1)];
      const past =
        step > 0 ? { from: start, to: here } : { from: combine(here, known(1), 1), to: combine(start, known(1), 1) };
      return [alongAxis(box, found.axis, past)];
    });
  }

  /** Whether a range surely has an element: a turn may write none. */
  #isSome({ from, to }: Span): boolean {
    return this.#cx.proves(combine(combine(to, from, -1), known(1), -1));
  }

  #value(value: K.Expr, written: readonly Box[]): boolean {
    const { name } = this.cover.array;
    let inTime = true;
    visitKernelExpr(
      value,
      (e) => {
        if (e.k === 'load' && e.array === name && inTime)
          inTime = this.cover.has(
            e.index.map((i) => this.#cx.linear(i)),
            written,
          );
        if (e.k === 'sumBy' && e.label === name && inTime) inTime = this.cover.isCovered(written);
      },
      (s) => {
        if (s.k === 'store' && s.array === name) inTime = false;
      },
    );
    return inTime;
  }
}

const isOne = (e: K.Expr): boolean => e.k === 'const' && e.value === 1;
