/** Lowering: kernel IR → loop IR for one target, from what a kernel means to how it runs. */
import type { Kernel } from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import type { Size } from '../language/types.js';
import { Build } from '../ir/build.js';
import { RULES } from './dispatch.js';
import { Lowerer } from './lowerer.js';
import type { Target } from '../language/targets.js';
import { readBeforeFilled } from './read-before-filled.js';

export function lower(kernel: Kernel, target: Target): L.LoopKernel {
  const lw = new Lowerer(kernel, target, RULES);
  const body = lw.block(() => lw.stmts(kernel.body));
  const b = new Build(kernel.source);
  const extent = (shape: readonly Size[]): L.Expr =>
    shape.map((s) => lw.size(s, kernel.source)).reduce((x, y) => b.mul(x, y), b.index(1));
  const needsZeros = readBeforeFilled(kernel.body);
  const arrays = kernel.arrays
    .filter((a) => !lw.perChunk.has(a.name))
    .map((a): L.LoopArray => ({
      name: a.name,
      role: a.role === 'local' ? 'scratch' : a.role,
      dtype: a.dtype,
      extent: extent(a.shape),
      ...(a.role === 'local' && needsZeros.has(a.name) ? { zeroed: true } : {}),
      ...(a.role === 'input' || a.role === 'output' ? { shape: a.shape } : {}),
      ...(a.values ? { values: a.values } : {}),
    }));
  const { name, family, doc, source, sizes, sizeRules, params, derived } = kernel;
  return { name, family, doc, source, sizes, sizeRules, params, derived, arrays: [...arrays, ...lw.arrays], body };
}
