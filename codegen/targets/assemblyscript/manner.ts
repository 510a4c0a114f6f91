/** How AssemblyScript writes names. */
import { plain, type Manner } from '../common/renamer.js';
import { ASSEMBLYSCRIPT_WORDS } from '../common/words.js';

export const ASSEMBLYSCRIPT: Manner = { reserved: ASSEMBLYSCRIPT_WORDS, write: plain };
