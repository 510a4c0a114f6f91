/**
 * `where`: selection, the positions that satisfy a condition, in ascending order. A condition on bytes is looked at
 * for 32 positions at once (SIMD within a register where there are no vectors); the hits, if any, are visited one by one.
 */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import { BYTE_LANES, Build, I32 } from '../ir/build.js';
import type { Lowerer } from './lowerer.js';
import { flatIndex } from './positions.js';
import { mentions } from '../ir/walk-kernel.js';

/** Words that are looked at before a branch; a one in every byte, and the highest bit of every byte. */
const WORDS = 4,
  ONES = 0x01010101,
  HIGHEST = 0x80808080 | 0;

const MASK: L.Type = { elem: 'bool', lanes: BYTE_LANES };
const BYTES: L.Type = { elem: 'u8', lanes: BYTE_LANES };

export function lowerWhere(lw: Lowerer, s: K.Where): void {
  const b = new Build(s.span);
  const visit = (at: L.Expr): L.Stmt[] =>
    lw.block(() => {
      lw.place(s.v, at);
      lw.stmts(s.body);
    });
  const scalarLoop = (from: L.Expr, to: L.Expr, part?: 'remainder'): L.Stmt =>
    b.for(
      s.v,
      from,
      to,
      lw.block(() => {
        lw.place(s.v, b.var(s.v));
        const cond = lw.expr(s.cond);
        lw.emit(b.if(cond, visit(b.var(s.v))));
      }),
      part ? { part } : {},
    );
  const [from, to] = [lw.position(s.from), lw.position(s.to)];
  const [block, main, hits, hit] = lw.names('block', 'whole', 'hits', s.v);
  const mask = lw.target.vectors ? byteMask(lw, s.cond, s.v, b.var(block)) : undefined;
  if (!mask) return lw.target.vectors ? lw.emit(scalarLoop(from, to)) : lowerInWords(lw, s, from, to, scalarLoop);
  const bits = b.var(hits, I32);
  lw.emit(b.let(main, b.add(from, b.op('bitAnd', 'index', b.max(b.sub(to, from), b.index(0)), b.index(-BYTE_LANES)))));
  lw.emit({
    ...b.for(block, from, b.var(main), [
      { ...b.let(hits, { k: 'bits', type: I32, mask, span: s.span }, true), type: I32 },
      b.while(b.op('ne', 'i32', bits, b.const('i32', 0)), [
        b.let(hit, b.add(b.var(block), b.op('toIndex', 'i32', b.op('ctz', 'i32', bits)))),
        b.assign(hits, b.op('bitAnd', 'i32', bits, b.op('sub', 'i32', bits, b.const('i32', 1)))),
        ...visit(b.var(hit)),
      ]),
    ]),
    step: BYTE_LANES,
    part: 'vector',
  });
  lw.emit(scalarLoop(b.var(main), to, 'remainder'));
}

/** The condition for 32 positions from `base`; undefined where it is more than comparisons of bytes. */
function byteMask(lw: Lowerer, cond: K.Expr, v: string, base: L.Expr): L.Expr | undefined {
  const { span } = cond;
  if (cond.k !== 'op') return undefined;
  if ((cond.op === 'and' || cond.op === 'or') && cond.of === 'bool') {
    const sides = cond.args.map((arg) => byteMask(lw, arg, v, base));
    if (!sides[0] || !sides[1]) return undefined;
    return { k: 'op', op: cond.op, of: 'bool', type: MASK, args: [sides[0], sides[1]], span };
  }
  if ((cond.op !== 'eq' && cond.op !== 'ne') || cond.of !== 'i32') return undefined;
  const sides = cond.args.map((arg): L.Expr | undefined => {
    if (!mentions(arg, v)) return isByte(lw, arg) ? { k: 'splat', type: BYTES, value: lw.expr(arg), span } : undefined;
    if (!isNeighbour(lw, arg, v)) return undefined;
    lw.place(v, base);
    return {
      k: 'load',
      type: BYTES,
      array: arg.array,
      index: flatIndex(lw, arg.array, arg.index, new Build(span)),
      span,
    };
  });
  if (!sides[0] || !sides[1]) return undefined;
  return { k: 'op', op: cond.op, of: 'u8', type: MASK, args: [sides[0], sides[1]], span };
}

type Words = (at: L.Expr) => L.Expr;

/** Without vectors: four bytes in a word, sixteen before a branch. A block in which a hit may be is visited position by position. */
function lowerInWords(
  lw: Lowerer,
  s: K.Where,
  from: L.Expr,
  to: L.Expr,
  scalarLoop: (from: L.Expr, to: L.Expr, part?: 'remainder') => L.Stmt,
): void {
  const b = new Build(s.span);
  const splats: L.Stmt[] = [];
  const zero = zeroWhere(lw, s.cond, s.v, splats);
  if (!zero) return lw.emit(scalarLoop(from, to));
  const [block, whole] = lw.names('block', 'whole');
  const op = (name: string, ...args: L.Expr[]): L.Expr => b.op(name, 'i32', ...args);
  const names = Array.from({ length: WORDS }, () => lw.fresh('word'));
  // Subtracting one from every byte borrows into the highest bit of the lowest that is zero.
  const borrows = names.map((name) =>
    op('bitAnd', op('sub', b.var(name, I32), b.const('i32', ONES)), op('bitNot', b.var(name, I32))),
  );
  const some = op(
    'bitAnd',
    borrows.reduce((x, y) => op('bitOr', x, y)),
    b.const('i32', HIGHEST),
  );
  lw.emit(b.let(whole, b.add(from, b.op('bitAnd', 'index', b.max(b.sub(to, from), b.index(0)), b.index(-4 * WORDS)))));
  const blocks: L.Stmt = {
    ...b.for(block, from, b.var(whole), [
      ...names.map((name, i) => b.let(name, zero(b.add(b.var(block), b.index(4 * i))))),
      b.if(op('ne', some, b.const('i32', 0)), [scalarLoop(b.var(block), b.add(b.var(block), b.index(4 * WORDS)))]),
    ]),
    step: 4 * WORDS,
    part: 'vector',
  };
  // Where there is no position, what they are compared with need not exist.
  lw.emit(...(splats.length > 0 ? [b.if(b.op('lt', 'index', from, b.var(whole)), [...splats, blocks])] : [blocks]));
  lw.emit(scalarLoop(b.var(whole), to, 'remainder'));
}

/** A word with a zero byte wherever the condition holds for the byte's position; undefined where it is more than bytes that are equal. */
function zeroWhere(lw: Lowerer, cond: K.Expr, v: string, splats: L.Stmt[]): Words | undefined {
  const b = new Build(cond.span);
  if (cond.k !== 'op') return undefined;
  const both =
    (name: string, x: Words, y: Words): Words =>
    (at) =>
      b.op(name, 'i32', x(at), y(at));
  if (cond.op === 'and' && cond.of === 'bool') {
    const [x, y] = cond.args.map((arg) => zeroWhere(lw, arg, v, splats));
    return x && y && both('bitOr', x, y);
  }
  if (cond.op !== 'eq' || cond.of !== 'i32') return undefined;
  const [x, y] = cond.args.map((arg): Words | undefined => {
    if (!mentions(arg, v)) {
      if (!isByte(lw, arg)) return undefined;
      const name = lw.fresh('bytes');
      splats.push(b.let(name, b.op('mul', 'i32', lw.expr(arg), b.const('i32', ONES))));
      return () => b.var(name, I32);
    }
    if (!isNeighbour(lw, arg, v)) return undefined;
    return (at) => {
      lw.place(v, at);
      return {
        k: 'load',
        type: I32,
        word: true,
        array: arg.array,
        index: flatIndex(lw, arg.array, arg.index, b),
        span: cond.span,
      };
    };
  });
  return x && y && both('bitXor', x, y);
}

/** A byte of an array at the position, or at a distance from it that is the same for all positions. */
const isNeighbour = (lw: Lowerer, e: K.Expr, v: string): e is K.Load =>
  e.k === 'load' &&
  e.guarded !== 'inside' &&
  lw.decl(e.array).dtype === 'u8' &&
  e.index.length === 1 &&
  isShifted(e.index[0]!, v);

/** v + c, so that neighbouring positions are neighbouring bytes. */
function isShifted(index: K.Expr, v: string): boolean {
  if (index.k === 'var') return index.name === v;
  if (index.k !== 'op' || (index.op !== 'add' && index.op !== 'sub')) return false;
  const [x, y] = index.args as [K.Expr, K.Expr];
  return (isShifted(x, v) && isDistance(y, v)) || (index.op === 'add' && isDistance(x, v) && isShifted(y, v));
}

/** Known without the position, and without a look at any array, whose element need not be there. */
const isDistance = (e: K.Expr, v: string): boolean =>
  e.k === 'const' ||
  (e.k === 'var' && e.name !== v) ||
  (e.k === 'op' && (e.op === 'add' || e.op === 'sub') && e.args.every((arg) => isDistance(arg, v)));

/** Whether a value is known to be 0 … 255. */
function isByte(lw: Lowerer, expr: K.Expr): boolean {
  if (expr.k === 'const') return expr.value >= 0 && expr.value <= 255;
  if (expr.k === 'load') return lw.decl(expr.array).dtype === 'u8';
  const definition = expr.k === 'var' ? lw.definitions.get(expr.name) : undefined;
  return definition !== undefined && isByte(lw, definition);
}
