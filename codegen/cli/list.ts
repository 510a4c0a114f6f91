/** `trefoil list`: the catalogue, from the manifest that ships. */
import { table } from '../../terminal/table.js';
import { colors, terminalWidth, widthOf, wrap } from '../../terminal/text.js';
import type { ArrayManifest, KernelManifest, ParamManifest } from '../hosts/kernel-manifest.js';
import { printSize } from '../ir/size.js';
import { unknownName } from './errors.js';
import { readKernelManifest } from './host.js';

/** Fewer columns than this for words beside the table, and every kernel gets lines of its own instead. */
const ROOM_FOR_WORDS = 32;

/** Columns where there is no terminal: what reads a pipe or a file shows it to somebody in the end. */
const ELSEWHERE = 100;

const TYPES: Readonly<Record<string, string>> = { f64: '', f32: 'f32 ', i32: 'i32 ', u32: 'u32 ', u8: 'byte ' };

const showArray = ({ name, dtype, shape }: ArrayManifest): string =>
  `${name}: ${TYPES[dtype] ?? `${dtype} `}${shape.length === 0 ? 'number' : `[${shape.map((size) => printSize(size)).join(', ')}]`}`;

function showParam({ name, default: fallback }: ParamManifest): string {
  return fallback === undefined ? name : `${name} = ${typeof fallback === 'number' ? fallback : printSize(fallback)}`;
}

/** `(x: [rows, cols]; window, minPeriods = window) → mean: [rows, cols]` */
export function signatureOf({ inputs, params, outputs }: KernelManifest): string {
  const given = [inputs.map(showArray).join(', '), params.map(showParam).join(', ')].filter((text) => text !== '');
  return `(${given.join('; ')}) → ${outputs.map(showArray).join(', ')}`;
}

/** The first sentence of its comment. */
export const summaryOf = ({ doc }: KernelManifest): string =>
  /^.*?[.:](?=\s|$)/s.exec(doc)?.[0].replace(/\s+/g, ' ').replace(/:$/, '.') ?? doc.split('\n')[0]!;

/** Names are told apart by their units, whatever the language of the terminal, and no two are the same. */
const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

export function list(family: string | undefined, { json }: { json?: boolean }): number {
  const all = Object.values(readKernelManifest());
  const families = [...new Set(all.map((kernel) => kernel.family))].sort();
  if (family !== undefined && !families.includes(family)) throw unknownName('family of kernels', family, families);
  const groups = families
    .filter((name) => family === undefined || name === family)
    .map((name) => ({ name, kernels: all.filter((kernel) => kernel.family === name).sort(byName) }));
  const kernels = groups.flatMap((group) => group.kernels);
  if (json) {
    console.log(
      JSON.stringify(
        kernels.map((kernel) => ({ ...kernel, signature: signatureOf(kernel), summary: summaryOf(kernel) })),
        null,
        2,
      ),
    );
    return 0;
  }
  const width = terminalWidth() === Infinity ? ELSEWHERE : terminalWidth();
  const taken = [(k: KernelManifest): string => k.family, (k: KernelManifest): string => k.name, signatureOf].reduce(
    (sum, text) => sum + Math.max(...kernels.map((k) => widthOf(text(k)))) + 2,
    0,
  );
  if (width - taken >= ROOM_FOR_WORDS) {
    console.log(
      table({
        head: ['family', 'kernel', 'signature', 'what it is'],
        aligns: 'llll',
        elastic: 3,
        rows: groups.flatMap((group) =>
          group.kernels.map((kernel, at) => [
            at === 0 ? colors.dim(group.name) : '',
            colors.bold(kernel.name),
            signatureOf(kernel),
            summaryOf(kernel),
          ]),
        ),
      }),
    );
    return 0;
  }
  for (const group of groups) {
    console.log(colors.dim(group.name));
    for (const kernel of group.kernels) {
      console.log(`  ${colors.bold(kernel.name)}`);
      console.log(wrap(signatureOf(kernel), width, '    '));
      console.log(colors.dim(wrap(summaryOf(kernel), width, '    ')));
    }
  }
  return 0;
}
