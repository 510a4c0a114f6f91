/** Reductions across lanes: what any iteration may add to, or raise, is kept once per lane and put together after the loop. */
import type * as L from '../ir/loop-ir.js';
import { Build, scalar } from '../ir/build.js';

/** `flag = flag or e`, `count = count + e` in whole numbers: sums that are the same in any order. */
export function accumulated(s: L.Assign): { readonly op: 'or' | 'add'; readonly value: L.Expr } | undefined {
  const { value } = s;
  if (value.k !== 'op' || !((value.op === 'or' && value.of === 'bool') || (value.op === 'add' && value.of === 'i32')))
    return undefined;
  const own = (e: L.Expr): boolean => e.k === 'var' && e.name === s.name;
  const [a, c] = value.args as [L.Expr, L.Expr];
  if (own(a)) return { op: value.op, value: c };
  return value.op === 'add' && own(c) ? { op: 'add', value: a } : undefined;
}

/** A vector accumulator for what any iteration may add to: a flag, or a whole number. */
export interface Total {
  readonly name: string;
  readonly lanes: string;
  readonly elem: 'bool' | 'i32';
}

/** What stands before and after a loop of `count` lanes. */
export function around(
  totals: Iterable<Total>,
  count: number,
  span: L.Expr['span'],
  fresh: (name: string) => string,
): { readonly before: L.Stmt[]; readonly after: L.Stmt[] } {
  const b = new Build(span);
  const before: L.Stmt[] = [];
  const after: L.Stmt[] = [];
  for (const { name, lanes, elem } of totals) {
    const one = scalar(elem);
    const type: L.Type = { elem, lanes: count };
    before.push({ ...b.let(lanes, { k: 'splat', type, value: b.const(elem, 0), span }, true), type });
    const vector: L.Expr = { k: 'var', type, name: lanes, span };
    if (elem === 'bool') {
      after.push(b.assign(name, b.op('or', 'bool', b.var(name, one), { k: 'any', type: one, mask: vector, span })));
      continue;
    }
    const array = fresh(`${lanes}Each`);
    after.push({ k: 'letArray', name: array, type: one, length: count, span }, b.store(array, b.index(0), vector));
    for (let lane = 0; lane < count; lane++) {
      const each: L.Load = { k: 'load', type: one, array, index: b.index(lane), span };
      after.push(b.assign(name, b.op('add', 'i32', b.var(name, one), each)));
    }
  }
  return { before, after };
}
