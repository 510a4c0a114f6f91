/** Jumps: `break`, `continue`, and a `return` that would leave more than a function's own block. */
import type { Context } from '../context.js';
import type * as S from '../syntax.js';

export const jump = (cx: Context, node: S.Break | S.Continue): void => cx.emit({ k: node.k, span: node.span });

export const refuseReturn = (cx: Context, node: S.Return): void =>
  cx.fail(
    'TF1001',
    node.span,
    '`return` inside a loop or a nested block is not part of the language.',
    'Return at the end of the function, or from an `if` of its outermost block; keep the value in a variable until then.',
  );
