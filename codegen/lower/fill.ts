/** `fill`: a parallel map over an array. The parallel axis is the first one, lanes go over the last. */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import { Build } from '../ir/build.js';
import { groupedSums, lowerGroupedFill } from './group-sums.js';
import type { Lowerer } from './lowerer.js';
import { independent, region } from './parallel.js';

export function lowerFill(lw: Lowerer, s: K.Fill): void {
  const grouped = groupedSums(lw, s);
  if (grouped) return lowerGroupedFill(lw, s, grouped);
  const b = new Build(s.span);
  const [extent, stride] = lw.decl(s.array).shape.map((size) => lw.size(size, s.span)) as [L.Expr, L.Expr?];
  const [row, col] = s.vars as [string, string?];
  const owns = [{ array: s.array, stride: stride ?? b.index(1) }];
  if (col === undefined || !stride) {
    return region(lw, b, { does: 'fill', extent, owns }, (lo, hi) => {
      lw.emit(independent(lw, b, row, lo, hi, () => lw.emit(storeAt(lw, s, (v) => v[0]!))));
    });
  }
  return region(lw, b, { does: 'fill', extent, owns }, (lo, hi) => {
    lw.place(row, b.var(row));
    const store = (): void => lw.emit(storeAt(lw, s, ([i, j]) => b.add(b.mul(i!, stride), j!)));
    const body = lw.block(() => lw.emit(independent(lw, b, col, b.index(0), stride, store)));
    lw.emit(b.for(row, lo, hi, body));
  });
}

function storeAt(lw: Lowerer, s: K.Fill, at: (vars: readonly L.Expr[]) => L.Expr): L.Stmt {
  const value = lw.value(s.body);
  return new Build(s.span).store(s.array, at(s.vars.map((v) => lw.positionOf(v)!)), value);
}
