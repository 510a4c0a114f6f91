/** `trefoil parity` where a kernel ends its process or does not come back: what is built is spoilt in a copy of the project. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copyProject } from '../mutations/copy.mjs';
import { ROOT } from '../support/files.js';
import { trefoilIn } from './processes.js';

/** Puts a statement before everything that the ts backend does in a kernel. */
function spoil(root: string, kernel: string, statement: string): void {
  const path = join(root, 'dist/generated/typescript/kernels', `${kernel}.js`);
  const text = readFileSync(path, 'utf8');
  const begins = new RegExp(`export function ${kernel}\\([^)]*\\) \\{`);
  expect(text).toMatch(begins);
  writeFileSync(
    path,
    text.replace(begins, (head) => `${head}\n${statement}`),
  );
}

test('parity counts its cases and says what it reached', { timeout: 60_000 }, async () => {
  const { code, out, err } = await trefoilIn(ROOT)('parity', 'dot', '--runs', '3', '--seed', '11');
  expect(err).toBe('dot\n');
  expect(out).toMatch(/^\+ dot: \d+ cases in .*; \d+ vector rounds/m);
  expect(out).toMatch(/^1 kernel, \d+ cases in .*: the same bytes everywhere$/m);
  expect(code).toBe(0);
});

test(
  'a kernel that ends its process, or never ends, is named with the case, and the others are examined',
  { timeout: 180_000 },
  async () => {
    const { root, remove } = copyProject();
    onTestFinished(remove);
    spoil(root, 'exp', "if (n === 9) process.kill(process.pid, 'SIGSEGV');");
    spoil(root, 'sum', 'if (n === 129) process.exit(0);');
    // As a loop does whose end follows from a parameter in a way that cannot be counted.
    spoil(root, 'uniform', 'if (stream > 1000) for (;;);');
    const { code, out, err } = await trefoilIn(root)(
      'parity',
      'exp',
      'sum',
      'uniform',
      'dot',
      '--runs',
      '60',
      '--seed',
      '11',
    );
    expect(code).toBe(1);
    expect(out).toMatch(
      /^x exp: ts: its process ended with SIGSEGV\n {2}n = 9\b.*\n {2}TREFOIL_KERNEL=exp TREFOIL_SEED=11 TREFOIL_PATH=\d+ /m,
    );
    expect(out).toMatch(
      /^x sum: ts: its process ended with exit status 0\n {2}n = 129\b.*\n {2}TREFOIL_KERNEL=sum TREFOIL_SEED=11 TREFOIL_PATH=\d+ /m,
    );
    expect(out).toMatch(
      /^x uniform: ts: it has not come back for 1\d seconds\n {2}n = \d+, .*stream = \d{4,}.*\n {2}TREFOIL_KERNEL=uniform .*\n {2}`stream` has no max, .*: give `stream` a max$/m,
    );
    expect(out).toMatch(/^\+ dot: \d+ cases/m);
    expect(err).toMatch(/^3 of 4 kernels failed in .*: exp, sum, uniform$/m);
  },
);

test('who stops it stops all of it, also a kernel that hears nothing', { timeout: 120_000 }, async () => {
  const { root, remove } = copyProject();
  onTestFinished(remove);
  spoil(root, 'exp', 'for (;;);');
  const child = spawn(process.execPath, [join(root, 'dist/codegen/cli/main.js'), 'parity', 'dot', 'exp', 'sum'], {
    cwd: root,
    env: { ...process.env, TREFOIL_BOOTSTRAP: '1' },
  });
  let [out, err, stopped] = ['', '', false];
  child.stdout.on('data', (text) => (out += text));
  child.stderr.on('data', (text) => {
    err += text;
    if (stopped || !/^2\/3 exp$/m.test(err)) return;
    stopped = child.kill('SIGINT');
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(out).toMatch(/^\+ dot: \d+ cases.*\n$/);
  expect(err).toMatch(/\nstopped after 1 of 3 kernels\n$/);
  expect(code).toBe(130);
});
