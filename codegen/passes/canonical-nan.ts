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
