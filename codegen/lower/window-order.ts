/** Order statistics of windows, a record each: how they are read from sorted runs, lane by lane, and from a sorted list. */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import { medianOfTwo } from './order-statistics.js';
import type { WindowList } from './window-list.js';
import type { WindowRuns } from './window-runs.js';

export interface OrderStatistic {
  readonly name: K.WindowFieldName;
  /** Whether it needs the whole window sorted. */
  readonly whole: boolean;
  /** Of a complete window, whose values are finite and small enough that no sum of two overflows. */
  readonly fromRuns: (runs: WindowRuns, at: L.Expr) => L.Expr;
  /** `mayOverflow` where sums of two values may. */
  readonly fromList: (list: WindowList, mayOverflow: boolean) => L.Expr;
}

function median(runs: WindowRuns, at: L.Expr): L.Expr {
  const { lw, b, width } = runs;
  const [older, newer] = runs.lists(at);
  return lw.named('median', medianOfTwo(lw, b, older, newer, width));
}

function deviation(runs: WindowRuns, at: L.Expr): L.Expr {
  const { lw, b, width } = runs;
  const [below, above] = runs.deviations(at, median(runs, at));
  return medianOfTwo(lw, b, below, above, width);
}

export const ORDER_STATISTICS: readonly OrderStatistic[] = [
  { name: 'median', whole: false, fromRuns: median, fromList: (list, mayOverflow) => list.median(mayOverflow) },
  { name: 'mad', whole: true, fromRuns: deviation, fromList: (list, mayOverflow) => list.mad(mayOverflow) },
];

export function orderStatistic(name: K.WindowFieldName): OrderStatistic {
  const found = ORDER_STATISTICS.find((one) => one.name === name);
  if (!found) throw new Error(`${name} is no order statistic`);
  return found;
}
