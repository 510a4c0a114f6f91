/** Loop-carried state of windows: whether the body hands something from one row to the next, so that rows run in order. */
import type * as K from './kernel-ir.js';
import { boundIn, visitKernelStmts } from './walk-kernel.js';

/** In variables from outside, in an array that it reads as well, or in elements that are not its own. */
export function carriesState(s: K.Windows): boolean {
  const own = boundIn(s.body);
  const isRow = (e: K.Expr | undefined): boolean => e?.k === 'var' && e.name === s.row;
  const read = new Set<string>();
  const written = new Set<string>();
  let carries = false;
  visitKernelStmts(
    s.body,
    (e) => {
      if (e.k === 'load') read.add(e.array);
    },
    (stmt) => {
      if (stmt.k === 'store') {
        written.add(stmt.array);
        if (!isOwnPlace(s, stmt.index) && (stmt.index.length !== 1 || !isRow(stmt.index[0]))) carries = true;
      }
      if (stmt.k === 'assign' && !own.has(stmt.name)) carries = true;
    },
  );
  return carries || [...written].some((name) => read.has(name));
}

/** The element of a matrix that belongs to the window. */
export const isOwnPlace = (s: K.Windows, index: readonly K.Expr[]): boolean =>
  index.length === 2 &&
  index[0]!.k === 'var' &&
  index[0]!.name === s.row &&
  index[1]!.k === 'var' &&
  index[1]!.name === s.col;
