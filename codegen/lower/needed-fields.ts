/** Dead fields of an author's fold: what neither the body asks for nor a merge needs for what it asks for is not kept. */
import type * as K from '../ir/kernel-ir.js';
import { variablesOf } from '../ir/walk-kernel.js';

export function onlyNeeded(fold: K.Fold, used: ReadonlySet<string>): K.Fold {
  const kept = new Set(fold.fields.map((_, i) => i).filter((i) => used.has(fold.fields[i]!)));
  for (let before = -1; before !== kept.size;) {
    before = kept.size;
    const read = readBy(fold.merge, kept);
    fold.fields.forEach((_, i) => {
      if (read.has(fold.older[i]!) || read.has(fold.newer[i]!)) kept.add(i);
    });
  }
  const only = <T>(all: readonly T[]): T[] => all.filter((_, i) => kept.has(i));
  return {
    ...fold,
    fields: only(fold.fields),
    older: only(fold.older),
    newer: only(fold.newer),
    leaf: numbersFor(fold.leaf, kept),
    merge: numbersFor(fold.merge, kept),
  };
}

/** Names that some of the results are made of. */
function readBy({ stmts, results }: K.Numbers, kept: ReadonlySet<number>): Set<string> {
  const read = new Set(results.flatMap((e, i) => (kept.has(i) ? [...variablesOf(e)] : [])));
  // Each constant is made of those before it.
  for (const { name, init } of [...stmts].reverse())
    if (read.has(name)) for (const one of variablesOf(init)) read.add(one);
  return read;
}

function numbersFor(numbers: K.Numbers, kept: ReadonlySet<number>): K.Numbers {
  const read = readBy(numbers, kept);
  return {
    ...numbers,
    stmts: numbers.stmts.filter(({ name }) => read.has(name)),
    results: numbers.results.filter((_, i) => kept.has(i)),
  };
}
