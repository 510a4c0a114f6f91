/** What a random program may mention at a place: names with what is known of them, as the compiler will have to prove it. */
import type { Draw } from '../../support/draw.js';

/** An extent of an array, in the words of the declaration. */
export interface Extent {
  readonly size: string;
  /** The least it can be. */
  readonly least: number;
  /** Whether two mentions of it are one form to index proofs; not so for min, max and quotients. */
  readonly linear: boolean;
}

export type Element = 'f64' | 'f32' | 'i32' | 'u32' | 'u8';

export interface Arr {
  readonly name: string;
  readonly element: Element;
  readonly extents: readonly Extent[];
  /** Its values are positions in something of this extent. */
  readonly points?: Extent;
  /** Its values never decrease. */
  readonly sorted?: boolean;
  readonly input?: boolean;
  /** Of a step of `each` alone. */
  readonly scratch?: boolean;
  /** A constant table. */
  readonly table?: boolean;
}

/** An integer expression and between which values it lies, as the compiler knows at least: sums are wrapped before they can leave 32 bits. */
export interface Int {
  readonly text: string;
  readonly low: number;
  readonly high: number;
  /** Whether the compiler, too, knows that it is not negative. */
  readonly natural?: boolean;
  /** A whole number that never wraps: sums of it may leave 32 bits. */
  readonly index?: boolean;
  /** A literal, which has no type of its own. */
  readonly literal?: boolean;
}

/** A helper of the body that changes a variable of the body: what it gives depends on when it is called. */
export interface Impure {
  readonly name: string;
  readonly type: 'f64' | 'i32';
  readonly takes: readonly ('f64' | 'i32')[];
  readonly changes: readonly string[];
}

/** An expression of which 0 ≤ it < extent can be proven. */
export interface Position {
  readonly text: string;
  readonly size: string;
}

export interface Helper {
  readonly name: string;
  readonly takes: readonly ('f64' | 'i32' | 'at' | 'function')[];
  /** Fields of the record it gives, or nothing for a number. */
  readonly fields?: readonly string[];
}

export interface Scope {
  readonly floats: readonly string[];
  readonly ints: readonly Int[];
  readonly bools: readonly string[];
  readonly positions: readonly Position[];
  /** Arrays that may be read anywhere. */
  readonly arrays: readonly Arr[];
  /** Choices between literals, which take their type from what stands beside them. */
  readonly choices: readonly string[];
  readonly impure: readonly Impure[];
  /** Variables that statements here may assign. */
  readonly mutable: readonly { readonly name: string; readonly type: 'f64' | 'i32' }[];
  /** The window in scope. */
  readonly window?: string | undefined;
  /** Loops and reductions around this place. */
  readonly depth: number;
  /** Only expressions that need no statements: conditions of `where`. */
  readonly pure?: boolean;
  /** Whether `break` and `continue` have a loop to go to. */
  readonly jumps?: boolean;
  /** False where a call of a helper would stand inside that helper. */
  readonly calls?: boolean;
}

export const EMPTY: Scope = {
  floats: [],
  ints: [],
  bools: [],
  positions: [],
  arrays: [],
  choices: [],
  impure: [],
  mutable: [],
  depth: 0,
};

export const FULL = { low: -(2 ** 31), high: 2 ** 31 - 1 };
/** As the compiler has to take it for. */
export const LARGEST_SIZE = 2 ** 31 - 1;

/** Adds to a scope; what it had stays. */
export function extend(scope: Scope, more: Partial<Scope>): Scope {
  return {
    ...scope,
    ...more,
    floats: [...scope.floats, ...(more.floats ?? [])],
    ints: [...scope.ints, ...(more.ints ?? [])],
    bools: [...scope.bools, ...(more.bools ?? [])],
    positions: [...scope.positions, ...(more.positions ?? [])],
    arrays: [...scope.arrays, ...(more.arrays ?? [])],
    mutable: [...scope.mutable, ...(more.mutable ?? [])],
    choices: [...scope.choices, ...(more.choices ?? [])],
    impure: [...scope.impure, ...(more.impure ?? [])],
  };
}

/** Inside a function that may run in any order: what is outside is read, not changed. */
export const closed = (scope: Scope, more: Partial<Scope> = {}): Scope =>
  extend({ ...scope, mutable: [], jumps: false, depth: scope.depth + 1 }, more);

/** Helpers that may be called here: what they change may be changed here. */
export const callable = (scope: Scope, type: Impure['type']): readonly Impure[] =>
  scope.pure === true
    ? []
    : scope.impure.filter(
        (one) =>
          one.type === type && one.changes.every((name) => scope.mutable.some((variable) => variable.name === name)),
      );

/** A counter of an extent. */
export const counter = (name: string, extent: Extent): Pick<Scope, 'ints' | 'positions'> => ({
  ints: [{ text: name, low: 0, high: LARGEST_SIZE, natural: true, index: true }],
  positions: extent.linear ? [{ text: name, size: extent.size }] : [],
});

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
      array.extents.flatMap((e, axis) =>
        e.size !== extent.size
          ? []
          : array.extents.length === 1
            ? [`${array.name}.length`]
            : [`${array.name}.${axis === 0 ? 'rows' : 'cols'}`],
      ),
    );
    if (ways.length === 0) throw new Error(`nothing has the extent ${extent.size}`);
    return this.draw.pick(ways);
  }
}
