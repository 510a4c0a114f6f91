/** The committed generated files are what the kernels say, and a change by hand is noticed. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { copyProject } from '../mutations/copy.mjs';
import { ROOT } from '../support/files.js';

const check = (root: string): { status: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/codegen/cli/main.js'), 'check'], { cwd: root, encoding: 'utf8' });
  return { status, output: stdout + stderr };
};

describe('trefoil check', { timeout: 60_000 }, () => {
  test('finds nothing here', () => expect(check(ROOT)).toEqual({ status: 0, output: expect.stringContaining('up to date') }));

  test('finds what was touched, removed, added, and what a kernel says no longer', () => {
    const { root, remove } = copyProject();
    afterAll(remove);
    const generated = (path: string): string => join(root, 'generated', path);
    appendFileSync(generated('typescript/kernels/sum.ts'), '// touched\n');
    appendFileSync(generated('rust/kernels/sum.rs'), '// touched\n');
    rmSync(generated('assemblyscript/kernels/sum.ts'));
    writeFileSync(generated('typescript/kernels/stray.ts'), 'export {};\n');
    const kernel = join(root, 'kernels/matrix/matmul.ts');
    const text = readFileSync(kernel, 'utf8');
    expect(text).toContain('a.at(i, k) * b.at(k, j)');
    writeFileSync(kernel, text.replace('a.at(i, k) * b.at(k, j)', 'b.at(k, j) * a.at(i, k)'));
    const { status, output } = check(root);
    expect(status).toBe(1);
    expect(output.split('\n').filter((line) => line.startsWith('generated/')).map((line) => line.split(':')[0]).sort()).toEqual(expect.arrayContaining([
      'generated/assemblyscript/kernels/matmul.ts', 'generated/assemblyscript/kernels/sum.ts', 'generated/manifest.json', 'generated/rust/kernels/matmul.rs',
      'generated/rust/kernels/sum.rs', 'generated/typescript/kernels/matmul.ts', 'generated/typescript/kernels/stray.ts', 'generated/typescript/kernels/sum.ts',
    ]));
    expect(output).not.toContain('kama');
  });
});
