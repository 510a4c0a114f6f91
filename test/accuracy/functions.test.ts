/**
 * exp and log: within 1 ulp of mpmath's values and of a series in integer arithmetic; special cases; and the bits of a
 * million results each, which any change of a coefficient or of an order shows in.
 */
import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { Draw } from '../support/draw.js';
import { preciseExp, preciseLog, ulpsBetween, type Precise } from '../support/elementary.js';
import { readFixture } from '../oracles/fixtures.js';
import { backends } from '../runtime/backends.js';
import { runs } from './inputs.js';

type Name = 'exp' | 'log';
/** SHA-256 of a million results. A change of them is a change of the functions: say so in their comments. */
const HASHES: Record<Name, string> = {
  exp: 'b3a5a4d8ffbe371e282fe3d2aef3862394c6f2a3d0a85722b8188e128c7f3051',
  log: '80147bd833c112046c33883b3535e1900f7ecf77eeb02cfe975eec94c7ab1191',
};
type Entry = readonly [x: string, nearest: string, rest: number];

const view = new DataView(new ArrayBuffer(8));
const fromHex = (word: string): number => {
  view.setBigUint64(0, BigInt(`0x${word}`));
  return view.getFloat64(0);
};

const fixtures = readFixture<Record<Name, readonly Entry[]>>('functions');
const { rt } = backends.find(({ name }) => name === 'ts')!;
const compute = (name: Name, x: Float64Array): Float64Array => rt[name]({ x }).y;

/** Where the function has something to say, and every double there is. */
const INPUTS: Record<Name, (draw: Draw) => number> = {
  exp: (draw) =>
    draw.weighted<() => number>([
      [3, () => (draw.unit() - 0.5) * 1500],
      [3, () => (draw.unit() - 0.5) * 4],
      [1, () => -746 + 40 * draw.unit()],
      [1, () => 709 + draw.unit()],
      [1, () => (draw.unit() - 0.5) * 2 ** draw.int(-60, 9)],
      [1, () => anyDouble(draw)],
    ])(),
  log: (draw) =>
    draw.weighted<() => number>([
      [3, () => Math.abs(anyDouble(draw))],
      [3, () => 0.5 + 1.5 * draw.unit()],
      [2, () => 1 + (draw.unit() - 0.5) * 2 ** draw.int(-52, 0)],
      [1, () => draw.unit() * 1000],
      [1, () => draw.bits() * 5e-324 * 2 ** draw.int(0, 20)],
      [1, () => anyDouble(draw)],
    ])(),
};

function anyDouble(draw: Draw): number {
  view.setUint32(0, draw.bits());
  view.setUint32(4, draw.bits());
  return view.getFloat64(0);
}

/** The unit in the last place of a result. */
function ulpOf(value: number): number {
  const magnitude = Math.abs(value);
  if (magnitude === Infinity) return NaN;
  return magnitude < 2 ** -1021 ? 2 ** -1074 : 2 ** (Math.floor(Math.log2(magnitude)) - 52);
}

const inputs = (name: Name, count: number, seed: number): Float64Array => {
  const draw = new Draw(seed);
  return Float64Array.from({ length: count }, () => INPUTS[name](draw));
};

describe.each(['exp', 'log'] as const)('%s', (name) => {
  const precise: (x: number) => Precise = name === 'exp' ? preciseExp : preciseLog;
  const inDomain = (x: number): boolean => (name === 'exp' ? x > -760 && x < 720 : x > 0 && x < Infinity);

  it.each(backends)('is within 1 ulp of mpmath on $name', (backend) => {
    const list = fixtures[name];
    const { y } = backend.rt[name]({ x: Float64Array.from(list, ([x]) => fromHex(x)) });
    const wrong = list.map(([x, nearest, rest], i) => {
      const [got, due] = [y[i]!, fromHex(nearest)];
      if (Object.is(got, due)) return undefined;
      const error = Math.abs((got - due) / ulpOf(due) - rest * 2 ** -60);
      return error < 1 ? undefined : `${name}(${fromHex(x)}) = ${got}, ${error} ulp from ${due}`;
    });
    expect(wrong.filter((line) => line !== undefined)).toEqual([]);
  });

  it('is within 1 ulp of a series in integer arithmetic', () => {
    const x = inputs(name, runs(12_000), 20);
    const y = compute(name, x);
    let worst = { error: 0, x: 0, y: 0 };
    x.forEach((v, i) => {
      if (!inDomain(v)) return;
      const error = ulpsBetween(y[i]!, precise(v));
      if (error > worst.error) worst = { error, x: v, y: y[i]! };
    });
    expect(worst.error, `${name}(${worst.x}) = ${worst.y}`).toBeLessThan(1);
    expect(worst.error).toBeGreaterThan(0.5); // What is rounded at all is off by half an ulp somewhere: a smaller figure would mean that nothing is measured.
  });

  it('agrees with mpmath where both know the exact value', () => {
    for (const [x, nearest, rest] of fixtures[name]) {
      if (!inDomain(fromHex(x)) || !Number.isFinite(fromHex(nearest))) continue;
      expect(ulpsBetween(fromHex(nearest), precise(fromHex(x)))).toBeCloseTo(Math.abs(rest) * 2 ** -60, 9);
    }
  });

  it('has the bits it has always had', () => {
    const y = compute(name, inputs(name, 1_000_000, 1));
    const hash = createHash('sha256')
      .update(new Uint8Array(y.buffer, y.byteOffset, y.byteLength))
      .digest('hex');
    expect(hash).toBe(HASHES[name]);
  });
});

test.each(backends)('special cases on $name', (backend) => {
  const exp: [number, number][] = [
    [0, 1],
    [-0, 1],
    [Infinity, Infinity],
    [-Infinity, 0],
    [NaN, NaN],
    [710, Infinity],
    [709.782712893384, 1.7976931348622732e308],
    [-745.2, 0],
    [-745.13, 5e-324],
    [5e-324, 1],
    [1e308, Infinity],
    [-1e308, 0],
  ];
  const log: [number, number][] = [
    [1, 0],
    [0, -Infinity],
    [-0, -Infinity],
    [Infinity, Infinity],
    [-Infinity, NaN],
    [NaN, NaN],
    [-1, NaN],
    [-5e-324, NaN],
    [5e-324, -744.4400719213812],
    [1.7976931348623157e308, 709.782712893384],
  ];
  for (const [name, cases] of [
    ['exp', exp],
    ['log', log],
  ] as const) {
    expect([...backend.rt[name]({ x: Float64Array.from(cases, ([x]) => x) }).y]).toEqual(cases.map(([, y]) => y));
  }
});
