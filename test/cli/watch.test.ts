/** `trefoil build --watch` in a copy of the project: saved kernels arrive in dist/, mistakes are shown and change nothing. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WatchedProject } from './watched-project.js';

/** The steps of a build that a watch does whole, after it has done them quickly. */
const QUICK = ['bodies', 'kernels', 'runtime', 'wasm'];

const plusOne = (text: string): string => text.replace('x[k]! * y[k]!', 'x[k]! * y[k]! + 1.0');
const mistaken = (text: string): string => text.replace('x[k]! * y[k]!', 'x[k]! * z[k]!');
const again = (text: string): string => text.replaceAll('dot', 'dotAgain');
const commented = (text: string): string => `${text}\n// the end\n`;

describe('a watch', { timeout: 240_000 }, () => {
  let project: WatchedProject;
  beforeAll(async () => {
    project = new WatchedProject();
    await project.said(/watching kernels\//);
  }, 240_000);
  afterAll(() => project.remove());

  test('keeps TypeScript and wasm at what a kernel says', async () => {
    project.save(plusOne);
    expect(await project.said(/TypeScript and wasm in .*\n/)).toMatch(
      /^\d\d:\d\d:\d\d kernels\/math\/dot\.ts: TypeScript and wasm in .* files written$/m,
    );
    expect(project.call('dot')).toBe('wasm { dot: 35 }\nts { dot: 35 }\n');
    await project.restore();
  });

  test('shows a mistake, and keeps the last good build', async () => {
    project.save(plusOne);
    await project.said(/TypeScript and wasm in/);
    await project.said(/wasm optimised in/);
    const good = project.hashes();
    project.save(mistaken);
    expect(await project.said(/the last good build is kept/)).toMatch(/kernels\/math\/dot\.ts:\d+:\d+ error /);
    expect(project.hashes()).toEqual(good);
    expect(project.call('dot')).toBe('wasm { dot: 35 }\nts { dot: 35 }\n');
    await project.restore();
  });

  test('takes in a kernel that is new, and leaves out one that is gone', async () => {
    const added = join(project.root, 'kernels/math/dotAgain.ts');
    writeFileSync(added, again(project.text));
    await project.said(/kernels\/math\/dotAgain\.ts: TypeScript and wasm in/);
    expect(project.call('dotAgain')).toBe('wasm { dotAgain: 32 }\nts { dotAgain: 32 }\n');
    rmSync(added);
    await project.said(/kernels\/math\/dotAgain\.ts removed: TypeScript and wasm in/);
    expect(existsSync(join(project.root, 'dist/generated/typescript/kernels/dotAgain.js'))).toBe(false);
    expect(project.call('dot')).toBe('wasm { dot: 32 }\nts { dot: 32 }\n');
    await project.said(/wasm optimised in/);
  });

  test('optimises and formats what was written in a hurry', async () => {
    project.save(plusOne);
    await project.said(/TypeScript and wasm in/);
    project.save();
    await project.said(/kernels\/math\/dot\.ts: TypeScript and wasm in/);
    await project.said(/wasm optimised in/);
    const { optimized } = JSON.parse(readFileSync(join(project.root, 'dist/wasm.json'), 'utf8'));
    expect(optimized).toBe(true);
    expect(project.call('dot')).toBe('wasm { dot: 32 }\nts { dot: 32 }\n');
    expect(project.check()).toMatch(/generated files are up to date/);
  });

  test('optimises and formats after a save that changes no code, too', async () => {
    project.save(plusOne);
    await project.said(/TypeScript and wasm in/);
    project.save();
    await project.said(/TypeScript and wasm in/);
    project.save(commented);
    expect(await project.said(/TypeScript and wasm in .*\n/)).toMatch(/the same code as before/);
    expect(project.doctor()).toMatchObject(
      Object.fromEntries(
        QUICK.map((name) => [
          name,
          { state: 'building', reason: `a watch (process ${project.child.pid}) is building` },
        ]),
      ),
    );
    await project.said(/wasm optimised in/);
    expect(project.states(QUICK)).toEqual(['fresh', 'fresh', 'fresh', 'fresh']);
    project.save();
    await project.said(/the same code as before/);
  });

  test('lets a binary of its quick profile serve, which is not called stale', () => {
    const native = join(project.root, 'dist/native.json');
    const { hash } = JSON.parse(readFileSync(join(project.root, 'generated/manifest.json'), 'utf8'));
    writeFileSync(native, JSON.stringify({ profile: 'watch', sourceHash: hash }));
    expect(project.doctor()).toMatchObject({
      native: { state: 'provisional', reason: expect.stringContaining('quick profile of a watch') },
    });
    rmSync(native);
  });

  test('tells a build beside it what it takes care of', async () => {
    expect(await project.covered('native')).toBe(true);
    project.save(plusOne);
    // Asked before the watch has even noticed.
    expect(await project.covered('scripts')).toBe(true);
    await project.said(/TypeScript and wasm in/);
    project.save(mistaken);
    await project.said(/the last good build is kept/);
    expect(await project.covered('scripts')).toBe(false);
    expect(project.told.at(-1)).toMatch(/the kernels have mistakes; the watch \(process \d+\) shows them/);
    expect(await project.covered('compiler')).toBe(true);

    // What a watch does not look at.
    const compiler = join(project.root, 'dsl/index.ts');
    const dsl = readFileSync(compiler, 'utf8');
    writeFileSync(compiler, `${dsl}\n`);
    expect(await project.covered('compiler')).toBe(undefined);
    writeFileSync(compiler, dsl);
    expect(await project.covered('compiler')).toBe(true);
    await project.restore();
  });
});

test(
  'a watch that ends leaves what a whole build from nothing writes',
  { timeout: 240_000 },
  async ({ onTestFinished }) => {
    const project = new WatchedProject();
    onTestFinished(() => project.remove());
    await project.said(/watching kernels\//);
    project.save(plusOne);
    await project.said(/TypeScript and wasm in/);
    project.save(mistaken);
    await project.said(/the last good build is kept/);
    project.save();
    await project.said(/TypeScript and wasm in/);
    const added = join(project.root, 'kernels/math/dotAgain.ts');
    writeFileSync(added, again(project.text));
    await project.said(/dotAgain\.ts: TypeScript and wasm in/);
    rmSync(added);
    await project.said(/dotAgain\.ts removed: TypeScript and wasm in/);
    project.save(commented);
    await project.said(/TypeScript and wasm in/);
    await project.said(/wasm optimised in/);
    expect(await project.covered('compiler')).toBe(true);

    project.child.kill('SIGINT');
    expect(await project.ended).toBe(0);
    expect(await project.covered('compiler')).toBe(undefined);

    // Nothing is stale, and rightly.
    expect(project.states(QUICK)).toEqual(['fresh', 'fresh', 'fresh', 'fresh']);
    const made = project.everything();
    expect(made.size).toBeGreaterThan(100);
    for (const name of QUICK) rmSync(join(project.root, 'build/stamps', `${name}.json`));
    project.run(
      [
        '--input-type=module',
        '-e',
        `
    import { bootstrap } from './scripts/bootstrap.mjs';
    process.exitCode = (await bootstrap({ quiet: true, only: ${JSON.stringify(QUICK)} })) ? 0 : 1;
  `,
      ],
      { NO_COLOR: '1', TREFOIL_BOOTSTRAP: '' },
    );
    expect([...project.everything()].filter(([path, hash]) => made.get(path) !== hash)).toEqual([]);
    expect(project.everything().size).toBe(made.size);
  },
);
