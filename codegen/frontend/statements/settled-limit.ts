/** The bound of a `for`: computed once here, and on every turn in TypeScript. */
import type * as K from '../../ir/kernel-ir.js';
import { declaredIn, visitKernelStmts } from '../../ir/walk-kernel.js';
import type { Context } from '../context.js';
import { HINT } from '../order.js';
import { writesOf } from '../steady.js';
import type * as S from '../syntax.js';

/** TypeScript computes a bound again on every turn: what it takes to compute it must give the same each time. */
export function settledLimit(cx: Context, node: S.For, computing: readonly K.Stmt[], body: readonly K.Stmt[]): void {
  const own = declaredIn(computing);
  const changed = writesOf(computing);
  for (const name of changed) {
    if (!own.has(name)) return refuse(`The loop bound changes \`${cx.spelled(name)}\` on every iteration.`);
  }
  const inBody = writesOf(body);
  const reads = new Set<string>();
  visitKernelStmts(computing, (e) => {
    if (e.k === 'var') reads.add(e.name);
    if (e.k === 'load') reads.add(e.array);
    if (e.k === 'sumBy') reads.add(e.label);
  });
  for (const name of reads) {
    if (inBody.has(name)) return refuse(`The loop bound reads \`${cx.spelled(name)}\`, which the body changes.`);
  }
  function refuse(message: string): void {
    cx.diagnostics.report('TF5004', node.to.span, message, { hint: HINT.settled });
  }
}
