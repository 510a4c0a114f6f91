/** Names of files that every file system takes. */
import { plain, type Manner } from './renamer.js';

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
