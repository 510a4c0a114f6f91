/** Methods that arrays have in JavaScript and not in a kernel: which loop, fill or sum to write instead. */
import { nameOf } from '../array-names.js';
import type { ArrayDecl } from '../../language/types.js';

interface Written {
  /** What the author calls the array. */
  readonly x: string;
  /** How many elements there are, and one of them. */
  readonly n: string;
  readonly element: string;
}

const loop = ({ n, element }: Written, then: string): string =>
  `Write a loop: \`for (let i = 0; i < ${n}; i++) …\`, with ${then} \`${element}\` inside.`;
const read = (written: Written): string => loop(written, 'the element');
const test = (written: Written): string => loop(written, 'an `if` on');
const FIXED =
  'An array keeps its length: write `local(n)` with the largest length needed, and count the elements in use.';
const ORDER = 'There is no sorting: write a loop, or `w.rank(i)` and `w.median()` of a window.';

const METHODS: ReadonlyMap<string, (written: Written) => string> = new Map<string, (written: Written) => string>([
  ['forEach', read],
  ['map', ({ element }) => `Write \`fill(y, (i) => …)\`, with \`${element}\` inside.`],
  ['reduce', ({ n, element }) => `Write \`sum(${n}, (i) => ${element})\`, or a loop that changes a variable.`],
  ['reduceRight', read],
  ['filter', ({ element }) => `Write a loop with an \`if\` on \`${element}\`, and count the elements that are kept.`],
  ['slice', ({ x }) => `Use indices: element \`k\` from \`start\` on is \`${x}[start + k]!\`.`],
  ['subarray', ({ x }) => `Use indices: element \`k\` from \`start\` on is \`${x}[start + k]!\`.`],
  ['push', () => FIXED],
  ['pop', () => FIXED],
  ['concat', () => FIXED],
  ['splice', () => FIXED],
  ['fill', ({ x }) => `Write \`fill(${x}, (i) => …)\`.`],
  ['sort', () => ORDER],
  ['toSorted', () => ORDER],
  ['some', test],
  ['every', test],
  ['find', test],
  ['findIndex', test],
  ['includes', test],
  ['indexOf', test],
]);

/** Undefined for a method that nobody knows. */
export function insteadOfMethod(decl: ArrayDecl, called: string, name: string): string | undefined {
  const x = /^[\w$.]+$/.test(called) ? called : nameOf(decl);
  if (decl.shape.length === 1) return METHODS.get(name)?.({ x, n: `${x}.length`, element: `${x}[i]!` });
  if (decl.shape.length !== 2) return undefined;
  if (name === 'row')
    return `Write \`${x}.at(i, j)\` in a loop or a sum over \`j\`: \`sum(${x}.cols, (j) => ${x}.at(i, j))\`.`;
  if (name === 'col' || name === 'column')
    return `Write \`${x}.at(i, j)\` in a loop or a sum over \`i\`: \`sum(${x}.rows, (i) => ${x}.at(i, j))\`.`;
  if (name === 'fill') return `Write \`fill(${x}, (i, j) => …)\`.`;
  return METHODS.has(name)
    ? `Write loops over \`i < ${x}.rows\` and \`j < ${x}.cols\`, with \`${x}.at(i, j)\` inside.`
    : undefined;
}
