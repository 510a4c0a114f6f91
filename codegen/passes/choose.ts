/**
 * If-conversion: in recurrences, branches that the data decide become choices: both sides are computed and one is taken. A
 * processor cannot foresee such a branch, and going back costs more than a few operations. Only sides that do
 * nothing but cheap arithmetic, only under a condition that does not wait for the state; a branch on the counter is
 * foreseen, and stays. Not for TypeScript, whose engine makes branches of choices again. Runs after range splitting.
 */
import type * as L from '../ir/loop-ir.js';
import { assignedIn, bodiesOf, declaredIn, mapExpr, visitExpr } from '../ir/walk-loop.js';
import { operation } from '../language/operations/index.js';
import { Build } from '../ir/build.js';
import { weight } from '../loops/cost.js';
import type { Target } from '../language/targets.js';
import { freshNames } from './fresh.js';

/** Operations of both sides together. */
const LARGEST = 12;
const COSTLY = new Set(['div', 'sqrt', 'idiv', 'irem', 'rem']);

type Values = Map<string, L.Expr>;

export function choose(kernel: L.LoopKernel, target: Target): L.LoopKernel {
  if (!target.vectors) return kernel;
  const fresh = freshNames(kernel);
  const visit = (stmts: readonly L.Stmt[]): L.Stmt[] =>
    stmts.map((s): L.Stmt => {
      switch (s.k) {
        case 'for':
          return s.independent || s.part ? s : { ...s, body: inRecurrence(s, visit(s.body), fresh) };
        case 'while':
        case 'parallel':
          return { ...s, body: visit(s.body) };
        case 'if':
          return { ...s, then: visit(s.then), else: visit(s.else) };
        default:
          return s;
      }
    });
  return { ...kernel, body: visit(kernel.body) };
}

function inRecurrence(loop: L.For, body: readonly L.Stmt[], fresh: (name: string) => string): readonly L.Stmt[] {
  const declared = declaredIn(body);
  const late = new Set([...assignedIn(body)].filter((name) => !declared.has(name)));
  if (late.size === 0 || body.some((s) => s.k === 'for' || s.k === 'while')) return body;
  const out: L.Stmt[] = [];
  for (const s of body) {
    if (s.k === 'let' && mentions(s.init, late)) late.add(s.name);
    const chosen =
      s.k === 'if' && !mentions(s.cond, late) && isData(s.cond, loop.v) && weight([s]) <= LARGEST
        ? choices(s, fresh)
        : undefined;
    out.push(...(chosen ?? [s]));
  }
  return out;
}

function mentions(e: L.Expr, names: ReadonlySet<string>): boolean {
  let found = false;
  visitExpr(e, (x) => {
    if (x.k === 'var' && names.has(x.name)) found = true;
  });
  return found;
}

/** Not a comparison of positions. */
function isData(cond: L.Expr, counter: string): boolean {
  let data = true;
  visitExpr(cond, (e) => {
    if ((e.k === 'op' && e.of === 'index') || (e.k === 'var' && e.name === counter)) data = false;
  });
  return data;
}

/** The statements that do the same without branching; undefined where that cannot be. */
function choices(s: L.If, fresh: (name: string) => string): L.Stmt[] | undefined {
  const out: L.Stmt[] = [];
  const values: Values = new Map();
  if (!run([s], values, out, fresh)) return undefined;
  const b = new Build(s.span);
  return [
    ...out,
    ...[...values]
      .filter(([name]) => assignedIn([s]).has(name) && !declaredIn([s]).has(name))
      .map(([name, value]) => b.assign(name, value)),
  ];
}

function run(stmts: readonly L.Stmt[], values: Values, out: L.Stmt[], fresh: (name: string) => string): boolean {
  const now = (e: L.Expr): L.Expr => mapExpr(e, (x) => (x.k === 'var' ? (values.get(x.name) ?? x) : x));
  const hold = (name: string, e: L.Expr): L.Expr => {
    if (e.k === 'var' || e.k === 'const') return e;
    const b = new Build(e.span);
    const unique = fresh(name);
    out.push(b.let(unique, e));
    return b.var(unique, e.type);
  };
  for (const s of stmts) {
    if (s.k === 'comment') continue;
    if (s.k === 'let' && isCheap(s.init)) values.set(s.name, hold(s.name, now(s.init)));
    else if (s.k === 'assign' && isCheap(s.value)) values.set(s.name, hold(s.name, now(s.value)));
    else if (s.k === 'if' && isCheap(s.cond)) {
      const b = new Build(s.span);
      const cond = hold('taken', now(s.cond));
      const [then, otherwise] = [new Map(values), new Map(values)];
      if (!run(s.then, then, out, fresh) || !run(s.else, otherwise, out, fresh)) return false;
      for (const [name, assigned] of assignedOutside(s)) {
        if (!operation('select', assigned.type.elem)) return false;
        const own: L.Expr = { ...assigned, k: 'var', name } as L.Var;
        const [x, y] = [then.get(name) ?? now(own), otherwise.get(name) ?? now(own)];
        values.set(name, hold(name, { ...b.op('select', assigned.type.elem, cond, x, y), type: assigned.type }));
      }
    } else return false;
  }
  return true;
}

/** What an `if` assigns of what was there before it, with the type of each. */
function assignedOutside(s: L.If): Map<string, L.Var> {
  const inside = declaredIn([s]);
  const found = new Map<string, L.Var>();
  const visit = (stmts: readonly L.Stmt[]): void => {
    for (const x of stmts) {
      if (x.k === 'assign' && !inside.has(x.name)) found.set(x.name, new Build(x.span).var(x.name, x.value.type));
      for (const body of bodiesOf(x)) visit(body);
    }
  };
  visit([s]);
  return found;
}

function isCheap(e: L.Expr): boolean {
  let cheap = true;
  visitExpr(e, (x) => {
    if (x.k === 'load' || x.type.lanes > 1 || (x.k === 'op' && COSTLY.has(x.op))) cheap = false;
  });
  return cheap;
}
