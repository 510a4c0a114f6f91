/** Source maps of compiled kernels: every line of code leads to the very line it came from, also where lines read alike. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDsl } from '../../dist/codegen/build/sources.js';
import { compile } from '../../dist/codegen/compile.js';
import { quotedLines, readQuotedLines } from '../../dist/codegen/build/quoted-lines.js';
import { withMap } from '../../dist/codegen/build/source-maps.js';
import { ROOT } from '../support/files.js';
import { scriptOf } from '../support/made.js';
import { mappedLines } from '../support/mapped-lines.js';

const dsl = readDsl();

const smoothed = (name: string, factor: string): string[] => [
  `export const ${name} = kernel(`,
  `  { inputs: { x: vector('n') }, outputs: { y: vector('n') } },`,
  '  ({ x }, { y }) => {',
  '    let state = 0.0;',
  '    for (let i = 0; i < x.length; i++) {',
  '      const v = x[i]!;',
  `      state += ${factor} * (clipped(v) - state);`,
  '      y[i] = state;',
  '    }',
  '  },',
  ');',
];

const PAIR = 'kernels/made/pair.ts';
const SHARED = 'kernels/made/shared.ts';
const texts = new Map([
  [
    PAIR,
    [
      'import { kernel, vector } from "trefoil/dsl";',
      'import { clipped } from "./shared.js";',
      '',
      ...smoothed('slow', '0.1'),
      '',
      ...smoothed('fast', '0.9'),
      '',
    ].join('\n'),
  ],
  [
    SHARED,
    [
      "import { type f64 } from 'trefoil/dsl';",
      '',
      'export function clipped(v: f64): f64 {',
      '  let state = v;',
      '  if (state > 1.0) state = 1.0;',
      '  return state;',
      '}',
      '',
    ].join('\n'),
  ],
]);

describe('two kernels of one file that read alike, and a helper of another', () => {
  const compilation = compile({ kernels: texts, dsl });
  expect(compilation.diagnostics.all).toEqual([]);
  const quoted = quotedLines(compilation);

  test.each([
    ['slow', 4],
    ['fast', 16],
  ] as const)('%s', (kernel, first) => {
    const path = `typescript/kernels/${kernel}.ts`;
    const file = compilation.files.find((one) => one.path === path)!;
    const name = `dist/generated/typescript/kernels/${kernel}.js`;
    const made = withMap(ROOT, { name, code: scriptOf(file.text), quoted: quoted[path]! }, (one) => texts.get(one)!);
    const lines = mappedLines(name, made.code, made.map);
    const from = (line: number): string => `${PAIR}:${first + line}`;
    const authorOf = (text: RegExp): (string | undefined)[] =>
      lines.filter(({ code }) => text.test(code)).map((line) => line.from);
    expect(authorOf(/^let state = 0\.0;/)).toEqual([from(3)]);
    expect(authorOf(/^for \(/)).toEqual([from(4)]);
    expect(authorOf(/^const v = x/)).toEqual([from(5)]);
    expect(authorOf(/^let state\w+ = v;/)).toEqual([`${SHARED}:4`]);
    expect(authorOf(/ > 1\.0\)/)).toEqual([`${SHARED}:5`]);
    expect(authorOf(/\* \(/)).toEqual([from(6)]);
    expect(authorOf(/^y\[i\] = /)).toEqual([from(7)]);
    expect(JSON.parse(made.map)).toMatchObject({
      file: `${kernel}.js`,
      sources: [`../../../../${PAIR}`, `../../../../${SHARED}`],
      sourcesContent: [texts.get(PAIR), texts.get(SHARED)],
    });
    expect(made.code).toMatch(new RegExp(`\n//# sourceMappingURL=${kernel}.js.map\n$`));
    expect(withMap(ROOT, { name, code: made.code, quoted: quoted[path]! }, (one) => texts.get(one)!)).toEqual(made);
  });
});

describe('the catalogue as it is built', () => {
  const all = Object.entries(readQuotedLines({ root: ROOT, state: 'build' }));
  const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

  test('has every kernel', () => expect(all.length).toBeGreaterThanOrEqual(28));

  test.each(all)(
    '%s: nothing that it quotes was lost on the way, and no file is named that it did not come from',
    (path, quoted) => {
      const name = `dist/generated/${path.replace(/\.ts$/, '.js')}`;
      const code = text(name).split('\n');
      const said = code.flatMap((line) => /^\s*\/\/ (.*)$/.exec(line)?.[1]!.trim() ?? []);
      let next = 0;
      for (const one of said) if (one === quoted[next]?.text) next++;
      expect(next).toBe(quoted.length);
      const map = JSON.parse(text(`${name}.map`)) as { sources: string[] };
      const sources = map.sources.map((file) => posix.join(posix.dirname(name), file));
      expect(sources.sort()).toEqual([...new Set(quoted.map(({ file }) => file))].sort());
      for (const one of quoted)
        expect(text(one.file).split('\n')[one.line]!.trim().slice(0, 90)).toBe(one.text.slice(0, 90));
    },
  );
});

test('a body run directly leads to its kernel', () => {
  const name = 'dist/kernels/math/dot.js';
  const code = readFileSync(join(ROOT, name), 'utf8');
  expect(code).toMatch(/\n\/\/# sourceMappingURL=dot\.js\.map\s*$/);
  const lines = mappedLines(name, code, readFileSync(join(ROOT, `${name}.map`), 'utf8'));
  const author = readFileSync(join(ROOT, 'kernels/math/dot.ts'), 'utf8').split('\n');
  const at = author.findIndex((line) => line.includes('x[k]! * y[k]!')) + 1;
  expect(lines.filter((line) => line.code.includes('x[k] * y[k]')).map(({ from }) => from)).toEqual([
    `kernels/math/dot.ts:${at}`,
  ]);
});
