/**
 * Speculation on a cold bound: in recurrences, a bound on the state that is seldom reached becomes a branch. A choice makes the next step wait for
 * the comparison; a branch that is foreseen does not, but costs many steps where it is not. So a strip whose last one
 * reached a bound keeps the choice, and the others branch. Only where the target's compiler keeps branches. Runs after
 * the pre-pass, which makes the strips.
 */
import type * as L from '../ir/loop-ir.js';
import { assignedIn, declaredIn, mapStmts, visitExpr } from '../ir/walk-loop.js';
import { BOOL, Build, F64 } from '../ir/build.js';
import type { Target } from '../language/targets.js';
import { freshNames } from './fresh.js';

export function foresee(kernel: L.LoopKernel, target: Target): L.LoopKernel {
  if (!target.foresees) return kernel;
  const fresh = freshNames(kernel);
  const body = mapStmts(kernel.body, (s) => {
    if (s.k !== 'for' || s.part !== 'vector') return [s];
    const changing = new Set([...declaredIn(s.body), ...assignedIn(s.body)]);
    const b = new Build(s.span);
    const hit = fresh('reached');
    let found = false;
    const inner = mapStmts(s.body, (x) => {
      if (found || x.k !== 'for' || x.independent) return [x];
      const own = declaredIn(x.body);
      const at = x.body.findIndex(
        (y) => y.k === 'assign' && !own.has(y.name) && boundsOf(y.value, changing) !== undefined,
      );
      if (at < 0) return [x];
      found = true;
      const state = x.body[at] as L.Assign;
      const { free, reached, bounded } = boundsOf(state.value, changing)!;
      const value = b.var(state.name, F64);
      const around = (stmts: readonly L.Stmt[]): L.For => ({
        ...x,
        body: [...x.body.slice(0, at), b.assign(state.name, free), ...stmts, ...x.body.slice(at + 1)],
      });
      const bound = b.assign(state.name, bounded(value));
      return [
        b.if(
          b.var(hit, BOOL),
          [
            b.assign(hit, b.const('bool', 0)),
            around([b.assign(hit, b.op('or', 'bool', b.var(hit, BOOL), reached(value))), bound]),
          ],
          [around([{ ...b.if(reached(value), [b.assign(hit, b.const('bool', 1)), bound]), seldom: true }])],
        ),
      ];
    });
    return found ? [b.let(hit, b.const('bool', 0), true), { ...s, body: inner }] : [s];
  });
  return { ...kernel, body };
}

/** The value without its bounds, whether a value reaches one, and the value within them. */
interface Bounded {
  readonly free: L.Expr;
  readonly reached: (x: L.Expr) => L.Expr;
  readonly bounded: (x: L.Expr) => L.Expr;
}

/** min and max with something that stays the same, one around the other. */
function boundsOf(e: L.Expr, changing: ReadonlySet<string>): Bounded | undefined {
  if (e.k !== 'op' || e.of !== 'f64' || (e.op !== 'min' && e.op !== 'max')) return undefined;
  const b = new Build(e.span);
  const stays = e.args.map((arg) => staysSame(arg, changing));
  if (stays[0] === stays[1]) return undefined;
  const boundFirst = stays[0]!;
  const [bound, value] = (boundFirst ? e.args : [e.args[1], e.args[0]]) as [L.Expr, L.Expr];
  // Better than the bound, not just no worse: then it is no NaN, and no tie has to be decided.
  const within = (x: L.Expr): L.Expr => (e.op === 'max' ? b.op('lt', 'f64', bound, x) : b.op('lt', 'f64', x, bound));
  const here = (x: L.Expr): L.Expr => b.op('not', 'bool', within(x));
  const apply = (x: L.Expr): L.Expr => ({ ...e, args: boundFirst ? [bound, x] : [x, bound] });
  const inner = boundsOf(value, changing);
  if (!inner) return { free: value, reached: here, bounded: apply };
  return {
    free: inner.free,
    reached: (x) => b.op('or', 'bool', inner.reached(x), here(x)),
    bounded: (x) => apply(inner.bounded(x)),
  };
}

function staysSame(e: L.Expr, changing: ReadonlySet<string>): boolean {
  let same = true;
  visitExpr(e, (x) => {
    if ((x.k === 'var' && changing.has(x.name)) || x.k === 'load') same = false;
  });
  return same;
}
