/** Function bodies: statements, then what is returned. An early `if (…) return …` becomes a choice. */
import type * as K from '../../ir/kernel-ir.js';
import type { Scalar, Span } from '../../language/types.js';
import { Reported } from '../../diagnostics/diagnostics.js';
import type { Context } from '../context.js';
import { coerce, settle } from '../expressions/coercion.js';
import { typed } from '../expressions/scalars.js';
import { attempt, both, guarded } from '../recover.js';
import { NOTHING, constant, value, type Entity, type Value } from '../scope.js';
import type * as S from '../syntax.js';

export function runBody(cx: Context, body: readonly S.Stmt[], span: Span): Entity {
  for (let i = 0; i < body.length; i++) {
    const statement = body[i]!;
    if (statement.k === 'return') {
      if (i < body.length - 1)
        cx.diagnostics.report('TF1001', body[i + 1]!.span, 'Unreachable code after `return`.', {
          hint: 'Remove it, or put the `return` into an `if`.',
        });
      return statement.value ? cx.elaborate(statement.value) : NOTHING;
    }
    if (statement.k === 'if' && returns(statement.then)) return earlyReturn(cx, statement, body.slice(i + 1), span);
    guarded(cx, statement, () => cx.execute(statement));
  }
  return NOTHING;
}

const returns = (body: readonly S.Stmt[]): boolean => body.at(-1)?.k === 'return';

interface Side {
  readonly stmts: K.Stmt[];
  readonly result: Entity;
}

function earlyReturn(cx: Context, statement: S.If, after: readonly S.Stmt[], span: Span): Entity {
  const cond = attempt(() => typed(cx, statement.cond, 'bool'));
  const [then, rest] = both<Side, Side>(
    () => cx.given(cond, true, () => runBody(cx, statement.then, statement.span)),
    () => cx.given(cond, false, () => runBody(cx, [...statement.else, ...after], span)),
  );
  if (!cond || then.result.e === 'broken' || rest.result.e === 'broken') throw new Reported();
  const [a, b] = [then.result, rest.result];
  if (a.e !== 'value' || b.e !== 'value') {
    if (a.e === 'nothing' && b.e === 'nothing') {
      cx.emit({ k: 'if', cond, then: then.stmts, else: rest.stmts, span: statement.span });
      return NOTHING;
    }
    return cx.fail(
      'TF1001',
      statement.span,
      'An early `return` must return a number on every path.',
      'Return a number from the `if` and at the end; return a record only at the end.',
    );
  }
  const type = commonType(a, b);
  if (a.flexible && b.flexible) settle(cx, a, a.expr.span);
  const result = cx.let('result', constant(type, 0, statement.span), true);
  const side = (stmts: readonly K.Stmt[], given: Value): K.Stmt[] => [
    ...stmts,
    { k: 'assign', name: result.name, value: coerce(cx, given, type, given.expr.span), span: statement.span },
  ];
  cx.emit({ k: 'if', cond, then: side(then.stmts, a), else: side(rest.stmts, b), span: statement.span });
  cx.holds(result, a.expr, b.expr);
  cx.settle(result);
  return value(result);
}

/** The wider of two results; a literal is what the other one is. */
function commonType(a: Value, b: Value): Scalar {
  const [left, right] = [a.expr.type, b.expr.type];
  if (a.flexible) return right;
  if (b.flexible || left === right || right === 'i32') return left;
  return right === 'index' && left === 'f64' ? left : right;
}
