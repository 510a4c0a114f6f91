/**
 * Imports point one way: kernels → dsl; the compiler → types of dsl at most; runtime → generated; nobody but the
 * command line imports the compiler. The compiler's core reads no files and knows no process, so that it can run
 * in a browser.
 */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, ROOT, withoutComments } from '../support/files.js';

interface Import {
  readonly file: string;
  /** Packages as they are named, own files by their path. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const PATTERN = /\b(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s*)?'([^']+)'|\bimport\('([^']+)'\)/g;

function importsOf(file: string): Import[] {
  const text = withoutComments(readFileSync(join(ROOT, file), 'utf8'));
  return [...text.matchAll(PATTERN)].map((match) => {
    const to = match[2] ?? match[3]!;
    return { file, to: to.startsWith('.') ? posix.join(posix.dirname(file), to) : to, typeOnly: match[1] !== undefined };
  });
}

const importsUnder = (folder: string): Import[] => filesUnder(folder, '.ts', '.mjs').flatMap(importsOf);
const wrong = (imports: readonly Import[], allowed: (one: Import) => boolean): string[] => imports.filter((one) => !allowed(one)).map(({ file, to }) => `${file} → ${to}`);

const within = (...folders: string[]) => ({ to }: Import): boolean => folders.some((folder) => to.startsWith(`${folder}/`));

describe('imports', () => {
  test('of dsl stay inside', () => expect(wrong(importsUnder('dsl'), within('dsl'))).toEqual([]));

  test('of kernels reach dsl and other kernels', () => expect(wrong(importsUnder('kernels'), (one) => one.to === 'trefoil/dsl' || within('kernels')(one))).toEqual([]));

  test('of the compiler reach packages and itself; of dsl types only', () => {
    const allowed = (one: Import): boolean => within('codegen')(one) || (within('dsl')(one) && one.typeOnly) || !/^(?:dsl|kernels|runtime|generated|bench|test|scripts|trefoil)(?:\/|$)/.test(one.to);
    expect(wrong(importsUnder('codegen'), allowed)).toEqual([]);
  });

  test('of the core of the compiler need no platform', () => {
    const core = importsUnder('codegen').filter(({ file }) => !file.startsWith('codegen/cli/'));
    expect(wrong(core, ({ to }) => within('codegen', 'dsl')({ file: '', to, typeOnly: false }) || ['ts-morph', 'handlebars', 'handlebars/runtime.js'].includes(to))).toEqual([]);
    // The command line is a shell around it: the core does not know it.
    expect(wrong(core, ({ to }) => !to.startsWith('codegen/cli/'))).toEqual([]);
  });

  test('of the runtime reach the generated files and no package', () => {
    expect(wrong(importsUnder('runtime'), ({ to, typeOnly }) => to.startsWith('runtime/') || to.startsWith('generated/typescript/') || (typeOnly && to.startsWith('node:')))).toEqual([]);
  });

  test('of generated TypeScript stay inside', () => expect(wrong(importsUnder('generated/typescript'), within('generated/typescript'))).toEqual([]));

  test('of the compiler are made by the command line only', () => {
    const others = ['dsl', 'kernels', 'runtime', 'generated', 'examples', 'bench'].flatMap(importsUnder);
    expect(wrong(others, ({ to }) => !/(?:^|\/)codegen\//.test(to))).toEqual([]);
  });
});
