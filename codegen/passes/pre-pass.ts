/**
 * Recurrences: what does not depend on the state is computed ahead, strip by strip, in a loop that can
 * become lanes; the chain that does depend on it stays short and scalar. Each value is computed by the same
 * operations as before. Runs after range splitting, which makes bodies straight, and before widening.
 */
import type * as L from '../ir/loop-ir.js';
import { assignedIn, childrenOf, declaredIn, mapExpr, mapStmts, visitAllExprs, visitExpr, visitStmts } from '../ir/walk-loop.js';
import { Build } from '../lower/build.js';

/** Short enough that the next strip's values and this strip's chain overlap in the processor. */
const STRIP = 64;
/** A division or a root is worth a pass of its own; so are this many plain operations. */
const WORTH = 8;

export function prePass(kernel: L.LoopKernel): L.LoopKernel {
  let serial = 0;
  const body = mapStmts(kernel.body, (s) => {
    if (s.k !== 'for' || s.step !== 1 || s.independent || s.part) return [s];
    const ahead = splitBody(s);
    if (!ahead) return [s];
    const b = new Build(s.span);
    const mark = serial++ || '';
    const [strip, length, e] = [`strip${mark}`, `stripLength${mark}`, `inStrip${mark}`];
    const at = b.add(b.var(strip), b.var(e));
    const stores: L.Stmt[] = [];
    const arrays: L.Stmt[] = [];
    const loads = new Map<string, L.Expr>();
    for (const value of ahead.live) {
      const array = `${value.name}Ahead${mark}`;
      arrays.push({ k: 'letArray', name: array, type: value.type, length: STRIP, span: s.span });
      stores.push(b.store(array, b.var(e), b.var(value.name, value.type)));
      loads.set(value.name, { k: 'load', type: value.type, array, index: b.var(e), span: s.span });
    }
    const position = (stmts: readonly L.Stmt[]): L.Stmt[] => stmts.map((x) => replaceCounter(x, s.v, at));
    const chain: L.Stmt[] = [...ahead.live.map((v) => b.let(v.name, loads.get(v.name)!)), ...ahead.chain];
    return [
      ...arrays,
      {
        ...b.for(strip, s.from, s.to, [
          b.let(length, b.min(b.index(STRIP), b.sub(s.to, b.var(strip)))),
          b.for(e, b.index(0), b.var(length), [...position(ahead.pre), ...stores], { independent: true, widen: { lanes: true, jam: 2 } }),
          b.for(e, b.index(0), b.var(length), position(chain)),
        ]),
        step: STRIP,
      },
    ];
  });
  return { ...kernel, body };
}

function replaceCounter(s: L.Stmt, v: string, at: L.Expr): L.Stmt {
  const swap = (e: L.Expr): L.Expr => {
    const b = new Build(e.span);
    if (e.k === 'var' && e.name === v) return at;
    return e.k === 'op' && e.of === 'index' && (e.op === 'add' || e.op === 'sub') ? b[e.op](e.args[0]!, e.args[1]!) : e;
  };
  const [mapped] = mapStmts([s], (x) => [mapOwn(x, swap)]);
  return mapped!;
}

function mapOwn(s: L.Stmt, f: (e: L.Expr) => L.Expr): L.Stmt {
  const e = (expr: L.Expr): L.Expr => mapExpr(expr, f);
  switch (s.k) {
    case 'let': return { ...s, init: e(s.init) };
    case 'assign': return { ...s, value: e(s.value) };
    case 'store': return { ...s, index: e(s.index), value: e(s.value) };
    case 'if': case 'while': return { ...s, cond: e(s.cond) };
    case 'for': return { ...s, from: e(s.from), to: e(s.to) };
    default: return s;
  }
}

interface Ahead { readonly pre: L.Let[]; readonly chain: L.Stmt[]; readonly live: L.Let[] }

function splitBody(s: L.For): Ahead | undefined {
  const declared = declaredIn(s.body);
  const state = new Set([...assignedIn(s.body)].filter((name) => !declared.has(name)));
  if (state.size === 0) return undefined;
  let straight = true;
  const written = new Set<string>();
  visitStmts(s.body, (x) => {
    if (x.k === 'for' || x.k === 'while' || x.k === 'parallel' || x.k === 'letArray' || x.k === 'break' || x.k === 'continue' || x.k === 'fail') straight = false;
    if (x.k === 'store') written.add(x.array);
  });
  if (!straight) return undefined;
  // Depends on the state, or on what the loop itself writes.
  const tainted = new Set(state);
  const isTainted = (e: L.Expr): boolean => {
    if (e.k === 'var' && tainted.has(e.name)) return true;
    if (e.k === 'load' && written.has(e.array)) return true;
    return childrenOf(e).some(isTainted);
  };
  const pre: L.Let[] = [];
  const chain: L.Stmt[] = [];
  /** Parts of a chain's expression that are free of the state move ahead too. */
  const withoutFree = (x: L.Stmt): L.Stmt => {
    const part = (e: L.Expr): L.Expr => {
      if (e.k !== 'op' || e.of !== 'f64' || e.type.elem !== 'f64' || e.op === 'select') return e;
      if (isTainted(e)) return { ...e, args: e.args.map(part) };
      const name = `${s.v}Part${pre.length}`;
      pre.push(new Build(e.span).let(name, e));
      return { k: 'var', type: e.type, name, span: e.span };
    };
    return x.k === 'assign' && x.value.type.elem === 'f64' ? { ...x, value: part(x.value) } : x;
  };
  let work = 0;
  for (const x of s.body) {
    if (x.k === 'let' && !x.mutable && x.type.elem === 'f64' && !isTainted(x.init)) {
      pre.push(x);
      visitExpr(x.init, (e) => { if (e.k === 'op' && e.of === 'f64') work += e.op === 'div' || e.op === 'sqrt' ? WORTH : 1; });
    } else {
      if (x.k === 'let') tainted.add(x.name);
      chain.push(withoutFree(x));
    }
  }
  if (work < WORTH) return undefined;
  const needed = new Set<string>();
  visitAllExprs(chain, (e) => { if (e.k === 'var') needed.add(e.name); });
  return { pre, chain, live: pre.filter((x) => needed.has(x.name)) };
}
