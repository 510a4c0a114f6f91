/** Bounds checks that failed: which side of an index could not be proven, and what would prove it. */
import type * as K from '../../ir/kernel-ir.js';
import { printSize } from '../../ir/size.js';
import type { ArrayDecl, Span } from '../../language/types.js';
import { extentOf, nameOf } from '../array-names.js';
import { combine, constant as known, keyOf } from '../bounds.js';
import type { Context } from '../context.js';
import { variablesIn } from '../exact.js';
import { minimumOf } from '../least-size.js';
import type * as S from '../syntax.js';
import { runsPast } from './overrun.js';

/** An index along one axis; `below` where it is proven not to be negative, `above` where it is proven to be small enough. */
interface Checked {
  readonly decl: ArrayDecl;
  readonly axis: number;
  readonly node: S.Expr;
  readonly index: K.Expr;
  readonly below: boolean;
  readonly above: boolean;
  /** The element. */
  readonly span: Span;
}

export function reportIndex(cx: Context, checked: Checked): void {
  const { decl, axis, node, index, below, above } = checked;
  const size = printSize(decl.shape[axis]!);
  const text = cx.text(node.span);
  const names = variablesIn(index);
  if (!above && runsPast(cx, decl, axis, index, names, `${text} < ${size}`, node.span)) {
    if (!below) reportIndex(cx, { ...checked, above: true });
    return;
  }
  const claim = `${below ? '' : '0 ≤ '}${text}${above ? '' : ` < ${size}`}`;
  const counted = names
    .map((name) => ({ name, counter: cx.counters.get(name) }))
    .filter(({ counter }) => counter !== undefined);
  cx.unproven('TF3001', node.span, `Cannot prove \`${claim}\` for \`${nameOf(decl)}\`.`, {
    hint: proofOf(cx, checked, names),
    related: [
      { span: decl.span, message: `\`${nameOf(decl)}\` is declared here` },
      ...counted.flatMap(({ counter }) => [
        { span: counter!.span, message: counter!.range },
        ...countedOver(cx, decl, counter!.range),
      ]),
    ],
  });
}

/** What an author writes so that it is proven. */
function proofOf(cx: Context, checked: Checked, names: readonly string[]): string {
  const { decl, axis, node, index, below, above } = checked;
  const size = decl.shape[axis]!;
  const text = cx.text(node.span);
  const extent = size.k === 'lit' ? printSize(size) : `${writtenAs(cx, checked)}.${extentOf(decl, axis)}`;
  const guard = (at: string): string =>
    `\`if (${[...(below ? [] : [`${at} >= 0`]), ...(above ? [] : [`${at} < ${extent}`])].join(' && ')})\``;
  const clamped = (at: string): string =>
    cx.proves(combine(cx.linearSize(size), known(1), -1)) ? `, or write \`clampIndex(${at}, ${extent})\`` : '';
  const isLong = text.length > 40 || text.includes('\n');
  if (isLong || !isAlike(cx, index)) {
    const changing = names.find((name) => cx.changes(name));
    const why = changing === undefined ? '' : `\`${cx.spelled(changing)}\` can change, and a guard needs a constant. `;
    const name = text === 'at' ? 'here' : 'at';
    const counted = index.k === 'op' && index.op === 'toIndex' && index.args[0]!.k === 'var';
    const instead =
      changing !== undefined && counted && cx.whiles > 0
        ? `Let a \`for\` count, which proves its counter; or write`
        : 'Write';
    return `${why}${instead} \`const ${name} = ${isLong ? '…' : text};\` and guard it with ${guard(name)}${clamped(name)}.`;
  }
  const minimum = index.k === 'const' && below ? minimumOf(cx, size, index.value + 1) : undefined;
  if (minimum !== undefined) return `Guard it with ${guard(text)}, or require it in the declaration: ${minimum}.`;
  return `Guard it with ${guard(text)}${clamped(text)}.`;
}

/** Whether an index written twice is known to be one number: what a guard says of it is said of the index. */
const isAlike = (cx: Context, index: K.Expr): boolean => keyOf(cx.linear(index)) === keyOf(cx.linear(index));

/** What the array is called where it is read: a helper has a name of its own for it. */
function writtenAs(cx: Context, { decl, node, span }: Checked): string {
  const [, written] = /^([\w$.]+?)!?(?:\[|\.(?:at|set)\()/.exec(cx.text({ ...span, end: node.span.start })) ?? [];
  return written ?? nameOf(decl);
}

/** The other array, if a loop runs over the extent of one: two shapes do not match, and both are to be seen. */
function countedOver(cx: Context, decl: ArrayDecl, range: string): { span: Span; message: string }[] {
  const [written, name, part] = /(\w+)\.(rows|cols|length)`$/.exec(range) ?? [];
  const other = name === undefined ? undefined : cx.scope.find(name);
  if (other?.e !== 'array' || other.decl === decl) return [];
  return [
    {
      span: other.decl.span,
      message: `\`${written!.slice(0, -1)}\` is \`${printSize(other.decl.shape[part === 'cols' ? 1 : 0]!)}\``,
    },
  ];
}
