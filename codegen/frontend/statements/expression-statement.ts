/** Expression statements: calls that are made for their effect. */
import type { Context } from '../context.js';
import type * as S from '../syntax.js';

export function expressionStatement(cx: Context, node: S.Evaluate): void {
  const result = cx.elaborate(node.value);
  if (result.e !== 'nothing' && result.e !== 'broken')
    cx.fail(
      'TF1001',
      node.span,
      'The value of this expression is not used.',
      'Store it, name it with const, or leave it out.',
    );
}
