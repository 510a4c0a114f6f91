/** Counted loops: `for`, with what is known about the counter inside. */
import type * as K from '../../ir/kernel-ir.js';
import { I32, within, type Range } from '../../ir/ranges.js';
import { combine, constant as known } from '../bounds.js';
import type { Context } from '../context.js';
import { variablesIn } from '../exact.js';
import { typed } from '../expressions/scalars.js';
import { abandon, attempt } from '../recover.js';
import { constant, value, variable } from '../scope.js';
import { EXPR, bothInOrder } from '../steady.js';
import type * as S from '../syntax.js';
import { block } from './block.js';
import { settledLimit } from './settled-limit.js';

export function forStatement(cx: Context, node: S.For): void {
  let limit = cx.place();
  const bounds = attempt(() =>
    bothInOrder(
      cx,
      EXPR,
      () => typed(cx, node.from, 'index'),
      () => {
        limit = cx.place();
        return typed(cx, node.to, 'index');
      },
    ),
  );
  const everyTurn = cx.since(limit);
  const v = cx.fresh(node.name);
  const counter = variable('index', v, node.span);
  if (!bounds) {
    cx.doubting(() => block(cx, node.body, () => cx.scope.bind(node.name, value(counter))));
    return abandon(cx, node);
  }
  const [from, bound] = bounds;
  let to: K.Expr = bound;
  if (node.compare === '<=') to = cx.op('add', 'index', [to, constant('index', 1, to.span)], to.span);
  if (node.compare === '>=') to = cx.op('sub', 'index', [to, constant('index', 1, to.span)], to.span);
  const inclusive = { bound, condition: node.condition, instead: `${node.name} < ${cx.text(node.to.span)}` };
  cx.counters.set(v, {
    range: `\`${node.name}\` starts at \`${cx.text(node.from.span)}\` and runs while \`${node.name} ${node.compare} ${cx.text(node.to.span)}\``,
    span: node.span,
    ...(node.compare === '<=' ? { inclusive } : {}),
  });
  // A bound that moves proves nothing, and is the mistake to report.
  const moving = variablesIn(to).find((name) => cx.changes(name) && assignedIn(node.body).has(cx.spelled(name)));
  const read = <T>(run: () => T): T => (moving === undefined ? run() : cx.doubting(run));
  const body = read(() =>
    block(cx, node.body, () => {
      counts(cx, node.step > 0, counter, from, to);
      cx.scope.bind(node.name, value(counter));
    }),
  );
  settledLimit(cx, node, everyTurn, body);
  const wide = !within(cx.integers.range(from), I32) || !within(cx.integers.range(to), I32);
  cx.emit({ k: 'for', v, from, to, step: node.step, body, span: node.span, ...(wide ? { wide } : {}) });
}

/** from ≤ counter < to on the way up, from ≥ counter > to on the way down: as an interval and as facts. */
function counts(cx: Context, up: boolean, counter: K.Var, from: K.Expr, to: K.Expr): void {
  const [i, a, b] = [cx.linear(counter), cx.linear(from), cx.linear(to)];
  cx.integers.bound(counter.name, interval(up, cx.integers.range(from), cx.integers.range(to)));
  cx.facts.add(up ? combine(i, a, -1) : combine(a, i, -1));
  cx.facts.add(combine(up ? combine(b, i, -1) : combine(i, b, -1), known(1), -1));
}

const interval = (up: boolean, first: Range, last: Range): Range =>
  up ? { lo: first.lo, hi: Math.max(first.lo, last.hi - 1) } : { lo: Math.min(first.hi, last.lo + 1), hi: first.hi };

/** Names that some statements assign. */
function assignedIn(syntax: unknown, names = new Set<string>()): Set<string> {
  if (typeof syntax !== 'object' || syntax === null) return names;
  const node = syntax as { k?: string; target?: S.Expr };
  if (node.k === 'assignment' && node.target?.k === 'name') names.add(node.target.name);
  for (const inner of Object.values(node)) assignedIn(inner, names);
  return names;
}
