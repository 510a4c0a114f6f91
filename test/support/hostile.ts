/**
 * Calls as they should not be: a valid one with some of its parts replaced by any value JavaScript has. A recipe is
 * plain data, so that each backend gets arguments of its own: some of them destroy themselves when they are read.
 */
import fc from 'fast-check';
import type { Runtime } from 'trefoil';
import { copyArray, extentsOf, lengthOf, makeArray, namesOf, type Case } from './case.js';
import { VALUES, type Bag } from './hostile-values.js';
import type { KernelManifest, Size, Subject } from './subject.js';

interface Spoil {
  /** Which of the places of the call. */
  readonly place: number;
  readonly value: number;
  readonly seed: number;
}

export interface Recipe {
  readonly subject: number;
  readonly case: number;
  readonly spoils: readonly Spoil[];
  /** Whether buffers for results are given. */
  readonly out: boolean;
  readonly later: boolean;
}

export const recipes = (subjects: number, cases: number): fc.Arbitrary<Recipe> =>
  fc.record({
    subject: fc.nat({ max: subjects - 1 }),
    case: fc.nat({ max: cases - 1 }),
    spoils: fc.array(fc.record({ place: fc.nat(), value: fc.nat(), seed: fc.nat({ max: 1 << 16 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
    out: fc.boolean(),
    later: fc.boolean(),
  });

/** A call that was made from a recipe. */
export interface Attempt {
  readonly args: unknown[];
  /** Buffers for results as they were given; filled with a pattern. */
  readonly outs: readonly Uint8Array[];
  readonly words: string;
}

const usesParams = ({ outputs, sizes }: KernelManifest): boolean => {
  const foreign = (size: Size): boolean =>
    size.k === 'name' ? !sizes.includes(size.name) : size.k === 'bin' && (foreign(size.a) || foreign(size.b));
  return outputs.some(({ shape }) => shape.some(foreign));
};

/** Where a value can be put: the arguments themselves, and everything in them. */
function placesOf(args: unknown[], later: boolean): { in: Bag; key: string; path: string }[] {
  const places: { in: Bag; key: string; path: string }[] = [];
  const visit = (bag: Bag, path: string): void => {
    for (const key of Object.keys(bag)) {
      places.push({ in: bag, key, path: `${path}.${key}` });
      const value = bag[key];
      if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value))
        visit(value as Bag, `${path}.${key}`);
    }
  };
  visit(args as unknown as Bag, 'arguments');
  for (const key of ['backend', 'threads', 'share', ...(later ? ['signal', 'transfer'] : ['signal']), 'out', 'more'])
    places.push({ in: args[2] as Bag, key, path: `options.${key}` });
  return places;
}

export function prepare({ spoils, out, later }: Recipe, { manifest }: Subject, one: Case, rt: Runtime): Attempt {
  const names = namesOf(one.sizes, one.params);
  const inputs: Bag = {};
  const arrays: ArrayBufferView[] = [];
  for (const input of manifest.inputs) {
    const data = copyArray(one.inputs[input.name]!, input.dtype);
    const [rows, cols] = extentsOf(input, names);
    arrays.push(data);
    inputs[input.name] = input.kind === 'matrix' ? { data, rows, cols } : data;
  }
  const outs: Uint8Array[] = [];
  const buffers: Bag = {};
  for (const output of out ? manifest.outputs : []) {
    if (output.kind === 'scalar') continue;
    const data = makeArray(output.dtype, lengthOf(output, names));
    const [rows, cols] = extentsOf(output, names);
    outs.push(new Uint8Array(data.buffer).fill(0xa5));
    arrays.push(data);
    buffers[output.name] = output.kind === 'matrix' ? { data, rows, cols } : data;
  }
  const params: Bag = Object.fromEntries(Object.entries(one.params).filter(([name]) => !one.omitted.includes(name)));
  const args: unknown[] = [inputs, params, out ? { out: buffers } : {}];
  const words: string[] = [];
  const places = placesOf(args, later);
  for (const { place, value, seed } of spoils) {
    const { in: bag, key, path } = places[place % places.length]!;
    const [name, make] = VALUES[value % VALUES.length]!;
    let made: unknown;
    try {
      made = make({ seed, rt, arrays, own: bag[key] });
    } catch {
      made = undefined; // What an earlier spoil put there bites its maker.
    }
    // A length that is asked for in earnest would be allocated, and filled for minutes.
    if (typeof made === 'number' && made > 1e5 && made < 2 ** 31 && usesParams(manifest)) made = -made;
    bag[key] = made;
    words.push(`${path} = ${name}`);
  }
  return { args, outs, words: words.join(', ') };
}
