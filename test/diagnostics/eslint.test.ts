/** The plugin for editors says what the compiler says, at the same places; and what an editor shows without it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import trefoil from 'trefoil/eslint';
import { position } from '../../dist/codegen/diagnostics/code-frame.js';
import { readSources } from '../../dist/codegen/build/sources.js';
import { here } from '../support/project.js';
import { ROOT } from '../support/files.js';
import { Bench, EDITOR, editorTable, filesOf, fixtureNames } from './fixtures.mjs';

const eslint = new ESLint({
  cwd: ROOT,
  overrideConfigFile: true,
  overrideConfig: trefoil.configs.recommended as unknown as Linter.Config[],
});
const messages = async (text: string, file = 'kernels/demo/kernel.ts'): Promise<Linter.LintMessage[]> =>
  (await eslint.lintText(text, { filePath: join(ROOT, file) }))[0]!.messages;
const lint = async (text: string, file?: string): Promise<Linter.LintMessage[]> =>
  (await messages(text, file)).filter(({ ruleId }) => ruleId !== 'trefoil/shadowed-counter');
const bench = new Bench(fixtureNames().map(filesOf));
/** The plugin reads the file in the place of the project, so fixtures that are several files are left out. */
const alone = fixtureNames().filter((name) => filesOf(name).size === 1);
const textOf = (name: string): string => filesOf(name).get(`kernels/${name}/kernel.ts`)!;

describe('trefoil/kernel', () => {
  test("reports every mistake of a fixture with the compiler's code, at its place", { timeout: 120_000 }, async () => {
    expect(alone.length).toBeGreaterThan(130);
    // Each takes a program of its own: all of them in the long run, every fifth here.
    for (const name of alone.filter((_, i) => process.env['TREFOIL_RUNS'] || i % 5 === 0)) {
      const text = textOf(name);
      const due = bench
        .diagnostics(filesOf(name))
        .filter((d) => d.code.startsWith('TF'))
        .map((d) => {
          const { line, column } = position(text, d.span.start);
          return `${d.code} ${line}:${column}`;
        });
      const found = (await lint(text)).map((m) => `${m.message.split(':')[0]} ${m.line}:${m.column}`);
      expect(found.sort(), name).toEqual(due.sort());
    }
  });

  test('finds nothing wrong with the catalogue', { timeout: 120_000 }, async () => {
    for (const file of [
      'kernels/rolling/rollingMean.ts',
      'kernels/clustering/kmeans.ts',
      'kernels/bytes/countMatches.ts',
    ]) {
      expect(await lint(readFileSync(join(ROOT, file), 'utf8'), file)).toEqual([]);
    }
  });

  test('takes up what is typed, whatever is on disk', async () => {
    const file = 'kernels/rolling/rollingMean.ts';
    const text = readFileSync(join(ROOT, file), 'utf8');
    expect((await lint(text.replace('w.sum() / w.count', 'w.sum() / w.cuont'), file)).map((m) => m.message)).toEqual([
      expect.stringMatching(/^TF1008: A window has no `cuont`\. /),
    ]);
    expect(await lint(text, file)).toEqual([]);
  });

  test('offers what a hint says, and the suggestion is what it says', async () => {
    const text = textOf('integer-division');
    const [message] = await lint(text);
    expect(message!.message).toBe(
      'TF2002: `/` is ambiguous for integers. Write `idiv(window, 2)` for the integer quotient, or `toF64(window) / 2` for a float.',
    );
    const [{ range, text: instead }] = message!.suggestions!.map((s) => s.fix) as [
      { range: [number, number]; text: string },
    ];
    expect(text.slice(0, range[0]) + instead + text.slice(range[1])).toContain('const half = idiv(window, 2);');
  });

  test('can be switched off by a comment, and leaves other files alone', async () => {
    const text = textOf('integer-division');
    expect(
      await lint(
        text.replace('const half', '// eslint-disable-next-line trefoil/kernel -- for the test\n    const half'),
      ),
    ).toEqual([]);
    expect(await lint('const x: number = 1 / 2;\nwhile (true) {}\n', 'runtime/some.ts')).not.toContainEqual(
      expect.objectContaining({ ruleId: 'trefoil/kernel' }),
    );
  });

  test('says so of a kernel that no project is around', async () => {
    const home = mkdtempSync(join(tmpdir(), 'trefoil-no-project-'));
    const outside = new ESLint({
      cwd: home,
      overrideConfigFile: true,
      overrideConfig: trefoil.configs.recommended as unknown as Linter.Config[],
    });
    const [found] = await outside.lintText('const x = 1;', { filePath: join(home, 'kernels/demo/kernel.ts') });
    expect(found!.messages.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^There is no trefoil\.config\.ts at or above this file, so it is not checked\./),
    ]);
    rmSync(home, { recursive: true });
  });
});

describe('trefoil/shadowed-counter', () => {
  const warned = async (body: string, file?: string): Promise<string[]> =>
    (await messages(body, file))
      .filter(({ ruleId }) => ruleId === 'trefoil/shadowed-counter')
      .map(({ message, severity, line, column }) => `${severity} ${line}:${column} ${message}`);

  test.each([
    [
      'for (let i = 0; i < n; i++)\n  fill(y, (i, j) => 0.0);',
      '1 2:12 `i` hides the counter `i` of line 1. Give it another name.',
    ],
    [
      'for (let i = 0; i < n; i++)\n  for (let i = 0; i < 3; i++) {}',
      '1 2:12 `i` hides the counter `i` of line 1. Give it another name.',
    ],
    ['fill(y, (k) =>\n  sum(n, (k) => x[k]!));', '1 2:11 `k` hides the counter `k` of line 1. Give it another name.'],
  ])('warns of %j', async (body, due) => expect(await warned(body)).toEqual([due]));

  test.each([
    'for (let i = 0; i < n; i++) fill(y, (k) => 0.0);',
    'for (let i = 0; i < n; i++) {} fill(y, (i) => 0.0);',
    'for (let i = 0; i < n; i++) { const half = (i: f64): f64 => sum(2, (i) => i * 0.5); }',
    'const first = (i: f64): f64 => i; fill(y, (i) => first(i));',
  ])('does not warn of %j', async (body) => expect(await warned(body)).toEqual([]));

  test('does not warn in other files', async () =>
    expect(await warned('for (let i = 0; i < n; i++) fill(y, (i) => 0.0);', 'runtime/some.ts')).toEqual([]));

  test('does not warn of the catalogue', async () => {
    for (const [file, text] of readSources(here).kernels) expect(await warned(text, file), file).toEqual([]);
  });
});

test('the configuration of the repository has the rule, for kernels and nothing else', async () => {
  const own = new ESLint({ cwd: ROOT });
  const rules = async (file: string): Promise<(string | null)[]> => {
    const [result] = await own.lintText(textOf('integer-division'), { filePath: join(ROOT, file) });
    return result!.messages.map(({ ruleId }) => ruleId);
  };
  expect(await rules('kernels/demo/kernel.ts')).toEqual(['trefoil/kernel']);
  expect(await rules('runtime/some.ts')).toEqual([]);
});

describe('an editor without the plugin', () => {
  test('shows what the table says', { timeout: 120_000 }, () => {
    const { table, red, mistakes } = editorTable(bench);
    expect(table).toBe(readFileSync(EDITOR, 'utf8'));
    expect(mistakes).toBeGreaterThan(150);
    expect(red).toBeGreaterThan(mistakes / 4);
  });
});
