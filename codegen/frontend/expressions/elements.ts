/** Element access: reading `x[i]` and `m.at(i, j)`, at positions that are proven to exist. */
import type * as K from '../../ir/kernel-ir.js';
import { loadedAs, type ArrayDecl, type Span } from '../../language/types.js';
import { Reported } from '../../diagnostics/diagnostics.js';
import { nameOf } from '../array-names.js';
import { combine, constant as known } from '../bounds.js';
import type { Context } from '../context.js';
import { isReported } from '../exact.js';
import { kindOf, value, type Value } from '../scope.js';
import { EXPR, inOrder } from '../steady.js';
import type * as S from '../syntax.js';
import { refuseBrackets } from './brackets.js';
import { typed } from './scalars.js';
import { reportIndex } from './unproven-index.js';

/** The position of an element, proven to exist. `guarded` tells which conditions around it the proof needs. */
export interface Position {
  readonly index: K.Expr[];
  readonly guarded: K.Load['guarded'];
}

/** A checked value is an index. */
export function loadAt(cx: Context, decl: ArrayDecl, at: Position, span: Span): K.Expr {
  const loaded = elementAt(decl, at, span);
  if (decl.domain && loaded.type === 'i32') cx.integers.read(loaded);
  return decl.domain && loaded.type === 'i32' && decl.dtype !== 'u8' && cx.trusted(decl)
    ? cx.index(loaded, span)
    : loaded;
}

function elementAt(decl: ArrayDecl, at: Position, span: Span): K.Load {
  return {
    k: 'load',
    type: loadedAs(decl.dtype),
    array: decl.name,
    index: at.index,
    span,
    ...(at.guarded ? { guarded: at.guarded } : {}),
  };
}

export function position(cx: Context, decl: ArrayDecl, indices: readonly S.Expr[], span: Span): Position {
  const rank = decl.shape.length;
  if (indices.length !== rank) {
    const hint = rank === 2 ? `Write \`${nameOf(decl)}.at(i, j)\`.` : undefined;
    return cx.fail(
      'TF3002',
      span,
      `\`${nameOf(decl)}\` takes ${rank} ${rank === 1 ? 'index' : 'indices'}, found ${indices.length}.`,
      { hint, related: [{ span: decl.span, message: `\`${nameOf(decl)}\` is declared here` }] },
    );
  }
  let guarded: K.Load['guarded'];
  const index = inOrder(
    cx,
    EXPR,
    indices.map((node, axis) => () => {
      const index = typed(cx, node, 'index');
      const extent = cx.linearSize(decl.shape[axis]!);
      const form = cx.linear(index);
      const room = combine(combine(extent, known(1), -1), form, -1);
      const below = cx.proves(form);
      const above = cx.proves(room);
      const needs = (without: 'conditions' | 'conditions inside'): boolean =>
        !cx.proves(form, without) || !cx.proves(room, without) || !cx.integers.isSound(index, without);
      if (needs('conditions')) guarded = guarded === 'inside' || needs('conditions inside') ? 'inside' : 'outside';
      // What is made of a number that was reported says nothing more.
      if ((!below || !above) && !isReported(cx, index))
        reportIndex(cx, { decl, axis, node, index, below, above, span });
      return index;
    }),
  );
  return { index, guarded };
}

export function element(cx: Context, node: S.Element): Value {
  refuseBrackets(cx, node);
  const object = cx.elaborate(node.object);
  if (object.e === 'broken') throw new Reported();
  if (object.e === 'series')
    return cx.fail(
      'TF2001',
      node.span,
      'A series has no elements in brackets.',
      `Write \`${cx.text(node.object.span)}.at(${cx.text(node.index.span)})\`.`,
    );
  if (object.e !== 'array') return cx.fail('TF2001', node.object.span, `Expected an array, found ${kindOf(object)}.`);
  const { decl } = object;
  if (decl.shape.length === 2)
    return cx.fail(
      'TF3002',
      node.span,
      `Expected a vector, found the matrix \`${nameOf(decl)}\`.`,
      `Write \`${nameOf(decl)}.at(i, j)\`.`,
    );
  if (decl.shape.length === 0)
    return cx.fail(
      'TF1008',
      node.span,
      `Expected a vector, found the scalar output \`${nameOf(decl)}\`.`,
      `It can only be written: \`${nameOf(decl)}.set(v)\`.`,
    );
  return value(loadAt(cx, decl, position(cx, decl, [node.index], node.span), node.span));
}
