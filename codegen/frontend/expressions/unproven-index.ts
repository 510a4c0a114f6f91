/** Bounds checks that failed: which side of an index could not be proven, and what would prove it. */
import type * as K from '../../ir/kernel-ir.js';
import { printSize } from '../../ir/size.js';
import type { ArrayDecl, Span } from '../../language/types.js';
import { extentOf, nameOf } from '../array-names.js';
import type { Context } from '../context.js';
import { variablesIn } from '../exact.js';
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
  cx.unproven('TF3001', node.span, `Cannot prove ${claim} for ${nameOf(decl)}.`, {
    hint: proofOf(cx, checked, names),
    related: [
      { span: decl.span, message: `${nameOf(decl)} is declared here` },
      ...counted.flatMap(({ counter }) => [
        { span: counter!.span, message: counter!.range },
        ...countedOver(cx, decl, counter!.range),
      ]),
    ],
  });
}

/** What an author writes so that it is proven. */
function proofOf(cx: Context, { decl, axis, node, index, below, above }: Checked, names: readonly string[]): string {
  const size = decl.shape[axis]!;
  const text = cx.text(node.span);
  const extent = size.k === 'lit' ? printSize(size) : `${nameOf(decl)}.${extentOf(decl, axis)}`;
  const condition = [...(below ? [] : [`${text} >= 0`]), ...(above ? [] : [`${text} < ${extent}`])].join(' && ');
  const changing = names.find((name) => cx.changes(name));
  if (changing !== undefined)
    return `${cx.spelled(changing)} changes, and a guard counts for a const only: write const here = ${text}, and guard here.`;
  if (text.length > 40 || text.includes('\n'))
    return `Name the index, const at = …, and guard it with an if; or write clampIndex(at, ${extent}).`;
  if (index.k === 'const' && size.k === 'name' && below)
    return `Guard it with if (${condition}), or require it in the declaration: sizes: { ${printSize(size)}: { min: ${index.value + 1} } }.`;
  return `Guard it with if (${condition}), or write clampIndex(${text}, ${extent}).`;
}

/** The other array, if a loop runs over the extent of one: two shapes do not match, and both are to be seen. */
function countedOver(cx: Context, decl: ArrayDecl, range: string): { span: Span; message: string }[] {
  const [extent, name, part] = /(\w+)\.(rows|cols|length)$/.exec(range) ?? [];
  const other = name === undefined ? undefined : cx.scope.find(name);
  if (other?.e !== 'array' || other.decl === decl) return [];
  return [{ span: other.decl.span, message: `${extent} is ${printSize(other.decl.shape[part === 'cols' ? 1 : 0]!)}` }];
}
