/**
 * Folds over windows: the monoids that a window can be asked for, a record each. A record says what a node of the window
 * tree keeps, what a single value is as a node, how an older and a newer node merge, for scalars and lanes alike: for
 * windows that are complete (counts are known numbers) and for windows with missing values (counts are data).
 */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import { Build, F64, I32 } from '../ir/build.js';
import type { Handle } from '../ir/handles.js';

/** One field of a node in memory. */
export interface NodeField {
  readonly name: K.WindowFieldName;
  readonly type: L.Type;
  /** What it is in a complete node of one value, where it is not the value. */
  readonly alone?: number;
  /** In a complete window it is a value of the row that the window begins with, which the tile has: of which series. */
  readonly inTile?: number;
}

export type Read = (field: NodeField) => L.Expr;
export type Values = Map<NodeField, L.Expr>;

/** What a merge is written with: `hold` gives a value a name ahead of it. */
export interface Writer {
  readonly b: Build;
  readonly hold: (name: string, value: L.Expr) => L.Expr;
}

/**
 * The same in all merges of a level of complete nodes, where a fold asks for it: how many values both sides hold, as f64; of
 * moments q = nB / n, and nA · q.
 */
export interface Weights {
  readonly older?: L.Expr;
  readonly newer?: L.Expr;
  readonly q?: L.Expr;
  readonly pull?: L.Expr;
}

export interface Fold {
  readonly fields: readonly NodeField[];
  /** The values of a row, of which some may be missing, as a node. */
  readonly leaf: (to: Writer, vs: readonly L.Expr[], present: L.Expr) => Values;
  /** The same as a complete node, where its fields do not say what they are. */
  readonly leafComplete?: (to: Writer, vs: readonly L.Expr[]) => Values;
  /** Of complete nodes. */
  readonly mergeComplete: (to: Writer, older: Read, newer: Read, weights: Weights) => Values;
  /** Of nodes that may lack values: an empty side gives the other. The counts may be among what it gives. */
  readonly mergePartial: (to: Writer, older: Read, newer: Read) => Values;
  /** What merges of complete nodes ask of how many values they have. */
  readonly weighs?: 'moments' | 'counts';
  /** Whether a complete window has finite values only. */
  readonly finite: boolean;
  /** Operations for each element of a tile, about, where they are many: decides how finely work is split. */
  readonly work?: number;
  readonly single?: SingleFold;
}

/** A fold whose node is one number, complete or not: `none` stands for a missing value. */
export interface SingleFold {
  readonly field: NodeField;
  readonly none: number;
  readonly merge: (b: Build, older: L.Expr, newer: L.Expr) => L.Expr;
  /** A missing value makes the whole a NaN. */
  readonly showsMissing: boolean;
  /** Where the merge is one of its sides: whether it is the newer one. */
  readonly isBetter?: (newer: Handle, older: Handle) => Handle;
}

interface Single {
  readonly name: K.WindowFieldName;
  readonly op: string;
  readonly none: number;
  readonly showsMissing?: boolean;
  readonly isBetter?: SingleFold['isBetter'];
}

function single({ name, op, none, showsMissing = false, isBetter }: Single): Fold {
  const field: NodeField = { name, type: F64 };
  const merge: SingleFold['merge'] = (b, older, newer) => b.op(op, 'f64', older, newer);
  const merged: Fold['mergePartial'] = ({ b }, older, newer) =>
    new Map([[field, merge(b, older(field), newer(field))]]);
  return {
    fields: [field],
    leaf: ({ b }, [v], present) => new Map([[field, b.op('select', 'f64', present, v!, b.const('f64', none))]]),
    mergeComplete: merged,
    mergePartial: merged,
    finite: false,
    single: { field, none, merge, showsMissing, ...(isBetter ? { isBetter } : {}) },
  };
}

/** How many values are present: goes along with every node that may lack some. */
export const COUNT: NodeField = { name: 'count', type: I32 };
const FIRST: NodeField = { name: 'first', type: F64, inTile: 0 };
const OFFSET: NodeField = { name: 'offset', type: F64, alone: 0 };
const M2: NodeField = { name: 'm2', type: F64, alone: 0 };

/** Chooses by how many values both sides hold: an empty one gives the other. */
export function eitherSide({ b, hold }: Writer, olderCount: L.Expr, newerCount: L.Expr) {
  const isNone = (count: L.Expr): L.Expr => b.op('eq', 'i32', count, b.const('i32', 0));
  const [noOlder, noNewer] = [hold('noOlder', isNone(olderCount)), hold('noNewer', isNone(newerCount))];
  const pick = (older: L.Expr, newer: L.Expr, merged: L.Expr): L.Expr =>
    b.op('select', 'f64', noOlder, newer, b.op('select', 'f64', noNewer, older, merged));
  return { noOlder, pick };
}

/** Count, mean (first + offset) and sum of squared deviations, merged as Pébay (2008) does. */
const MOMENTS: Fold = {
  fields: [FIRST, OFFSET, M2],
  leaf: ({ b }, [v], present) =>
    new Map([
      [FIRST, v!],
      [OFFSET, b.const('f64', 0)],
      // Not 0 but NaN of an infinity, which a complete window never has.
      [M2, b.op('select', 'f64', present, b.op('sub', 'f64', v!, v!), b.const('f64', 0))],
    ]),
  mergeComplete: ({ b, hold }, older, newer, weights) => {
    const f = (op: string, x: L.Expr, y: L.Expr): L.Expr => b.op(op, 'f64', x, y);
    const [q, pull] = [weights.q!, weights.pull!];
    const mA = hold('olderOffset', older(OFFSET));
    const d = hold('d', f('add', f('sub', newer(FIRST), older(FIRST)), f('sub', newer(OFFSET), mA)));
    return new Map([
      [OFFSET, f('add', mA, f('mul', d, q))],
      [M2, f('add', f('add', older(M2), newer(M2)), f('mul', f('mul', d, d), pull))],
    ]);
  },
  mergePartial: (to, older, newer) => {
    const { b, hold } = to;
    const f = (op: string, x: L.Expr, y: L.Expr): L.Expr => b.op(op, 'f64', x, y);
    const [nA, nB] = [hold('olderCount', older(COUNT)), hold('newerCount', newer(COUNT))];
    const n = hold('n', b.op('add', 'i32', nA, nB));
    const [firstA, firstB] = [hold('olderFirst', older(FIRST)), hold('newerFirst', newer(FIRST))];
    const [mA, mB] = [hold('olderOffset', older(OFFSET)), hold('newerOffset', newer(OFFSET))];
    const [m2A, m2B] = [hold('olderM2', older(M2)), hold('newerM2', newer(M2))];
    const float = (x: L.Expr): L.Expr => b.op('toF64', 'i32', x);
    const d = hold('d', f('add', f('sub', firstB, firstA), f('sub', mB, mA)));
    const q = hold('q', f('div', float(nB), float(n)));
    const { noOlder, pick } = eitherSide(to, nA, nB);
    return new Map([
      [COUNT, n],
      [FIRST, b.op('select', 'f64', noOlder, firstB, firstA)],
      [OFFSET, pick(mA, mB, f('add', mA, f('mul', d, q)))],
      [M2, pick(m2A, m2B, f('add', f('add', m2A, m2B), f('mul', f('mul', d, d), f('mul', float(nA), q))))],
    ]);
  },
  weighs: 'moments',
  finite: true,
  work: 80,
};

export const FOLDS: readonly Fold[] = [
  single({ name: 'sum', op: 'add', none: -0, showsMissing: true }),
  // The oldest of equals: the newer one only where it is better.
  single({ name: 'min', op: 'min', none: Infinity, isBetter: (newer, older) => newer.lt(older) }),
  single({ name: 'max', op: 'max', none: -Infinity, isBetter: (newer, older) => older.lt(newer) }),
  MOMENTS,
];
