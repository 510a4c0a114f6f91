/** `trefoil build --watch` in a copy of the project: saved kernels arrive in dist/, mistakes are shown and change nothing. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HashCache } from '../../scripts/bootstrap/inputs.mjs';
import { steps } from '../../scripts/bootstrap/steps.mjs';
import { coveredByWatch } from '../../scripts/bootstrap/watch.mjs';
import { ROOT } from '../support/files.js';
import { smallProject } from './small-project.js';

/** What a process has said so far, and waiting for it to say something. */
function listen(child: ChildProcess): (pattern: RegExp) => Promise<string> {
  let [text, heard] = ['', 0];
  let wake = (): void => {};
  const add = (chunk: Buffer): void => {
    text += chunk.toString('utf8');
    wake();
  };
  child.stdout!.on('data', add);
  child.stderr!.on('data', add);
  child.on('close', () => {
    text += '\n(the watch ended)\n';
    wake();
  });
  return async (pattern) => {
    for (;;) {
      const found = pattern.exec(text.slice(heard));
      if (found !== null) {
        const said = text.slice(heard, heard + found.index + found[0].length);
        heard += said.length;
        return said;
      }
      if (text.includes('(the watch ended)')) throw new Error(`never said ${pattern}:\n${text}`);
      await new Promise<void>((resolve) => { wake = resolve; });
    }
  };
}

test('a watch keeps TypeScript and wasm at what the kernels say', { timeout: 120_000 }, async ({ onTestFinished }) => {
  const { root, remove } = smallProject();
  const env = { ...process.env, TREFOIL_BOOTSTRAP: '1', NO_COLOR: '1' };
  const child = spawn(process.execPath, [join(root, 'dist/codegen/cli/main.js'), 'build', '--watch', '--no-native'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  onTestFinished(async () => {
    child.kill();
    await ended;
    remove();
  });
  const said = listen(child);
  await said(/watching kernels\//);

  const kernel = join(root, 'kernels/math/dot.ts');
  const text = readFileSync(kernel, 'utf8');
  const call = (name: string): string => execFileSync(process.execPath, ['--input-type=module', '-e', `
    import { createRuntime } from 'trefoil';
    const [x, y] = [Float64Array.of(1, 2, 3), Float64Array.of(4, 5, 6)];
    for (const backend of ['wasm', 'ts']) console.log(backend, (await createRuntime({ backend, strict: true })).${name}({ x, y }));
  `], { cwd: root, encoding: 'utf8' });
  const hashes = (): string[] => ['dist/trefoil.wasm', 'dist/wasm.json', 'dist/generated/typescript/kernels/dot.js', 'dist/generated/typescript/manifest.js', 'generated/manifest.json']
    .map((path) => createHash('sha256').update(readFileSync(join(root, path))).digest('hex'));

  /** What a build beside the watch would be told. */
  const heard: string[] = [];
  const covered = (need: string): Promise<boolean | undefined> => coveredByWatch({ root, cache: new HashCache(root, join(root, 'build/none.json')) }, steps, need, (line: string) => heard.push(line));
  expect(await covered('native')).toBe(true);

  writeFileSync(kernel, text.replace('x[k]! * y[k]!', 'x[k]! * y[k]! + 1.0'));
  // Asked before the watch has even noticed.
  expect(await covered('scripts')).toBe(true);
  expect(await said(/TypeScript and wasm in .*\n/)).toMatch(/^\d\d:\d\d:\d\d kernels\/math\/dot\.ts: TypeScript and wasm in .* files written$/m);
  expect(call('dot')).toBe('wasm { dot: 35 }\nts { dot: 35 }\n');

  const good = hashes();
  writeFileSync(kernel, text.replace('x[k]! * y[k]!', 'x[k]! * z[k]!'));
  const refused = await said(/the last good build is kept/);
  expect(await covered('scripts')).toBe(false);
  expect(heard.at(-1)).toMatch(/the kernels have mistakes; the watch \(process \d+\) shows them/);
  expect(await covered('compiler')).toBe(true);
  expect(refused).toMatch(/kernels\/math\/dot\.ts:\d+:\d+ error /);
  expect(hashes().slice(2)).toEqual(good.slice(2));
  expect(call('dot')).toBe('wasm { dot: 35 }\nts { dot: 35 }\n');

  // As before, down to the byte: what a watch writes is what the compilers of a whole build write.
  writeFileSync(kernel, text);
  await said(/kernels\/math\/dot\.ts: TypeScript and wasm in/);
  for (const path of ['generated/typescript/kernels/dot.js', 'generated/typescript/kernels/dot.d.ts', 'kernels/math/dot.js']) {
    expect(readFileSync(join(root, 'dist', path), 'utf8'), path).toBe(readFileSync(join(ROOT, 'dist', path), 'utf8'));
  }

  const added = join(root, 'kernels/math/dotAgain.ts');
  writeFileSync(added, text.replaceAll('dot', 'dotAgain'));
  await said(/kernels\/math\/dotAgain\.ts: TypeScript and wasm in/);
  expect(call('dotAgain')).toBe('wasm { dotAgain: 32 }\nts { dotAgain: 32 }\n');
  rmSync(added);
  await said(/kernels\/math\/dotAgain\.ts: TypeScript and wasm in/);
  expect(existsSync(join(root, 'dist/generated/typescript/kernels/dotAgain.js'))).toBe(false);
  expect(call('dot')).toBe('wasm { dot: 32 }\nts { dot: 32 }\n');

  await said(/wasm optimised in/);
  expect(JSON.parse(readFileSync(join(root, 'dist/wasm.json'), 'utf8'))).toMatchObject({ optimized: true });
  expect(call('dot')).toBe('wasm { dot: 32 }\nts { dot: 32 }\n');

  // What was written in a hurry has been formatted meanwhile.
  const check = (): string => execFileSync(process.execPath, [join(root, 'dist/codegen/cli/main.js'), 'check'], { cwd: root, env, encoding: 'utf8' });
  expect(check()).toMatch(/generated files are up to date/);

  // A save that changes no code ends neither formatting nor optimising for good.
  writeFileSync(kernel, text.replace('x[k]! * y[k]!', 'x[k]! * y[k]! + 1.0'));
  await said(/TypeScript and wasm in/);
  writeFileSync(kernel, text);
  await said(/TypeScript and wasm in/);
  writeFileSync(kernel, `${text}\n// the end\n`);
  expect(await said(/TypeScript and wasm in .*\n/)).toMatch(/the same code as before/);
  await said(/wasm optimised in/);

  // What a watch does not look at.
  const compiler = join(root, 'dsl/index.ts');
  const dsl = readFileSync(compiler, 'utf8');
  writeFileSync(compiler, `${dsl}\n`);
  expect(await covered('compiler')).toBe(undefined);
  writeFileSync(compiler, dsl);
  expect(await covered('compiler')).toBe(true);

  child.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(await covered('compiler')).toBe(undefined);
});
