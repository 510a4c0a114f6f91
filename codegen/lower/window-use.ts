/** What the body of `windows` asks of a window, and what it needs of the order in which windows are visited. */
import type * as K from '../ir/kernel-ir.js';
import { carriesState, isOwnPlace } from '../ir/carried.js';
import { visitKernelStmts } from '../ir/walk-kernel.js';
import { FOLDS, type Fold } from './folds.js';
import type { Lowerer } from './lowerer.js';
import { onlyNeeded } from './needed-fields.js';
import { ownFold } from './own-fold.js';
import { ORDER_STATISTICS } from './window-order.js';

export interface WindowUse {
  /** What folds over the window tree, in the order of nodes. */
  readonly folds: readonly Fold[];
  /** Whether order statistics are asked for; `deviations` need the whole window sorted. */
  readonly ordered: boolean;
  readonly deviations: boolean;
  /** The body carries state from one window to the next: in variables, or in an array that it reads as well. */
  readonly carries: boolean;
  /** The body uses row or column as a number, not only to name the element at (row, col). */
  readonly position: boolean;
}

/** `lies`: whether the elements of an array lie as those of what is slid over. */
export function useOf(lw: Lowerer, s: K.Windows, lies: (array: string) => boolean): WindowUse {
  const used = new Set<K.WindowFieldName | 'rank'>();
  const pairs = new Set<K.Expr>();
  visitKernelStmts(
    s.body,
    (e) => {
      if ((e.k === 'window' || e.k === 'rank') && e.window === s.id) used.add(e.k === 'rank' ? 'rank' : e.field);
      if (e.k === 'load' && isOwnPlace(s, e.index) && lies(e.array)) e.index.forEach((i) => pairs.add(i));
    },
    (stmt) => {
      if (stmt.k === 'store' && isOwnPlace(s, stmt.index) && lies(stmt.array)) stmt.index.forEach((i) => pairs.add(i));
    },
  );
  let position = false;
  visitKernelStmts(s.body, (e) => {
    if (e.k === 'var' && (e.name === s.row || e.name === s.col) && !pairs.has(e)) position = true;
  });
  const folds = [...FOLDS, ...s.folds.map((fold) => ownFold(lw, onlyNeeded(fold, used)))];
  return { ...reductionsOf(folds, used), carries: carriesState(s), position };
}

/** Which reductions the fields and ranks that are asked for belong to. */
function reductionsOf(
  all: readonly Fold[],
  used: ReadonlySet<K.WindowFieldName | 'rank'>,
): Pick<WindowUse, 'folds' | 'ordered' | 'deviations'> {
  const folds = all.filter((fold) => fold.fields.some(({ name }) => used.has(name)));
  const order = ORDER_STATISTICS.filter(({ name }) => used.has(name));
  const known = new Set([
    'count',
    'rank',
    ...folds.flatMap((f) => f.fields).map((f) => f.name),
    ...order.map((o) => o.name),
  ]);
  for (const name of used) if (!known.has(name)) throw new Error(`windows have no reduction called ${name}`);
  return { folds, ordered: used.has('rank') || order.length > 0, deviations: order.some(({ whole }) => whole) };
}
