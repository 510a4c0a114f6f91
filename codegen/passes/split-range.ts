/**
 * Index-set splitting: a loop that asks at every step whether its counter has passed some point becomes two loops that know.
 * `t >= period ? prices[t − period] : …` is then a plain load in the second, which lanes can do. Runs
 * before widening, on loops that are to become lanes and on recurrences, whose pre-pass is. A `break` would leave only
 * one of the two.
 */
import type * as L from '../ir/loop-ir.js';
import { codeOf } from '../ir/same-code.js';
import {
  assignedIn,
  declaredIn,
  exprsOf,
  jumps,
  mapExprs,
  mapStmts,
  visitAllExprs,
  visitExpr,
  bodiesOf,
} from '../ir/walk-loop.js';
import { Build } from '../ir/build.js';
import { weight } from '../loops/cost.js';
import { solve, type Cut } from '../loops/cuts.js';
import { freshNames } from './fresh.js';
import { Varying } from '../loops/varying.js';

/** Each cut doubles the code; two cuts are what recurrences with a start-up phase need. */
const CUTS = 2;
/** Loops in the body would be written again for every part. */
const LARGEST = 90;

export function splitRange(kernel: L.LoopKernel): L.LoopKernel {
  const fresh = freshNames(kernel);
  const split = (s: L.For, cuts: number): L.Stmt[] => {
    const known = findCut(s, (cut) => answer(s, cut) !== undefined);
    if (known) return split({ ...s, body: decide(s.body, known.cond, answer(s, known)!) }, cuts);
    const cut = cuts > 0 && weight(s.body) <= LARGEST ? findCut(s) : undefined;
    if (!cut) return [s];
    const b = new Build(s.span);
    const name = fresh('cut');
    // One is added last: the largest integer may be among the points.
    const { from, to } = { from: b.sub(s.from, b.index(cut.next)), to: b.sub(s.to, b.index(cut.next)) };
    const at: L.Let = {
      ...b.let(name, b.add(b.min(b.max(cut.at, from), to), b.index(cut.next))),
      ...(s.wide ? { wide: true } : {}),
    };
    const before: L.For = { ...s, to: b.var(name), body: decide(s.body, cut.cond, !cut.trueAfter) };
    const after: L.For = { ...s, from: b.var(name), body: decide(s.body, cut.cond, cut.trueAfter) };
    return [at, ...split(before, cuts - 1), ...split(after, cuts - 1)];
  };
  return {
    ...kernel,
    body: mapStmts(kernel.body, (s) =>
      s.k === 'for' && s.step === 1 && !isShort(s) && !jumps(s.body, 'break') ? split(s, CUTS) : [s],
    ),
  };
}

/** A few turns, whatever the data: no part of them is worth code of its own. */
const isShort = ({ from, to }: L.For): boolean => from.k === 'const' && to.k === 'const' && to.value - from.value <= 16;

/** What is known of a comparison in the whole loop from where it begins or ends. */
function answer({ from, to }: L.For, { at, next, trueAfter }: Cut): boolean | undefined {
  if (at.k !== 'const') return undefined;
  if (from.k === 'const' && from.value >= at.value + next) return trueAfter;
  const last = to.k === 'op' && to.op === 'min' ? to.args[1]! : to;
  return last.k === 'const' && last.value <= at.value + next ? !trueAfter : undefined;
}

/** A comparison of positions that changes once while the counter rises; in a recurrence any, elsewhere one that guards something worth freeing. */
function findCut(s: L.For, suits: (cut: Cut) => boolean = () => true): Cut | undefined {
  const varying = new Varying(s.v, s.body);
  const declared = declaredIn(s.body);
  const isRecurrence =
    !s.independent &&
    [...assignedIn(s.body)].some((name) => !declared.has(name)) &&
    !s.body.some((x) => x.k === 'for' || x.k === 'while');
  const changing = new Set([...declared, ...assignedIn(s.body)]);
  /** The point is computed before the loop, whether or not that runs: from what is there then, and stays as it is. */
  const isKnownBefore = (at: L.Expr): boolean => {
    let known = true;
    visitExpr(at, (e) => {
      if (e.k === 'load' || (e.k === 'var' && changing.has(e.name))) known = false;
    });
    return known;
  };
  let found: Cut | undefined;
  const look = (cond: L.Expr, guards: boolean): void => {
    if (found || !guards || cond.k !== 'op' || cond.of !== 'index') return;
    const cut = solve(cond, varying, s.v);
    if (cut && isKnownBefore(cut.at) && suits(cut)) found = cut;
  };
  const guardsStore = (stmts: readonly L.Stmt[]): boolean =>
    stmts.some((x) => (x.k === 'store' && x.guarded) || bodiesOf(x).some(guardsStore));
  const guardsLoad = (parts: readonly L.Expr[]): boolean => {
    let some = false;
    for (const part of parts)
      visitExpr(part, (e) => {
        if (e.k === 'load' && e.guarded) some = true;
      });
    return some;
  };
  visitAllExprs(s.body, (e) => {
    if (e.k === 'op' && e.op === 'select') look(e.args[0]!, guardsLoad(e.args.slice(1)));
  });
  const visit = (stmts: readonly L.Stmt[]): void => {
    for (const x of stmts) {
      if (x.k === 'if')
        look(x.cond, isRecurrence || guardsLoad(bodiesOf(x).flatMap(allExprs)) || bodiesOf(x).some(guardsStore));
      if (x.k !== 'for' && x.k !== 'while') for (const body of bodiesOf(x)) visit(body);
    }
  };
  visit(s.body);
  return found;
}

function allExprs(stmts: readonly L.Stmt[]): L.Expr[] {
  return stmts.flatMap((x) => [...exprsOf(x), ...bodiesOf(x).flatMap(allExprs)]);
}

/** The body where the answer is known: choices made, branches taken. */
function decide(stmts: readonly L.Stmt[], cond: L.Op, truth: boolean): L.Stmt[] {
  const asked = codeOf(cond);
  const isAsked = (e: L.Expr): boolean => e.k === 'op' && e.op === cond.op && codeOf(e) === asked;
  const chosen = mapExprs(stmts, (e) => {
    if (isAsked(e)) return truthOf(truth, e);
    return e.k === 'op' ? settled(e) : e;
  });
  const taken = mapStmts(chosen, (s) => {
    if (s.k !== 'if' || s.cond.k !== 'const') return [s];
    return s.cond.value ? s.then : s.else;
  });
  return freed(taken);
}

const truthOf = (truth: boolean, { span }: L.Expr): L.Const => ({
  k: 'const',
  type: { elem: 'bool', lanes: 1 },
  value: truth ? 1 : 0,
  span,
});

/** What is made of an answer is decided as well: what `x && false` guards is never reached, and may not be freed of its guard. */
function settled(e: L.Op): L.Expr {
  const known = e.args.find((arg) => arg.k === 'const' && arg.type.elem === 'bool') as L.Const | undefined;
  if (known === undefined) return e;
  const [first, ...rest] = e.args;
  if (e.op === 'not') return truthOf(!known.value, e);
  if (e.op === 'select') return first === known ? rest[known.value ? 0 : 1]! : e;
  if (e.op !== 'and' && e.op !== 'or') return e;
  return known.value === (e.op === 'and' ? 0 : 1) ? known : e.args.find((arg) => arg !== known)!;
}

/** Index proofs lean on comparisons of integers only; what has none left around it is always there. */
function freed(stmts: readonly L.Stmt[]): L.Stmt[] {
  return stmts.map((s): L.Stmt => {
    switch (s.k) {
      case 'let':
        return { ...s, init: free(s.init) };
      case 'assign':
        return { ...s, value: free(s.value) };
      case 'store': {
        const { guarded: _, ...store } = s;
        return { ...store, index: free(s.index), value: free(s.value) };
      }
      case 'if':
        return comparesIntegers(s.cond) ? s : { ...s, cond: free(s.cond), then: freed(s.then), else: freed(s.else) };
      default:
        return s;
    }
  });
}

function free(e: L.Expr): L.Expr {
  if (e.k === 'load') {
    const { guarded: _, ...load } = e;
    return { ...load, index: free(e.index) };
  }
  if (e.k !== 'op') return e;
  const lazy = e.op === 'select' || e.op === 'and' || e.op === 'or';
  const [first, ...rest] = e.args;
  return { ...e, args: [free(first!), ...(lazy && comparesIntegers(first!) ? rest : rest.map(free))] };
}

/** Whether it may say something about integers: all but what is made of comparisons of floats may, a condition with a name too. */
function comparesIntegers(cond: L.Expr): boolean {
  if (cond.k === 'const') return false;
  if (cond.k !== 'op') return true;
  if (cond.of === 'bool') return cond.args.some(comparesIntegers);
  return cond.of !== 'f64' && cond.of !== 'f32';
}
