/**
 * Nothing generated calls a function that a platform may compute its own way: not exp and its like, whose last bit
 * differs between engines, nor minimum and rounding, whose zeros and ties do, nor anything that fuses or reorders.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { operations, type Operation } from '../../dist/codegen/language/operations/index.js';
import { ASSEMBLYSCRIPT_HELPERS, RUST_PRELUDE, TYPESCRIPT_HELPERS } from '../../dist/codegen/targets/common/words.js';
import { filesUnder, ROOT, withoutComments } from '../support/files.js';

const TRANSCENDENTAL =
  'exp|exp2|expm1|exp_m1|exp10|ln|ln_1p|log|log1p|log2|log10|pow|powf|powi|sin|cos|tan|sin_cos|asin|acos|atan|atan2|sinh|cosh|tanh|asinh|acosh|atanh|cbrt|hypot';

interface Rule {
  readonly pattern: RegExp;
  readonly why: string;
}

const RULES: Readonly<Record<string, readonly Rule[]>> = {
  typescript: [
    {
      pattern: /\bMath\.(?!(?:sqrt|abs|floor|ceil|trunc|fround|imul|clz32)\b)\w+/,
      why: 'differs between engines, or in its zeros and ties',
    },
    { pattern: /\*\*/, why: 'is Math.pow' },
    { pattern: /\.(?:reduce|sort|toFixed|map)\(/, why: 'hides an order' },
    { pattern: /\b(?:eval|Function)\(/, why: 'is forbidden where pages have a policy' },
  ],
  assemblyscript: [
    { pattern: /\b(?:Native)?Mathf?\b/, why: 'is a library of its own' },
    // A kernel of that name is ours.
    { pattern: new RegExp(`(?<!^export function )\\b(?:${TRANSCENDENTAL})(?:<[^>]*>)?\\(`), why: 'is not ours' },
    {
      pattern: /\b(?:min|max|nearest)<f(?:64|32)>|\bf(?:64x2|32x4)\.(?:min|max|nearest)\b/,
      why: 'has its own zeros, NaNs and ties',
    },
    { pattern: /relaxed|\bfma\b|\bmadd\b/, why: 'may round once or twice' },
    { pattern: /\*\*/, why: 'is pow' },
  ],
  rust: [
    {
      pattern: new RegExp(
        `\\.(?:${TRANSCENDENTAL}|mul_add|recip|round|round_ties_even|signum|rem_euclid|div_euclid|to_degrees|to_radians)\\(`,
      ),
      why: 'is the platform\u2019s',
    },
    { pattern: /\.(?:sum|product|fold|reduce|par_iter|into_par_iter)(?:::<[^>]*>)?\(/, why: 'hides an order' },
    {
      pattern: /\bf(?:64|32)::(?!(?:NAN|INFINITY|NEG_INFINITY|MAX|MIN|MIN_POSITIVE|EPSILON|from_bits|from)\b)\w+/,
      why: 'is the platform\u2019s',
    },
    {
      pattern: /\bf(?:add|sub|mul|div|rem)_(?:fast|algebraic)\b|algebraic_|\bfma\b|\bintrinsics\b/,
      why: 'may be reordered or fused',
    },
    { pattern: /\bunsafe\b/, why: 'belongs to simd.rs, dispatch and the boundary' },
  ],
};

describe.each(Object.entries(RULES))('generated %s', (target, rules) => {
  const files = filesUnder(`generated/${target}`, '.ts', '.rs');

  test('is there', () => expect(files.length).toBeGreaterThan(0));

  test('calls no function of the platform', () => {
    const found = files.flatMap((file) =>
      withoutComments(readFileSync(join(ROOT, file), 'utf8'))
        .split('\n')
        .flatMap((line, at) =>
          rules
            .filter(({ pattern }) => pattern.test(line))
            .map(({ pattern, why }) => `${file}:${at + 1}: ${pattern.exec(line)![0]} ${why}: ${line.trim()}`),
        ),
    );
    expect(found).toEqual([]);
  });
});

/** Spellings of floating-point operations: operators, what IEEE 754 fixes, and helpers of our own. */
const EXACT = /^(?:Math\.)?(?:sqrt|abs|floor|ceil|trunc|fround|reinterpret)$/;
const OWN: ReadonlySet<string> = new Set([...TYPESCRIPT_HELPERS, ...ASSEMBLYSCRIPT_HELPERS, ...RUST_PRELUDE]);
/** Of vectors, which native/core defines. */
const VECTORS = /^S::(?:select_f(?:64|32)|to_i32|high_word|low_word|from_words|f32_to_f64|f64_to_f32)$/;
const LANES =
  /^(?:f64x2|f32x4|v128)\.(?:add|sub|mul|div|sqrt|abs|neg|floor|ceil|trunc|eq|ne|lt|le|gt|ge|pmin|pmax|splat|bitselect|convert_low_i32x4_s|promote_low_f32x4|demote_f64x2_zero|shuffle)$|^i32x4\.trunc_sat_f64x2_s_zero$/;

const calledIn = (text: string): string[] =>
  [...text.matchAll(/([A-Za-z_][\w:.]*)(?:<\w+>)?\(/g)].map((match) => match[1]!.replace(/^.*\$\d\./, ''));

describe('the operation table', () => {
  const floats = operations().filter(({ of }) => of === 'f64' || of === 'f32');
  const spellings = ({ rust, as, ts, lanes }: Operation): string[] =>
    [rust, as, ts, lanes?.rust, lanes?.as].flatMap((spelling) => (spelling === undefined ? [] : [spelling.text]));

  test('spells floating-point operations with nothing else either', () => {
    const found = floats.flatMap((row) =>
      spellings(row).flatMap((text) =>
        calledIn(text)
          .filter(
            (name) =>
              !EXACT.test(name) &&
              !OWN.has(name) &&
              !VECTORS.test(name) &&
              !LANES.test(name) &&
              !/^cmp_\w\w$/.test(name),
          )
          .map((name) => `${row.name}.${row.of}: ${name} in ${text}`),
      ),
    );
    expect(found).toEqual([]);
  });
});
