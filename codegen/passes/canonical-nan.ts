/**
 * A NaN has no payload: every store of a float to an output writes the one canonical NaN. Hardware makes
 * fff8…, constants are 7ff8…, and an optimiser may turn one into the other, so each backend would show
 * its own. Runs after widening, on scalars and vectors alike.
 */
import type * as L from '../ir/loop-ir.js';
import { mapStmts } from '../ir/walk-loop.js';
import { Build } from '../lower/build.js';
import { freshNames } from './fresh.js';

export function canonicalNan(kernel: L.LoopKernel): L.LoopKernel {
  const floats = new Set(kernel.arrays.filter((a) => a.role === 'output' && (a.dtype === 'f64' || a.dtype === 'f32')).map((a) => a.name));
  const fresh = freshNames(kernel);
  const body = mapStmts(kernel.body, (s) => {
    if (s.k === 'for') return [{ ...s, body: onlyWhereBound(s.body) }];
    if (s.k !== 'store' || !floats.has(s.array) || s.value.k === 'const') return [s];
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
  const done = { ...bound, then: [...bound.then, b.assign(stored.name, b.op('canonical', stored.type.elem as 'f64', stored))] };
  return body.map((s, i) => (i === at ? done : i === next ? { ...store, value: stored } : s));
}

/** Whether the condition is false only if a comparison with what is named holds, as none does for a NaN. */
function isFalseOnlyWithin(cond: L.Expr, name: string): boolean {
  if (cond.k !== 'op') return false;
  if (cond.op === 'or') return cond.args.some((arg) => isFalseOnlyWithin(arg, name));
  const [within] = cond.args;
  return cond.op === 'not' && within?.k === 'op' && within.op === 'lt' && within.of === 'f64' && within.args.some((arg) => arg.k === 'var' && arg.name === name);
}
