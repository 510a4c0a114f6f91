/**
 * NaN canonicalisation. A NaN has no payload: every store of a float to an output writes the one canonical NaN. Hardware makes
 * fff8…, constants are 7ff8…, and an optimiser may turn one into the other, so each backend would show
 * its own. Runs after widening, on scalars and vectors alike.
 */
import type * as L from '../ir/loop-ir.js';
import { assignedIn, declaredIn, jumps, mapStmts, visitAllExprs, visitExpr, visitStmts } from '../ir/walk-loop.js';
import { Build } from '../ir/build.js';
import type { Target } from '../language/targets.js';
import { freshNames } from './fresh.js';

export function canonicalNan(kernel: L.LoopKernel, target: Target): L.LoopKernel {
  const floats = new Set(
    kernel.arrays.filter((a) => a.role === 'output' && (a.dtype === 'f64' || a.dtype === 'f32')).map((a) => a.name),
  );
  const fresh = freshNames(kernel);
  const body = mapStmts(kernel.body, (s) => {
    if (s.k === 'for') {
      const loop = { ...s, body: onlyWhereBound(s.body) };
      return (target.foresees && afterwards(loop)) || [loop];
    }
    if (s.k !== 'store' || !floats.has(s.array) || isConstant(s.value)) return [s];
    const b = new Build(s.span);
    const { type } = s.value;
    const name = s.value.k === 'var' ? s.value.name : fresh('result');
    const value: L.Expr = s.value.k === 'var' ? s.value : b.var(name, type);
    // A name, because script targets write the operand more than once.
    const chosen = b.op('canonical', type.elem as 'f64', value);
    return [...(s.value.k === 'var' ? [] : [b.let(name, s.value)]), { ...s, value: chosen }];
  });
  return { ...kernel, body };
}

const isConstant = (e: L.Expr): boolean => e.k === 'const' || (e.k === 'splat' && isConstant(e.value));

/** What has just been found to be within a bound is no NaN: then the branch that is seldom taken makes it canonical. */
function onlyWhereBound(body: readonly L.Stmt[]): readonly L.Stmt[] {
  const at = body.findIndex((s) => s.k === 'if' && s.seldom);
  const bound = body[at];
  if (bound?.k !== 'if') return body;
  const next = body.findIndex((s, i) => i > at && (s.k === 'store' || s.k === 'assign' || s.k === 'if'));
  const store = body[next];
  if (store?.k !== 'store' || store.value.k !== 'op' || store.value.op !== 'canonical') return body;
  const [stored] = store.value.args;
  if (stored?.k !== 'var' || !isFalseOnlyWithin(bound.cond, stored.name)) return body;
  const b = new Build(bound.span);
  const done = {
    ...bound,
    then: [...bound.then, b.assign(stored.name, b.op('canonical', stored.type.elem as 'f64', stored))],
  };
  const changed = new Map<number, L.Stmt>([
    [at, done],
    [next, { ...store, value: stored }],
  ]);
  return body.map((s, i) => changed.get(i) ?? s);
}

/** Whether the condition is false only if a comparison with what is named holds, as none does for a NaN. */
function isFalseOnlyWithin(cond: L.Expr, name: string): boolean {
  if (cond.k !== 'op') return false;
  if (cond.op === 'or') return cond.args.some((arg) => isFalseOnlyWithin(arg, name));
  const [within] = cond.args;
  return (
    cond.op === 'not' &&
    within?.k === 'op' &&
    within.op === 'lt' &&
    within.of === 'f64' &&
    within.args.some((arg) => arg.k === 'var' && arg.name === name)
  );
}

/** Longer chains are not gone over again. */
const SHORT = 64;

/**
 * A strip of a chain whose state stays a NaN once it is one: the state after it tells whether any step of it was. Only
 * then are its results gone over.
 */
function afterwards(s: L.For): L.Stmt[] | undefined {
  if (s.independent || s.step !== 1 || s.from.k !== 'const' || s.to.k !== 'const' || s.to.value - s.from.value > SHORT)
    return undefined;
  const at = s.body.findIndex((x) => x.k === 'store' && x.value.k === 'op' && x.value.op === 'canonical');
  const store = s.body[at];
  if (store?.k !== 'store' || store.stride || store.value.k !== 'op') return undefined;
  const [state] = store.value.args;
  if (state?.k !== 'var' || state.type.lanes > 1 || declaredIn(s.body).has(state.name)) return undefined;
  const assigns: L.Stmt[] = [];
  visitStmts(s.body, (x) => {
    if (x.k === 'assign' && x.name === state.name) assigns.push(x);
  });
  const [assign] = assigns;
  if (
    assigns.length !== 1 ||
    assign?.k !== 'assign' ||
    s.body.indexOf(assign) > at ||
    !s.body.includes(assign) ||
    !stays(assign.value, state.name)
  )
    return undefined;
  let unsure = jumps(s.body, 'break') || jumps(s.body, 'continue');
  visitAllExprs(s.body, (e) => {
    if (e.k === 'load' && e.array === store.array) unsure = true;
  });
  const changing = new Set([...declaredIn(s.body), ...assignedIn(s.body)]);
  visitExpr(store.index, (e) => {
    if (e.k === 'load' || (e.k === 'var' && changing.has(e.name))) unsure = true;
  });
  if (unsure) return undefined;
  const b = new Build(s.span);
  const element: L.Load = { k: 'load', type: state.type, array: store.array, index: store.index, span: store.span };
  const again = { ...store, value: b.op('canonical', state.type.elem as 'f64', element) };
  return [
    { ...s, body: s.body.map((x, i) => (i === at ? { ...store, value: state } : x)) },
    { ...b.if(b.op('ne', state.type.elem as 'f64', state, state), [b.for(s.v, s.from, s.to, [again])]), seldom: true },
  ];
}

/** Whether a value is a NaN if what is named is one. */
const stays = (e: L.Expr, name: string): boolean =>
  (e.k === 'var' && e.name === name) ||
  (e.k === 'op' &&
    e.of === 'f64' &&
    ['add', 'sub', 'mul', 'div', 'neg'].includes(e.op) &&
    e.args.some((arg) => stays(arg, name)));
