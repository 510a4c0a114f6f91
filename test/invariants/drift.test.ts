/** The committed generated files are what the kernels say, and a change by hand is noticed. */
import { execFile } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { copyProject } from '../mutations/copy.mjs';
import { ROOT } from '../support/files.js';

const check = (root: string): Promise<{ status: number; output: string }> => new Promise((resolve) => {
  execFile(process.execPath, [join(root, 'dist/codegen/cli/main.js'), 'check'], { cwd: root }, (error, stdout, stderr) => {
    resolve({ status: Number(error?.code ?? 0), output: stdout + stderr });
  });
});

describe.concurrent('trefoil check', { timeout: 300_000 }, () => {
  test('finds nothing here', async ({ expect }) => expect(await check(ROOT)).toEqual({ status: 0, output: expect.stringContaining('up to date') }));

  test('finds what was touched, removed, added, and what a kernel says no longer', async ({ expect, onTestFinished }) => {
    const { root, remove } = copyProject();
    onTestFinished(remove);
    const generated = (path: string): string => join(root, 'generated', path);
    appendFileSync(generated('typescript/kernels/sum.ts'), '// touched\n');
    appendFileSync(generated('rust/kernels/sum.rs'), '// touched\n');
    rmSync(generated('assemblyscript/kernels/sum.ts'));
    writeFileSync(generated('typescript/kernels/stray.ts'), 'export {};\n');
    const kernel = join(root, 'kernels/matrix/matmul.ts');
    const text = readFileSync(kernel, 'utf8');
    expect(text).toContain('a.at(i, k) * b.at(k, j)');
    writeFileSync(kernel, text.replace('a.at(i, k) * b.at(k, j)', 'b.at(k, j) * a.at(i, k)'));
    const { status, output } = await check(root);
    expect(status).toBe(1);
    expect(output.split('\n').filter((line) => line.startsWith('generated/')).map((line) => line.split(':')[0]).sort()).toEqual(expect.arrayContaining([
      'generated/assemblyscript/kernels/matmul.ts', 'generated/assemblyscript/kernels/sum.ts', 'generated/manifest.json', 'generated/rust/kernels/matmul.rs',
      'generated/rust/kernels/sum.rs', 'generated/typescript/kernels/matmul.ts', 'generated/typescript/kernels/stray.ts', 'generated/typescript/kernels/sum.ts',
    ]));
    expect(output).not.toContain('kama');
  });
});
