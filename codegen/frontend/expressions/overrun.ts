/** `i <= n` where n is the extent: one mistake, in the loop, and not one for each element that is read there. */
import type * as K from '../../ir/kernel-ir.js';
import type { ArrayDecl, Span } from '../../language/types.js';
import { nameOf } from '../array-names.js';
import { combine, constant } from '../bounds.js';
import type { Context } from '../context.js';

/** Whether an index lies above its axis for no other reason; says so. */
export function runsPast(
  cx: Context,
  decl: ArrayDecl,
  axis: number,
  index: K.Expr,
  names: readonly string[],
  claim: string,
  span: Span,
): boolean {
  const extent = cx.linearSize(decl.shape[axis]!);
  for (const name of names) {
    const past = cx.counters.get(name)?.inclusive;
    if (!past) continue;
    const { constant: rest, terms } = combine(cx.linear(past.bound), extent, -1);
    if (rest !== 0 || terms.size > 0) continue;
    const counter = cx.linear({ k: 'var', type: 'index', name, span });
    const mark = cx.facts.mark();
    cx.facts.add(combine(combine(extent, constant(1), -1), counter, -1));
    const fine = cx.proves(combine(combine(extent, constant(1), -1), cx.linear(index), -1));
    cx.facts.release(mark);
    if (!fine) continue;
    const called = nameOf(decl);
    cx.unproven(
      'TF3001',
      past.condition,
      `Cannot prove \`${claim}\` for \`${called}\`: the loop runs up to \`${cx.spelled(name)} = ${cx.text(past.bound.span)}\`.`,
      {
        hint: `Did you mean \`${past.instead}\`?`,
        fix: { span: past.condition, text: past.instead },
        related: [
          { span: decl.span, message: `\`${called}\` is declared here` },
          { span, message: 'the index' },
        ],
      },
    );
    return true;
  }
  return false;
}
