/**
 * `where`: positions that satisfy a condition, in ascending order. A condition on bytes is looked at for
 * 32 positions at once; the hits, if any, are visited one by one.
 */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import { BYTE_LANES, Build, I32 } from './build.js';
import { flatIndex, lowerExpr, position } from './expressions.js';
import type { Lowerer } from './lowerer.js';
import { lowerStmts } from './statements.js';
import { mentions } from './walk-kernel.js';

const MASK: L.Type = { elem: 'bool', lanes: BYTE_LANES };
const BYTES: L.Type = { elem: 'u8', lanes: BYTE_LANES };

export function lowerWhere(lw: Lowerer, s: K.Where): void {
  const b = new Build(s.span);
  const visit = (at: L.Expr): L.Stmt[] => lw.block(() => { lw.place(s.v, at); lowerStmts(lw, s.body); });
  const scalarLoop = (from: L.Expr, to: L.Expr, part?: 'remainder'): L.Stmt => b.for(s.v, from, to, lw.block(() => {
    lw.place(s.v, b.var(s.v));
    const cond = lowerExpr(lw, s.cond);
    lw.emit(b.if(cond, visit(b.var(s.v))));
  }), part ? { part } : {});
  const [from, to] = [position(lw, s.from), position(lw, s.to)];
  const [block, main, hits, hit] = [lw.fresh('block'), lw.fresh('whole'), lw.fresh('hits'), lw.fresh(s.v)];
  const mask = lw.target.vectors ? byteMask(lw, s.cond, s.v, b.var(block)) : undefined;
  if (!mask) return lw.emit(scalarLoop(from, to));
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
    step: BYTE_LANES, part: 'vector',
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
    if (!mentions(arg, v)) return isByte(lw, arg) ? { k: 'splat', type: BYTES, value: lowerExpr(lw, arg), span } : undefined;
    if (arg.k !== 'load' || arg.guarded === 'inside' || lw.decl(arg.array).dtype !== 'u8' || arg.index.length !== 1) return undefined;
    const offset = offsetFrom(arg.index[0]!, v);
    if (offset === undefined) return undefined;
    lw.place(v, base);
    return { k: 'load', type: BYTES, array: arg.array, index: flatIndex(lw, arg.array, arg.index, new Build(span)), span };
  });
  if (!sides[0] || !sides[1]) return undefined;
  return { k: 'op', op: cond.op, of: 'u8', type: MASK, args: [sides[0], sides[1]], span };
}

/** v + c, so that neighbouring positions are neighbouring bytes. */
function offsetFrom(index: K.Expr, v: string): number | undefined {
  if (index.k === 'var') return index.name === v ? 0 : undefined;
  if (index.k !== 'op' || (index.op !== 'add' && index.op !== 'sub')) return undefined;
  const [x, y] = index.args as [K.Expr, K.Expr];
  if (y.k !== 'const') return undefined;
  const inner = offsetFrom(x, v);
  return inner === undefined ? undefined : inner + (index.op === 'add' ? y.value : -y.value);
}

/** Whether a value is known to be 0 … 255. */
function isByte(lw: Lowerer, expr: K.Expr): boolean {
  if (expr.k === 'const') return expr.value >= 0 && expr.value <= 255;
  if (expr.k === 'load') return lw.decl(expr.array).dtype === 'u8';
  const definition = expr.k === 'var' ? lw.definitions.get(expr.name) : undefined;
  return definition !== undefined && isByte(lw, definition);
}
