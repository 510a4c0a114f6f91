/**
 * A kernel as functions: its own, and one for each region. Functions are named before anything in them, since no variable
 * may hide one; regions that say the same are one function.
 */
import type * as L from '../../ir/loop-ir.js';
import { Origins, type Quoted, type SourceOf } from './origins.js';
import { labelOf, regionsIn } from './regions.js';
import { Renamer, anonymous, type Manner } from './renamer.js';

export interface FunctionPrinters<Called, Printed> {
  /** The names of a function that is called after `word`. */
  readonly called: (functions: Renamer, word: string) => Called;
  /** A region as a function of its own; without `origins` no line of the author's is quoted. */
  readonly region: (s: L.Parallel, names: Renamer, origins?: Origins) => Printed;
  /** The kernel's function, which calls those of its regions. */
  readonly whole: (names: Renamer, origins: Origins, regions: ReadonlyMap<L.Parallel, Called>) => Printed;
}

/** The lines of the author's that a function quotes, in their order. */
export interface Quoting {
  readonly quoted: readonly Quoted[];
}

/** `name`: of the kernel's function. */
export function functionsOf<Called, Printed>(
  kernel: L.LoopKernel,
  name: string,
  manner: Manner,
  sourceOf: SourceOf,
  print: FunctionPrinters<Called, Printed>,
): Called & Printed & Quoting & { readonly regions: readonly (Called & Printed & Quoting)[] } {
  const functions = new Renamer(manner);
  const own = print.called(functions, name);
  const same = sameRegions(regionsIn(kernel.body), (s) =>
    JSON.stringify(print.region(s, new Renamer(anonymous(manner)))),
  );
  const called = new Map([...new Set(same.values())].map((s) => [s, print.called(functions, labelOf(s))]));
  const names = (): Renamer => new Renamer(manner, functions.all);
  const quoting = (printed: (origins: Origins) => Printed): Printed & Quoting => {
    const origins = new Origins(sourceOf);
    return { ...printed(origins), quoted: origins.quoted };
  };
  const regions = [...called].map(([s, its]) => ({
    ...its,
    ...quoting((origins) => print.region(s, names(), origins)),
  }));
  const calledOf = new Map([...same].map(([s, first]) => [s, called.get(first)!]));
  return { ...own, ...quoting((origins) => print.whole(names(), origins, calledOf)), regions };
}

/** For each region the first that says the same: `key` is their text with names that do not depend on what things are called. */
function sameRegions(
  regions: readonly L.Parallel[],
  key: (s: L.Parallel) => string,
): ReadonlyMap<L.Parallel, L.Parallel> {
  const first = new Map<string, L.Parallel>();
  const same = new Map<L.Parallel, L.Parallel>();
  for (const s of regions) {
    const text = key(s);
    if (!first.has(text)) first.set(text, s);
    same.set(s, first.get(text)!);
  }
  return same;
}
