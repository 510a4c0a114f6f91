/** What `trefoil check` and `build` know from before: it saves time and changes no answer. */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDsl } from '../../dist/codegen/build/sources.js';
import { compile, LastEmissions } from '../../dist/codegen/compile.js';
import { Adapter } from '../../dist/codegen/frontend/adapter.js';
import { trefoilIn } from './processes.js';
import { smallProject } from './small-project.js';

describe('a project that was compiled before', { timeout: 120_000 }, () => {
  const { root, remove } = smallProject();
  afterAll(remove);
  const at = (path: string): string => join(root, path);
  const trefoil = trefoilIn(root);
  const upToDate = { code: 0, out: expect.stringContaining('generated files are up to date'), err: '' };
  const known = at('build/known.json');
  /** Replaces what the file has of the emission of a kernel. */
  const spoil = (): void =>
    writeFileSync(known, readFileSync(known, 'utf8').replaceAll('total = total + x[', 'total = total - x['));

  beforeAll(async () => {
    expect(await trefoil('build', '--no-backends')).toMatchObject({ code: 0 });
  }, 60_000);

  test('is not compiled again, unless it is asked for thoroughly or the compiler is another one', async () => {
    expect(await trefoil('check')).toEqual(upToDate);
    spoil();
    expect((await trefoil('check')).err).toContain('typescript/kernels/dot.ts: not what its kernel says');
    expect(await trefoil('check', '--thorough')).toEqual(upToDate);
    appendFileSync(at('dist/codegen/lower/lower.js'), '\n// another compiler\n');
    expect(await trefoil('check')).toEqual(upToDate);
    writeFileSync(known, 'damaged');
    expect(await trefoil('check')).toEqual(upToDate);
  });

  test('a kernel that did not change has the mistakes that a changed helper makes', async () => {
    const helper = at('kernels/math/scaled.ts');
    const text =
      "import { type f64 } from 'trefoil/dsl';\n\nexport function scaled(v: f64): f64 {\n  return 2.0 * v;\n}\n";
    writeFileSync(helper, text);
    const kernel = readFileSync(at('kernels/math/dot.ts'), 'utf8');
    const calling = kernel.replace('x[k]! * y[k]!', 'scaled(x[k]! * y[k]!)');
    writeFileSync(at('kernels/math/dot.ts'), calling.replace('\n\n', "\nimport { scaled } from './scaled.js';\n\n"));
    expect(await trefoil('build', '--no-backends')).toMatchObject({ code: 0 });
    expect(await trefoil('check')).toEqual(upToDate);
    writeFileSync(helper, text.replace('(v: f64)', '(v: f64, w: f64)').replace('2.0 * v', 'w * v'));
    const { code, err } = await trefoil('check');
    expect(code).toBe(1);
    expect(err).toMatch(/kernels\/math\/dot\.ts:\d+:\d+ error /);
    writeFileSync(helper, text);
    expect(await trefoil('check')).toEqual(upToDate);
  });
});

test('numbers that JSON does not have are told apart', () => {
  const dsl = readDsl();
  const kernel = `import { kernel, vector } from 'trefoil/dsl';
import { LIMIT } from './limit.js';
export const limited = kernel({ inputs: { x: vector('n') }, outputs: { y: vector('n') } }, ({ x }, { y }) => {
  for (let i = 0; i < x.length; i++) y[i] = x[i]! < LIMIT ? x[i]! : LIMIT;
});
`;
  const sources = (limit: string): Parameters<typeof compile>[0] => ({
    kernels: new Map([
      ['kernels/made/limited.ts', kernel],
      ['kernels/made/limit.ts', `export const LIMIT = ${limit};\n`],
    ]),
    dsl,
  });
  const cache = new LastEmissions();
  const made = (limit: string): string =>
    compile(sources(limit), new Adapter(sources(limit)), cache).files.find(({ path }) =>
      path.endsWith('typescript/kernels/limited.ts'),
    )!.text;
  const [endless, none, zero, negative] = [made('Infinity'), made('NaN'), made('0.0'), made('-0.0')];
  expect(endless).toContain('Infinity');
  expect(none).toContain('NaN');
  expect(none).not.toContain('Infinity');
  expect(zero).not.toBe(negative);
});
