/** What statements and expressions of the kernel IR do to names: which they read, change and mention, and where they store. */
import { visitKernelExpr, visitKernelStmts } from './walk-kernel.js';
import type { Block, Expr, Stmt, Windows } from './kernel-ir.js';

export const isVar = (e: Expr | undefined, name: string): boolean => e?.k === 'var' && e.name === name;

/** The variable, array or labels that a node reads itself. */
export function nameRead(e: Expr): string | undefined {
  if (e.k === 'var') return e.name;
  if (e.k === 'load') return e.array;
  return e.k === 'sumBy' ? e.label : undefined;
}

/** The variable or array that a statement changes itself. */
export function nameChanged(s: Stmt): string | undefined {
  if (s.k === 'assign') return s.name;
  return s.k === 'store' || s.k === 'fill' ? s.array : undefined;
}

export function arraysWritten(body: readonly Stmt[]): Set<string> {
  const written = new Set<string>();
  visitKernelStmts(
    body,
    () => {},
    (s) => {
      if (s.k === 'store' || s.k === 'fill') written.add(s.array);
    },
  );
  return written;
}

/** The axes along which every store to an array stands at a counter. */
export function axesOf(body: readonly Stmt[], v: string): Map<string, Set<number>> {
  const axes = new Map<string, Set<number>>();
  visitKernelStmts(
    body,
    () => {},
    (s) => {
      if (s.k !== 'store') return;
      const here = s.index.flatMap((i, axis) => (isVar(i, v) ? [axis] : []));
      const before = axes.get(s.array);
      axes.set(s.array, new Set(before ? here.filter((axis) => before.has(axis)) : here));
    },
  );
  return axes;
}

/** An expression and what is below it, but not inside the bodies of reductions. */
export function visitHere(e: Expr, f: (e: Expr) => void): void {
  f(e);
  if (e.k === 'op') e.args.forEach((a) => visitHere(a, f));
  if (e.k === 'load') e.index.forEach((i) => visitHere(i, f));
  if (e.k === 'rank') visitHere(e.position, f);
  if ('n' in e) visitHere(e.n, f);
  if (e.k === 'sumBy') visitHere(e.group, f);
}

/** How often arrays are mentioned. */
export function references(root: Block | readonly Stmt[]): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (name: string): void => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  const expr = (e: Expr): void => {
    if (e.k === 'load') count(e.array);
    if (e.k === 'sumBy') count(e.label);
  };
  const stmt = (s: Stmt): void => {
    if (s.k === 'store' || s.k === 'fill') count(s.array);
  };
  if ('result' in root) {
    visitKernelStmts(root.stmts, expr, stmt);
    visitKernelExpr(root.result, expr, stmt);
  } else visitKernelStmts(root, expr, stmt);
  return counts;
}

/** Whether a body takes something along from row to row. */
export function carries(s: Windows): boolean {
  const own = new Set<string>();
  let outside = false;
  visitKernelStmts(
    s.body,
    () => {},
    (inner) => {
      if (inner.k === 'let') own.add(inner.name);
      if (inner.k === 'iterate') own.add(inner.count);
    },
  );
  visitKernelStmts(
    s.body,
    () => {},
    (inner) => {
      if (inner.k === 'assign' && !own.has(inner.name)) outside = true;
    },
  );
  return outside;
}
