/**
 * Redundant-load elimination: an element that several statements of one block read is loaded once. Register tiles are made of this:
 * a row's element meets every column of the tile. LLVM finds it by itself; V8 keeps every load of a typed
 * array. Runs after widening. Only loads that happen anyway, of arrays the block does not write.
 */
import type * as L from '../ir/loop-ir.js';
import { codeOf } from '../ir/same-code.js';
import { assignedIn, declaredIn, exprsOf, jumps, mapExpr, visitStmts } from '../ir/walk-loop.js';
import { Build } from '../ir/build.js';
import { freshNames } from './fresh.js';

const shape = (e: L.Expr): string => codeOf(e, ['guarded']);

export function shareLoads(kernel: L.LoopKernel): L.LoopKernel {
  const fresh = freshNames(kernel);
  return { ...kernel, body: block(kernel.body, fresh) };
}

function block(stmts: readonly L.Stmt[], fresh: (name: string) => string): L.Stmt[] {
  const written = new Set<string>();
  visitStmts(stmts, (s) => {
    if (s.k === 'store') written.add(s.array);
  });
  const changing = new Set([...assignedIn(stmts), ...declaredIn(stmts)]);
  const counts = new Map<string, { load: L.Load; count: number }>();
  const mayShare = (e: L.Load): boolean => !written.has(e.array) && stillIndex(e, changing);
  for (const s of stmts) {
    // Behind a jump a load may not be made at all.
    if (mayLeave(s)) break;
    if (s.k !== 'let' && s.k !== 'assign' && s.k !== 'store') continue;
    for (const expr of exprsOf(s)) {
      certain(expr, (e) => {
        if (!mayShare(e)) return;
        const key = shape(e);
        counts.set(key, { load: e, count: (counts.get(key)?.count ?? 0) + 1 });
      });
    }
  }
  const shared = new Map(
    [...counts]
      .filter(([, { count }]) => count > 1)
      .map(([key, { load }]) => [key, { name: fresh(`${load.array}Shared`), load }]),
  );
  const swap = (e: L.Expr): L.Expr => {
    if (e.k !== 'load') return e;
    const found = shared.get(shape(e));
    return found ? { k: 'var', type: e.type, name: found.name, span: e.span } : e;
  };
  const own = (s: L.Stmt): L.Stmt => {
    const e = (expr: L.Expr): L.Expr => (shared.size > 0 ? mapExpr(expr, swap) : expr);
    switch (s.k) {
      case 'let':
        return { ...s, init: e(s.init) };
      case 'assign':
        return { ...s, value: e(s.value) };
      case 'store':
        return { ...s, value: e(s.value) };
      case 'for':
      case 'while':
      case 'parallel':
        return { ...s, body: block(s.body, fresh) };
      case 'if':
        return { ...s, then: block(s.then, fresh), else: block(s.else, fresh) };
      default:
        return s;
    }
  };
  const loads = [...shared.values()].map(({ name, load }) => new Build(load.span).let(name, load));
  return [...loads, ...stmts.map(own)];
}

/** Whether what follows may be left out. */
function mayLeave(s: L.Stmt): boolean {
  let fails = false;
  visitStmts([s], (inner) => {
    if (inner.k === 'fail') fails = true;
  });
  return fails || jumps([s], 'break') || jumps([s], 'continue');
}

function stillIndex(e: L.Load, changing: ReadonlySet<string>): boolean {
  let still = !changing.has(e.array);
  mapExpr(e.index, (x) => {
    if ((x.k === 'var' && changing.has(x.name)) || x.k === 'load') still = false;
    return x;
  });
  return still && !e.stride;
}

/** Loads that are made whatever the data: not those of a side that may not be chosen. */
function certain(e: L.Expr, f: (load: L.Load) => void): void {
  if (e.k === 'load') {
    f(e);
    certain(e.index, f);
    return;
  }
  if (e.k === 'splat') return certain(e.value, f);
  if (e.k !== 'op') return;
  const lazy = e.type.lanes === 1 && (e.op === 'select' || e.op === 'and' || e.op === 'or');
  e.args.forEach((arg, i) => {
    if (!lazy || i === 0) certain(arg, f);
  });
}
