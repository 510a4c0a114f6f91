/** `trefoil build --watch` in a copy of the project: saved kernels arrive in dist/, mistakes are shown and change nothing. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mappedLines } from '../support/mapped-lines.js';
import { QUICK, WatchedProject } from './watched-project.js';

const FILE = 'kernels/math/dot.ts';

/** One watch from its beginning to its end: every test goes on where the last one stopped. */
describe('a watch keeps TypeScript and wasm at what the kernels say', { timeout: 240_000 }, () => {
  let watched: WatchedProject, text: string;
  const save = (from: string, to: string): void => writeFileSync(watched.at(FILE), text.replace(from, to));
  /** Where a debugger finds the product: in the kernel's file, from its compiled code and from its body. */
  const authors = (): string[] =>
    ['dist/generated/typescript/kernels/dot.js', 'dist/kernels/math/dot.js'].map((name) => {
      const code = watched.read(name);
      expect(code).toMatch(/\n\/\/# sourceMappingURL=dot\.js\.map\s*$/);
      const lines = mappedLines(name, code, watched.read(`${name}.map`));
      return lines.find((line) => /x\[k\] \* y\[k\]/.test(line.code))!.from;
    });
  const due = (): string[] => {
    const line =
      watched
        .read(FILE)
        .split('\n')
        .findIndex((one) => one.includes('x[k]! * y[k]!')) + 1;
    return [`${FILE}:${line}`, `${FILE}:${line}`];
  };

  beforeAll(async () => {
    watched = new WatchedProject();
    text = watched.read(FILE);
    await watched.said(/watching kernels\//);
  }, 120_000);
  afterAll(() => watched.remove());

  test('a saved kernel is there at once, and others who would build wait for it', async () => {
    expect(await watched.covered('native')).toBe(true);
    save('x[k]! * y[k]!', 'x[k]! * y[k]! + 1.0');
    // Asked before the watch has even noticed.
    expect(await watched.covered('scripts')).toBe(true);
    expect(await watched.said(/TypeScript and wasm in .*\n/)).toMatch(
      /^\d\d:\d\d:\d\d kernels\/math\/dot\.ts: TypeScript and wasm in .* files written$/m,
    );
    expect(authors()).toEqual(due());
    expect(watched.call('dot')).toBe('wasm { dot: 35 }\nts { dot: 35 }\n');
    await watched.said(/wasm optimised in/);
    expect(authors()).toEqual(due());
  });

  test('a mistake is shown and changes nothing', async () => {
    const hashes = (): string[] =>
      [
        'dist/trefoil.wasm',
        'dist/wasm.json',
        'dist/generated/typescript/kernels/dot.js',
        'dist/generated/typescript/manifest.js',
        'generated/manifest.json',
      ].map((path) => watched.sha256(path));
    const good = hashes();
    save('x[k]! * y[k]!', 'x[k]! * z[k]!');
    const refused = await watched.said(/the last good build is kept/);
    expect(await watched.covered('scripts')).toBe(false);
    expect(watched.heard.at(-1)).toMatch(/the kernels have mistakes; the watch \(process \d+\) shows them/);
    expect(await watched.isCaredFor()).toBe(true);
    expect(refused).toMatch(/kernels\/math\/dot\.ts:\d+:\d+ error /);
    expect(hashes()).toEqual(good);
    expect(watched.call('dot')).toBe('wasm { dot: 35 }\nts { dot: 35 }\n');
    save('', '');
    await watched.said(/kernels\/math\/dot\.ts: TypeScript and wasm in/);
  });

  test('a kernel comes, and goes without a trace', async () => {
    const added = watched.at('kernels/math/dotAgain.ts');
    writeFileSync(added, text.replaceAll('dot', 'dotAgain'));
    await watched.said(/kernels\/math\/dotAgain\.ts: TypeScript and wasm in/);
    expect(watched.call('dotAgain')).toBe('wasm { dotAgain: 32 }\nts { dotAgain: 32 }\n');
    rmSync(added);
    await watched.said(/kernels\/math\/dotAgain\.ts removed: TypeScript and wasm in/);
    expect(existsSync(watched.at('dist/generated/typescript/kernels/dotAgain.js'))).toBe(false);
    expect(watched.call('dot')).toBe('wasm { dot: 32 }\nts { dot: 32 }\n');
  });

  test('kernels that come together with their folder are all seen', async () => {
    const names = ['dotOne', 'dotTwo', 'dotThree', 'dotFour'];
    mkdirSync(watched.at('kernels/products/deeper'), { recursive: true });
    for (const [i, name] of names.entries())
      writeFileSync(
        watched.at(`kernels/products/${i % 2 === 0 ? '' : 'deeper/'}${name}.ts`),
        text.replaceAll('dot', name),
      );
    const seen = new Set<string>();
    while (seen.size < names.length)
      for (const [name] of (await watched.said(/kernels\/products\/.*TypeScript and wasm in/)).matchAll(/dot[A-Z]\w+/g))
        seen.add(name);
    for (const name of names) expect(watched.call(name)).toBe(`wasm { ${name}: 32 }\nts { ${name}: 32 }\n`);
    rmSync(watched.at('kernels/products'), { recursive: true });
    await watched.said(/removed: TypeScript and wasm in/);
  });

  test('what was done in a hurry is finished', async () => {
    await watched.said(/wasm optimised in/);
    expect(JSON.parse(watched.read('dist/wasm.json'))).toMatchObject({ optimized: true });
    expect(watched.call('dot')).toBe('wasm { dot: 32 }\nts { dot: 32 }\n');
    expect(watched.node([watched.at('dist/codegen/cli/main.js'), 'check'])).toMatch(/generated files are up to date/);
  });

  test('a save that changes no code ends neither formatting nor optimising for good', async () => {
    save('x[k]! * y[k]!', 'x[k]! * y[k]! + 1.0');
    await watched.said(/TypeScript and wasm in/);
    save('', '');
    await watched.said(/TypeScript and wasm in/);
    save('    dot.set(', '    // All that this changes\n    // is where the next line stands.\n    dot.set(');
    expect(await watched.said(/TypeScript and wasm in .*\n/)).toMatch(/the same code as before/);
    expect(authors()).toEqual(due());
    const building = { state: 'building', reason: `a watch (process ${watched.pid}) is building` };
    expect(watched.steps()).toMatchObject(Object.fromEntries(QUICK.map((name) => [name, building])));
    await watched.said(/wasm optimised in/);
    expect(await watched.states()).toEqual(['fresh', 'fresh', 'fresh', 'fresh']);
  });

  test('a binary of the quick profile serves, and is not called stale', () => {
    const native = watched.at('dist/native.json');
    const { hash } = JSON.parse(watched.read('generated/manifest.json')) as { hash: string };
    writeFileSync(native, JSON.stringify({ profile: 'watch', sourceHash: hash }));
    expect(watched.steps()).toMatchObject({
      native: { state: 'provisional', reason: expect.stringContaining('quick profile of a watch') },
    });
    rmSync(native);
  });

  test('what a watch does not look at is not its care', async () => {
    const dsl = watched.read('dsl/index.ts');
    writeFileSync(watched.at('dsl/index.ts'), `${dsl}\n`);
    expect(await watched.isCaredFor()).toBe(false);
    writeFileSync(watched.at('dsl/index.ts'), dsl);
    expect(await watched.isCaredFor()).toBe(true);
  });

  test('nothing is stale when it ends, and rightly: a whole build from nothing writes the same bytes', async () => {
    expect(await watched.end()).toBe(0);
    expect(await watched.isCaredFor()).toBe(false);
    expect(await watched.states()).toEqual(['fresh', 'fresh', 'fresh', 'fresh']);
    const made = watched.everything();
    expect(made.size).toBeGreaterThan(100);
    for (const name of QUICK) rmSync(watched.at(`build/stamps/${name}.json`));
    rmSync(watched.at('build/wasm'), { recursive: true });
    const program = `
      import { buildIn } from './dist/codegen/build/main.js';
      process.exitCode = (await buildIn('.', { quiet: true, only: ${JSON.stringify(QUICK)} })) ? 0 : 1;
    `;
    watched.node(['--input-type=module', '-e', program], { ...process.env, TREFOIL_BOOTSTRAP: '' });
    const again = watched.everything();
    expect([...again].filter(([path, hash]) => made.get(path) !== hash)).toEqual([]);
    expect(again.size).toBe(made.size);
  });
});
