/**
 * `where`: selection, the positions that satisfy a condition, in ascending order. A condition on bytes is looked at
 * for 32 positions at once (SIMD within a register where there are no vectors); the hits, if any, are visited one by one.
 */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import { BYTE_LANES, Build, I32 } from '../ir/build.js';
import { handle, variable, type Handle } from '../ir/handles.js';
import type { Lowerer } from './lowerer.js';
import { flatIndex } from './positions.js';
import { mentions } from '../ir/walk-kernel.js';

/** Words that are looked at before a branch; a one in every byte, and the highest bit of every byte. */
const WORDS = 4,
  ONES = 0x01010101,
  HIGHEST = 0x80808080 | 0;

const MASK: L.Type = { elem: 'bool', lanes: BYTE_LANES };
const BYTES: L.Type = { elem: 'u8', lanes: BYTE_LANES };

type ScalarLoop = (from: L.Expr, to: L.Expr, part?: 'remainder') => L.Stmt;

export function lowerWhere(lw: Lowerer, s: K.Where): void {
  const b = new Build(s.span);
  const visit = (at: L.Expr): L.Stmt[] =>
    lw.block(() => {
      lw.place(s.v, at);
      lw.stmts(s.body);
    });
  const v = variable(s.v, s.span);
  const scalarLoop: ScalarLoop = (from, to, part) => {
    const body = lw.block(() => {
      lw.place(s.v, v);
      const cond = lw.expr(s.cond);
      lw.emit(b.if(cond, visit(v)));
    });
    return b.for(s.v, from, to, body, part ? { part } : {});
  };
  const [from, to] = [handle(lw.position(s.from), s.span), handle(lw.position(s.to), s.span)];
  const [block, whole] = lw.indices(s.span, 'block', 'whole');
  const hits = variable(lw.fresh('hits'), s.span, I32);
  const hit = variable(lw.fresh(s.v), s.span);
  const mask = lw.target.vectors ? byteMask(lw, s.cond, s.v, block) : undefined;
  if (!mask) return lw.target.vectors ? lw.emit(scalarLoop(from, to)) : lowerInWords(lw, s, from, to, scalarLoop);
  lw.emit(whole.is(wholeBlocks(from, to, BYTE_LANES)));
  const lowest = b.op('ctz', 'i32', hits);
  const body = [
    { ...b.let(hits.name, { k: 'bits', type: I32, mask, span: s.span }, true), type: I32 },
    b.while(hits.ne(0), [
      hit.is(block.plus(b.op('toIndex', 'i32', lowest))),
      hits.set(hits.bitAnd(hits.minus(1))),
      ...visit(hit),
    ]),
  ];
  lw.emit({ ...b.for(block.name, from, whole, body), step: BYTE_LANES, part: 'vector' });
  lw.emit(scalarLoop(whole, to, 'remainder'));
}

/** Where the last whole block of so many positions ends. */
const wholeBlocks = (from: Handle, to: Handle, size: number): Handle => from.plus(to.minus(from).max(0).bitAnd(-size));

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
function lowerInWords(lw: Lowerer, s: K.Where, from: Handle, to: Handle, scalarLoop: ScalarLoop): void {
  const b = new Build(s.span);
  const splats: L.Stmt[] = [];
  const zero = zeroWhere(lw, s.cond, s.v, splats);
  if (!zero) return lw.emit(scalarLoop(from, to));
  const [block, whole] = lw.indices(s.span, 'block', 'whole');
  const words = Array.from({ length: WORDS }, () => variable(lw.fresh('word'), s.span, I32));
  // Subtracting one from every byte borrows into the highest bit of the lowest that is zero.
  const borrows = words.map((word) => word.minus(ONES).bitAnd(b.op('bitNot', 'i32', word)));
  const some = borrows.reduce((x, y) => handle(b.op('bitOr', 'i32', x, y))).bitAnd(HIGHEST);
  lw.emit(whole.is(wholeBlocks(from, to, 4 * WORDS)));
  const blocks: L.Stmt = {
    ...b.for(block.name, from, whole, [
      ...words.map((word, i) => word.is(zero(block.plus(4 * i)))),
      b.if(some.ne(0), [scalarLoop(block, block.plus(4 * WORDS))]),
    ]),
    step: 4 * WORDS,
    part: 'vector',
  };
  // Where there is no position, what they are compared with need not exist.
  lw.emit(...(splats.length > 0 ? [b.if(from.lt(whole), [...splats, blocks])] : [blocks]));
  lw.emit(scalarLoop(whole, to, 'remainder'));
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
