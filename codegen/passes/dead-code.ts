/**
 * Dead-code elimination: drops variables that nothing reads and loops that do nothing. Lowering names freely; this keeps what
 * it wrote readable and the linters of the targets quiet. Expressions have no effects, so nothing is lost.
 */
import type * as L from '../ir/loop-ir.js';
import { bodiesOf, exprsOf, visitExpr, visitStmts } from '../ir/walk-loop.js';

export function deadCode(kernel: L.LoopKernel): L.LoopKernel {
  const known = new WeakMap<L.Stmt, ReadonlySet<string>>();
  let body: readonly L.Stmt[] = kernel.body;
  for (let before = -1, now = count(body); now !== before;) {
    body = clean(body, (s) => readBy(s, known));
    [before, now] = [now, count(body)];
  }
  return { ...kernel, body };
}

function count(stmts: readonly L.Stmt[]): number {
  let statements = 0;
  visitStmts(stmts, () => {
    statements++;
  });
  return statements;
}

/** Names that a statement reads, itself or inside. Statements never change, so each is looked at once. */
function readBy(s: L.Stmt, known: WeakMap<L.Stmt, ReadonlySet<string>>): ReadonlySet<string> {
  const before = known.get(s);
  if (before !== undefined) return before;
  const names = new Set<string>(s.k === 'parallel' ? s.owns.map((o) => o.array) : []);
  for (const expr of exprsOf(s))
    visitExpr(expr, (e) => {
      if (e.k === 'var') names.add(e.name);
      else if (e.k === 'load') names.add(e.array);
    });
  for (const body of bodiesOf(s)) for (const inner of body) for (const name of readBy(inner, known)) names.add(name);
  known.set(s, names);
  return names;
}

function clean(stmts: readonly L.Stmt[], reads: (s: L.Stmt) => ReadonlySet<string>): L.Stmt[] {
  const out: L.Stmt[] = [];
  const dead = new Set<string>();
  const later = new Set<string>();
  for (const s of [...stmts].reverse()) {
    if ((s.k === 'let' || s.k === 'letArray') && !later.has(s.name)) {
      dead.add(s.name);
      continue;
    }
    for (const name of reads(s)) later.add(name);
    out.unshift(s);
  }
  return dropWrites(out, dead)
    .map((s): L.Stmt => {
      switch (s.k) {
        case 'for':
        case 'while':
        case 'parallel':
          return { ...s, body: clean(s.body, reads) };
        case 'if':
          return { ...s, then: clean(s.then, reads), else: clean(s.else, reads) };
        default:
          return s;
      }
    })
    .filter(
      (s) => !(s.k === 'for' && s.body.length === 0) && !(s.k === 'if' && s.then.length === 0 && s.else.length === 0),
    );
}

/** What is never read need not be written either. */
function dropWrites(stmts: readonly L.Stmt[], dead: ReadonlySet<string>): L.Stmt[] {
  if (dead.size === 0) return [...stmts];
  return stmts.flatMap((s): L.Stmt[] => {
    if (s.k === 'assign' && dead.has(s.name)) return [];
    if (s.k === 'store' && dead.has(s.array)) return [];
    switch (s.k) {
      case 'for':
      case 'while':
      case 'parallel':
        return [{ ...s, body: dropWrites(s.body, dead) }];
      case 'if':
        return [{ ...s, then: dropWrites(s.then, dead), else: dropWrites(s.else, dead) }];
      default:
        return [s];
    }
  });
}
