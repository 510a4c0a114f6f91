/** Scalar expressions of the kernel IR → loop IR; reductions write their loops ahead of the expression. */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import { operation } from '../language/operations/index.js';
import { Build, scalar } from '../ir/build.js';
import type { Lowerer } from './lowerer.js';
import { lowerArgBest, lowerContract, lowerSum } from './reduce.js';
import { lowerStmts } from './statements.js';
import { anew } from '../ir/walk-kernel.js';

/** Of type index: exact on every target. */
export function position(lw: Lowerer, expr: K.Expr): L.Expr {
  const b = new Build(expr.span);
  const panel = lw.panels.get(expr);
  if (panel) return panel(lw);
  switch (expr.k) {
    case 'const':
      return b.index(expr.value);
    case 'var': {
      const at = lw.positionOf(expr.name);
      if (at) return at;
      const definition = lw.affine(expr.name);
      return definition ? position(lw, definition) : b.var(expr.name);
    }
    case 'op':
      return positionOp(lw, expr, b);
    case 'window': {
      const field = lw.windows.get(expr.window)!.field(expr.field, expr.span);
      return field.k === 'const' ? b.index(field.value) : b.op('toIndex', 'i32', field);
    }
    case 'argmin':
    case 'argmax':
      return b.op('toIndex', 'i32', lowerArgBest(lw, expr));
    default:
      throw new Error(`${expr.k} is no index`);
  }
}

function positionOp(lw: Lowerer, expr: K.Op, b: Build): L.Expr {
  if (expr.op === 'toIndex') {
    const value = lowerExpr(lw, expr.args[0]!);
    return value.k === 'op' && value.op === 'toI32' && value.of === 'index'
      ? value.args[0]!
      : value.k === 'const'
        ? b.index(value.value)
        : b.op('toIndex', 'i32', value);
  }
  if (expr.op === 'select') return lowerChoice(lw, expr, b);
  const [x, y] = expr.args.map((arg) => position(lw, arg)) as [L.Expr, L.Expr];
  const [i, j] = [asI32(x, b), asI32(y, b)];
  // Values out of data stay what they are in memory: lanes have no other whole numbers.
  if (expr.narrow && i && j && (isData(lw, i) || isData(lw, j)) && operation(expr.op, 'i32'))
    return b.op('toIndex', 'i32', b.op(expr.op, 'i32', i, j));
  switch (expr.op) {
    case 'add':
      return b.add(x, y);
    case 'sub':
      return b.sub(x, y);
    case 'mul':
      return b.mul(x, y);
    case 'min':
      return b.min(x, y);
    case 'max':
      return b.max(x, y);
    case 'quotient':
      return y.k === 'const' && y.value > 0 ? b.op('idiv', 'index', x, y) : b.op('quotient', 'index', x, y);
    default:
      return b.op(expr.op, 'index', x, y);
  }
}

/** The i32 that an index was made of; undefined where it was made otherwise. */
function asI32(at: L.Expr, b: Build): L.Expr | undefined {
  if (at.k === 'const') return at.value === (at.value | 0) ? b.const('i32', at.value) : undefined;
  return at.k === 'op' && at.op === 'toIndex' ? at.args[0] : undefined;
}

/** A named index that fits into 32 bits, beside a value out of data. */
function knownI32(lw: Lowerer, named: K.Expr, at: L.Expr, data: L.Expr | undefined, b: Build): L.Expr | undefined {
  const isKnown = named.k === 'var' && at.k === 'var' && lw.definitions.has(named.name) && !lw.wide.has(named.name);
  return isKnown && data !== undefined && isData(lw, data) ? b.op('toI32', 'index', at) : undefined;
}

const isData = (lw: Lowerer, e: L.Expr): boolean =>
  e.k !== 'const' && !(e.k === 'var' && lw.kernel.params.some((p) => p.name === e.name));

export function flatIndex(lw: Lowerer, array: string, index: readonly K.Expr[], b: Build): L.Expr {
  const decl = lw.decl(array);
  if (index.length === 0) return b.index(0);
  if (index.length === 1) return position(lw, index[0]!);
  const [row, col] = index as [K.Expr, K.Expr];
  const { flat } = lw;
  if (flat && row.k === 'var' && row.name === flat.row && col.k === 'var' && col.name === flat.col)
    return flat.position;
  return b.add(b.mul(position(lw, row), lw.size(decl.shape[1]!, b.span)), position(lw, col));
}

const COMPARISONS = new Set(['eq', 'ne', 'lt', 'le', 'gt', 'ge']);

export function lowerExpr(lw: Lowerer, expr: K.Expr): L.Expr {
  const b = new Build(expr.span);
  const panel = lw.panels.get(expr);
  if (panel) return panel(lw);
  if (expr.type === 'index') return position(lw, expr);
  switch (expr.k) {
    case 'const':
      return b.const(expr.type, expr.value);
    case 'var':
      return b.var(expr.name, scalar(expr.type));
    case 'load':
      return {
        ...b.load(expr.array, lw.decl(expr.array).dtype, flatIndex(lw, expr.array, expr.index, b)),
        ...(expr.guarded ? { guarded: true } : {}),
      };
    case 'op':
      return lowerOp(lw, expr, b);
    case 'sum':
      return lowerSum(lw, expr);
    case 'contract':
      return lowerContract(lw, expr.n, expr.v, expr.body, expr.span);
    case 'sumBy': {
      // A non-member contributes −0, which changes no sum.
      const member: K.Expr = {
        k: 'load',
        type: 'i32',
        array: expr.label,
        index: [{ k: 'var', type: 'index', name: expr.v, span: expr.span }],
        span: expr.span,
      };
      const group: K.Expr = { k: 'op', op: 'toI32', of: 'index', type: 'i32', args: [expr.group], span: expr.span };
      const isMember: K.Expr = { k: 'op', op: 'eq', of: 'i32', type: 'bool', args: [member, group], span: expr.span };
      const none: K.Const = { k: 'const', type: 'f64', value: -0, span: expr.span };
      const body: K.Block = {
        ...expr.body,
        result: {
          k: 'op',
          op: 'select',
          of: 'f64',
          type: 'f64',
          args: [isMember, expr.body.result, none],
          span: expr.span,
        },
      };
      return lowerContract(lw, expr.n, expr.v, body, expr.span);
    }
    case 'argmin':
    case 'argmax':
      return position(lw, expr);
    case 'window':
      return lw.windows.get(expr.window)!.field(expr.field, expr.span);
    case 'rank':
      return lw.windows.get(expr.window)!.rank(position(lw, expr.position), expr.span);
  }
}

function lowerOp(lw: Lowerer, expr: K.Op, b: Build): L.Expr {
  if (expr.of === 'index') return fromIndex(lw, expr, b);
  if (expr.op === 'select' || expr.op === 'and' || expr.op === 'or') return lowerChoice(lw, expr, b);
  const args = expr.args.map((a) => lowerExpr(lw, a));
  const [only] = args;
  if (expr.of === 'i32' && COMPARISONS.has(expr.op) && args.every((a) => a.k === 'const'))
    return b.const('bool', operation(expr.op, 'i32')!.meaning(...args.map((a) => (a as L.Const).value)));
  // A literal alone has no type yet where a target calls methods on it.
  if (args.length === 1 && only!.k === 'const' && expr.of === 'f64' && expr.type === 'f64')
    return b.const('f64', operation(expr.op, 'f64')!.meaning(only!.value));
  return b.op(expr.op, expr.of, ...args);
}

/** From positions to truth, integers and floats. */
function fromIndex(lw: Lowerer, expr: K.Op, b: Build): L.Expr {
  const args = expr.args.map((arg) => position(lw, arg));
  const whole = args.map((arg) => asI32(arg, b));
  if (COMPARISONS.has(expr.op)) {
    if (args.every((a) => a.k === 'const'))
      return b.const('bool', operation(expr.op, 'index')!.meaning(...args.map((a) => (a as L.Const).value)));
    // A comparison of positions stays one: it is what loop splitting looks for. What is compared with data is compared as data is.
    const [x, y] = [
      whole[0] ?? knownI32(lw, expr.args[0]!, args[0]!, whole[1], b),
      whole[1] ?? knownI32(lw, expr.args[1]!, args[1]!, whole[0], b),
    ];
    return x && y ? b.op(expr.op, 'i32', x, y) : b.op(expr.op, 'index', ...args);
  }
  const [at, i] = [args[0]!, whole[0]];
  if (expr.op === 'toF64')
    return at.k === 'const' ? b.const('f64', at.value) : i ? b.op('toF64', 'i32', i) : b.op('toF64', 'index', at);
  return i ?? b.op(expr.op, 'index', at);
}

/** A side that needs loops of its own is only run when it is chosen. */
function lowerChoice(lw: Lowerer, expr: K.Op, b: Build): L.Expr {
  const first = lowerExpr(lw, expr.args[0]!);
  if (first.k === 'const' && expr.op === 'select') return lowerExpr(lw, expr.args[first.value ? 1 : 2]!);
  const sides = expr.args.slice(1).map((side) => {
    let result: L.Expr | undefined;
    const stmts = lw.block(() => {
      result = lowerExpr(lw, side);
    });
    return { stmts, result: result! };
  });
  if (sides.every((s) => s.stmts.length === 0)) return b.op(expr.op, expr.of, first, ...sides.map((s) => s.result));
  const chosen = lw.fresh('chosen');
  const type = scalar(expr.type);
  const set = (side: { stmts: L.Stmt[]; result: L.Expr }): L.Stmt[] => [...side.stmts, b.assign(chosen, side.result)];
  const start: L.Expr = expr.op === 'select' ? b.const(expr.type, 0) : first;
  lw.emit(b.let(chosen, start, true));
  if (expr.op === 'select') lw.emit(b.if(first, set(sides[0]!), set(sides[1]!)));
  else if (expr.op === 'and') lw.emit(b.if(b.var(chosen, type), set(sides[0]!)));
  else lw.emit(b.if(b.op('not', 'bool', b.var(chosen, type)), set(sides[0]!)));
  return b.var(chosen, type);
}

/** The value of a closure body; its statements are written first. Written again, its names are new ones. */
export function lowerBlock(lw: Lowerer, block: K.Block): L.Expr {
  const own = lw.again(block) ? anew(block, (name) => lw.fresh(name)) : block;
  lowerStmts(lw, own.stmts);
  return lowerExpr(lw, own.result);
}
