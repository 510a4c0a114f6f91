/** The committed generated files are what the kernels say, and a change by hand is noticed. */
import { execFile } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { smallProject } from '../cli/small-project.js';
import { copyProject } from '../mutations/copy.mjs';
import { hashText } from '../../dist/codegen/targets/common/hash.js';
import { ROOT } from '../support/files.js';

type Ran = Promise<{ status: number; output: string }>;

const trefoil = (root: string, ...args: string[]): Ran =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, 'dist/codegen/cli/main.js'), ...args],
      { cwd: root },
      (error, stdout, stderr) => {
        resolve({ status: Number(error?.code ?? 0), output: stdout + stderr });
      },
    );
  });

const check = (root: string, ...options: string[]): Ran => trefoil(root, 'check', ...options);

/** With what compiling has shown here, where something did: as whoever changes a kernel has it. */
function copyOfBuilt(): { root: string; remove: () => void } {
  const copy = copyProject();
  mkdirSync(join(copy.root, 'build'));
  // The packages, by which it is known what compiled.
  for (const path of ['build/known.json', 'package-lock.json'])
    if (existsSync(join(ROOT, path))) cpSync(join(ROOT, path), join(copy.root, path));
  return copy;
}

describe.concurrent('trefoil check', { timeout: 300_000 }, () => {
  test('finds nothing here', async ({ expect }) =>
    expect(await check(ROOT, '--thorough')).toEqual({ status: 0, output: expect.stringContaining('up to date') }));

  test('finds what was touched, removed, added, and what a kernel says no longer', async ({
    expect,
    onTestFinished,
  }) => {
    const { root, remove } = copyOfBuilt();
    onTestFinished(remove);
    const generated = (path: string): string => join(root, 'generated', path);
    appendFileSync(generated('typescript/kernels/sum.ts'), '// touched\n');
    appendFileSync(generated('rust/math/src/kernels/sum.rs'), '// touched\n');
    rmSync(generated('assemblyscript/kernels/sum.ts'));
    writeFileSync(generated('typescript/kernels/stray.ts'), 'export {};\n');
    const kernel = join(root, 'kernels/matrix/matmul.ts');
    const text = readFileSync(kernel, 'utf8');
    expect(text).toContain('a.at(i, k) * b.at(k, j)');
    writeFileSync(kernel, text.replace('a.at(i, k) * b.at(k, j)', 'b.at(k, j) * a.at(i, k)'));
    const { status, output } = await check(root);
    expect(status).toBe(1);
    expect(
      output
        .split('\n')
        .filter((line) => line.startsWith('generated/'))
        .map((line) => line.split(':')[0])
        .sort(),
    ).toEqual(
      expect.arrayContaining([
        'generated/assemblyscript/kernels/matmul.ts',
        'generated/assemblyscript/kernels/sum.ts',
        'generated/manifest.json',
        'generated/rust/matrix/src/kernels/matmul.rs',
        'generated/rust/math/src/kernels/sum.rs',
        'generated/typescript/kernels/matmul.ts',
        'generated/typescript/kernels/stray.ts',
        'generated/typescript/kernels/sum.ts',
      ]),
    );
    expect(output).not.toContain('kama');
    expect(output).toMatch(/^Kernels that differ: matmul, sum\. Run `trefoil build`\.$/m);
  });

  test('finds a kernel that lies in another family than its files say', async ({ expect, onTestFinished }) => {
    const { root, remove } = copyOfBuilt();
    onTestFinished(remove);
    renameSync(join(root, 'kernels/moments/rollingSkew.ts'), join(root, 'kernels/rolling/rollingSkew.ts'));
    const { status, output } = await check(root);
    expect(status).toBe(1);
    expect(output).toContain('typescript/kernels/rollingSkew.ts: not what its kernel says');
    expect(output).toContain('Kernels that differ: rollingSkew.');
  });

  test('finds a file that was changed together with its hash, if told to be thorough', async ({
    expect,
    onTestFinished,
  }) => {
    const { root, remove } = smallProject();
    onTestFinished(remove);
    expect(await trefoil(root, 'build', '--no-backends')).toMatchObject({ status: 0 });
    const file = join(root, 'generated/typescript/kernels/sum.ts');
    const manifest = join(root, 'generated/manifest.json');
    appendFileSync(file, '// touched\n');
    const stored = JSON.parse(readFileSync(manifest, 'utf8'));
    stored.files['typescript/kernels/sum.ts'].written = hashText(readFileSync(file, 'utf8'));
    writeFileSync(manifest, `${JSON.stringify(stored, null, 1)}\n`);
    expect((await check(root)).status).toBe(0);
    expect(await check(root, '--thorough')).toEqual({
      status: 1,
      output: expect.stringContaining('generated/typescript/kernels/sum.ts: not as the formatter writes it'),
    });
  });

  test('shows mistakes and says nothing of writing', async ({ expect, onTestFinished }) => {
    const { root, remove } = copyOfBuilt();
    onTestFinished(remove);
    const kernel = join(root, 'kernels/math/sum.ts');
    writeFileSync(kernel, `${readFileSync(kernel, 'utf8')}\nconst HALF = 1.0 / nothing;\n`);
    const { status, output } = await check(root);
    expect(status).toBe(1);
    expect(output).toMatch(/kernels\/math\/sum\.ts:\d+:\d+ error /);
    expect(output).not.toContain('nothing written');
  });
});
