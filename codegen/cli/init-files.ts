/** The files of a new project: its configuration, an example with a test of known results, what editors need. */

export interface Choice {
  /** What callers import the kernels from. */
  readonly entry: string;
  /** Whether files called .js are modules there. */
  readonly modules: boolean;
  readonly native: boolean;
  readonly catalogue?: boolean;
}

export interface NewFile {
  readonly path: string;
  readonly text: string;
  /** Names that make it superfluous where one of them is there. */
  readonly unless?: readonly string[];
}

const config = ({ native, catalogue = false }: Choice): string => `import type { Config } from 'trefoil/config';

export default {
  // Built besides TypeScript, which is always there. Without Rust native is left out, and the build says so.
  backends: [${native ? "'native', " : ''}'wasm'],
  // Whether Trefoil's own kernels (\`npx trefoil list\`) are part of this package.
  catalogue: ${catalogue},
} satisfies Config;
`;

const KERNEL = `import { kernel, vector } from 'trefoil/dsl';

/**
 * Drawdown: how far each value is below the highest one up to it, as a share of that.
 *
 * A NaN gives NaN; as the first value it gives NaN throughout.
 *
 * @param x values, for instance prices
 * @output drawdown same length as x
 * @accuracy 1e-15
 * @source definition
 */
export const drawdown = kernel(
  {
    inputs: { x: vector('n') },
    outputs: { drawdown: vector('n') },
  },
  ({ x }, { drawdown }) => {
    let peak = 0.0;
    for (let t = 0; t < x.length; t++) {
      if (t === 0) peak = x[t]!;
      else if (x[t]! > peak) peak = x[t]!;
      drawdown[t] = 1.0 - x[t]! / peak;
    }
  },
);
`;

const test = ({ entry }: Choice): string => `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRuntime } from ${JSON.stringify(entry)};

const { backends } = (await createRuntime()).capabilities();

for (const backend of ['native', 'wasm', 'ts']) {
  const skip = backends[backend].available ? false : backends[backend].reason;
  test(\`drawdown of a known series, on \${backend}\`, { skip }, async () => {
    const rt = await createRuntime({ backend, strict: true });
    const { drawdown } = rt.drawdown({ x: Float64Array.of(4, 3, 8, 2, 8) });
    assert.deepEqual([...drawdown], [0, 0.25, 0, 0.75, 0]);
    rt.dispose();
  });
}
`;

const TSCONFIG = `{
  "extends": "trefoil/tsconfig.kernels.json",
  "include": ["."]
}
`;

const ESLINT = `import trefoil from 'trefoil/eslint';

export default [{ ignores: ['dist/**', 'generated/**', '.trefoil/**'] }, ...trefoil.configs.recommended];
`;

const ESLINT_NAMES = ['eslint.config.js', 'eslint.config.mjs', 'eslint.config.cjs', 'eslint.config.ts'];

/** Of files that are modules. */
export const scriptEnding = ({ modules }: Pick<Choice, 'modules'>): string => (modules ? 'js' : 'mjs');

export const filesOf = (choice: Choice): readonly NewFile[] => [
  { path: 'trefoil.config.ts', text: config(choice) },
  { path: 'kernels/trading/drawdown.ts', text: KERNEL, unless: ['kernels'] },
  { path: `test/drawdown.test.${scriptEnding(choice)}`, text: test(choice) },
  { path: 'kernels/tsconfig.json', text: TSCONFIG },
  { path: 'eslint.config.mjs', text: ESLINT, unless: ESLINT_NAMES },
];
