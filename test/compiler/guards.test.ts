/** What guards give to index proofs: conditions that leave, conditions on expressions that are written twice, and which do not. */
import { describe, expect, test } from 'vitest';
import { compiled } from '../diagnostics/one-file.js';

const codesOf = (text: string): string[] =>
  compiled('kernels/made/made.ts', text).diagnostics.all.map(({ code }) => code);

const said = (body: string, outputs = "s: scalar(), y: vector('n')"): string[] =>
  codesOf(
    `import { fill, kernel, local, localInts, matrix, real, scalar, toI32, vector, type i32 } from 'trefoil/dsl';
     export const made = kernel(
       {
         inputs: { x: vector('n'), p: vector('m', 'i32'), a: matrix('rows', 'cols') },
         params: { q: real({ min: 0, max: 1 }) },
         outputs: { ${outputs} },
       },
       ({ x, p, a, q }, { s, y }) => { fill(y, (i) => x[i]! * q + a.rows); s.set(0.0); ${body} },
     );`,
  ).filter((code) => code.startsWith('TF'));
const inLoop = (body: string): string[] =>
  said(`let t = 0.0; for (let i = 0; i < p.length; i++) { const j = p[i]!; ${body} } s.set(t);`);

describe('an element is proven behind', () => {
  test.each([
    'if (j < 0 || j >= x.length) continue; t += x[j]!;',
    'if (j < 0) continue; if (j >= x.length) break; t += x[j]!;',
    'if (j >= 0 && j < x.length) { t += 1.0; } else { continue; } t += x[j]!;',
    'if (j < 0 || j >= x.length) { if (j < 0) break; else continue; } t += x[j]!;',
    'if (!(j >= 0)) continue; if (!(j < x.length)) continue; if (t > 1.0) t += x[j]!;',
  ])('%s', (body) => expect(inLoop(body)).toEqual([]));
});

describe('an element is not proven behind', () => {
  test.each([
    ['a condition that some pass', 'if (j < 0 || j >= x.length) { if (t > 1.0) continue; } t += x[j]!;'],
    ['a condition of another block', '{ if (j < 0 || j >= x.length) continue; } t += x[j]!;'],
    ['a condition of a branch', 'if (t > 1.0) { if (j < 0 || j >= x.length) continue; } t += x[j]!;'],
    ['a condition of an inner loop', 'for (let k = 0; k < 3; k++) { if (j < 0 || j >= x.length) break; } t += x[j]!;'],
    ['the opposite condition', 'if (j >= 0 && j < x.length) continue; t += x[j]!;'],
    ['half of it', 'if (j < 0) continue; t += x[j]!;'],
    ['one of two conditions', 'if (j < 0 && j >= x.length) continue; t += x[j]!;'],
    ['a condition on what changes', 'let k: i32 = j; if (k < 0 || k >= x.length) continue; k += 1; t += x[k]!;'],
    ['a condition that comes later', 't += x[j]!; if (j < 0 || j >= x.length) continue;'],
  ])('%s', (_, body) => expect(inLoop(body)).toEqual(['TF3001']));

  test('a condition that had a mistake itself, which is the one that is shown', () =>
    expect(inLoop('if (j < 0 || j >= unknown) continue; t += x[j]!;')).toEqual(['TF1002']));
});

describe('a condition with a name speaks of what variables held when it was asked', () => {
  const helper = (inside: string): string => `const h = () => { let k: i32 = 0; ${inside} }; const r = h();`;
  test.each([
    ['that is returned', helper('const ok = k >= 0 && k < x.length; k = j * 1000003; return { ok, k };')],
    ['in a record', helper('const s = { ok: k >= 0 && k < x.length }; k = j * 1000003; return { ok: s.ok, k };')],
    ['made of another', helper('const a = k >= 0; const ok = a && k < x.length; k = j * 1000003; return { ok, k };')],
    [
      'beside an effect',
      helper(
        'const bump = () => { k = j * 1000003; return true; }; const ok = k >= 0 && k < x.length && bump(); return { ok, k };',
      ),
    ],
  ])('%s', (_, before) => expect(inLoop(`${before} if (r.ok) t += x[r.k]!;`)).toEqual(['TF3001']));
  test('of what no longer changes it says as much as before', () =>
    expect(inLoop('const ok = j >= 0 && j < x.length; t += 1.0; if (ok) t += x[j]!;')).toEqual([]));
});

test('numbers that are rounded alike are two', () =>
  expect(
    inLoop(
      `const a = j & 1; const low = (a * 2147483641) * (a * 2147483635); const high = (a * 2147483638) * (a * 2147483638);
       if (low >= 0 && low < x.length) t += x[high]!;`,
    ),
  ).toEqual(['TF3001']));

describe('a guard on an expression is one on the index', () => {
  const guarded = (index: string, before = ''): string[] =>
    inLoop(`${before} if (${index} >= 0 && ${index} < x.length) t += x[${index}]!;`);
  test.each([
    ['of a constant', 'toI32(v * 4.0)', 'const v = q * 2.0;'],
    ['of an input', 'toI32(y0)', 'const y0 = x.length > i ? q : 1.0;'],
    ['of an element of an input', 'toI32(a.at(0, 0))', 'if (a.rows === 0 || a.cols === 0) continue;'],
    ['of a parameter', 'toI32(q * x.length)', ''],
  ])('%s', (_, index, before) => expect(guarded(index, before)).toEqual([]));

  test.each([
    ['of a variable', 'toI32(v)', 'let v = q; v += 1.0;'],
    ['of an element of a local array', 'toI32(y[0]!)', 'if (y.length === 0) continue;'],
  ])('not %s', (_, index, before) => expect(guarded(index, before)).toEqual(['TF3001']));

  test('not of another iteration', () =>
    expect(
      said(
        `for (let i = 0; i < x.length; i++) { const v = x[i]!; if (toI32(v) < 0 || toI32(v) >= x.length) continue; y[toI32(v)] = 1.0; }
         for (let i = 0; i < x.length; i++) { const v = x[i]! + 1.0; y[toI32(v)] = 1.0; }`,
      ),
    ).toEqual(['TF3001']));
});

describe('an output without elements needs no writing', () => {
  const written = (body: string, shape: string): string[] =>
    codesOf(
      `import { fill, kernel, matrix, vector } from 'trefoil/dsl';
       export const made = kernel(
         { inputs: { x: vector('n'), a: matrix('rows', 'cols') }, outputs: { y: vector('${shape}') } },
         ({ x, a }, { y }) => { ${body} fill(y, () => x.length + a.rows); },
       );`,
    ).filter((code) => code.startsWith('TF'));
  test.each([
    ['if (x.length === 0) return;', 'n'],
    ['if (x.length < 1) return;', 'n'],
    ['if (x.length <= 0 || a.rows === 5 && x.length === 0) return;', 'n'],
    ['if (0 >= x.length) return;', 'n'],
    ['if (!(x.length > 0)) return;', 'n'],
    ['if (y.length === 0) return;', '2 * n + 1'],
    ['if (a.rows === 0 || a.cols === 0) return;', 'rows * cols'],
  ])('%s, of %s', (body, shape) => expect(written(body, shape)).toEqual([]));

  test.each([
    ['if (x.length <= 1) return;', 'n'],
    ['if (x.length !== 0) return;', 'n'],
    ['if (a.rows === 0) return;', 'n'],
    ['if (x.length === 0 || a.rows === 0) return;', 'n'],
    ['if (x.length === 0) return;', 'n + 1'],
    ['if (x.length > 0) return;', 'n'],
  ])('but %s, of %s', (body, shape) => expect(written(body, shape)).toEqual(['TF4008']));
});

describe('what a load says of itself is known where it is made', () => {
  const inputs = `l: vector('m', 'i32', { min: 0, max: 'k - 1' }), w: vector('k'), z: vector('t')`;
  const of = (body: string, params = 'p: int()', given = inputs): string[] =>
    codesOf(
      `import { fill, idiv, int, irem, kernel, toF64, vector, type i32 } from 'trefoil/dsl';
       export const made = kernel(
         { inputs: { ${given} }, params: { ${params} }, outputs: { y: vector('t') } },
         ({ l, w, z, ${params.match(/\w+(?=: int)/g)!.join(', ')} }, { y }) => { ${body} },
       );`,
    ).filter((code) => code.startsWith('TF'));
  const inside = 'p >= 0 && p < l.length';

  test.each([
    ['a choice', `const t = ${inside} ? l[p]! : 0; fill(y, (i) => w[w.length - 1]! + toF64(t));`],
    ['a choice of floats', `fill(y, (i) => { const v = ${inside} ? w[l[p]!]! : 0.5; return v + w[0]! + z[i]!; });`],
    ['a condition', `fill(y, (i) => { const ok = ${inside} && w[l[p]!]! > 0.0; return ok ? z[i]! : w[0]!; });`],
    [
      'a helper that returns early',
      `const at = (q: i32) => { if (q < 0 || q >= l.length) return 0; return l[q]!; }; fill(y, (i) => toF64(at(p)) + w[0]!);`,
    ],
    ['a choice, of its condition', `const t = ${inside} ? l[p]! : 0; fill(y, (i) => toF64(l[p]!) + toF64(t));`],
    [
      'a remainder that is not computed',
      `const v = ${inside} ? w[irem(w.length - 1 - l[p]!, 7)]! : 0.5; fill(y, (i) => w[w.length - 1]! + v);`,
    ],
    ['a mask', `const v = ${inside} ? w[(w.length - 1 - l[p]!) & 7]! : 0.5; fill(y, (i) => w[w.length - 1]! + v);`],
    ['a quotient', `const v = ${inside} ? w[idiv(w.length - 1 - l[p]!, l[p]! + 1)]! : 0.5; fill(y, (i) => w[0]! + v);`],
    [
      'a product',
      `const v = ${inside} ? toF64((w.length - 1 - l[p]!) * z.length) : 0.5; fill(y, (i) => w[w.length - 1]! + v);`,
    ],
    [
      'a condition on one',
      `const ok = p < 0 || p >= l.length || irem(w.length - 1 - l[p]!, 7) > 3; fill(y, (i) => (ok ? 1.0 : 2.0) + w[0]!);`,
    ],
    ['a choice that is the index', `const t = ${inside} ? l[p]! : 0; fill(y, (i) => w[t]! + z[i]!);`],
  ])('not behind %s', (_, body) => expect(of(body)).toContain('TF3001'));

  test('not of limits that are parameters', () =>
    expect(
      of(
        `fill(y, (i) => { const t = ${inside} ? l[p]! : 0; return w[a]! + w[b]! + toF64(t); });`,
        "p: int(), a: int({ min: 0 }), b: int({ max: 'k - 1' })",
        inputs.replace("{ min: 0, max: 'k - 1' }", "{ min: 'a', max: 'b' }"),
      ),
    ).toContain('TF3001'));

  test.each([
    ['a choice with the same condition', `fill(y, (i) => (${inside} ? w[l[p]!]! : 0.5));`],
    ['either side of a choice', `fill(y, (i) => { const t = ${inside} ? l[p]! : -1; return t >= 0 ? w[t]! : 0.5; });`],
    ['a choice of two that fit', `for (let i = 0; i < l.length; i++) fill(y, (j) => w[i > 0 ? l[i - 1]! : l[i]!]!);`],
  ])('behind %s', (_, body) => expect(of(body)).toEqual([]));
});

test('a coefficient that is rounded on the way says nothing, though the sum looks exact again', () =>
  expect(
    codesOf(`import { fill, kernel, min, vector } from 'trefoil/dsl';
      export const made = kernel(
        {
          inputs: { x: vector('n'), k: vector('t', 'i32', { min: 0, max: 1 }), l: vector('t', 'i32', { min: 0, max: 1 }) },
          sizes: { n: { min: 1 } },
          outputs: { y: vector('t') },
        },
        ({ x, k, l }, { y }) => {
          fill(y, (i) => {
            const a = k[i]!;
            const b = l[i]!;
            const at = 0 - a * (2097152 * 2147483647 + 2097152 + 3) + (b * (4194304 * 2147483647 + 4194301) - (2097152 * 2147483647 + 2097152 - 5));
            return 3 * b - a - 2 >= 0 ? x[min(at, x.length - 1)]! : 0.5;
          });
        },
      );`),
  ).toContain('TF3001'));
