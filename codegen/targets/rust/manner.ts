/** How Rust writes names. */
import { snake } from '../../language/snake-case.js';
import { DEVICES } from '../common/file-names.js';
import { plain, type Manner } from '../common/renamer.js';
import { RUST_WORDS } from '../common/words.js';

export const RUST: Manner = { reserved: RUST_WORDS, write: (word) => snake(plain(word)) };

/** A module is a file. */
export const RUST_FILE: Manner = { ...RUST, reserved: new Set([...RUST.reserved, ...DEVICES]) };
