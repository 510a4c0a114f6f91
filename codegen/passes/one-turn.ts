/**
 * Removal of loops of one trip. TypeScript only: a loop that runs once is written without the loop, its counter being a constant. Interleaving a
 * tile whole leaves such loops, and V8 keeps them: it does the arithmetic of the counter and asks for the end. Runs
 * after widening. A loop stays where its names would meet others, or where something jumps out of it.
 */
import type * as L from '../ir/loop-ir.js';
import { declaredIn, mapExprs, visitStmts } from '../ir/walk-loop.js';
import { Build } from '../ir/build.js';
import type { Target } from '../language/targets.js';

export function oneTurn(kernel: L.LoopKernel, target: Target): L.LoopKernel {
  return target.vectors ? kernel : { ...kernel, body: block(kernel.body) };
}

function block(stmts: readonly L.Stmt[]): L.Stmt[] {
  return stmts.flatMap((s, i): L.Stmt[] => {
    switch (s.k) {
      case 'for': {
        const body = block(s.body);
        if (!runsOnce(s) || jumps(body)) return [{ ...s, body }];
        const others = declaredIn(stmts.filter((_, j) => j !== i));
        return [...declaredIn(body)].some((name) => others.has(name))
          ? [{ ...s, body }]
          : mapExprs(body, (e) => at(e, s.v, s.from));
      }
      case 'while':
      case 'parallel':
        return [{ ...s, body: block(s.body) }];
      case 'if':
        return [{ ...s, then: block(s.then), else: block(s.else) }];
      default:
        return [s];
    }
  });
}

const runsOnce = ({ from, to, step }: L.For): boolean =>
  from.k === 'const' && to.k === 'const' && step > 0 && from.value < to.value && from.value + step >= to.value;

function jumps(stmts: readonly L.Stmt[]): boolean {
  let found = false;
  visitStmts(stmts, (s) => {
    if (s.k === 'break' || s.k === 'continue') found = true;
  });
  return found;
}

function at(e: L.Expr, counter: string, value: L.Expr): L.Expr {
  if (e.k === 'var' && e.name === counter) return value;
  if (e.k === 'op' && e.of === 'index' && (e.op === 'add' || e.op === 'sub' || e.op === 'mul'))
    return new Build(e.span)[e.op](e.args[0]!, e.args[1]!);
  return e;
}
