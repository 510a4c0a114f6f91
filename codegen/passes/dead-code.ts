/**
 * Drops variables that nothing reads and loops that do nothing. Lowering names freely; this keeps what
 * it wrote readable and the linters of the targets quiet. Expressions have no effects, so nothing is lost.
 */
import type * as L from '../ir/loop-ir.js';
import { exprsOf, bodiesOf, visitExpr } from '../ir/walk-loop.js';

export function deadCode(kernel: L.LoopKernel): L.LoopKernel {
  let body: readonly L.Stmt[] = kernel.body;
  for (;;) {
    const cleaned = clean(body);
    if (JSON.stringify(cleaned).length === JSON.stringify(body).length) return { ...kernel, body: cleaned };
    body = cleaned;
  }
}

function reads(stmts: readonly L.Stmt[], name: string): boolean {
  return stmts.some((s) => {
    let found = s.k === 'parallel' && (s.owns.some((o) => o.array === name));
    for (const expr of exprsOf(s)) visitExpr(expr, (e) => { if ((e.k === 'var' && e.name === name) || (e.k === 'load' && e.array === name)) found = true; });
    return found || bodiesOf(s).some((body) => reads(body, name));
  });
}

function clean(stmts: readonly L.Stmt[]): L.Stmt[] {
  const out: L.Stmt[] = [];
  const dead = new Set<string>();
  stmts.forEach((s, i) => {
    const rest = stmts.slice(i + 1);
    if ((s.k === 'let' || s.k === 'letArray') && !reads(rest, s.name)) { dead.add(s.name); return; }
    out.push(s);
  });
  return dropWrites(out, dead).map((s): L.Stmt => {
    switch (s.k) {
      case 'for': case 'while': case 'parallel': return { ...s, body: clean(s.body) };
      case 'if': return { ...s, then: clean(s.then), else: clean(s.else) };
      default: return s;
    }
  }).filter((s) => !(s.k === 'for' && s.body.length === 0) && !(s.k === 'if' && s.then.length === 0 && s.else.length === 0));
}

/** What is never read need not be written either. */
function dropWrites(stmts: readonly L.Stmt[], dead: ReadonlySet<string>): L.Stmt[] {
  if (dead.size === 0) return [...stmts];
  return stmts.flatMap((s): L.Stmt[] => {
    if (s.k === 'assign' && dead.has(s.name)) return [];
    if (s.k === 'store' && dead.has(s.array)) return [];
    switch (s.k) {
      case 'for': case 'while': case 'parallel': return [{ ...s, body: dropWrites(s.body, dead) }];
      case 'if': return [{ ...s, then: dropWrites(s.then, dead), else: dropWrites(s.else, dead) }];
      default: return [s];
    }
  });
}
