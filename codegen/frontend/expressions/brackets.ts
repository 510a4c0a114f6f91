/** `m[i][j]`, as other languages write an element of a matrix. */
import type { ArrayDecl } from '../../language/types.js';
import type { Context } from '../context.js';
import { every } from '../recover.js';
import type * as S from '../syntax.js';
import { scalarOf } from './scalars.js';

/** `into` is the statement where it is a store. */
export function refuseBrackets(cx: Context, node: S.Element, into?: S.Assignment): void {
  const { object: row } = node;
  const matrix = row.k === 'element' && row.object.k === 'name' ? row.object.name : undefined;
  const entity = matrix === undefined ? undefined : cx.scope.find(matrix);
  if (row.k !== 'element' || entity?.e !== 'array' || entity.decl.shape.length !== 2) return;
  // They may hold mistakes of their own.
  every([row.index, node.index, ...(into ? [into.value] : [])].map((part) => () => scalarOf(cx, part)));
  const at = `${cx.text(row.index.span)}, ${cx.text(node.index.span)}`;
  const read = `${matrix}.at(${at})`;
  const text = into ? `${matrix}.set(${at}, ${stored(cx, entity.decl, read, into)})` : read;
  cx.fail('TF3002', node.span, `Expected a vector, found the matrix \`${matrix}\`.`, {
    hint: `Write \`${text}\`.`,
    fix: { span: into?.span ?? node.span, text },
  });
}

function stored(cx: Context, decl: ArrayDecl, read: string, { op, value, span }: S.Assignment): string {
  // `m[i][j]++` has no value of its own.
  const text = value.span.start === span.start ? '1' : cx.text(value.span);
  if (op === '') return text;
  const sum = `${read} ${op} ${value.k === 'binary' || value.k === 'conditional' ? `(${text})` : text}`;
  return decl.dtype === 'f32' ? `f32(${sum})` : sum;
}
