/**
 * A NaN has no payload: every store of a float to an output writes the one canonical NaN. Hardware makes
 * fff8…, constants are 7ff8…, and an optimiser may turn one into the other, so each backend would show
 * its own. Runs after widening, on scalars and vectors alike.
 */
import type * as L from '../ir/loop-ir.js';
import { declaredIn, mapStmts } from '../ir/walk-loop.js';
import { Build } from '../lower/build.js';

export function canonicalNan(kernel: L.LoopKernel): L.LoopKernel {
  const floats = new Set(kernel.arrays.filter((a) => a.role === 'output' && (a.dtype === 'f64' || a.dtype === 'f32')).map((a) => a.name));
  const taken = declaredIn(kernel.body);
  for (const name of [...kernel.arrays.map((a) => a.name), ...kernel.sizes, ...kernel.params.map((p) => p.name)]) taken.add(name);
  let serial = 0;
  const fresh = (): string => {
    let name: string;
    do name = `result${serial++ || ''}`; while (taken.has(name));
    return name;
  };
  const body = mapStmts(kernel.body, (s) => {
    if (s.k !== 'store' || !floats.has(s.array) || s.value.k === 'const') return [s];
    const b = new Build(s.span);
    const { type } = s.value;
    const name = s.value.k === 'var' ? s.value.name : fresh();
    const value = b.var(name, type);
    // A name, because script targets write the operand more than once.
    const chosen = b.op('canonical', type.elem as 'f64', value);
    return [...(s.value.k === 'var' ? [] : [b.let(name, s.value)]), { ...s, value: chosen }];
  });
  return { ...kernel, body };
}
