/** Loop-carried state of windows: whether the body hands something from one row to the next, so that rows run in order. */
import { arraysWritten, carries, isVar } from './effects.js';
import type * as K from './kernel-ir.js';
import { visitKernelStmts } from './walk-kernel.js';

/** In variables from outside, in elements of others that it reads as well, or in elements that are not its own. */
export function carriesState(s: K.Windows): boolean {
  const written = arraysWritten(s.body);
  let inArrays = false;
  visitKernelStmts(
    s.body,
    (e) => {
      if (e.k === 'load' && written.has(e.array) && !isOwnPlace(s, e.index)) inArrays = true;
    },
    (stmt) => {
      if (stmt.k !== 'store' || isOwnPlace(s, stmt.index)) return;
      if (stmt.index.length !== 1 || !isVar(stmt.index[0], s.row)) inArrays = true;
    },
  );
  return inArrays || carries(s);
}

/** The element of a matrix that belongs to the window. */
export const isOwnPlace = (s: K.Windows, index: readonly K.Expr[]): boolean =>
  index.length === 2 && isVar(index[0], s.row) && isVar(index[1], s.col);
