/** Who calls the kernels. */
import type { Host } from './host.js';
import { node } from './node/index.js';

export const HOSTS: readonly Host[] = [node];
