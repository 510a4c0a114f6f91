/** The random program being written: which features it has, fresh names, and what it has asked for so far. */
import type { Draw } from '../../support/draw.js';
import type { Arr, Extent, Helper } from './scope.js';

/** What one kernel may use at all. Leaving things out makes the rest meet more often. */
export type Feature =
  | 'windows'
  | 'state'
  | 'sum'
  | 'contract'
  | 'best'
  | 'sumBy'
  | 'each'
  | 'fill'
  | 'where'
  | 'iterate'
  | 'while'
  | 'locals'
  | 'ints'
  | 'bytes'
  | 'floats32'
  | 'unsigned'
  | 'helpers'
  | 'tables'
  | 'branches'
  | 'jumps'
  | 'dependent'
  | 'domains'
  | 'wild'
  | 'series'
  | 'overwrite'
  | 'order'
  | 'random'
  | 'library'
  | 'products'
  | 'exact'
  | 'captures'
  | 'impure'
  | 'extremes'
  | 'scratch'
  | 'partial';

const FEATURES: readonly (readonly [Feature, number])[] = [
  ['windows', 0.5],
  ['state', 0.55],
  ['sum', 0.45],
  ['contract', 0.45],
  ['best', 0.35],
  ['sumBy', 0.3],
  ['each', 0.5],
  ['fill', 0.75],
  ['where', 0.3],
  ['iterate', 0.25],
  ['while', 0.25],
  ['locals', 0.5],
  ['ints', 0.6],
  ['bytes', 0.25],
  ['floats32', 0.25],
  ['unsigned', 0.25],
  ['helpers', 0.45],
  ['tables', 0.35],
  ['branches', 0.65],
  ['jumps', 0.35],
  ['dependent', 0.4],
  ['domains', 0.4],
  ['wild', 0.3],
  ['series', 0.4],
  ['overwrite', 0.4],
  ['order', 0.25],
  ['random', 0.2],
  ['library', 0.25],
  ['products', 0.4],
  ['exact', 0.5],
  ['captures', 0.4],
  ['impure', 0.4],
  ['extremes', 0.4],
  ['scratch', 0.35],
  ['partial', 0.25],
];

/** How many elements of an array lie along an axis, as the body asks for it. */
function sizeText({ name, extents }: Arr, axis: number): string {
  if (extents.length === 1) return `${name}.length`;
  return `${name}.${axis === 0 ? 'rows' : 'cols'}`;
}

/** The program being written: random choices, fresh names, and what the whole kernel has. */
export class Program {
  readonly features: ReadonlySet<Feature>;
  readonly helpers: Helper[] = [];
  /** Text above the kernel. */
  readonly above: string[] = [];
  /** Local arrays, declared at the top of the body. */
  readonly locals: string[] = [];
  /** Every array with a name in the body, readable or not yet: what an extent can be asked of. */
  readonly shaped: Arr[] = [];
  /** Outputs and local arrays whose domain says nothing of what is read from them. */
  readonly untrusted = new Set<string>();
  /** Order statistics asked for so far: each becomes networks of many lines, and what compiles them takes most of a batch. */
  orders = 0;
  /** Calls of functions of the library: each is written out, in lanes too. */
  calls = 0;
  #names = new Map<string, number>();

  constructor(readonly draw: Draw) {
    this.features = new Set(FEATURES.filter(([, often]) => draw.chance(often)).map(([feature]) => feature));
  }

  has(feature: Feature): boolean {
    return this.features.has(feature);
  }

  fresh(name: string): string {
    const count = this.#names.get(name) ?? 0;
    this.#names.set(name, count + 1);
    return count === 0 ? name : `${name}${count + 1}`;
  }

  /** An extent as the body says it. */
  extentText(extent: Extent): string {
    const ways = this.shaped.flatMap((array) =>
      array.extents.flatMap((e, axis) => (e.size === extent.size ? [sizeText(array, axis)] : [])),
    );
    if (ways.length === 0) throw new Error(`nothing has the extent ${extent.size}`);
    return this.draw.pick(ways);
  }
}
