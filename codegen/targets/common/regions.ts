/** Regions, which may become functions of their own: what such a function is called, after what it does, and what it is given. */
import { stemOf } from '../../ir/symbols.js';
import type * as L from '../../ir/loop-ir.js';
import { visitStmts } from '../../ir/walk-loop.js';
import type { Storage } from '../../language/types.js';
import { usesOf } from './uses.js';

export function regionsIn(stmts: readonly L.Stmt[]): L.Parallel[] {
  const regions: L.Parallel[] = [];
  visitStmts(stmts, (s) => {
    if (s.k === 'parallel') regions.push(s);
  });
  return regions;
}

/** How the elements of each array are stored: of the kernel's, and of the scratch of its regions. */
export function storagesOf(kernel: L.LoopKernel): ReadonlyMap<string, Storage> {
  const scratch = regionsIn(kernel.body).flatMap((s) => s.scratch.map((x) => [x.array, x.dtype] as const));
  return new Map([...kernel.arrays.map((a) => [a.name, a.dtype] as const), ...scratch]);
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** `fillY`, `assignLabelsAndDistance`: what happens to what. */
export const labelOf = (s: L.Parallel): string => `${s.does}${s.owns.map((o) => capital(stemOf(o.array))).join('And')}`;

/** What the function of a region is given, in the order in which it uses it: functions that say the same then look the same. */
export interface RegionUses {
  /** Arrays that are only read. */
  readonly shared: readonly string[];
  readonly scalars: readonly (readonly [name: string, type: L.Type])[];
  readonly owned: readonly string[];
}

export function regionUses(s: L.Parallel): RegionUses {
  const uses = usesOf(s.body);
  const owned = s.owns.map((o) => o.array);
  const scratch = s.scratch.map((x) => x.array);
  const scalars = [...uses.scalars].filter(([name]) => name !== s.lo && name !== s.hi);
  // Strides may need names that the body does not mention.
  for (const o of s.owns)
    for (const [name, type] of usesOf([{ k: 'fail', code: '', index: o.stride, span: s.span }]).scalars)
      if (!scalars.some(([known]) => known === name)) scalars.push([name, type]);
  return {
    shared: [...uses.arrays].filter((array) => !owned.includes(array) && !scratch.includes(array)),
    scalars,
    owned,
  };
}
