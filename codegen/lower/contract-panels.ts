/**
 * Operand packing: what a block of a contraction needs for the columns of one tile lies in a panel, column beside column.
 * Panels are padded, so that tiles are always whole.
 */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import { Build, F64 } from '../ir/build.js';
import { variable, type Handle, type Variable } from '../ir/handles.js';
import { boundIn, mentions, variablesOf, visitKernelExpr, visitKernelStmts } from '../ir/walk-kernel.js';
import { BLOCK } from './contract.js';
import type { Lowerer } from './lowerer.js';
import { inLanes } from './parallel.js';

export interface Panel {
  readonly load: K.Load;
  readonly sum: K.Contract;
  readonly name: string;
  /** Whether every term has elements of its own. */
  readonly terms: boolean;
}

/** Loads of a contraction that depend on the column but not on the row are packed; `whole` where there are no others of the column. */
export function panelsOf(
  lw: Lowerer,
  s: K.Fill,
  sums: readonly K.Contract[],
): { readonly panels: readonly Panel[]; readonly whole: boolean } {
  const col = s.vars[1]!;
  const inside = boundIn([s]);
  const panels: Panel[] = [];
  let whole = true;
  for (const sum of sums) {
    const look = (load: K.Expr): void => {
      if (load.k !== 'load' || !load.index.some((i) => mentions(i, col))) return;
      const names = new Set(load.index.flatMap((i) => [...variablesOf(i)]));
      if (lw.decl(load.array).dtype === 'f64' && [...names].every((n) => n === sum.v || n === col || !inside.has(n)))
        panels.push({ load, sum, name: lw.fresh('panel'), terms: names.has(sum.v) });
      else whole = false;
    };
    visitKernelExpr(sum.body.result, look);
    visitKernelStmts(sum.body.stmts, look);
  }
  return { panels: panels.some((p) => p.terms) ? panels : [], whole };
}

/** Of a block of terms. */
export const panelSize = ({ target }: Lowerer, { terms }: Panel): number => (terms ? BLOCK : 1) * target.tile.cols;

/** Where the element of a term and a column of the tile lies. */
const inPanel = ({ target }: Lowerer, panel: Panel, term: Handle, col: L.Expr): L.Expr =>
  panel.terms ? term.times(target.tile.cols).plus(col) : col;

/** Copies what the terms from `start` on need for the columns of a tile. */
export function pack(
  lw: Lowerer,
  b: Build,
  panel: Panel,
  start: Handle,
  terms: L.Expr,
  col: Variable,
  width: L.Expr,
): void {
  const term = variable(lw.fresh(panel.sum.v), b.span);
  lw.place(panel.sum.v, start.plus(term));
  const body = lw.block(() => {
    const place = inPanel(lw, panel, term, col);
    lw.emit(b.store(panel.name, place, lw.value({ stmts: [], result: panel.load, span: b.span })));
  });
  const copy = b.for(col.name, b.index(0), width, body, inLanes(Math.max(1, lw.target.tile.cols / 4)));
  lw.emit(panel.terms ? b.for(term.name, b.index(0), terms, [copy]) : copy);
}

/** What `write` writes reads these elements from their panels. */
export function fromPanels(lw: Lowerer, panels: readonly Panel[], term: Handle, col: L.Expr, write: () => void): void {
  for (const p of panels) {
    const { span } = p.load;
    lw.panels.set(p.load, () => ({ k: 'load', type: F64, array: p.name, index: inPanel(lw, p, term, col), span }));
  }
  write();
  for (const p of panels) lw.panels.delete(p.load);
}
