/** Expression statements: calls that are made for their effect. */
import type { Context } from '../context.js';
import type * as S from '../syntax.js';

export function expressionStatement(cx: Context, node: S.Evaluate): void {
  const place = cx.place();
  const result = cx.elaborate(node.value);
  // A helper that changes something may be called for that alone, whatever it gives.
  const does = node.value.k === 'call' && cx.since(place).some(({ k }) => k !== 'let');
  if (result.e !== 'nothing' && result.e !== 'broken' && !does)
    cx.fail(
      'TF1001',
      node.span,
      'The value of this expression is unused.',
      'Store it, name it with `const`, or remove it.',
    );
}
