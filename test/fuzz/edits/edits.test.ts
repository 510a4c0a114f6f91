/** Kernels made small as a person would: what each edit makes of a kernel, and where all of them together end. */
import { describe, expect, test } from 'vitest';
import { sift } from '../batch.js';
import type { Finding } from '../check.js';
import { shrink, type Probe } from '../shrink-kernel.js';
import { candidates, weightOf } from './candidates.js';
import { apply } from './edit.js';
import { tidied } from './names.js';

interface Parts {
  readonly use: string;
  readonly inputs: string;
  readonly outputs: string;
  readonly params?: string;
  readonly given: string;
  readonly due: string;
  readonly body: string;
}

const kernelOf = ({
  use,
  inputs,
  outputs,
  params,
  given,
  due,
  body,
}: Parts): string => `import { kernel, ${use} } from 'trefoil/dsl';

export const made1 = kernel(
  { inputs: { ${inputs} }, ${params ? `params: { ${params} }, ` : ''}outputs: { ${outputs} } },
  ({ ${given} }, { ${due} }) => {
    ${body}
  },
);
`;

const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/,? ?([)}\]])/g, '$1')
    .replace(/([([{]) /g, '$1');
/** What the edits make of a kernel, each smaller than it was. */
const smallerOf = (text: string): string[] =>
  candidates(text)
    .map((edits) => apply(text, edits))
    .filter((next) => weightOf(next) < weightOf(text))
    .map(plain);

describe('edits of a kernel', () => {
  test('an output loses a dimension together with the loop over it', () => {
    const text = kernelOf({
      use: 'matrix',
      inputs: "x: matrix('rows', 'cols')",
      outputs: "out: matrix('rows', 'cols')",
      given: 'x',
      due: 'out',
      body: 'for (let i = 0; i < out.rows; i++) { for (let j = 0; j < out.cols; j++) { out.set(i, j, x.at(i, j)); } }',
    });
    const due = kernelOf({
      use: 'matrix, vector',
      inputs: "x: matrix('rows', 'cols')",
      outputs: "out: vector('rows')",
      given: 'x',
      due: 'out',
      body: 'for (let i = 0; i < out.length; i++) { out[i] = x.at(i, 0); }',
    });
    expect(smallerOf(text)).toContain(plain(due));
  });

  test('a size is gone from all arrays at once, windows and what they write included', () => {
    const text = kernelOf({
      use: 'matrix, vector, windows',
      inputs: "x: matrix('rows', 'cols'), u: vector('cols')",
      outputs: "out: matrix('rows', 'cols')",
      given: 'x, u',
      due: 'out',
      body: 'windows(x, 3, (w) => { out.set(w.row, w.col, w.min()); });',
    });
    expect(smallerOf(text)).toContain(
      plain(
        kernelOf({
          use: 'matrix, vector, windows',
          inputs: "x: vector('rows'), u: vector('cols')",
          outputs: "out: vector('rows')",
          given: 'x, u',
          due: 'out',
          body: 'windows(x, 3, (w) => { out[w.row] = w.min(); });',
        }),
      ),
    );
  });

  test('an output of a vector becomes a scalar', () => {
    const text = kernelOf({
      use: 'fill, vector, scalar',
      inputs: "x: vector('n')",
      outputs: "y: vector('n'), z: vector('n')",
      given: 'x',
      due: 'y, z',
      body: 'for (let i = 0; i < y.length; i++) y[i] = 1;\n    fill(z, (i) => x[i]!);',
    });
    const made = smallerOf(text);
    expect(
      made.some(
        (one) =>
          one.includes("outputs: {y: scalar(), z: vector('n')") && one.includes('y.set(1);') && !one.includes('for ('),
      ),
    ).toBe(true);
    expect(made.some((one) => one.includes("y: vector('n'), z: scalar()") && one.includes('z.set(x[0]!)'))).toBe(true);
  });

  test('windows become a loop, and those of a series windows of an input', () => {
    const text = kernelOf({
      use: 'series, vector, windows',
      inputs: "x: vector('n')",
      outputs: "y: vector('n')",
      given: 'x',
      due: 'y',
      body: 'windows(series(y.length, (t) => x[t]! * 2), 1, (w) => { y[w.row] = w.sum(); });',
    });
    const made = smallerOf(text);
    expect(made.some((one) => one.includes('for (let w = 0; w < y.length; w++) {y[w] = (x[w]! * 2);}'))).toBe(true);
    expect(made.some((one) => one.includes('windows(x, 1, (w) => {y[w.row] = w.sum();})'))).toBe(true);
  });

  test('a loop, `each` and a reduction become their first step', () => {
    const text = kernelOf({
      use: 'each, sum, vector',
      inputs: "x: vector('n')",
      outputs: "y: vector('n')",
      given: 'x',
      due: 'y',
      body: 'each(y.length, (i) => { y[i] = sum(x.length, (k) => x[k]! + x[i]!) - 1; });',
    });
    const made = smallerOf(text);
    expect(made.some((one) => one.includes('y[0] = sum(x.length, (k) => x[k]! + x[0]!) - 1;'))).toBe(true);
    expect(made.some((one) => one.includes('y[i] = (x[0]! + x[i]!) - 1;'))).toBe(true);
  });

  test('a variable goes with what is done to it, and a local array with what mentions it', () => {
    const text = kernelOf({
      use: 'each, local, vector',
      inputs: "x: vector('n')",
      outputs: "y: vector('n')",
      given: 'x',
      due: 'y',
      body: 'const b = local(x.length);\n    each(b.length, (i) => { b[i] = 1; });\n    let v = 2;\n    v = 3;\n    v++;\n    each(y.length, (i) => { y[i] = v; });',
    });
    const made = smallerOf(text);
    expect(
      made.some(
        (one) => !one.includes('let v') && !one.includes('v = 3') && !one.includes('v++') && one.includes('y[i] = 2;'),
      ),
    ).toBe(true);
    expect(made.some((one) => !one.includes('const b') && !one.includes('b[i]') && one.includes('y[i] = v;'))).toBe(
      true,
    );
  });

  test('an output that is gone leaves loops that asked it for its length only', () => {
    const text = kernelOf({
      use: 'matrix, vector',
      inputs: "x: matrix('rows', 'cols')",
      outputs: "y: vector('cols'), z: matrix('rows', 'cols')",
      given: 'x',
      due: 'y, z',
      body: 'for (let i = 0; i < z.cols; i++) y[i] = 1;\n    for (let i = 0; i < z.rows; i++) z.set(i, 0, 1);',
    });
    expect(smallerOf(text).some((one) => !one.includes('z') && one.includes('i < x.cols; i++) y[i] = 1;'))).toBe(true);
  });

  test('one size stands for two, and elements are of the usual type', () => {
    const text = kernelOf({
      use: 'fill, vector',
      inputs: "x: vector('n'), u: vector('k', 'i32')",
      outputs: "y: vector('k')",
      given: 'x, u',
      due: 'y',
      body: 'fill(y, (i) => 1.0);',
    });
    const made = smallerOf(text);
    expect(
      made.some((one) => one.includes("x: vector('n'), u: vector('n', 'i32')") && one.includes("y: vector('n')")),
    ).toBe(true);
    expect(made.some((one) => one.includes("u: vector('k')}"))).toBe(true);
  });
});

test('what is unused or does nothing goes without being asked for', () => {
  const text = kernelOf({
    use: 'each, fill, sqrt, vector',
    inputs: "x: vector('n')",
    outputs: "y: vector('n')",
    given: 'x',
    due: 'y',
    body: 'const a = 1;\n    const b = a;\n    for (let i = 0; i < 3; i++) { each(i, (j) => {}); }\n    if (x.length > 0) { } else { }\n    fill(y, (i) => 0);',
  });
  const helpers = 'const half = 0.5;\nfunction help(a: f64): f64 {\n  return sqrt(a) * half;\n}\n';
  expect(plain(tidied(text.replace('export', `${helpers}export`)))).toBe(
    plain(
      kernelOf({
        use: 'fill, vector',
        inputs: "x: vector('n')",
        outputs: "y: vector('n')",
        given: 'x',
        due: 'y',
        body: 'fill(y, () => 0);',
      }),
    ),
  );
});

test('what the body does not mention goes, but for what tells a size', () => {
  const text = kernelOf({
    use: 'fill, int, vector',
    inputs: "x: vector('n'), u: vector('n'), k: vector('m', 'i32'), l: vector('rows')",
    params: "at: int({ max: 'n' }), window: int({ min: 1 })",
    outputs: "y: vector('m')",
    given: 'x, u, k, l, at, window',
    due: 'y',
    body: 'fill(y, (i) => 1.0 * window);',
  }).replace('params:', 'sizes: { n: { min: 1 }, m: { min: 2 } }, params:');
  const due = kernelOf({
    use: 'fill, int, vector',
    inputs: "k: vector('m', 'i32')",
    params: 'window: int({ min: 1 })',
    outputs: "y: vector('m')",
    given: 'k, window',
    due: 'y',
    body: 'fill(y, () => 1.0 * window);',
  }).replace('params:', 'sizes: { m: { min: 2 } }, params:');
  expect(plain(tidied(text))).toBe(plain(due));
});

describe('a kernel made small', () => {
  /** Stands for a backend with a mistake: whatever still compiles fails where it says this. */
  const failsWith =
    (mistake: RegExp): Probe =>
    async (sources) => {
      const { compilation } = sift(sources);
      const findings = compilation.kernels
        .filter(({ name }) => mistake.test(sources.find((one) => one.name === name)!.text))
        .map(({ name }): Finding => ({
          kernel: name,
          kind: 'mismatch',
          where: 'ts',
          output: 'out',
          meaning: false,
          report: 'differs',
        }));
      return { findings };
    };
  const small = async (text: string, mistake: RegExp): Promise<string> =>
    plain(
      (
        await shrink(
          text,
          { kernel: 'made1', kind: 'mismatch', where: 'ts', output: 'out', meaning: false, report: '' },
          { backends: [], optimise: 0, times: 1 },
          failsWith(mistake),
          Infinity,
        )
      ).text,
    );

  test(
    'ends without dimensions, sizes, inputs and windows that the failure does not need',
    { timeout: 600_000 },
    async () => {
      const text = kernelOf({
        use: 'each, int, matrix, series, vector, windows, round',
        inputs: "x: matrix('rows', 'cols'), ints: vector('k', 'i32')",
        params: 'window: int({ min: 1 })',
        outputs: "out: matrix('rows', 'cols'), out2: matrix('k', 'cols')",
        given: 'x, ints, window',
        due: 'out, out2',
        body: `for (let i = 0; i < out2.cols; i++) {
        windows(series(out.rows, (t) => x.at(t, i)), window, (w) => { let c = w.count; c += 1; out.set(w.row, i, round(w.sum()) - c); });
      }
      each(ints.length, (e) => { each(x.cols, (e2) => { out2.set(e, e2, ints[e]!); }); });`,
      });
      expect(await small(text, /\bout\b.*\bround\(/s)).toBe(
        "import {kernel, round, scalar} from 'trefoil/dsl'; export const made1 = kernel({inputs: {}, outputs: {out: scalar()}}, ({}, {out}) => {out.set(round(0));}); ",
      );
    },
  );
});
