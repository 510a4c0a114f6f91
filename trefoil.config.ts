/** Trefoil's own kernels, as a project like any other. */
import type { Config } from 'trefoil/config';

export default {
  folders: { state: 'build', native: 'native' },
  steps: './scripts/own-steps.mjs',
} satisfies Config;
