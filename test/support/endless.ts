/** Whether nothing but the data says that a kernel ends. */
import type { Kernel } from '../../dist/codegen/ir/kernel-ir.js';
import { visitKernelStmts } from '../../dist/codegen/ir/walk-kernel.js';

const known = new WeakMap<Kernel, boolean>();

export function mayRunForEver(kernel: Kernel): boolean {
  let found = known.get(kernel);
  if (found === undefined) {
    found = false;
    visitKernelStmts(
      kernel.body,
      () => {},
      (s) => {
        if (s.k === 'while') found = true;
      },
    );
    known.set(kernel, found);
  }
  return found;
}
