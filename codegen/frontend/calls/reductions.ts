/** Reductions: `sum`, `contract`, `argmin`, `argmax`, and `sumBy`, which has a label for every term. */
import type * as K from '../../ir/kernel-ir.js';
import { printSize } from '../../ir/size.js';
import type { ArrayDecl } from '../../language/types.js';
import { Reported } from '../../diagnostics/diagnostics.js';
import { nameOf } from '../array-names.js';
import { combine } from '../bounds.js';
import type { Context } from '../context.js';
import { kindOf, value, variable, zero, type Entity } from '../scope.js';
import { EXPR, bothInOrder } from '../steady.js';
import type * as S from '../syntax.js';
import { arity } from './arity.js';
import { closure, counterName, numberResult, resultSpan } from './closures.js';
import { count } from './counters.js';

/** All that have a length and a function of the position. */
export function reduction(cx: Context, node: S.Call, name: string): Entity {
  arity(cx, node, name, 2);
  const n = count(cx, node.args[0]!);
  const { v, body } = terms(cx, node, node.args[1]!, n, 'k');
  const type = name.startsWith('arg') ? 'index' : 'f64';
  return value({ k: name, type, n, v, body, span: node.span } as K.Expr);
}

export function sumBy(cx: Context, node: S.Call): Entity {
  const { args, span } = node;
  arity(cx, node, 'sumBy', 4);
  const label = cx.elaborate(args[1]!);
  const [n, group] = bothInOrder(
    cx,
    EXPR,
    () => count(cx, args[0]!),
    () => count(cx, args[2]!),
  );
  const labels = labelsIn(cx, label, n, args[0]!, args[1]!);
  const { v, body } = terms(cx, node, args[3]!, n, 'i');
  const trusted = cx.trusted(labels) ? { trusted: true as const } : {};
  return value({ k: 'sumBy', type: 'f64', n, label: labels.name, ...trusted, group, v, body, span });
}

/** What is added up: one number for each of 0 ≤ v < n. */
function terms(cx: Context, { span }: S.Call, node: S.Expr, n: K.Expr, name: string): { v: string; body: K.Block } {
  const v = counterName(cx, node, 0, name);
  const counter = { expr: variable('index', v, span), from: zero(span), to: n };
  return { v, body: closure(cx, node, span, [counter], numberResult('f64', resultSpan(node))) };
}

/** A vector of i32 with a label for each of n terms. */
function labelsIn(cx: Context, label: Entity, n: K.Expr, terms: S.Expr, node: S.Expr): ArrayDecl {
  if (label.e === 'broken') throw new Reported();
  if (label.e !== 'array' || label.decl.dtype !== 'i32' || label.decl.shape.length !== 1)
    return cx.fail(
      'TF2001',
      node.span,
      `Expected a vector of i32 as labels, found ${label.e === 'array' ? `one of ${label.decl.dtype}` : kindOf(label)}.`,
      "Declare it as `vector('n', 'i32')` or `localInts(n)`.",
    );
  const { decl } = label;
  const length = decl.shape[0]!;
  if (!cx.proves(combine(cx.linearSize(length), cx.linear(n), -1)))
    cx.unproven(
      'TF3003',
      node.span,
      `Cannot prove that \`${nameOf(decl)}\` has \`${cx.text(terms.span)}\` labels: its length is \`${printSize(length)}\`.`,
      {
        hint: 'Give both the same size in the declaration.',
        related: [
          { span: decl.span, message: `\`${nameOf(decl)}\` is declared here` },
          { span: terms.span, message: 'the number of terms' },
        ],
      },
    );
  return decl;
}
