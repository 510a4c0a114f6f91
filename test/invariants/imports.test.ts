/**
 * Imports point one way: kernels → dsl; the compiler → types of dsl at most; generated → runtime → the description of kernels and the
 * words of refusals; nobody but the command line imports the compiler; it and the examples share terminal/ and files/. The compiler's
 * core reads no files and knows no process, so that it can run in a browser.
 */
import { describe, expect, test } from 'vitest';
import { filesUnder } from '../support/files.js';
import { importsOf, type Import } from '../support/imports.js';

const importsUnder = (folder: string): Import[] => filesUnder(folder, '.ts', '.mjs').flatMap(importsOf);
const wrong = (imports: readonly Import[], allowed: (one: Import) => boolean): string[] =>
  imports.filter((one) => !allowed(one)).map(({ file, to }) => `${file} → ${to}`);

/** Data and types, which hosts have in common with the compiler. */
const COMMON: readonly string[] = ['codegen/hosts/refusals.js', 'codegen/hosts/kernel-manifest.js'];

const within =
  (...folders: string[]) =>
  ({ to }: Import): boolean =>
    folders.some((folder) => to.startsWith(`${folder}/`));

describe('imports', () => {
  test('of dsl stay inside', () => expect(wrong(importsUnder('dsl'), within('dsl'))).toEqual([]));

  test('of kernels reach dsl and other kernels', () =>
    expect(wrong(importsUnder('kernels'), (one) => one.to === 'trefoil/dsl' || within('kernels')(one))).toEqual([]));

  test('of the compiler reach packages and itself; of dsl types only', () => {
    const allowed = (one: Import): boolean =>
      within('codegen')(one) ||
      (one.file.startsWith('codegen/cli/') && within('terminal', 'files')(one)) ||
      (within('dsl')(one) && one.typeOnly) ||
      !/^(?:dsl|kernels|runtime|generated|terminal|files|bench|test|scripts|trefoil)(?:\/|$)/.test(one.to);
    expect(wrong(importsUnder('codegen'), allowed)).toEqual([]);
  });

  test('of the core of the compiler need no platform', () => {
    const core = importsUnder('codegen').filter(({ file }) => !/^codegen\/(?:build|cli|editor|eslint)\//.test(file));
    expect(
      wrong(
        core,
        ({ to }) =>
          within('codegen', 'dsl')({ file: '', to, typeOnly: false }) ||
          ['ts-morph', 'handlebars', 'handlebars/runtime.js'].includes(to),
      ),
    ).toEqual([]);
    // The build, the command line and the plugins for editors are shells around it: the core does not know them.
    expect(wrong(core, ({ to }) => !/^codegen\/(?:build|cli|editor|eslint)\//.test(to))).toEqual([]);
  });

  test('of the runtime reach nothing but the description of kernels and the words in which calls are refused', () => {
    expect(
      wrong(
        importsUnder('runtime'),
        ({ to, typeOnly }) => to.startsWith('runtime/') || COMMON.includes(to) || (typeOnly && to.startsWith('node:')),
      ),
    ).toEqual([]);
  });

  test('of generated TypeScript stay inside, besides the runtime as everybody imports it', () =>
    expect(
      wrong(
        importsUnder('generated/typescript'),
        (one) => within('generated/typescript')(one) || ['trefoil/runtime', 'trefoil/runtime/worker'].includes(one.to),
      ),
    ).toEqual([]));

  test('of the terminal stay inside, besides packages and types of files; the core of the compiler has no terminal', () => {
    expect(
      wrong(
        importsUnder('terminal'),
        (one) =>
          within('terminal')(one) ||
          (one.typeOnly && within('files')(one)) ||
          ['node:', 'cli-table3', 'nanospinner', 'picocolors'].some((name) => one.to.startsWith(name)),
      ),
    ).toEqual([]);
  });

  test('of files stay inside, besides Node and the parser: callers import them', () => {
    expect(
      wrong(
        importsUnder('files'),
        (one) => within('files')(one) || ['node:', 'csv-parse'].some((name) => one.to.startsWith(name)),
      ),
    ).toEqual([]);
  });

  test('of the compiler are made by the command line only', () => {
    const others = ['dsl', 'kernels', 'runtime', 'generated', 'terminal', 'files', 'examples', 'bench'].flatMap(
      importsUnder,
    );
    expect(wrong(others, ({ to }) => COMMON.includes(to) || !/(?:^|\/)codegen\//.test(to))).toEqual([]);
  });
});
