/** `if … else …`: each branch relies on what its condition says. */
import type * as K from '../../ir/kernel-ir.js';
import type { Context } from '../context.js';
import { typed } from '../expressions/scalars.js';
import { abandon, attempt } from '../recover.js';
import type * as S from '../syntax.js';
import { block } from './block.js';

export function ifStatement(cx: Context, node: S.If): void {
  const cond = attempt(() => typed(cx, node.cond, 'bool'));
  const branch = (body: readonly S.Stmt[], truth: boolean): K.Stmt[] =>
    block(cx, body, () => {
      if (cond) cx.assume(cond, truth);
    });
  const both = (): [K.Stmt[], K.Stmt[]] => [branch(node.then, true), branch(node.else, false)];
  const [then, otherwise] = cond ? both() : cx.doubting(both);
  if (!cond) {
    if (leavesBlock(then) || leavesBlock(otherwise)) cx.doubtRest();
    return abandon(cx, node);
  }
  cx.emit({ k: 'if', cond, then, else: otherwise, span: node.span });
  // Whoever comes here did not jump: to the end of the block that is as good as an else.
  if (leavesBlock(then)) cx.assume(cond, false);
  if (leavesBlock(otherwise)) cx.assume(cond, true);
}

/** Whether nobody goes on behind these statements. */
function leavesBlock(stmts: readonly K.Stmt[]): boolean {
  const last = stmts.at(-1);
  return (
    last?.k === 'break' ||
    last?.k === 'continue' ||
    (last?.k === 'if' && leavesBlock(last.then) && leavesBlock(last.else))
  );
}
