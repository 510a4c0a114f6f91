import type { Kernel } from './kernel-ir.js';
import { visitKernelStmts } from './walk-kernel.js';

/** Codes of `fail`, in the order in which a status counts them. */
export function failuresOf(kernel: Kernel): string[] {
  const codes = new Set<string>();
  visitKernelStmts(
    kernel.body,
    () => {},
    (s) => {
      if (s.k === 'fail') codes.add(s.code);
    },
  );
  return [...codes].sort();
}
