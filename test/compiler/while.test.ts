/** `while`: what is known inside and behind it, how often its condition is read, and who stops one that does not end. */
import { describe, expect, test } from 'vitest';
import { EndlessError } from '../../dist/codegen/ir/interpret-common.js';
import { interpretKernel } from '../../dist/codegen/ir/interpret-kernel.js';
import { interpretLoop } from '../../dist/codegen/ir/interpret-loop.js';
import { stagesOf } from '../../dist/codegen/compile.js';
import { TARGETS } from '../../dist/codegen/language/targets.js';
import { compiled } from '../diagnostics/one-file.js';

const KERNEL = (body: string): string => `
  import { each, fill, i32, int, irem, kernel, local, scalar, sum, vector } from 'trefoil/dsl';
  export const made = kernel(
    { inputs: { x: vector('n') }, params: { k: int(), m: int() }, outputs: { y: vector('n'), s: scalar() } },
    ({ x, k, m }, { y, s }) => { ${body} },
  );`;
const result = (body: string): ReturnType<typeof compiled> => compiled('kernels/made/made.ts', KERNEL(body));
const codes = (body: string): string[] =>
  result(body)
    .diagnostics.all.map(({ code }) => code)
    .filter((code) => code !== 'TS6133');
const after = ' fill(y, () => 0.0); s.set(0.0);';

describe('what is known', () => {
  test('what a condition says of what does not change counts inside, and nowhere else', () => {
    const inside = 'let t = 0.0; while (t < 3.0 && k >= 0 && k < x.length) t += x[k]! + 1.0;';
    expect(codes(inside + after)).toEqual([]);
    expect(codes(`${inside} t += x[k]!;${after}`)).toEqual(['TF3001']);
    expect(codes(`let t = 0.0; while (t < 3.0 || (k >= 0 && k < x.length)) t += x[k]!;${after}`)).toEqual(['TF3001']);
  });
  test('of what changes it says nothing', () =>
    expect(codes(`let p: i32 = 0; while (p >= 0 && p < x.length) { p = i32(p + k); y[p] = 1.0; }${after}`)).toEqual([
      'TF3001',
    ]));
  test('there may be no turn, so that nothing counts as written', () => {
    expect(codes('fill(y, () => 0.0); while (k > m) { s.set(1.0); break; }')).toEqual(['TF4008']);
    expect(codes('s.set(0.0); let t = 0.0; while (t < 1.0) { fill(y, () => 0.0); t += 1.0; }')).toEqual(['TF4008']);
  });
  test('what its turns read has to be written before it', () => {
    const read = (before: string): readonly string[] =>
      result(
        `${before} let t = 0.0; while (t < 3.0 && k >= 0 && k < y.length) t += y[k]! + 1.0; s.set(t); fill(y, () => 0.0);`,
      ).kernels[0]!.starts;
    expect(read('for (let i = 0; i < x.length; i++) y[i] = x[i]!;')).toEqual([]);
    expect(read('for (let i = 0; i < x.length; i++) if (i !== k) y[i] = x[i]!;')).toEqual(['y']);
  });
  test('a step of `each` that repeats is a step of its own', () => {
    expect(codes('s.set(0.0); each(x.length, (i) => { let t = x[i]!; while (t > 1.0) t *= 0.5; y[i] = t; });')).toEqual(
      [],
    );
    expect(
      codes('s.set(0.0); let t = 4.0; each(x.length, (i) => { while (t > 1.0) t *= 0.5; y[i] = t + x[i]!; });'),
    ).toEqual(['TF5001']);
  });
});

describe('a loop that does not end', () => {
  const kernel = (): ReturnType<typeof result> =>
    result(`let t: i32 = 0; while (i32(t & 0) < k) t = i32(t + 1);${after}`);
  const call = (k: number): Parameters<typeof interpretKernel>[1] => ({
    arrays: { x: new Float64Array(1), y: new Float64Array(1), s: new Float64Array(1) },
    sizes: { n: 1 },
    params: { k, m: 0 },
  });
  test('is named by both interpreters', () => {
    const { kernels } = kernel();
    expect(() => interpretKernel(kernels[0]!, call(1))).toThrow(EndlessError);
    for (const target of Object.values(TARGETS)) {
      const loop = stagesOf(kernels[0]!, target).at(-1)!.kernel;
      expect(() => interpretLoop(loop, call(1))).toThrow(EndlessError);
      expect(interpretLoop(loop, call(-1)).code).toBeUndefined();
    }
  });

  const rust = (body: string): string =>
    result(body)
      .files.find(({ path }) => path.endsWith('/made.rs'))!
      .text.replace(/\s+/g, ' ');
  test('listens whether the call is to stop, on every thread', () => {
    expect(rust(`let t = 8.0; while (t > 1.0) t *= 0.5; s.set(t); fill(y, () => 0.0);`)).toMatch(
      /while t > 1\.0 \{ rounds = rounds\.wrapping_add\(1\); if rounds & 4095 == 0 \{ ctx\.poll\(\)\?; \}/,
    );
    const region = rust('s.set(0.0); each(x.length, (i) => { let t = x[i]!; while (t > 1.0) t *= 0.5; y[i] = t; });');
    expect(region).toMatch(/fn assign_y_body<S: Simd, W: Vectors>\( ?ctx: &Context,/);
    expect(region).toMatch(/if rounds & 4095 == 0 && ctx\.aborted\(\) \{ return; \}/);
    expect(region).toContain('assign_y::<S>(ctx, chunk.lo');
  });
  test('is not begun by lanes that nobody asked for', () =>
    expect(
      stagesOf(
        result(
          's.set(0.0); each(x.length, (i) => { let t = x[i]!; if (t > 1.0) { while (k > m) t += 1.0; } y[i] = t; });',
        ).kernels[0]!,
        TARGETS.rust,
      )
        .map(({ kernel: { body } }) => JSON.stringify(body))
        .join(),
    ).not.toContain('"part":"vector"'));
});
