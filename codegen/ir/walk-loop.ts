/** Walking and rebuilding loop IR, so that a pass says only what it changes. */
import type * as L from './loop-ir.js';

/** Rebuilds an expression bottom-up. */
export function mapExpr(expr: L.Expr, f: (expr: L.Expr) => L.Expr): L.Expr {
  const go = (e: L.Expr): L.Expr => mapExpr(e, f);
  switch (expr.k) {
    case 'const':
    case 'var':
      return f(expr);
    case 'op':
      return f({ ...expr, args: expr.args.map(go) });
    case 'load':
      return f({ ...expr, index: go(expr.index), ...(expr.stride ? { stride: go(expr.stride) } : {}) });
    case 'splat':
      return f({ ...expr, value: go(expr.value) });
    case 'ramp':
      return f({ ...expr, base: go(expr.base) });
    case 'any':
    case 'bits':
      return f({ ...expr, mask: go(expr.mask) });
  }
}

export function childrenOf(expr: L.Expr): readonly L.Expr[] {
  switch (expr.k) {
    case 'const':
    case 'var':
      return [];
    case 'op':
      return expr.args;
    case 'load':
      return expr.stride ? [expr.index, expr.stride] : [expr.index];
    case 'splat':
      return [expr.value];
    case 'ramp':
      return [expr.base];
    case 'any':
    case 'bits':
      return [expr.mask];
  }
}

export function visitExpr(expr: L.Expr, f: (expr: L.Expr) => void): void {
  f(expr);
  for (const child of childrenOf(expr)) visitExpr(child, f);
}

/** Whether something holds of an expression, or of one below it. */
export const someExpr = (expr: L.Expr, holds: (expr: L.Expr) => boolean): boolean =>
  holds(expr) || childrenOf(expr).some((child) => someExpr(child, holds));

/** The expressions a statement holds itself, not those of the statements inside it. */
export function exprsOf(stmt: L.Stmt): readonly L.Expr[] {
  switch (stmt.k) {
    case 'let':
      return [stmt.init];
    case 'assign':
      return [stmt.value];
    case 'store':
      return stmt.stride ? [stmt.index, stmt.stride, stmt.value] : [stmt.index, stmt.value];
    case 'for':
      return [stmt.from, stmt.to];
    case 'while':
    case 'if':
      return [stmt.cond];
    case 'parallel':
      return [
        stmt.extent,
        stmt.work,
        ...(stmt.least ? [stmt.least] : []),
        ...stmt.owns.map((o) => o.stride),
        ...stmt.scratch.map((s) => s.extent),
      ];
    case 'fail':
      return [stmt.index];
    case 'letArray':
    case 'break':
    case 'continue':
    case 'comment':
      return [];
  }
}

export function bodiesOf(stmt: L.Stmt): readonly (readonly L.Stmt[])[] {
  switch (stmt.k) {
    case 'for':
    case 'while':
    case 'parallel':
      return [stmt.body];
    case 'if':
      return [stmt.then, stmt.else];
    default:
      return [];
  }
}

/** Whether the loop that these statements are the body of is left by a `break` among them, or cut short by a `continue`. */
export const jumps = (stmts: readonly L.Stmt[], k: 'break' | 'continue'): boolean =>
  stmts.some(
    (stmt) => stmt.k === k || (stmt.k !== 'for' && stmt.k !== 'while' && bodiesOf(stmt).some((body) => jumps(body, k))),
  );

export function visitStmts(stmts: readonly L.Stmt[], f: (stmt: L.Stmt) => void): void {
  for (const stmt of stmts) {
    f(stmt);
    for (const body of bodiesOf(stmt)) visitStmts(body, f);
  }
}

export function visitAllExprs(stmts: readonly L.Stmt[], f: (expr: L.Expr) => void): void {
  visitStmts(stmts, (stmt) => {
    for (const expr of exprsOf(stmt)) visitExpr(expr, f);
  });
}

/** Rebuilds every expression of a list of statements, bottom-up. */
export function mapExprs(stmts: readonly L.Stmt[], f: (expr: L.Expr) => L.Expr): L.Stmt[] {
  const e = (expr: L.Expr): L.Expr => mapExpr(expr, f);
  return stmts.map((s): L.Stmt => {
    switch (s.k) {
      case 'let':
        return { ...s, init: e(s.init) };
      case 'assign':
        return { ...s, value: e(s.value) };
      case 'store':
        return { ...s, index: e(s.index), value: e(s.value), ...(s.stride ? { stride: e(s.stride) } : {}) };
      case 'for':
        return { ...s, from: e(s.from), to: e(s.to), body: mapExprs(s.body, f) };
      case 'while':
        return { ...s, cond: e(s.cond), body: mapExprs(s.body, f) };
      case 'if':
        return { ...s, cond: e(s.cond), then: mapExprs(s.then, f), else: mapExprs(s.else, f) };
      case 'parallel':
        return {
          ...s,
          extent: e(s.extent),
          work: e(s.work),
          ...(s.least ? { least: e(s.least) } : {}),
          owns: s.owns.map((o) => ({ ...o, stride: e(o.stride) })),
          scratch: s.scratch.map((x) => ({ ...x, extent: e(x.extent) })),
          body: mapExprs(s.body, f),
        };
      case 'fail':
        return { ...s, index: e(s.index) };
      case 'letArray':
      case 'break':
      case 'continue':
      case 'comment':
        return s;
    }
  });
}

/** Replaces statements; a pass returns what stands in the place of one. Innermost first. */
export function mapStmts(stmts: readonly L.Stmt[], f: (stmt: L.Stmt) => readonly L.Stmt[]): L.Stmt[] {
  return stmts.flatMap((s) => {
    switch (s.k) {
      case 'for':
      case 'while':
      case 'parallel':
        return f({ ...s, body: mapStmts(s.body, f) });
      case 'if':
        return f({ ...s, then: mapStmts(s.then, f), else: mapStmts(s.else, f) });
      default:
        return f(s);
    }
  });
}

/** Names assigned anywhere inside. */
export function assignedIn(stmts: readonly L.Stmt[]): Set<string> {
  const names = new Set<string>();
  visitStmts(stmts, (s) => {
    if (s.k === 'assign') names.add(s.name);
  });
  return names;
}

/** Every name that means something in a kernel. */
export const namesIn = (kernel: L.LoopKernel): string[] => [
  ...declaredIn(kernel.body),
  ...kernel.sizes,
  ...kernel.derived.map((d) => d.name),
  ...kernel.params.map((p) => p.name),
  ...kernel.arrays.map((a) => a.name),
];

/** Names declared anywhere inside. */
export function declaredIn(stmts: readonly L.Stmt[]): Set<string> {
  const names = new Set<string>();
  visitStmts(stmts, (s) => {
    if (s.k === 'let' || s.k === 'letArray') names.add(s.name);
    if (s.k === 'for') names.add(s.v);
    if (s.k === 'parallel') for (const name of [s.lo, s.hi, ...s.scratch.map(({ array }) => array)]) names.add(name);
  });
  return names;
}
