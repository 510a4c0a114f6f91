/** Looking through kernel IR for what lowering needs to know before it writes. */
import type * as K from './kernel-ir.js';

export function visitKernelExpr(expr: K.Expr, f: (expr: K.Expr) => void, stmt: (s: K.Stmt) => void = () => {}): void {
  f(expr);
  const go = (e: K.Expr): void => visitKernelExpr(e, f, stmt);
  const block = (body: K.Block): void => {
    visitKernelStmts(body.stmts, f, stmt);
    go(body.result);
  };
  switch (expr.k) {
    case 'const':
    case 'var':
    case 'window':
      return;
    case 'op':
      expr.args.forEach(go);
      return;
    case 'load':
      expr.index.forEach(go);
      return;
    case 'rank':
      go(expr.position);
      return;
    case 'sum':
    case 'contract':
    case 'argmin':
    case 'argmax':
      go(expr.n);
      block(expr.body);
      return;
    case 'sumBy':
      go(expr.n);
      go(expr.group);
      block(expr.body);
      return;
  }
}

export function visitKernelStmts(
  stmts: readonly K.Stmt[],
  f: (expr: K.Expr) => void,
  stmt: (s: K.Stmt) => void = () => {},
): void {
  const go = (e: K.Expr): void => visitKernelExpr(e, f, stmt);
  const block = (body: K.Block): void => {
    visitKernelStmts(body.stmts, f, stmt);
    go(body.result);
  };
  for (const s of stmts) {
    stmt(s);
    switch (s.k) {
      case 'let':
        go(s.init);
        break;
      case 'assign':
        go(s.value);
        break;
      case 'store':
        s.index.forEach(go);
        go(s.value);
        break;
      case 'for':
        go(s.from);
        go(s.to);
        visitKernelStmts(s.body, f, stmt);
        break;
      case 'while':
        go(s.cond);
        visitKernelStmts(s.body, f, stmt);
        break;
      case 'if':
        go(s.cond);
        visitKernelStmts(s.then, f, stmt);
        visitKernelStmts(s.else, f, stmt);
        break;
      case 'fill':
        block(s.body);
        break;
      case 'each':
        go(s.from);
        go(s.to);
        visitKernelStmts(s.body, f, stmt);
        break;
      case 'where':
        go(s.from);
        go(s.to);
        go(s.cond);
        visitKernelStmts(s.body, f, stmt);
        break;
      case 'windows':
        go(s.rows);
        go(s.cols);
        go(s.size);
        s.values.forEach(block);
        for (const { stmts, results } of s.folds.flatMap(partsOf)) {
          visitKernelStmts(stmts, f, stmt);
          results.forEach(go);
        }
        visitKernelStmts(s.body, f, stmt);
        break;
      case 'iterate':
        go(s.limit);
        block(s.body);
        break;
      case 'fail':
        go(s.index);
        break;
      case 'break':
      case 'continue':
        break;
    }
  }
}

export function mentions(expr: K.Expr, name: string): boolean {
  let found = false;
  visitKernelExpr(expr, (e) => {
    if (e.k === 'var' && e.name === name) found = true;
  });
  return found;
}

/** Names of variables that an expression reads. */
export function variablesOf(expr: K.Expr): Set<string> {
  const names = new Set<string>();
  visitKernelExpr(expr, (e) => {
    if (e.k === 'var') names.add(e.name);
  });
  return names;
}

/** Whether a reduction is in it: one has names of its own, and is not for free. */
export function hasReduction(expr: K.Expr): boolean {
  if (expr.k === 'op') return expr.args.some(hasReduction);
  if (expr.k === 'load') return expr.index.some(hasReduction);
  return expr.k !== 'const' && expr.k !== 'var' && expr.k !== 'window';
}

/** Names that statements declare, also those inside closures of expressions. */
export function declaredIn(stmts: readonly K.Stmt[]): Set<string> {
  const names = new Set<string>();
  visitKernelStmts(
    stmts,
    () => {},
    (s) => {
      if (s.k === 'let') names.add(s.name);
      if (s.k === 'for' || s.k === 'each' || s.k === 'where' || s.k === 'iterate') names.add(s.v);
      if (s.k === 'iterate') names.add(s.count);
      if (s.k === 'fill') s.vars.forEach((v) => names.add(v));
      if (s.k === 'windows') {
        for (const name of [s.row, s.col, ...s.folds.flatMap(boundInFold)]) names.add(name);
      }
    },
  );
  return names;
}

export const partsOf = ({ leaf, merge }: K.Fold): readonly K.Numbers[] => [leaf, merge];

export const expressionsIn = ({ stmts, results }: K.Numbers): readonly K.Expr[] => [
  ...stmts.map(({ init }) => init),
  ...results,
];

/** All that the functions of folds compute. */
export const foldedBy = (folds: readonly K.Fold[]): K.Expr[] => folds.flatMap(partsOf).flatMap(expressionsIn);

/** Arguments of both functions of a fold. */
export const boundInFold = (fold: K.Fold): string[] => [
  ...fold.vs,
  ...fold.older,
  ...fold.newer,
  fold.olderCount,
  fold.newerCount,
];

/** Names bound anywhere inside some statements: those, and the counters of reductions. */
export function boundIn(stmts: readonly K.Stmt[]): Set<string> {
  const names = declaredIn(stmts);
  visitKernelStmts(stmts, (e) => {
    if ('v' in e) names.add(e.v);
  });
  return names;
}

/** The same block with every name it declares replaced. What mentions none of them stays the very same node. */
export function anew(block: K.Block, fresh: (name: string) => string): K.Block {
  const names = new Map([...boundIn(block.stmts)].map((name) => [name, fresh(name)]));
  const NAMES = new Set([
    'name',
    'v',
    'row',
    'col',
    'count',
    'id',
    'window',
    'vs',
    'older',
    'newer',
    'olderCount',
    'newerCount',
  ]);
  const rename = (name: unknown): unknown => {
    if (!Array.isArray(name)) return names.get(name as string) ?? name;
    return name.some((one) => names.has(one as string)) ? name.map(rename) : name;
  };
  const renew = (key: string, value: unknown): unknown => {
    if (key === 'span') return value;
    return key === 'vars' || NAMES.has(key) ? rename(value) : go(value);
  };
  const go = <T>(node: T): T => {
    if (typeof node !== 'object' || node === null) return node;
    if (Array.isArray(node)) {
      const items = node.map(go);
      return items.every((item, i) => item === node[i]) ? node : (items as T);
    }
    const own = node as Record<string, unknown>;
    const next = Object.fromEntries(Object.entries(own).map(([key, value]) => [key, renew(key, value)]));
    return (Object.keys(own).every((key) => next[key] === own[key]) ? node : next) as T;
  };
  return go(block);
}

/** The same expression under other names; what does not change stays the same node. */
export function renamed(expr: K.Expr, names: ReadonlyMap<string, string>): K.Expr {
  const all = (exprs: readonly K.Expr[]): readonly K.Expr[] => {
    const mapped = exprs.map((e) => renamed(e, names));
    return mapped.some((e, i) => e !== exprs[i]) ? mapped : exprs;
  };
  switch (expr.k) {
    case 'var':
      return names.has(expr.name) ? { ...expr, name: names.get(expr.name)! } : expr;
    case 'op': {
      const args = all(expr.args);
      return args === expr.args ? expr : { ...expr, args };
    }
    case 'load': {
      const index = all(expr.index);
      return index === expr.index ? expr : { ...expr, index };
    }
    default:
      return expr;
  }
}
