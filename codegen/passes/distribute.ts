/**
 * Loop distribution: which statements of a recurrence's body can come ahead of the chain that its state is, which are that
 * chain, and which can come after it.
 */
import type * as L from '../ir/loop-ir.js';
import { assignedIn, childrenOf, declaredIn, visitAllExprs, visitExpr, visitStmts } from '../ir/walk-loop.js';
import { Build } from '../ir/build.js';
import type { Target } from '../language/targets.js';
import { Varying } from '../loops/varying.js';

/** A division or a root is worth a pass of its own; so are this many plain operations, more where there are no lanes. */
const WORTH = 6,
  WORTH_OF_SCRIPTS = 12;
const DIVISION = 8;

/** `live` of what is computed ahead is read later; `kept` of the chain's values is read afterwards. */
export interface Parts {
  readonly pre: L.Let[];
  readonly chain: L.Stmt[];
  readonly post: L.Store[];
  readonly live: L.Let[];
  readonly kept: L.Var[];
}

export function namesRead(stmts: readonly L.Stmt[]): Set<string> {
  const names = new Set<string>();
  visitAllExprs(stmts, (e) => {
    if (e.k === 'var') names.add(e.name);
  });
  return names;
}

export const workOf = (e: L.Expr): number => {
  let work = 0;
  visitExpr(e, (x) => {
    if (x.k === 'op' && x.of !== 'index') work += x.op === 'div' || x.op === 'sqrt' ? DIVISION : 1;
  });
  return work;
};

/** `doubt`: the condition under which a strip is run as it was written; what it asks for comes ahead. Undefined where it is not worth it. */
export function distribute(
  s: L.For,
  target: Target,
  fresh: (name: string) => string,
  doubt?: L.Expr,
): Parts | undefined {
  const state = stateOf(s);
  if (state.size === 0 || !isStraight(s.body)) return undefined;
  const { body, ahead, work: workAhead } = takeAhead(s, state, fresh);
  const last = target.vectors ? storesLast(s, body) : [];
  const workAfter = last.reduce((sum, x) => sum + workOf(x.value), 0);
  const post = workAfter > 0 ? last : [];
  if (workAhead + workAfter < (target.vectors ? WORTH : WORTH_OF_SCRIPTS)) return undefined;
  const again = truthsAgain(body, ahead, post);
  const pre = askedFor(body, ahead, again, doubt);
  const chain = body.filter((x) => isInChain(x, ahead, post) || again.has(x));
  const read = namesRead([...chain, ...post]);
  const live = pre.filter((x) => read.has(x.name) && !again.has(x));
  const own = new Set([...state, ...chain.flatMap((x) => (x.k === 'let' ? [x.name] : []))]);
  const kept = new Map<string, L.Var>();
  visitAllExprs(post, (e) => {
    if (e.k === 'var' && own.has(e.name)) kept.set(e.name, e);
  });
  return { pre, chain, post, live, kept: [...kept.values()] };
}

/** What a step leaves to the next. */
function stateOf(s: L.For): Set<string> {
  const declared = declaredIn(s.body);
  return new Set([...assignedIn(s.body)].filter((name) => !declared.has(name)));
}

const NOT_STRAIGHT: ReadonlySet<L.Stmt['k']> = new Set([
  'for',
  'while',
  'parallel',
  'letArray',
  'break',
  'continue',
  'fail',
]);

function isStraight(body: readonly L.Stmt[]): boolean {
  let straight = true;
  visitStmts(body, (x) => {
    if (NOT_STRAIGHT.has(x.k)) straight = false;
  });
  return straight;
}

/** The body with the free parts of its chain in variables of their own, what of it can come ahead, and how much work that is. */
function takeAhead(
  s: L.For,
  state: ReadonlySet<string>,
  fresh: (name: string) => string,
): { readonly body: L.Stmt[]; readonly ahead: ReadonlySet<L.Stmt>; readonly work: number } {
  const written = new Set<string>();
  visitStmts(s.body, (x) => {
    if (x.k === 'store') written.add(x.array);
  });
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
    if (isValue(x) && !isTainted(x.init)) {
      ahead.add(x);
      body.push(x);
      work += workOf(x.init);
    } else {
      if (x.k === 'let') tainted.add(x.name);
      const rest = withoutFree(x);
      body.push(rest);
    }
  }
  return { body, ahead, work };
}

const isValue = (x: L.Stmt): x is L.Let =>
  x.k === 'let' && !x.mutable && (x.type.elem === 'f64' || x.type.elem === 'i32' || x.type.elem === 'bool');

const isInChain = (x: L.Stmt, ahead: ReadonlySet<L.Stmt>, post: readonly L.Store[]): boolean =>
  !ahead.has(x) && !(x.k === 'store' && post.includes(x));

/** A truth cannot be stored, so a chain that asks for one computes it, again where what is ahead asks for it too. */
function truthsAgain(
  body: readonly L.Stmt[],
  ahead: ReadonlySet<L.Stmt>,
  post: readonly L.Store[],
): ReadonlySet<L.Stmt> {
  const again = new Set<L.Stmt>();
  for (let before = -1; before !== again.size;) {
    before = again.size;
    const names = namesRead([...body.filter((x) => isInChain(x, ahead, post) || again.has(x)), ...post]);
    for (const x of ahead) if (x.k === 'let' && x.type.elem === 'bool' && names.has(x.name)) again.add(x);
  }
  return again;
}

/** What is computed ahead, but for truths that only the chain asks for. */
function askedFor(
  body: readonly L.Stmt[],
  ahead: ReadonlySet<L.Stmt>,
  again: ReadonlySet<L.Stmt>,
  doubt?: L.Expr,
): L.Let[] {
  const pre: L.Let[] = [];
  const asked = new Set<string>();
  if (doubt)
    visitExpr(doubt, (e) => {
      if (e.k === 'var') asked.add(e.name);
    });
  for (const x of body.filter((one): one is L.Let => ahead.has(one)).reverse()) {
    if (again.has(x) && !asked.has(x.name)) continue;
    pre.unshift(x);
    for (const name of namesRead([x])) asked.add(name);
  }
  return pre;
}

/** Stores that end the body and that no step reads: they can wait for the end of the strip. */
function storesLast(s: L.For, body: readonly L.Stmt[]): L.Store[] {
  const found: L.Store[] = [];
  const loaded = new Set<string>();
  visitAllExprs(body, (e) => {
    if (e.k === 'load') loaded.add(e.array);
  });
  for (const x of [...body].reverse()) {
    if (x.k !== 'store' || loaded.has(x.array)) break;
    let plain = true;
    visitAllExprs([x], (e) => {
      if (
        e.k === 'load' ||
        (e.k === 'var' && e.type.elem !== 'f64' && e.type.elem !== 'i32' && e.type.elem !== 'index')
      )
        plain = false;
    });
    if (!plain || !isCounter(x.index, s.v)) break;
    found.unshift(x);
  }
  return found;
}

/** The counter, or the counter and something that stays. */
function isCounter(index: L.Expr, v: string): boolean {
  return new Varying(v, []).stride(index) === 1;
}
