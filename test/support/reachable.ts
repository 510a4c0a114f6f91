/**
 * Widened loops that no valid call can reach: in branches that the declared bounds of sizes and parameters rule
 * out. Everything else a suite has to reach.
 */
import type { Expr, LoopKernel, Stmt } from '../../dist/codegen/ir/loop-ir.js';
import { literalOf } from './case.js';
import type { KernelManifest } from './subject.js';

/** For every widened loop, in program order, whether it can be reached. */
export function reachableLoops(kernel: LoopKernel, { sizes, sizeRules, params }: KernelManifest): boolean[] {
  const least = new Map<string, number>(sizes.map((name) => [name, 0]));
  for (const { name, min } of sizeRules) least.set(name, literalOf(min) ?? 0);
  for (const { name, kind, min } of params) if (kind === 'int' && literalOf(min) !== undefined) least.set(name, literalOf(min)!);

  const low = (e: Expr): number => {
    if (e.k === 'const') return e.value;
    if (e.k === 'var') return least.get(e.name) ?? -Infinity;
    return e.k === 'op' && e.op === 'toIndex' ? low(e.args[0]!) : -Infinity;
  };
  /** Whether a comparison with a number is decided by what its left side is at least. */
  const decided = (cond: Expr): boolean | undefined => {
    if (cond.k !== 'op' || cond.args[1]?.k !== 'const') return undefined;
    const [from, bound] = [low(cond.args[0]!), cond.args[1].value];
    if ((cond.op === 'eq' && from > bound) || (cond.op === 'le' && from > bound) || (cond.op === 'lt' && from >= bound)) return false;
    if ((cond.op === 'ne' && from > bound) || (cond.op === 'gt' && from > bound) || (cond.op === 'ge' && from >= bound)) return true;
    return undefined;
  };

  const found: boolean[] = [];
  const walk = (stmts: readonly Stmt[], alive: boolean): void => {
    for (const s of stmts) {
      if (s.k === 'let' && !s.mutable && s.type.lanes === 1) least.set(s.name, low(s.init));
      if (s.k === 'for' && s.part !== undefined) found.push(alive);
      if (s.k === 'for' || s.k === 'while' || s.k === 'parallel') walk(s.body, alive);
      if (s.k === 'if') {
        const known = decided(s.cond);
        walk(s.then, alive && known !== false);
        walk(s.else, alive && known !== true);
      }
    }
  };
  walk(kernel.body, true);
  return found;
}
