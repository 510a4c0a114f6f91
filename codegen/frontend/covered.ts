/**
 * Definite assignment of elements: which outputs are proven to be written as a whole, and every element before it is
 * read. An output of which that is not proven starts as NaN, or 0 for integers.
 */
import type * as K from '../ir/kernel-ir.js';
import type { ArrayDecl } from '../language/types.js';
import { Cover } from './boxes.js';
import type { Context } from './context.js';
import { MustWrite, meanwhile } from './must-write.js';
import { ReadInTime } from './read-in-time.js';

/** The outputs that start as NaN, or 0, because nobody is known to write all of them. */
export function unproven(cx: Context, body: readonly K.Stmt[]): ArrayDecl[] {
  return cx.arrays.filter(
    (array) =>
      array.role === 'output' &&
      array.shape.length > 0 &&
      !cx.touched.has(array.name) &&
      !isDefinite(new Cover(cx, array), body),
  );
}

function isDefinite(cover: Cover, body: readonly K.Stmt[]): boolean {
  const isWhole = meanwhile(cover.cx, () => cover.isCovered(new MustWrite(cover).boxes(body)));
  return isWhole && meanwhile(cover.cx, () => new ReadInTime(cover).statements(body, []));
}
