/** A rough count of the elementary operations of some statements, as an expression over what is known outside. */
import type * as L from '../ir/loop-ir.js';
import { bodiesOf, exprsOf, visitExpr } from '../ir/walk-loop.js';
import { Build } from './build.js';

/** Trips of a loop whose length is not known outside. */
const GUESS = 8;

export function costOf(stmts: readonly L.Stmt[], known: (name: string) => boolean, b: Build): L.Expr {
  let own = 0;
  let inner: L.Expr = b.index(0);
  for (const s of stmts) {
    for (const expr of exprsOf(s)) visitExpr(expr, (e) => { if (e.k === 'op' || e.k === 'load') own += e.k === 'op' && (e.op === 'div' || e.op === 'sqrt') ? 6 : 1; });
    if (s.k === 'store') own += 1;
    for (const body of bodiesOf(s)) {
      const cost = costOf(body, known, b);
      if (s.k !== 'for') { inner = b.add(cost, inner); continue; }
      let outside = true;
      for (const bound of [s.from, s.to]) visitExpr(bound, (e) => { if (e.k === 'load' || (e.k === 'var' && !known(e.name))) outside = false; });
      const trips = outside ? b.sub(s.to, s.from) : b.index(GUESS);
      inner = b.add(b.mul(trips, cost), inner);
    }
  }
  return b.add(inner, b.index(own));
}

/** Operations in one round of a simple body: how much there is to gain from interleaving. */
export function weight(stmts: readonly L.Stmt[]): number {
  let count = 0;
  for (const s of stmts) {
    for (const expr of exprsOf(s)) visitExpr(expr, (e) => { if (e.k === 'op' && e.of !== 'index') count++; });
    for (const body of bodiesOf(s)) count += (s.k === 'if' ? 0 : 100) + weight(body);
  }
  return count;
}
