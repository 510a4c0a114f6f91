/** Commands that change the project, in a copy of it with few kernels: build and new; and `bench`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test, type ExpectStatic } from 'vitest';
import { ROOT } from '../support/files.js';
import type { Said } from './cli.js';
import { trefoilIn } from './processes.js';
import { smallProject } from './small-project.js';

/** Path and text of every file below a folder. */
const filesOf = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );

const expectNoTrace = ({ err }: Said, expect: ExpectStatic): void => expect(err).not.toMatch(/^\s+at /m);

describe.concurrent('in a copy of the project', { timeout: 180_000 }, () => {
  test('new makes a kernel that compiles; build shows mistakes and keeps what was there', async ({
    expect,
    onTestFinished,
  }) => {
    const { root, remove } = smallProject();
    onTestFinished(remove);
    const trefoil = trefoilIn(root);
    const made = await trefoil('new', 'rolling/rollingThing');
    expect(made).toMatchObject({ code: 0, err: '' });
    const file = join(root, 'kernels/rolling/rollingThing.ts');
    expect(await trefoil('build', '--no-backends')).toMatchObject({ code: 0, err: '' });
    expect(existsSync(join(root, 'generated/rust/rolling/src/kernels/rolling_thing.rs'))).toBe(true);
    expect((await trefoil('list', 'rolling')).out).toMatch(/rollingThing\s+\(x: \[rows, cols\]; window/);
    expect(await trefoil('new', 'trading/rollingthing')).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is kernels/rolling/rollingThing.ts already'),
    });

    const manifest = readFileSync(join(root, 'generated/manifest.json'), 'utf8');
    writeFileSync(file, readFileSync(file, 'utf8').replace('w.sum() / w.count', 'w.sum() / w.cuont'));
    const refused = await trefoil('build', '--no-backends');
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/kernels\/rolling\/rollingThing\.ts:\d+:\d+ error /);
    expect(refused.err).toContain('nothing written');
    expectNoTrace(refused, expect);
    expect(readFileSync(join(root, 'generated/manifest.json'), 'utf8')).toBe(manifest);
  });

  test("check finds what the project's own tsc would refuse; build writes nothing then", async ({
    expect,
    onTestFinished,
  }) => {
    const { root, remove } = smallProject();
    onTestFinished(remove);
    const trefoil = trefoilIn(root);
    expect(await trefoil('build', '--no-backends')).toMatchObject({ code: 0, err: '' });
    const generated = filesOf(join(root, 'generated'));
    const file = join(root, 'kernels/math/sum.ts');
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replace(/import \{ /, 'import { abs, ')
        .concat('\nconst unread = 3;\n'),
    );
    for (const command of [['check'], ['build', '--no-backends']]) {
      const { code, err } = await trefoil(...command);
      expect(code).toBe(1);
      expect(err).toMatch(
        /kernels\/math\/sum\.ts:1:10 error TS6133: 'abs' is declared [^]* 1 \| import \{ abs, [^]*~~~[^]*hint: Remove it from the import\./,
      );
      expect(err).toMatch(/kernels\/math\/sum\.ts:\d+:7 error TS6133: 'unread' [^]*hint: Remove it, or use it\./);
      expect(err).toContain('2 mistakes');
      expect(filesOf(join(root, 'generated'))).toEqual(generated);
    }
  });

  test('every template compiles', async ({ expect, onTestFinished }) => {
    const { root, remove } = smallProject();
    onTestFinished(remove);
    mkdirSync(join(root, 'kernels/demo'));
    const { ALL_KINDS: kinds, templateFor } = await import('../../dist/codegen/cli/new-templates.js');
    for (const kind of kinds)
      writeFileSync(join(root, `kernels/demo/demo${kind}.ts`), templateFor(kind, `demo${kind}`));
    const { code, out, err } = await trefoilIn(root)('build', '--no-backends');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const kind of kinds) expect(existsSync(join(root, `generated/typescript/kernels/demo${kind}.ts`))).toBe(true);
    expect(out).toMatch(/^\d+ kernels, \d+ files written, \d+ removed; \+ democolumns, \+ demoelements, .*− ar1Fit, /m);
  });
});

describe('here', { timeout: 60_000 }, () => {
  test('bench passes its arguments on', async ({ expect }) => {
    expect(await trefoilIn(ROOT)('bench', '--only', 'sum,nothing', '--quick')).toMatchObject({
      code: 2,
      err: expect.stringContaining("there is no measured kernel called 'nothing'"),
    });
  });
});
