/** What is known before the kernel runs: whole numbers made of sizes and parameters, whatever names the body gave them. */
import type * as K from '../ir/kernel-ir.js';
import type { Context } from './context.js';

/** Names of names double from one to the next; nobody writes so many. */
const MOST = 64;

/** The same number without names of the body; undefined where it is computed from data. */
export function knownBefore(cx: Context, expr: K.Expr): K.Expr | undefined {
  let left = MOST;
  const resolved = (e: K.Expr): K.Expr | undefined => {
    if (--left < 0) return undefined;
    if (e.k === 'const') return e;
    if (e.k === 'var') {
      if (cx.sizes.has(e.name)) return e;
      const given = cx.changes(e.name) ? undefined : cx.integers.initialOf(e.name);
      return given && resolved(given);
    }
    if (e.k !== 'op' || e.args.some((arg) => arg.type !== 'index' && arg.type !== 'i32')) return undefined;
    const args = e.args.map(resolved);
    return args.every((arg) => arg !== undefined) ? { ...e, args } : undefined;
  };
  return resolved(expr);
}
