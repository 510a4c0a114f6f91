/** Plain statements: each becomes the loop IR's own, and an index that is but a sum of positions becomes none. */
import type * as K from '../ir/kernel-ir.js';
import { Build } from '../ir/build.js';
import type { Lowerer } from './lowerer.js';
import { flatIndex } from './positions.js';

export function lowerLet(lw: Lowerer, s: K.Let): void {
  const b = new Build(s.span);
  if (s.wide) lw.wide.add(s.name);
  if (!s.mutable && (s.type === 'index' || s.type === 'i32') && lw.define(s.name, s.init)) return;
  lw.emit({ ...b.let(s.name, lw.expr(s.init), s.mutable), ...(s.wide ? { wide: true } : {}) });
}

export const lowerAssign = (lw: Lowerer, s: K.Assign): void =>
  lw.emit(new Build(s.span).assign(s.name, lw.expr(s.value)));

export function lowerStore(lw: Lowerer, s: K.Store): void {
  const b = new Build(s.span);
  const value = lw.expr(s.value);
  const store = b.store(s.array, flatIndex(lw, s.array, s.index, b), value);
  lw.emit(s.guarded ? { ...store, guarded: true } : store);
}

export function lowerFor(lw: Lowerer, s: K.For): void {
  const b = new Build(s.span);
  const [from, to] = [lw.position(s.from), lw.position(s.to)];
  lw.place(s.v, b.var(s.v));
  const body = lw.block(() => lw.stmts(s.body));
  lw.emit({ ...b.for(s.v, from, to, body), step: s.step, ...(s.wide ? { wide: true } : {}) });
}

/** What the condition needs is computed before every turn. */
export function lowerWhile(lw: Lowerer, s: K.While): void {
  const b = new Build(s.span);
  const { stmts, result: cond } = lw.apart(() => lw.expr(s.cond));
  const body = lw.block(() => lw.stmts(s.body));
  if (stmts.length === 0) return lw.emit({ ...b.while(cond, body), endless: true });
  const ends = b.if(b.op('not', 'bool', cond), [{ k: 'break', span: s.span }]);
  lw.emit({ ...b.while(b.const('bool', 1), [...stmts, ends, ...body]), endless: true });
}

export function lowerIf(lw: Lowerer, s: K.If): void {
  const cond = lw.expr(s.cond);
  const then = lw.block(() => lw.stmts(s.then));
  lw.emit(
    new Build(s.span).if(
      cond,
      then,
      lw.block(() => lw.stmts(s.else)),
    ),
  );
}

export const lowerJump = (lw: Lowerer, { k, span }: K.Break | K.Continue): void => lw.emit({ k, span });

export const lowerFail = (lw: Lowerer, s: K.Fail): void =>
  lw.emit({ k: 'fail', code: s.code, index: lw.position(s.index), span: s.span });
