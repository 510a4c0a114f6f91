/** The part of a build that runs before there is anything: in a small project with a stand-in for tsc, and of this one. */
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { open } from '../../dist/codegen/build/build.js';
import { expand } from '../../dist/codegen/build/inputs.js';
import { projectAround } from '../../dist/codegen/build/project.js';
import { compilerStep } from '../../scripts/bootstrap.mjs';
import { ROOT } from '../support/files.js';
import { place, type Place } from './project.js';

test('it means the same compiler as the first step of the build, and writes the same key', async () => {
  const project = await projectAround(ROOT);
  const { files, key, filled } = compilerStep();
  const [compiler] = project.steps;
  expect(files).toEqual(expand(ROOT, compiler!.inputs));
  expect(key).toBe(open(project).cache.files(files));
  expect(compiler!.clean).toEqual(expect.arrayContaining(filled));
  expect(compiler!.outputs).toEqual(expect.arrayContaining(filled.map((folder) => `${folder}/**`)));
});

/** Makes of every source a module, unless one says that it is wrong. */
const TSC = `
  import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
  mkdirSync('dist/src', { recursive: true });
  for (const name of readdirSync('src')) {
    const text = readFileSync('src/' + name, 'utf8');
    if (text.includes('wrong')) {
      console.log('src/' + name + '(1,1): error TS1: wrong');
      process.exitCode = 2;
    }
    writeFileSync('dist/src/' + name.replace('.ts', '.js'), text);
  }
  writeFileSync('runs', readFileSync('runs', 'utf8') + 'x');
`;

function smallProject(): Place {
  const here = place();
  for (const path of ['scripts/bootstrap.mjs', 'bin/node-version.mjs', 'package.json']) {
    mkdirSync(dirname(here.at(path)), { recursive: true });
    copyFileSync(join(ROOT, path), here.at(path));
  }
  const packages = JSON.stringify({ packages: { 'node_modules/typescript': { version: '1.0.0' } } });
  here.write('package-lock.json', packages);
  here.write('node_modules/.package-lock.json', packages);
  here.write('node_modules/typescript/package.json', '{ "type": "module" }');
  here.write('node_modules/typescript/bin/tsc', TSC);
  here.write('tsconfig.compiler.json', '{ "include": ["src"] }');
  here.write('tsconfig.base.json', '{}');
  here.write('src/a.ts', 'export const a = 1;');
  here.write('src/b.ts', 'export const b = 1;');
  // What it hands over to.
  here.write('dist/codegen/build/link-command.js', 'export const linkCommand = () => {};');
  here.write(
    'dist/codegen/build/main.js',
    'export const main = async (args) => (console.log("handed over", ...args), 7);',
  );
  here.write('runs', '');
  return here;
}

function bootstrap(here: Place, ...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [here.at('scripts/bootstrap.mjs'), ...args], {
    env: { ...process.env, TREFOIL_BOOTSTRAP: '' },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text) => (out += String(text)));
  child.stderr.on('data', (text) => (err += String(text)));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

test('compiles once, hands over with its arguments, and again when a source changed', async () => {
  const here = smallProject();
  expect(await bootstrap(here, '--native')).toEqual({
    code: 7,
    out: 'handed over --native\n',
    err: expect.stringMatching(/^\+ compiler \(TypeScript\) {13} \d+\.\d s\n$/),
  });
  expect(await bootstrap(here)).toEqual({ code: 7, out: 'handed over\n', err: '' });
  expect(here.read('runs')).toBe('x');
  here.write('src/a.ts', 'export const a = 2;');
  await bootstrap(here);
  expect(here.read('runs')).toBe('xx');
  rmSync(here.at('src/b.ts'));
  await bootstrap(here);
  expect([here.read('runs'), existsSync(here.at('dist/src/b.js'))]).toEqual(['xxx', false]);
  rmSync(here.at('dist/src/a.js'));
  await bootstrap(here);
  expect([here.read('runs'), existsSync(here.at('dist/src/a.js'))]).toEqual(['xxxx', true]);
});

test('where the compiler does not compile, it says so with the errors, and tries again the next time', async () => {
  const here = smallProject();
  here.write('src/a.ts', 'wrong');
  const said = {
    code: 1,
    out: '',
    err: expect.stringMatching(
      /^x compiler \(TypeScript\) +failed after \d+\.\d s\nsrc\/a\.ts\(1,1\): error TS1: wrong\n+the compiler itself does not compile: /,
    ),
  };
  expect(await bootstrap(here)).toEqual(said);
  expect(await bootstrap(here)).toEqual(said);
  here.write('src/a.ts', 'right');
  expect(await bootstrap(here)).toMatchObject({ code: 7 });
});

test('several at once compile once; a lock whose holder has ended holds nobody up', async () => {
  const here = smallProject();
  here.write('build/bootstrap.lock', JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), token: 'gone' }));
  const all = await Promise.all([bootstrap(here), bootstrap(here), bootstrap(here)]);
  expect(all.map(({ code }) => code)).toEqual([7, 7, 7]);
  const lines = all.map(({ err }) => err.replace(/\d+\.\d s$/m, '').trim());
  expect(lines.filter((text) => text !== '' && !text.startsWith('waiting for another build (process '))).toEqual([
    '+ compiler (TypeScript)',
  ]);
  expect(here.read('runs')).toBe('x');
  expect(existsSync(here.at('build/bootstrap.lock'))).toBe(false);
});
