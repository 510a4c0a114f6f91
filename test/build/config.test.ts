/** `trefoil.config.ts`: what it may say, and what is said of a mistake in it. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findConfig, kernelFileOf, settingsAround, settingsOf } from '../../dist/codegen/build/config.js';
import { locatedAround } from '../../dist/codegen/build/located.js';

const PATH = join('/', 'somewhere', 'my-kernels', 'trefoil.config.ts');
const of = (config: unknown): ReturnType<typeof settingsOf> => settingsOf(PATH, config);

function folder(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'trefoil-config-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

test('nothing has to be said', () => {
  expect(of({})).toEqual({
    root: join('/', 'somewhere', 'my-kernels'),
    name: 'my-kernels',
    folders: { kernels: 'kernels', generated: 'generated', output: 'dist', state: '.trefoil', native: undefined },
    backends: ['native', 'wasm'],
    catalogue: false,
    steps: undefined,
  });
});

describe('a mistake is told with its file', () => {
  test.each([
    ['no object', 7, 'the default export is not an object'],
    ['an unknown option', { backend: ['wasm'] }, "unknown option 'backend'; expected one of name, folders, backends"],
    [
      'an unknown folder',
      { folders: { source: 'src' } },
      "unknown folder 'source'; expected one of kernels, generated",
    ],
    ['no name', { name: '' }, "'name' is not a text"],
    ['folders that are none', { folders: ['kernels'] }, "'folders' is not an object"],
    [
      'a path',
      { folders: { kernels: 'src/kernels' } },
      'folders.kernels is "src/kernels"; expected the name of a folder',
    ],
    ['a folder above', { folders: { output: '..' } }, 'folders.output is ".."; expected the name of a folder'],
    ['a name of the library', { folders: { kernels: 'dsl' } }, "folders.kernels is 'dsl', which the compiler keeps"],
    ['one folder for two', { folders: { output: 'generated' } }, 'two of the folders have the same name'],
    ['an unknown backend', { backends: ['rust'] }, "'backends' is not a list of 'native' and 'wasm'"],
    ['a catalogue of some', { catalogue: ['ema'] }, "'catalogue' is neither true nor false"],
    ['steps that are no path', { steps: [] }, "'steps' is not the path of a module"],
  ])('%s', (_, config, said) => expect(() => of(config)).toThrow(`${PATH}: ${said}`));
});

describe('a project', () => {
  test('is around every folder below it, and its name is that of its package', () => {
    const root = folder();
    mkdirSync(join(root, 'formulas', 'deep'), { recursive: true });
    writeFileSync(join(root, 'package.json'), JSON.stringify({ name: '@mine/formulas' }));
    writeFileSync(
      join(root, 'trefoil.config.ts'),
      "import type { Config } from 'trefoil/config';\nexport default { folders: { kernels: 'formulas' as string }, backends: ['wasm'] } satisfies Config;\n",
    );
    const settings = settingsAround(join(root, 'formulas', 'deep'))!;
    expect(settings).toMatchObject({ root, name: '@mine/formulas', backends: ['wasm'] });
    expect(kernelFileOf(settings, join(root, 'formulas', 'deep', 'x.ts'))).toBe('formulas/deep/x.ts');
    for (const other of ['formulas/x.d.ts', 'formulas/x.js', 'kernels/x.ts', 'x.ts'])
      expect(kernelFileOf(settings, join(root, other))).toBeUndefined();
    expect(locatedAround(root).layout).toMatchObject({ kernels: 'formulas', native: '.trefoil/cargo/native' });
  });

  test('may lie within another one', () => {
    const root = folder();
    mkdirSync(join(root, 'inner'));
    for (const one of ['.', 'inner']) writeFileSync(join(root, one, 'trefoil.config.mjs'), 'export default {};\n');
    expect(findConfig(join(root, 'inner'))).toBe(join(root, 'inner', 'trefoil.config.mjs'));
    expect(findConfig(root)).toBe(join(root, 'trefoil.config.mjs'));
  });

  test('is missed in words, and so is what its configuration throws', () => {
    const root = folder();
    expect(() => locatedAround(root)).toThrow(`there is no trefoil.config.ts in ${root} or above it`);
    writeFileSync(join(root, 'trefoil.config.ts'), 'export default nothing;\n');
    expect(() => settingsAround(root)).toThrow(`${join(root, 'trefoil.config.ts')} cannot be loaded: nothing is not`);
  });
});
