/** Unary and binary operators: signs, comparisons, `&&` and `||`; arithmetic and bits have files of their own. */
import { Reported } from '../../diagnostics/diagnostics.js';
import type { Context } from '../context.js';
import { checkExact } from '../exact.js';
import { attempt } from '../recover.js';
import { constant, value, type Entity } from '../scope.js';
import { VALUE, bothInOrder } from '../steady.js';
import type * as S from '../syntax.js';
import { ARITHMETIC, arithmetic, unwrapped } from './arithmetic.js';
import { BITS, bitwise, shiftOfWords } from './bits.js';
import { choose } from './choices.js';
import { coerce } from './coercion.js';
import { scalarOf, typed } from './scalars.js';
import { unify } from './unify.js';

const COMPARE: Record<string, string> = { '<': 'lt', '<=': 'le', '>': 'gt', '>=': 'ge', '===': 'eq', '!==': 'ne' };

export function unary(cx: Context, node: S.Unary): Entity {
  const given = scalarOf(cx, node.a);
  const { expr } = given;
  if (node.op === '-') {
    if (expr.k === 'const' && expr.type !== 'u32')
      return value(constant(expr.type, -expr.value, node.span), given.flexible);
    if (expr.type === 'u32' || expr.type === 'f32')
      return unwrapped(cx, expr.type, `${expr.type}(${cx.text(node.span)})`, node.span);
    if (expr.type === 'index')
      return value(checkExact(cx, cx.op('sub', 'index', [constant('index', 0, node.span), expr], node.span)));
    return value(cx.op('neg', expr.type, [expr], node.span));
  }
  if (node.op === '+') return given;
  if (node.op === '!') return value(cx.op('not', 'bool', [coerce(cx, given, 'bool', node.a.span)], node.span));
  if (node.op === '~' && expr.type === 'u32') return unwrapped(cx, 'u32', `u32(${cx.text(node.span)})`, node.span);
  if (node.op === '~') return value(cx.op('bitNot', 'i32', [coerce(cx, given, 'i32', node.a.span)], node.span));
  return cx.fail('TF1001', node.span, `The operator \`${node.op}\` is not part of the language.`);
}

export function binary(cx: Context, node: S.Binary): Entity {
  const { op } = node;
  if (op === '&&' || op === '||') return logical(cx, node, op);
  if (op === '==' || op === '!=') return looseEquality(cx, node);
  const [a, b] = bothInOrder(
    cx,
    VALUE,
    () => scalarOf(cx, node.a),
    () => scalarOf(cx, node.b),
  );
  if (Object.hasOwn(ARITHMETIC, op)) return arithmetic(cx, op, a, b, node);
  if (op === '>>>') return shiftOfWords(cx, a, b, node);
  if (Object.hasOwn(BITS, op)) return bitwise(cx, a, b, node);
  const compare = COMPARE[op];
  if (!compare) return cx.fail('TF1001', node.span, `The operator \`${op}\` is not part of the language.`);
  const { type, args } = unify(cx, a, b, node.span, node.a.span, node.b.span);
  return value(cx.op(compare, type, args, node.span));
}

function logical(cx: Context, node: S.Binary, op: '&&' | '||'): Entity {
  const a = attempt(() => typed(cx, node.a, 'bool'));
  // The right side is reached only when the left did not decide, so it may rely on it.
  const right = cx.given(a, op === '&&', () => typed(cx, node.b, 'bool'));
  if (!a) throw new Reported();
  const both = cx.op(op === '&&' ? 'and' : 'or', 'bool', [a, right.result], node.span);
  if (right.stmts.length === 0) return value(both);
  return op === '&&'
    ? choose(cx, a, right, constant('bool', 0, node.span), node.span, both)
    : choose(cx, a, constant('bool', 1, node.span), right, node.span, both);
}

/** `==` and `!=`, read as what they were meant to be. */
function looseEquality(cx: Context, node: S.Binary): Entity {
  const { op } = node;
  const between = cx.text({ ...node.span, start: node.a.span.end, end: node.b.span.start });
  const start = node.a.span.end + between.indexOf(op);
  cx.diagnostics.report('TF2005', node.span, `\`${op}\` converts its operands in TypeScript.`, {
    hint: `Write \`${op}=\`.`,
    fix: { span: { ...node.span, start, end: start + op.length }, text: `${op}=` },
  });
  return binary(cx, { ...node, op: `${op}=` });
}
