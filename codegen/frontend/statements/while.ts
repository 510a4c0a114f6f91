/** `while`: turns that end where a condition says so, which is asked before each of them. */
import type * as K from '../../ir/kernel-ir.js';
import type { Context } from '../context.js';
import { typed } from '../expressions/scalars.js';
import { leaves } from '../must-write.js';
import { abandon, attempt } from '../recover.js';
import { constant } from '../scope.js';
import type * as S from '../syntax.js';
import { block } from './block.js';

export function whileStatement(cx: Context, node: S.While): void {
  cx.whiles++;
  try {
    read(cx, node);
  } finally {
    cx.whiles--;
  }
}

function read(cx: Context, node: S.While): void {
  const { result } = cx.nested(() => {
    const cond = attempt(() => typed(cx, node.cond, 'bool'));
    const asking = cx.since(0);
    const body = cond ? block(cx, node.body, () => cx.assume(cond)) : cx.doubting(() => block(cx, node.body));
    return { cond, asking, body };
  });
  const { cond, asking, body } = result;
  if (!cond) return abandon(cx, node);
  if (cond.k === 'const' && cond.value !== 0 && !leaves(body))
    cx.diagnostics.report('TF1004', node.span, 'This loop never ends: nothing leaves it.', {
      hint: 'Write `if (…) break;` in it, or a condition in place of `true`.',
    });
  if (asking.length === 0) return cx.emit({ k: 'while', cond, body, span: node.span });
  // What it takes to ask is done in every turn.
  const ends: K.Stmt = {
    k: 'if',
    cond: cx.op('not', 'bool', [cond], cond.span),
    then: [{ k: 'break', span: cond.span }],
    else: [],
    span: cond.span,
  };
  cx.emit({ k: 'while', cond: constant('bool', 1, cond.span), body: [...asking, ends, ...body], span: node.span });
}
