/** Stores: what may be written, in which order place and value are computed, and domains that a value has to lie in. */
import type * as K from '../../ir/kernel-ir.js';
import { printSize } from '../../ir/size.js';
import { loadedAs, type ArrayDecl, type Span } from '../../language/types.js';
import { nameOf } from '../array-names.js';
import { combine } from '../bounds.js';
import type { Context } from '../context.js';
import { coerce } from '../expressions/coercion.js';
import type { Position } from '../expressions/elements.js';
import type { Value } from '../scope.js';
import { inOrder, pinExpr, pinValue, readsOf, type Operand } from '../steady.js';

/** Inputs and tables stay as they are. */
export function writable(cx: Context, decl: ArrayDecl, span: Span): void {
  if (decl.role !== 'input' && decl.role !== 'table') return;
  cx.fail(
    'TF1005',
    span,
    `Cannot write to \`${nameOf(decl)}\`: it is ${decl.role === 'input' ? 'an input' : 'a table of constants'}.`,
    {
      hint: 'Write to an output, or to a local array, `local(n)`.',
      related: [{ span: decl.span, message: `\`${nameOf(decl)}\` is declared here` }],
    },
  );
}

const PLACE_OR_VALUE: Operand<Position | Value> = {
  reads: (cx, operand) =>
    new Set(('index' in operand ? operand.index : [operand.expr]).flatMap((e) => [...readsOf(cx, e)])),
  pin: (cx, operand) =>
    'index' in operand
      ? { ...operand, index: operand.index.map((e) => pinExpr(cx, e, 'place')) }
      : pinValue(cx, operand),
};

/** Where something is stored is settled before what is stored is computed. */
export function placeAndValue(
  cx: Context,
  place: () => Position,
  compute: () => Value,
): { at: Position; stored: Value } {
  const [at, stored] = inOrder(cx, PLACE_OR_VALUE, [place, compute]) as [Position, Value];
  return { at, stored };
}

/** Checks type and domain; writes. */
export function store(
  cx: Context,
  decl: ArrayDecl,
  { index, guarded }: Position,
  given: Value,
  at: Span,
  span: Span,
): void {
  const stored = coerce(cx, given, loadedAs(decl.dtype), at);
  checkDomain(cx, decl, stored, at);
  cx.emit({ k: 'store', array: decl.name, index, value: stored, ...(guarded ? { guarded } : {}), span });
}

export function checkDomain(cx: Context, decl: ArrayDecl, stored: K.Expr, at: Span): void {
  if (!decl.domain) return;
  const form = cx.linear(stored);
  const { min, max } = decl.domain;
  if (
    (min && !cx.proves(combine(form, cx.linearSize(min), -1))) ||
    (max && !cx.proves(combine(cx.linearSize(max), form, -1)))
  ) {
    const bounds = [
      min ? `${printSize(min)} ≤ ` : '',
      cx.text(at).length > 40 || cx.text(at).includes('\n') ? 'value' : cx.text(at),
      max ? ` ≤ ${printSize(max)}` : '',
    ].join('');
    cx.unproven('TF3005', at, `Cannot prove \`${bounds}\`, the domain of \`${nameOf(decl)}\`.`, {
      hint: 'Guard it with an `if`, or write `clampIndex(i, n)`.',
      related: [{ span: decl.span, message: `\`${nameOf(decl)}\` is declared here` }],
    });
  }
}
