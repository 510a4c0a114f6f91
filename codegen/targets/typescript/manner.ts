/** How TypeScript writes names: most as the author did. */
import { plain, type Manner } from '../common/renamer.js';
import { TYPESCRIPT_WORDS } from '../common/words.js';

export const TYPESCRIPT: Manner = {
  reserved: TYPESCRIPT_WORDS,
  write: (word) => (/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(word) ? word : plain(word)),
};
