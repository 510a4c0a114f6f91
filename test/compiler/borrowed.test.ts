/** Kernels of a project may call what Trefoil's own kernels are written with, and may have them compiled along. */
import { expect, test } from 'vitest';
import { readCatalogue, readDsl } from '../../dist/codegen/build/sources.js';
import { compile } from '../../dist/codegen/compile.js';
import { CATALOGUE } from '../../dist/codegen/frontend/paths.js';

const FILE = 'kernels/own/shared.ts';
const HELPER = `export const twice = (x: f64): f64 => x * 2.0;`;
const helpers = new Map([[`${CATALOGUE}math/helpers.ts`, `import type { f64 } from 'trefoil/dsl';\n\n${HELPER}\n`]]);

const kernel = (from: string): string => `import { fill, kernel, vector } from 'trefoil/dsl';
import { twice } from '${from}';

/**
 * Twice.
 *
 * @param x values
 * @output y twice of each
 */
export const doubled = kernel({ inputs: { x: vector('n') }, outputs: { y: vector('n') } }, ({ x }, { y }) => {
  fill(y, (i) => twice(x[i]!));
});
`;

test('an imported function is inlined, and none of the other kernels is compiled', () => {
  const borrowed = new Map([...readCatalogue(), ...helpers]);
  const kernels = new Map([[FILE, kernel('trefoil/kernels/math/helpers.js')]]);
  const { diagnostics, manifest, files } = compile({ kernels, borrowed, dsl: readDsl(), refuseUnused: true });
  expect(diagnostics.all).toEqual([]);
  expect(Object.keys(manifest)).toEqual(['doubled']);
  const made = files.find(({ path }) => path === 'typescript/kernels/doubled.ts')!;
  expect(made.text).toMatch(/\* 2\b/);
  // Other than in a comment that quotes it.
  expect(made.text).not.toMatch(/^[^/]*twice\(/m);
});

test('what is not there is a mistake of the import', () => {
  const kernels = new Map([[FILE, kernel('trefoil/kernels/math/nothing.js')]]);
  const { diagnostics } = compile({ kernels, borrowed: readCatalogue(), dsl: readDsl() });
  expect(diagnostics.all.map(({ message }) => message).join('\n')).toMatch(/nothing/);
});

test('the catalogue compiles as part of another project', () => {
  const kernels = new Map([...readCatalogue()].filter(([path]) => path.includes('/matrix/')));
  const { diagnostics, manifest } = compile({ kernels, dsl: readDsl(), refuseUnused: true });
  expect(diagnostics.all).toEqual([]);
  expect(manifest['correlation']).toMatchObject({ family: 'matrix', source: 'trefoil/kernels/matrix/correlation.ts' });
});
