/** The targets, in the order in which their files are written. */
import { assemblyScript } from './assemblyscript/index.js';
import type { Backend } from './backend.js';
import { rust } from './rust/index.js';
import { typeScript } from './typescript/index.js';

export const BACKENDS: readonly Backend[] = [rust, assemblyScript, typeScript];
