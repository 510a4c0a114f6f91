/**
 * Going on after a mistake. What a statement with a mistake would have declared is bound as broken, and outputs
 * that it mentions count as touched: nothing that follows from a reported mistake is reported again.
 */
import { Reported } from '../diagnostics/diagnostics.js';
import type { Context } from './context.js';
import { BROKEN, type Scope } from './scope.js';
import type * as S from './syntax.js';

/** Runs; a mistake that was reported inside ends here. */
export function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof Reported) return undefined;
    throw error;
  }
}

export function guarded(cx: Context, node: S.Stmt, run: () => void): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof Reported)) throw error;
    abandon(cx, node);
  }
}

export function abandon(cx: Context, node: S.Stmt): void {
  touch(cx, node, cx.scope);
  for (const name of boundBy(node)) cx.scope.bind(name, BROKEN);
}

function boundBy(node: S.Stmt): readonly string[] {
  if (node.k === 'broken') return node.declares;
  if (node.k !== 'variable') return [];
  return node.pattern.k === 'name' ? [node.pattern.name] : node.pattern.fields.map((f) => f.name);
}

/** Both run, so that each can report its mistake. */
export function both<A, B>(first: () => A, second: () => B): [A, B] {
  const [a, b] = every<A | B>([first, second]);
  return [a as A, b as B];
}

export function every<T>(runs: readonly (() => T)[]): T[] {
  let failed: Reported | undefined;
  const results = runs.map((run) => {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof Reported)) throw error;
      failed = error;
      return undefined;
    }
  });
  if (failed) throw failed;
  return results as T[];
}

/** Names that a node says itself, besides those below it. */
function namesAt(node: { k?: string; name?: string; names?: readonly string[] }): readonly string[] {
  if (node.k === 'name') return [node.name!];
  return node.k === 'broken' ? node.names! : [];
}

/** Marks the arrays that a piece of syntax mentions, through functions too. */
export function touch(cx: Context, syntax: unknown, scope: Scope, seen = new Set<unknown>()): void {
  if (typeof syntax !== 'object' || syntax === null || seen.has(syntax)) return;
  seen.add(syntax);
  if (Array.isArray(syntax)) {
    for (const item of syntax) touch(cx, item, scope, seen);
    return;
  }
  for (const name of namesAt(syntax)) {
    const entity = scope.find(name);
    if (entity?.e === 'array') cx.touched.add(entity.decl.name);
    if (entity?.e === 'function') touch(cx, entity.arrow, entity.scope, seen);
    if (entity?.e === 'record')
      for (const field of entity.fields.values()) if (field.e === 'array') cx.touched.add(field.decl.name);
  }
  for (const [key, inner] of Object.entries(syntax)) if (key !== 'span') touch(cx, inner, scope, seen);
}
