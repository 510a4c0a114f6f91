/**
 * Values are read when JavaScript reads them. An expression that is written down after it was evaluated must be steady:
 * nothing that may change in between is read in it. One that is not gets a name at the place where it was evaluated.
 */
import type * as K from '../ir/kernel-ir.js';
import { hasReduction, visitKernelExpr, visitKernelStmts } from '../ir/walk-kernel.js';
import type { Context } from './context.js';
import { every } from './recover.js';
import { value, type Entity, type Value } from './scope.js';

/** Variables that may still change, and arrays that are written, which an expression reads. */
export function readsOf(cx: Context, expr: K.Expr): Set<string> {
  const names = new Set<string>();
  const array = (name: string): void => {
    const { role } = cx.array(name);
    if (role === 'output' || role === 'local') names.add(name);
  };
  visitKernelExpr(expr, (e) => {
    if (e.k === 'var' && cx.changes(e.name)) names.add(e.name);
    if (e.k === 'load') array(e.array);
    if (e.k === 'sumBy') array(e.label);
  });
  return names;
}

/** Names whose contents some statements change. */
export function writesOf(stmts: readonly K.Stmt[]): Set<string> {
  const names = new Set<string>();
  visitKernelStmts(
    stmts,
    () => {},
    (s) => {
      if (s.k === 'assign') names.add(s.name);
      if (s.k === 'store' || s.k === 'fill') names.add(s.array);
    },
  );
  return names;
}

export const isSteady = (cx: Context, expr: K.Expr): boolean => readsOf(cx, expr).size === 0;

/** Whether it is a value already, which needs no name: what it reads decides, whatever came before. */
export const isValue = (cx: Context, expr: K.Expr): boolean =>
  expr.k === 'const' || (expr.k === 'var' && isSteady(cx, expr));

/** The expression, under a name if it may change. */
export const pinExpr = (cx: Context, expr: K.Expr, name = 'held'): K.Expr =>
  isSteady(cx, expr) ? expr : cx.let(name, expr);

/** Whether it may be written down wherever it is asked for: it reads nothing that changes, and no reduction is in it, which has names of its own. */
const mayStand = (cx: Context, expr: K.Expr): boolean => isSteady(cx, expr) && !hasReduction(expr);

/**
 * A choice between literals has no type yet: its condition is what may change. `reached`: what holds where it is asked; a
 * choice inside a choice is asked nowhere else.
 */
function pinFlexible(cx: Context, expr: K.Expr, reached?: K.Expr): K.Expr {
  if (expr.k !== 'op' || expr.op !== 'select' || mayStand(cx, expr)) return expr;
  const [cond, a, b] = expr.args as [K.Expr, K.Expr, K.Expr];
  const both = (x: K.Expr): K.Expr => (reached ? cx.op('and', 'bool', [reached, x], expr.span) : x);
  const chosen = mayStand(cx, cond) ? cond : cx.let('chosen', both(cond));
  const not = cx.op('not', 'bool', [chosen], expr.span);
  return { ...expr, args: [chosen, pinFlexible(cx, a, both(chosen)), pinFlexible(cx, b, both(not))] };
}

export function pinValue(cx: Context, given: Value, name?: string): Value {
  if (mayStand(cx, given.expr)) return given;
  return given.flexible ? { ...given, expr: pinFlexible(cx, given.expr) } : value(cx.let(name ?? 'held', given.expr));
}

/** What is bound is a value, not an expression: the fields of a record, too. Arrays and functions are what they are. */
export function pinEntity(cx: Context, entity: Entity, name?: string): Entity {
  if (entity.e === 'value') return pinField(cx, entity, name);
  if (entity.e !== 'record') return entity;
  return { ...entity, fields: new Map([...entity.fields].map(([key, field]) => [key, pinEntity(cx, field, key)])) };
}

/** A field may be asked for many times, and each time it is the same value: what is more than a name gets one. */
function pinField(cx: Context, given: Value, name = 'held'): Value {
  const { expr } = given;
  if (given.flexible || isValue(cx, expr)) return pinValue(cx, given, name);
  return { ...given, expr: cx.let(name, expr) };
}

function readsOfEntity(cx: Context, entity: Entity): Set<string> {
  if (entity.e === 'value') return readsOf(cx, entity.expr);
  if (entity.e !== 'record') return new Set();
  return new Set([...entity.fields.values()].flatMap((field) => [...readsOfEntity(cx, field)]));
}

/** How a kind of operand is looked at, and held. */
export interface Operand<T> {
  readonly reads: (cx: Context, operand: T) => ReadonlySet<string>;
  readonly pin: (cx: Context, operand: T) => T;
}

export const ENTITY: Operand<Entity> = { reads: readsOfEntity, pin: (cx, entity) => pinEntity(cx, entity) };
export const VALUE: Operand<Value> = {
  reads: (cx, { expr }) => readsOf(cx, expr),
  pin: (cx, given) => pinValue(cx, given),
};
export const EXPR: Operand<K.Expr> = { reads: readsOf, pin: (cx, expr) => pinExpr(cx, expr) };

/** Operands one after the other. Where a later one's statements change what an earlier one reads, the earlier one is held before them. */
export function inOrder<T>(cx: Context, kind: Operand<T>, runs: readonly (() => T)[]): T[] {
  const places: number[] = [];
  const results = every(
    runs.map((run) => () => {
      const result = run();
      places.push(cx.place());
      return result;
    }),
  );
  for (let i = results.length - 2; i >= 0; i--) {
    const later = cx.since(places[i]!);
    if (later.length === 0) continue;
    const written = writesOf(later);
    if ([...kind.reads(cx, results[i]!)].some((name) => written.has(name)))
      results[i] = cx.insertedAt(places[i]!, () => kind.pin(cx, results[i]!));
  }
  return results;
}

export function bothInOrder<T>(cx: Context, kind: Operand<T>, first: () => T, second: () => T): [T, T] {
  return inOrder(cx, kind, [first, second]) as [T, T];
}
