/**
 * Operands in names of their own (A-normal form). TypeScript only: `min(a, b)` is written `b < a ? b : a`, which needs names for its operands. A call would
 * mean the same, but V8 stops inlining in large functions, and a call per element costs ten times the
 * comparison. Runs last but for cleaning up; only where the operand is computed whatever the data.
 */
import type * as L from '../ir/loop-ir.js';
import { mapStmts } from '../ir/walk-loop.js';
import { stemOf } from '../ir/symbols.js';
import { Build } from '../ir/build.js';
import type { Target } from '../language/targets.js';
import { freshNames } from './fresh.js';

/** After what is computed, or what it is for. */
function called(s: L.Let | L.Assign | L.Store, e: L.Expr): string {
  if (e.k === 'load') return `${stemOf(e.array)}Here`;
  const first = e.k === 'op' ? e.args[0] : undefined;
  if (e.k === 'op' && first?.k === 'var') return `${stemOf(first.name)}${e.op[0]!.toUpperCase()}${e.op.slice(1)}`;
  return `${stemOf(s.k === 'store' ? s.array : s.name)}Part`;
}

export function nameOperands(kernel: L.LoopKernel, target: Target): L.LoopKernel {
  if (target.inlines) return kernel;
  const fresh = freshNames(kernel);
  const body = mapStmts(kernel.body, (s) => {
    if (s.k !== 'let' && s.k !== 'assign' && s.k !== 'store') return [s];
    const before: L.Stmt[] = [];
    const visit = (e: L.Expr): L.Expr => {
      if (e.k !== 'op') return e;
      const lazy = e.op === 'select' || e.op === 'and' || e.op === 'or';
      const args = e.args.map((arg, i) => (lazy && i > 0 ? arg : visit(arg)));
      if ((e.op !== 'min' && e.op !== 'max') || e.of === 'index') return { ...e, args };
      return {
        ...e,
        args: args.map((arg) => {
          if (arg.k === 'var' || arg.k === 'const') return arg;
          const b = new Build(arg.span);
          const name = fresh(called(s, arg));
          before.push(b.let(name, arg));
          return b.var(name, arg.type);
        }),
      };
    };
    const changed: L.Stmt = s.k === 'let' ? { ...s, init: visit(s.init) } : { ...s, value: visit(s.value) };
    return [...before, changed];
  });
  return { ...kernel, body };
}
