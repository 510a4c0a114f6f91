/** Between which values a table of constants lies. */
import * as R from '../ir/ranges.js';
import type { Range } from '../ir/ranges.js';
import type { ArrayDecl } from '../language/types.js';

const tables = new WeakMap<ArrayDecl, Range>();

/** Looked at once: a table can be long. */
export function valuesOf(decl: ArrayDecl): Range {
  let found = tables.get(decl);
  if (found === undefined) {
    let [lo, hi] = [Infinity, -Infinity];
    for (const value of decl.values!) [lo, hi] = [Math.min(lo, value), Math.max(hi, value)];
    tables.set(decl, (found = R.range(lo, hi)));
  }
  return found;
}
