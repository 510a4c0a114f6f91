/** Cost model: a rough count of the elementary operations of some statements, as an expression over what is known outside. */
import type * as L from '../ir/loop-ir.js';
import { bodiesOf, exprsOf, visitExpr } from '../ir/walk-loop.js';
import { Build } from '../ir/build.js';

/** Trips of a loop whose length is not known outside. */
const GUESS = 8;

type Known = (name: string) => L.Expr | undefined;

/** `known`: whether a name can be asked for where the cost is. */
export function costOf(stmts: readonly L.Stmt[], known: (name: string) => boolean, b: Build): L.Expr {
  return cost(stmts, (name) => (known(name) ? b.var(name) : undefined), b);
}

function cost(stmts: readonly L.Stmt[], outside: Known, b: Build): L.Expr {
  let own = 0;
  let inner: L.Expr = b.index(0);
  const local = new Map<string, L.Expr | undefined>();
  const known: Known = (name) => (local.has(name) ? local.get(name) : outside(name));
  for (const s of stmts) {
    for (const expr of exprsOf(s))
      visitExpr(expr, (e) => {
        if (e.k === 'op' || e.k === 'load') own += e.k === 'op' && (e.op === 'div' || e.op === 'sqrt') ? 6 : 1;
      });
    if (s.k === 'store') own += 1;
    if (s.k === 'let') local.set(s.name, s.mutable || s.type.elem !== 'index' ? undefined : estimate(s.init, known, b));
    const bodies = bodiesOf(s).map((body) => cost(body, known, b));
    if (s.k === 'for') inner = b.add(b.mul(trips(s, known, b), bodies[0]!), inner);
    else if (bodies.length > 0)
      inner = b.add(
        bodies.reduce((x, y) => b.max(x, y)),
        inner,
      );
  }
  return b.add(inner, b.index(own));
}

function trips(s: L.For, known: Known, b: Build): L.Expr {
  const to = s.part === 'remainder' ? undefined : estimate(s.to, known, b);
  if (!to) return b.index(GUESS);
  const distance = b.sub(to, estimate(s.from, known, b) ?? b.index(0));
  if (s.step === 1) return distance;
  const step = b.index(Math.abs(s.step));
  return distance.k === 'const'
    ? b.index(Math.ceil(distance.value / step.value))
    : b.add(b.op('idiv', 'index', distance, step), b.index(1));
}

/** A bound without what is not known outside; undefined where nothing is. */
function estimate(bound: L.Expr, known: Known, b: Build): L.Expr | undefined {
  if (bound.k === 'const') return bound;
  if (bound.k === 'var') return known(bound.name);
  if (bound.k !== 'op') return undefined;
  const [x, y] = bound.args.map((arg) => estimate(arg, known, b));
  switch (bound.op) {
    case 'add':
      return x && y ? b.add(x, y) : (x ?? y);
    case 'sub':
      return x && y ? b.sub(x, y) : x;
    case 'min':
      return x && y ? b.min(x, y) : (x ?? y);
    case 'max':
      return x && y ? b.max(x, y) : (x ?? y);
    // Rounded to whole vectors.
    case 'bitAnd':
      return x;
    default:
      return x && y ? { ...bound, args: [x, y] } : undefined;
  }
}

/** Operations in one round of a simple body: how much there is to gain from interleaving. */
export function weight(stmts: readonly L.Stmt[]): number {
  let count = 0;
  for (const s of stmts) {
    for (const expr of exprsOf(s))
      visitExpr(expr, (e) => {
        if (e.k === 'op' && e.of !== 'index') count++;
      });
    for (const body of bodiesOf(s)) count += (s.k === 'if' ? 0 : 100) + weight(body);
  }
  return count;
}
