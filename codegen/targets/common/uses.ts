/** What a region needs from outside: names it reads that are declared elsewhere. */
import type * as L from '../../ir/loop-ir.js';
import { declaredIn, visitAllExprs, visitStmts } from '../../ir/walk-loop.js';

export interface Uses {
  readonly scalars: ReadonlyMap<string, L.Type>;
  readonly arrays: ReadonlySet<string>;
  readonly written: ReadonlySet<string>;
}

export function usesOf(stmts: readonly L.Stmt[]): Uses {
  const declared = declaredIn(stmts);
  const scalars = new Map<string, L.Type>();
  const arrays = new Set<string>();
  const written = new Set<string>();
  visitAllExprs(stmts, (e) => {
    if (e.k === 'var' && !declared.has(e.name)) scalars.set(e.name, e.type);
    if (e.k === 'load' && !declared.has(e.array)) arrays.add(e.array);
  });
  visitStmts(stmts, (s) => {
    if (s.k === 'store' && !declared.has(s.array)) {
      arrays.add(s.array);
      written.add(s.array);
    }
    if (s.k === 'assign' && !declared.has(s.name)) scalars.set(s.name, s.value.type);
    if (s.k === 'parallel')
      for (const o of s.owns) {
        arrays.add(o.array);
        written.add(o.array);
      }
  });
  visitStmts(stmts, (s) => {
    if (s.k === 'parallel')
      for (const x of s.scratch) {
        arrays.delete(x.array);
        written.delete(x.array);
      }
  });
  return { scalars, arrays, written };
}
