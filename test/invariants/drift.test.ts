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
  const copies: (() => void)[] = [];
  afterAll(() => copies.forEach((remove) => remove()));
  const copy = (): string => {
    const { root, remove } = copyProject();
    copies.push(remove);
    return root;
  };

  test('finds nothing here', () => expect(check(ROOT)).toEqual({ status: 0, output: expect.stringContaining('up to date') }));

  test('finds what was touched, removed, added, and kernels that changed', () => {
    const root = copy();
    const generated = (path: string): string => join(root, 'generated', path);
    appendFileSync(generated('typescript/kernels/sum.ts'), '// touched\n');
    appendFileSync(generated('rust/kernels/sum.rs'), '// touched\n');
    rmSync(generated('assemblyscript/kernels/sum.ts'));
    writeFileSync(generated('typescript/kernels/stray.ts'), 'export {};\n');
    const { status, output } = check(root);
    expect(status).toBe(1);
    for (const path of ['typescript/kernels/sum.ts', 'rust/kernels/sum.rs', 'assemblyscript/kernels/sum.ts', 'typescript/kernels/stray.ts']) expect(output).toContain(path);
  });

  test('finds a kernel that changed', () => {
    const root = copy();
    const path = join(root, 'kernels/matrix/matmul.ts');
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('a.at(i, k) * b.at(k, j)');
    writeFileSync(path, text.replace('a.at(i, k) * b.at(k, j)', 'b.at(k, j) * a.at(i, k)'));
    const { status, output } = check(root);
    expect(status).toBe(1);
    for (const path of ['rust/kernels/matmul.rs', 'assemblyscript/kernels/matmul.ts', 'typescript/kernels/matmul.ts']) expect(output).toContain(path);
  });
});
