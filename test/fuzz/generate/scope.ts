/** What a random program may mention at a place: names with what is known of them, as the compiler will have to prove it. */

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

export const sameShape = (a: Arr, b: Arr): boolean =>
  a.extents.length === b.extents.length && a.extents.every((extent, axis) => extent.size === b.extents[axis]!.size);

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
  /** The window over several series in scope, which has folds alone. */
  readonly several?: { readonly window: string; readonly series: number } | undefined;
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

/** Without variables: what a loop asks again and again does not change meanwhile. */
export function steady(scope: Scope): Scope {
  const changes = (text: string): boolean => scope.mutable.some(({ name }) => new RegExp(`\\b${name}\\b`).test(text));
  return {
    ...scope,
    mutable: [],
    floats: scope.floats.filter((text) => !changes(text)),
    ints: scope.ints.filter(({ text }) => !changes(text)),
  };
}

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
