/** Names of files that every file system takes. */
import type { Kernel } from '../../ir/kernel-ir.js';
import { namesFor, plain, type Manner } from './renamer.js';

/** Names that Windows keeps for devices, whatever comes after a dot. */
export const DEVICES: readonly string[] = [
  'con',
  'prn',
  'aux',
  'nul',
  ...Array.from({ length: 10 }, (_, n) => [`com${n}`, `lpt${n}`]).flat(),
];

/** Files of scripts. Some file systems take small letters and capitals for the same. */
export const SCRIPT_FILE: Manner = {
  reserved: new Set(['index', ...DEVICES]),
  write: plain,
  key: (name) => name.toLowerCase(),
};

/** Files of families: their names, without folder and ending. */
export const familyFiles = (families: readonly string[]): ReadonlyMap<string, string> =>
  namesFor([...new Set(families)].sort(), SCRIPT_FILE);

/** The kernels of each family, by the name of its file. */
export function byFamily(kernels: readonly Kernel[]): ReadonlyMap<string, readonly Kernel[]> {
  const files = familyFiles(kernels.map(({ family }) => family));
  return new Map(
    [...files].map(([family, file]) => [file, kernels.filter((kernel) => kernel.family === family)] as const),
  );
}
