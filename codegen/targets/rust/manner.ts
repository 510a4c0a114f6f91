/** How Rust writes names. */
import { snake } from '../../language/snake-case.js';
import { plain, type Manner } from '../common/renamer.js';
import { RUST_WORDS } from '../common/words.js';

export const RUST: Manner = { reserved: RUST_WORDS, write: (word) => snake(plain(word)) };
