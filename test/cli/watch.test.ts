/** `trefoil build --watch` in a copy of the project: saved kernels arrive in dist/, mistakes are shown and change nothing. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { open } from '../../dist/codegen/build/build.js';
import { expand } from '../../dist/codegen/build/inputs.js';
import { repository } from '../../dist/codegen/build/repository.js';
import { inspect } from '../../dist/codegen/build/stamps.js';
import { coveredByWatch, watching } from '../../dist/codegen/build/watch-status.js';
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
      if (/could not be finished/.test(text)) throw new Error(text);
      if (found !== null) {
        const said = text.slice(heard, heard + found.index + found[0].length);
        heard += said.length;
        return said;
      }
      if (text.includes('(the watch ended)')) throw new Error(`never said ${pattern}:\n${text}`);
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
}

/** The steps of a build that a watch does whole, after it has done them quickly. */
const QUICK = ['bodies', 'kernels', 'runtime', 'wasm'];

test('a watch keeps TypeScript and wasm at what the kernels say', { timeout: 240_000 }, async ({ onTestFinished }) => {
  const { root, remove } = smallProject();
  const project = repository(root);
  // What the steps of a build read besides.
  for (const name of [
    'runtime',
    'package-lock.json',
    ...readdirSync(ROOT).filter((name) => /^tsconfig\..*json$/.test(name)),
  ])
    cpSync(join(ROOT, name), join(root, name), { recursive: true });
  const env = { ...process.env, TREFOIL_BOOTSTRAP: '1', NO_COLOR: '1' };
  const child = spawn(process.execPath, [join(root, 'dist/codegen/cli/main.js'), 'build', '--watch', '--no-native'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
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
  const call = (name: string): string =>
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `
    import { createRuntime } from 'trefoil';
    const [x, y] = [Float64Array.of(1, 2, 3), Float64Array.of(4, 5, 6)];
    for (const backend of ['wasm', 'ts']) console.log(backend, (await createRuntime({ backend, strict: true })).${name}({ x, y }));
  `,
      ],
      { cwd: root, encoding: 'utf8' },
    );
  const hashes = (): string[] =>
    [
      'dist/trefoil.wasm',
      'dist/wasm.json',
      'dist/generated/typescript/kernels/dot.js',
      'dist/generated/typescript/manifest.js',
      'generated/manifest.json',
    ].map(sha256);

  const sha256 = (path: string): string =>
    createHash('sha256')
      .update(readFileSync(join(root, path)))
      .digest('hex');
  /** All that the steps of a build leave, except native. */
  const everything = (): Map<string, string> =>
    new Map(
      [
        ...expand(root, ['dist/generated/**', 'dist/kernels/**', 'dist/runtime/**', 'generated/**']),
        'dist/trefoil.wasm',
        'dist/wasm.json',
      ].map((path) => [path, sha256(path)]),
    );
  const states = (names: readonly string[]): string[] =>
    names.map(
      (name) =>
        inspect(
          project.steps.find((step) => step.name === name)!,
          open(project),
        ).state,
    );
  const doctor = (): string =>
    spawnSync(process.execPath, [join(root, 'dist/codegen/cli/main.js'), 'doctor', '--json'], {
      cwd: root,
      env: { ...env, TREFOIL_NO_NATIVE: '' },
      encoding: 'utf8',
    }).stdout;
  const stepsOf = (json: string): Record<string, { state: string; reason?: string }> =>
    Object.fromEntries(JSON.parse(json).build.map((step: { name: string }) => [step.name, step]));

  /** What a build beside the watch would be told. */
  const heard: string[] = [];
  const covered = (need: 'scripts' | 'native'): Promise<boolean | undefined> =>
    coveredByWatch(open(project), need, (line) => heard.push(line));
  const caredFor = (): boolean => watching(open(project)) !== undefined;
  expect(await covered('native')).toBe(true);

  writeFileSync(kernel, text.replace('x[k]! * y[k]!', 'x[k]! * y[k]! + 1.0'));
  // Asked before the watch has even noticed.
  expect(await covered('scripts')).toBe(true);
  expect(await said(/TypeScript and wasm in .*\n/)).toMatch(
    /^\d\d:\d\d:\d\d kernels\/math\/dot\.ts: TypeScript and wasm in .* files written$/m,
  );
  expect(call('dot')).toBe('wasm { dot: 35 }\nts { dot: 35 }\n');

  await said(/wasm optimised in/);
  const good = hashes();
  writeFileSync(kernel, text.replace('x[k]! * y[k]!', 'x[k]! * z[k]!'));
  const refused = await said(/the last good build is kept/);
  expect(await covered('scripts')).toBe(false);
  expect(heard.at(-1)).toMatch(/the kernels have mistakes; the watch \(process \d+\) shows them/);
  expect(caredFor()).toBe(true);
  expect(refused).toMatch(/kernels\/math\/dot\.ts:\d+:\d+ error /);
  expect(hashes()).toEqual(good);
  expect(call('dot')).toBe('wasm { dot: 35 }\nts { dot: 35 }\n');

  writeFileSync(kernel, text);
  await said(/kernels\/math\/dot\.ts: TypeScript and wasm in/);

  const added = join(root, 'kernels/math/dotAgain.ts');
  writeFileSync(added, text.replaceAll('dot', 'dotAgain'));
  await said(/kernels\/math\/dotAgain\.ts: TypeScript and wasm in/);
  expect(call('dotAgain')).toBe('wasm { dotAgain: 32 }\nts { dotAgain: 32 }\n');
  rmSync(added);
  await said(/kernels\/math\/dotAgain\.ts removed: TypeScript and wasm in/);
  expect(existsSync(join(root, 'dist/generated/typescript/kernels/dotAgain.js'))).toBe(false);
  expect(call('dot')).toBe('wasm { dot: 32 }\nts { dot: 32 }\n');

  await said(/wasm optimised in/);
  expect(JSON.parse(readFileSync(join(root, 'dist/wasm.json'), 'utf8'))).toMatchObject({ optimized: true });
  expect(call('dot')).toBe('wasm { dot: 32 }\nts { dot: 32 }\n');

  // What was written in a hurry has been formatted meanwhile.
  const check = (): string =>
    execFileSync(process.execPath, [join(root, 'dist/codegen/cli/main.js'), 'check'], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
  expect(check()).toMatch(/generated files are up to date/);

  // A save that changes no code ends neither formatting nor optimising for good.
  writeFileSync(kernel, text.replace('x[k]! * y[k]!', 'x[k]! * y[k]! + 1.0'));
  await said(/TypeScript and wasm in/);
  writeFileSync(kernel, text);
  await said(/TypeScript and wasm in/);
  writeFileSync(kernel, `${text}\n// the end\n`);
  expect(await said(/TypeScript and wasm in .*\n/)).toMatch(/the same code as before/);
  expect(stepsOf(doctor())).toMatchObject(
    Object.fromEntries(
      QUICK.map((name) => [name, { state: 'building', reason: `a watch (process ${child.pid}) is building` }]),
    ),
  );
  await said(/wasm optimised in/);
  expect(states(QUICK)).toEqual(['fresh', 'fresh', 'fresh', 'fresh']);
  // A binary of the quick profile serves, and is not called stale.
  const native = join(root, 'dist/native.json');
  const { hash } = JSON.parse(readFileSync(join(root, 'generated/manifest.json'), 'utf8'));
  writeFileSync(native, JSON.stringify({ profile: 'watch', sourceHash: hash }));
  expect(stepsOf(doctor())).toMatchObject({
    native: { state: 'provisional', reason: expect.stringContaining('quick profile of a watch') },
  });
  rmSync(native);

  // What a watch does not look at.
  const compiler = join(root, 'dsl/index.ts');
  const dsl = readFileSync(compiler, 'utf8');
  writeFileSync(compiler, `${dsl}\n`);
  expect(caredFor()).toBe(false);
  writeFileSync(compiler, dsl);
  expect(caredFor()).toBe(true);

  child.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(caredFor()).toBe(false);

  // Nothing is stale, and rightly: a whole build from nothing writes the same bytes.
  expect(states(QUICK)).toEqual(['fresh', 'fresh', 'fresh', 'fresh']);
  const made = everything();
  expect(made.size).toBeGreaterThan(100);
  for (const name of QUICK) rmSync(join(root, 'build/stamps', `${name}.json`));
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `
    import { buildRepository } from './dist/codegen/build/main.js';
    process.exitCode = (await buildRepository({ quiet: true, only: ${JSON.stringify(QUICK)} })) ? 0 : 1;
  `,
    ],
    { cwd: root, env: { ...env, TREFOIL_BOOTSTRAP: '' } },
  );
  expect([...everything()].filter(([path, hash]) => made.get(path) !== hash)).toEqual([]);
  expect(everything().size).toBe(made.size);
});
