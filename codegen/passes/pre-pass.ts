/**
 * Recurrences: what does not depend on the state is computed ahead, strip by strip, in a loop that can
 * become lanes; the chain that does depend on it stays short and scalar; results that only the output sees are
 * finished after it, in lanes again. Each value is computed by the same operations as before. Runs after range
 * splitting and choosing, which make bodies straight, and before widening.
 */
import type * as L from '../ir/loop-ir.js';
import { assignedIn, childrenOf, declaredIn, mapExpr, mapExprs, mapStmts, visitAllExprs, visitExpr, visitStmts } from '../ir/walk-loop.js';
import { Build } from '../lower/build.js';
import type { Target } from '../lower/lowerer.js';
import { freshNames } from './fresh.js';
import { Varying } from './varying.js';

/**
 * Short enough that the processor, which looks some three hundred operations ahead, computes the next strips'
 * values while it waits for this strip's chain. Script engines look at loops one by one and pay for each.
 */
const STRIP = 16, STRIP_OF_SCRIPTS = 64;
/** A division or a root is worth a pass of its own; so are this many plain operations, more where there are no lanes. */
const WORTH = 6, WORTH_OF_SCRIPTS = 12;
const DIVISION = 8;

export function prePass(kernel: L.LoopKernel, target: Target): L.LoopKernel {
  const fresh = freshNames(kernel);
  const size = target.vectors ? STRIP : STRIP_OF_SCRIPTS;
  const body = mapStmts(kernel.body, (s) => {
    if (s.k !== 'for' || s.step !== 1 || s.independent || s.part) return [s];
    const ahead = splitBody(s, target, fresh);
    if (!ahead) return [s];
    const b = new Build(s.span);
    const [strip, whole, e] = [fresh('strip'), fresh('wholeStrips'), fresh('inStrip')];
    const at = b.add(b.var(strip), b.var(e));
    const stores: L.Stmt[] = [];
    const arrays: L.Stmt[] = [];
    const loads = new Map<string, L.Expr>();
    for (const value of ahead.live) {
      const array = fresh(`${value.name}Ahead`);
      arrays.push({ k: 'letArray', name: array, type: value.type, length: size, span: s.span });
      stores.push(b.store(array, b.var(e), b.var(value.name, value.type)));
      loads.set(value.name, { k: 'load', type: value.type, array, index: b.var(e), span: s.span });
    }
    const position = (stmts: readonly L.Stmt[]): L.Stmt[] => stmts.map((x) => replaceCounter(x, s.v, at));
    const named = (names: ReadonlySet<string>): L.Stmt[] => ahead.live.filter((v) => names.has(v.name)).map((v) => b.let(v.name, loads.get(v.name)!));
    const chain: L.Stmt[] = [...named(namesRead(ahead.chain)), ...ahead.chain];
    const after: L.Stmt[] = named(namesRead(ahead.post));
    for (const value of ahead.kept) {
      const array = fresh(`${value.name}After`);
      arrays.push({ k: 'letArray', name: array, type: value.type, length: size, span: s.span });
      chain.push(b.store(array, b.var(e), value));
      loads.set(value.name, { k: 'load', type: value.type, array, index: b.var(e), span: s.span });
    }
    after.push(...mapExprs(ahead.post, (x) => (x.k === 'var' && ahead.kept.some(({ name }) => name === x.name) ? loads.get(x.name)! : x)));
    const inLanes = { independent: true, widen: { lanes: true, jam: 2 } };
    const length = b.max(b.sub(s.to, s.from), b.index(0));
    return [
      ...arrays,
      b.let(whole, b.add(s.from, b.op('bitAnd', 'index', length, b.index(-size)))),
      {
        ...b.for(strip, s.from, b.var(whole), [
          ...(ahead.pre.length > 0 ? [b.for(e, b.index(0), b.index(size), [...position(ahead.pre), ...stores], inLanes)] : []),
          b.for(e, b.index(0), b.index(size), position(chain)),
          ...(after.length > 0 ? [b.for(e, b.index(0), b.index(size), position(after), inLanes)] : []),
        ]),
        step: size, part: 'vector' as const,
      },
      { ...s, from: b.var(whole), part: 'remainder' as const },
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

/** `live` of what is computed ahead is read later; `kept` of the chain's values is read afterwards. */
interface Parts { readonly pre: L.Let[]; readonly chain: L.Stmt[]; readonly post: L.Store[]; readonly live: L.Let[]; readonly kept: L.Var[] }

function namesRead(stmts: readonly L.Stmt[]): Set<string> {
  const names = new Set<string>();
  visitAllExprs(stmts, (e) => { if (e.k === 'var') names.add(e.name); });
  return names;
}

const workOf = (e: L.Expr): number => {
  let work = 0;
  visitExpr(e, (x) => { if (x.k === 'op' && x.of !== 'index') work += x.op === 'div' || x.op === 'sqrt' ? DIVISION : 1; });
  return work;
};

function splitBody(s: L.For, target: Target, fresh: (name: string) => string): Parts | undefined {
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
  const ahead = new Set<L.Stmt>();
  const body: L.Stmt[] = [];
  /** Parts of a chain's expression that are free of the state move ahead too. */
  const withoutFree = (x: L.Stmt): L.Stmt => {
    const part = (e: L.Expr): L.Expr => {
      if (e.k !== 'op' || e.of !== 'f64' || e.type.elem !== 'f64' || e.op === 'select') return e;
      if (isTainted(e)) return { ...e, args: e.args.map(part) };
      const own = new Build(e.span).let(fresh(`${s.v}Part`), e);
      ahead.add(own);
      body.push(own);
      return { k: 'var', type: e.type, name: own.name, span: e.span };
    };
    return x.k === 'assign' && x.value.type.elem === 'f64' ? { ...x, value: part(x.value) } : x;
  };
  let work = 0;
  for (const x of s.body) {
    if (x.k === 'let' && !x.mutable && (x.type.elem === 'f64' || x.type.elem === 'i32' || x.type.elem === 'bool') && !isTainted(x.init)) {
      ahead.add(x);
      body.push(x);
      work += workOf(x.init);
    } else {
      if (x.k === 'let') tainted.add(x.name);
      const rest = withoutFree(x);
      body.push(rest);
    }
  }
  const last = target.vectors ? storesLast(s, body) : [];
  const workAfter = last.reduce((sum, x) => sum + workOf(x.value), 0);
  const post = workAfter > 0 ? last : [];
  work += workAfter;
  if (work < (target.vectors ? WORTH : WORTH_OF_SCRIPTS)) return undefined;
  const inChain = (x: L.Stmt): boolean => !ahead.has(x) && !(x.k === 'store' && post.includes(x));
  // A truth cannot be stored, so a chain that asks for one computes it.
  for (let before = -1; before !== ahead.size;) {
    before = ahead.size;
    const names = namesRead([...body.filter(inChain), ...post]);
    for (const x of ahead) if (x.k === 'let' && x.type.elem === 'bool' && names.has(x.name)) ahead.delete(x);
  }
  const pre = body.filter((x): x is L.Let => ahead.has(x));
  const chain = body.filter(inChain);
  const read = namesRead([...chain, ...post]);
  const live = pre.filter((x) => read.has(x.name));
  const own = new Set([...state, ...chain.flatMap((x) => (x.k === 'let' ? [x.name] : []))]);
  const kept = new Map<string, L.Var>();
  visitAllExprs(post, (e) => { if (e.k === 'var' && own.has(e.name)) kept.set(e.name, e); });
  return { pre, chain, post, live, kept: [...kept.values()] };
}

/** Stores that end the body and that no step reads: they can wait for the end of the strip. */
function storesLast(s: L.For, body: readonly L.Stmt[]): L.Store[] {
  const found: L.Store[] = [];
  const loaded = new Set<string>();
  visitAllExprs(body, (e) => { if (e.k === 'load') loaded.add(e.array); });
  for (const x of [...body].reverse()) {
    if (x.k !== 'store' || loaded.has(x.array)) break;
    let plain = true;
    visitAllExprs([x], (e) => { if (e.k === 'load' || (e.k === 'var' && e.type.elem !== 'f64' && e.type.elem !== 'i32' && e.type.elem !== 'index')) plain = false; });
    if (!plain || !isCounter(x.index, s.v)) break;
    found.unshift(x);
  }
  return found;
}

/** The counter, or the counter and something that stays. */
function isCounter(index: L.Expr, v: string): boolean {
  return new Varying(v, []).stride(index) === 1;
}
