/** Kernels behind links are kernels. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { templateFor } from '../../dist/codegen/cli/new-templates.js';
import { expand } from '../../dist/codegen/build/inputs.js';
import { started } from './process.js';
import { smallProject } from './small-project.js';

describe.skipIf(process.platform === 'win32')('links', { timeout: 60_000 }, () => {
  test('to a file, to a folder, in a circle, to nothing', async ({ onTestFinished }) => {
    const { root, remove } = smallProject();
    const elsewhere = realpathSync(mkdtempSync(join(tmpdir(), 'trefoil-elsewhere-')));
    onTestFinished(() => {
      remove();
      rmSync(elsewhere, { recursive: true });
    });
    mkdirSync(join(elsewhere, 'more/deep'), { recursive: true });
    for (const [path, name] of [
      ['one.ts', 'linkedOne'],
      ['more/two.ts', 'linkedTwo'],
      ['more/deep/three.ts', 'linkedThree'],
    ] as const)
      writeFileSync(join(elsewhere, path), templateFor('elements', name));
    symlinkSync(join(elsewhere, 'one.ts'), join(root, 'kernels/math/one.ts'));
    symlinkSync(join(elsewhere, 'more'), join(root, 'kernels/more'));
    symlinkSync('..', join(root, 'kernels/math/up'));

    const build = (): ReturnType<typeof started> =>
      started(join(root, 'dist/codegen/cli/main.js'), ['build', '--no-backends'], { cwd: root });
    const { code, out, err } = await build();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const name of ['linkedOne', 'linkedTwo', 'linkedThree']) expect(out).toContain(`+ ${name}`);
    const inputs = expand(root, ['kernels/**/*.ts']);
    expect(inputs).toEqual(
      expect.arrayContaining(['kernels/math/one.ts', 'kernels/more/two.ts', 'kernels/more/deep/three.ts']),
    );
    expect(inputs.filter((path) => path.includes('/up/'))).toEqual([]);

    symlinkSync(join(elsewhere, 'none.ts'), join(root, 'kernels/math/none.ts'));
    expect(await build()).toMatchObject({
      code: 1,
      err: `trefoil: ${join(root, 'kernels/math/none.ts')} is a link to nothing\n`,
    });
  });
});
