/** Literals: numbers that find their type, records, and what a body cannot hold. */
import { Reported } from '../../diagnostics/diagnostics.js';
import { TEXT } from '../platform.js';
import type { Context } from '../context.js';
import { constant, value, type Entity } from '../scope.js';
import { ENTITY, inOrder } from '../steady.js';
import type * as S from '../syntax.js';

/** Without a point it takes its neighbour's type, unless no integer holds it. */
export function numberLiteral(_cx: Context, { value: number, point, span }: S.Num): Entity {
  const whole = !point && Number.isSafeInteger(number) && Math.abs(number) <= 4294967295;
  return whole ? value(constant('i32', number, span), true) : value(constant('f64', number, span));
}

export const truthLiteral = (_cx: Context, node: S.Bool): Entity =>
  value(constant('bool', node.value ? 1 : 0, node.span));

export const functionLiteral = (cx: Context, arrow: S.Arrow): Entity => ({
  e: 'function',
  name: 'function',
  arrow,
  scope: cx.scope,
  module: cx.module,
  within: cx.inlining,
});

export function recordLiteral(cx: Context, { entries }: S.ObjectLiteral): Entity {
  const fields = inOrder(
    cx,
    ENTITY,
    entries.map((entry) => () => cx.elaborate(entry.value)),
  );
  return { e: 'record', fields: new Map(entries.map((entry, i) => [entry.key, fields[i]!])) };
}

export const refuseText = (cx: Context, node: S.Str): Entity =>
  cx.fail('TF1001', node.span, 'Text is not part of the language.', TEXT);

export function refuseList(cx: Context, { items, span }: S.ArrayLiteral): Entity {
  // A spread says so itself.
  if (items.some(({ k }) => k === 'broken')) throw new Reported();
  return cx.fail(
    'TF1001',
    span,
    'A list of numbers inside a body is not part of the language.',
    items.length === 0
      ? 'An array has a fixed length: write `local(n)` at the top of the body, with the largest length needed.'
      : `Write it as a constant at the top of the file, or write \`local(${items.length})\` for working memory.`,
  );
}
