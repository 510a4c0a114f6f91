/**
 * Loop-invariant code motion: positions that do not change inside a loop are computed before it: the start of a row, the end of a block.
 * LLVM would do most of this; V8 and asc do not, and the text reads better with a name for the row. Runs
 * after widening, whose copies share what they hoist. Expressions have no effects and cannot trap, but where nothing uses
 * them they may leave what a double holds: they are marked, and used only where they were before.
 */
import type * as L from '../ir/loop-ir.js';
import { codeOf } from '../ir/same-code.js';
import { assignedIn, childrenOf, declaredIn, mapStmts, someExpr, visitExpr } from '../ir/walk-loop.js';
import { LoopRanges } from '../ir/loop-ranges.js';
import { stemOf } from '../ir/symbols.js';
import { EXACT, LONG } from '../ir/ranges.js';
import { Build, INDEX } from '../ir/build.js';
import { freshNames } from './fresh.js';

export function hoist(kernel: L.LoopKernel): L.LoopKernel {
  const fresh = freshNames(kernel);
  const ranges = new LoopRanges(kernel, { claims: false });
  const body = mapStmts(kernel.body, (s) => {
    if (s.k !== 'for' && s.k !== 'while') return [s];
    const before: L.Stmt[] = [];
    const changing = new Set([...declaredIn([s]), ...assignedIn(s.body)]);
    const names = new Map<string, L.Var>();
    const replaced = (e: L.Expr, guarded: boolean): L.Expr => {
      if (e.k === 'op' && isCostly(e) && isStill(e, changing)) {
        const key = codeOf(e);
        let name = names.get(key);
        if (!name) {
          const b = new Build(e.span);
          name = b.var(fresh(called(e)), INDEX);
          names.set(key, name);
          // Computed whether or not it is used: where it is, it fits.
          before.push({ ...b.let(name.name, e), wide: true, ...aheadOf(e, ranges, guarded) });
        }
        return name;
      }
      return rebuild(e, (x, at) => replaced(x, guarded || isGuarded(e, at)));
    };
    // What the turns of a `while` rely on its condition says, which may never hold.
    const mayNotRun = s.k === 'while' && s.endless === true;
    const loop: L.For | L.While = { ...s, body: s.body.map((x) => inside(x, replaced, mayNotRun)) };
    if (loop.k === 'for' && loop.to.k !== 'var' && loop.to.k !== 'const') {
      const b = new Build(s.span);
      const end = fresh(`${stemOf(loop.v)}End`);
      before.push({ ...b.let(end, loop.to), ...(loop.wide || loop.counts ? { wide: true } : {}) });
      return [...before, { ...loop, to: b.var(end, loop.to.type) }];
    }
    return [...before, loop];
  });
  return { ...kernel, body };
}

const KINDS: Readonly<Record<string, string>> = {
  add: 'Plus',
  sub: 'Minus',
  mul: 'Times',
  idiv: 'Over',
  shr: 'Over',
  min: 'AtMost',
  max: 'AtLeast',
};

/** A name by what is done last, and to what: `row * cols` is `rowTimesCols`, `min(cols, 512)` is `colsAtMost512`. */
function called(e: L.Op): string {
  const names: string[] = [];
  visitExpr(e, (x) => {
    if (x.k === 'var' && !names.includes(stemOf(x.name))) names.push(stemOf(x.name));
  });
  const [first = 'position', second] = names;
  if (e.op === 'bitAnd') return `${first}Whole`;
  const by = e.args.find((x): x is L.Const => x.k === 'const' && x.value >= 0);
  const other = by?.value ?? (second && second[0]!.toUpperCase() + second.slice(1));
  return e.op in KINDS && other !== undefined ? `${first}${KINDS[e.op]}${other}` : `${first}Here`;
}

/** Worth a name: more than an addition. A position may be computed in doubles, where 32 bits do not hold it. */
const isCostly = (e: L.Expr): boolean =>
  e.k === 'op' &&
  e.type.elem === 'index' &&
  someExpr(e, (x) => x.k === 'op' && (x.of === 'index' || x.of === 'f64') && COSTLY.has(x.op));

const COSTLY: ReadonlySet<string> = new Set(['mul', 'min', 'max', 'idiv', 'div', 'floor', 'trunc']);

/** How it may go wrong where nothing uses it: behind a condition, or before a loop that does not run. */
function aheadOf(e: L.Expr, ranges: LoopRanges, guarded: boolean): { ahead?: 'long' | 'wraps' } {
  if (ranges.isWithin(e, EXACT)) return {};
  return { ahead: !(guarded || isFromOutside(e)) || ranges.isWithin(e, LONG) ? 'long' : 'wraps' };
}

/** Whether it is made of a number that may be any, and not of positions alone. */
const isFromOutside = (e: L.Expr): boolean => someExpr(e, (x) => x.k === 'op' && x.op === 'toIndex');

const isStill = (e: L.Expr, changing: ReadonlySet<string>): boolean =>
  !someExpr(e, (x) => x.k === 'load' || (x.k === 'var' && changing.has(x.name)) || (x.k === 'op' && x.of === 'bool'));

/** Whether an operand is looked at only where the first one says so. */
const isGuarded = (e: L.Expr, operand: number): boolean =>
  e.k === 'op' && operand > 0 && (e.op === 'and' || e.op === 'or' || e.op === 'select');

function rebuild(e: L.Expr, f: (e: L.Expr, operand: number) => L.Expr): L.Expr {
  if (childrenOf(e).length === 0) return e;
  switch (e.k) {
    case 'op':
      return { ...e, args: e.args.map(f) };
    case 'load':
      return { ...e, index: f(e.index, 0), ...(e.stride ? { stride: f(e.stride, 0) } : {}) };
    case 'splat':
      return { ...e, value: f(e.value, 0) };
    case 'ramp':
      return { ...e, base: f(e.base, 0) };
    case 'any':
    case 'bits':
      return { ...e, mask: f(e.mask, 0) };
    default:
      return e;
  }
}

type Replace = (e: L.Expr, guarded: boolean) => L.Expr;

function inside(s: L.Stmt, replace: Replace, guarded: boolean): L.Stmt {
  const f = (e: L.Expr): L.Expr => replace(e, guarded);
  const all = (stmts: readonly L.Stmt[], under = guarded): L.Stmt[] => stmts.map((x) => inside(x, replace, under));
  switch (s.k) {
    case 'let':
      // What was taken out of an inner loop, from under its condition, is still guarded by it.
      return { ...s, init: replace(s.init, guarded || s.ahead !== undefined) };
    case 'assign':
      return { ...s, value: f(s.value) };
    case 'store':
      return { ...s, index: f(s.index), value: f(s.value), ...(s.stride ? { stride: f(s.stride) } : {}) };
    case 'for':
      return { ...s, from: f(s.from), to: f(s.to), body: all(s.body) };
    case 'while':
      return { ...s, cond: f(s.cond), body: all(s.body) };
    case 'if':
      return { ...s, cond: f(s.cond), then: all(s.then, true), else: all(s.else, true) };
    default:
      return s;
  }
}
