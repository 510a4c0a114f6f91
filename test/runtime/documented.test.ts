/** Inputs at the edge that are no mistakes: what each gives is documented, and is the same on every backend, sync and async. */
import { describe, expect, it } from 'vitest';
import { backends } from './backends.js';
import { loose, matrix } from './loose.js';

const column = (...values: number[]): object => ({ data: Float64Array.from(values), rows: values.length, cols: 1 });
const empty = (rows: number, cols: number): object => ({ data: new Float64Array(0), rows, cols });

interface Edge {
  readonly edge: string;
  readonly kernel: string;
  readonly inputs: object;
  readonly params?: object;
  readonly results: object;
}

const edges: readonly Edge[] = [
  {
    edge: 'zero rows',
    kernel: 'rollingMean',
    inputs: { x: empty(0, 3) },
    params: { window: 2 },
    results: { mean: empty(0, 3) },
  },
  {
    edge: 'zero columns',
    kernel: 'rollingStd',
    inputs: { x: empty(3, 0) },
    params: { window: 2 },
    results: { std: empty(3, 0) },
  },
  {
    edge: 'one row',
    kernel: 'rollingMean',
    inputs: { x: column(5) },
    params: { window: 1 },
    results: { mean: column(5) },
  },
  {
    edge: 'one row in a longer window',
    kernel: 'rollingMean',
    inputs: { x: column(5) },
    params: { window: 3 },
    results: { mean: column(NaN) },
  },
  {
    edge: 'a window larger than the data',
    kernel: 'rollingSum',
    inputs: { x: column(1, 2, 3) },
    params: { window: 100, minPeriods: 2 },
    results: { sum: column(NaN, 3, 6) },
  },
  {
    edge: 'the largest window there is',
    kernel: 'rollingMax',
    inputs: { x: column(1, 3, 2) },
    params: { window: 2 ** 31 - 1, minPeriods: 1 },
    results: { max: column(1, 3, 3) },
  },
  {
    edge: 'NaN in data is missing',
    kernel: 'rollingMean',
    inputs: { x: column(1, NaN, 3, NaN, NaN) },
    params: { window: 2, minPeriods: 1 },
    results: { mean: column(1, 1, 3, 3, NaN) },
  },
  {
    edge: 'an infinity leaves no trace',
    kernel: 'rollingMean',
    inputs: { x: column(Infinity, 1, 2, 3) },
    params: { window: 2 },
    results: { mean: column(NaN, Infinity, 1.5, 2.5) },
  },
  {
    edge: 'infinities that cancel',
    kernel: 'sum',
    inputs: { x: Float64Array.of(Infinity, -Infinity) },
    results: { sum: NaN },
  },
  { edge: 'NaN in a sum', kernel: 'sum', inputs: { x: Float64Array.of(1, NaN) }, results: { sum: NaN } },
  { edge: 'the sum of nothing', kernel: 'sum', inputs: { x: new Float64Array(0) }, results: { sum: 0 } },
  {
    edge: 'the product over nothing',
    kernel: 'matmul',
    inputs: { a: empty(2, 0), b: empty(0, 2) },
    results: { c: { data: new Float64Array(4), rows: 2, cols: 2 } },
  },
  {
    edge: 'as many centroids as points',
    kernel: 'kmeans',
    inputs: { x: column(1, 5), init: column(1, 5) },
    results: { centroids: column(1, 5), labels: Int32Array.of(0, 1), inertia: 0 },
  },
  {
    edge: 'a text shorter than the pattern',
    kernel: 'countMatches',
    inputs: { text: new Uint8Array(1), patterns: new Uint8Array(2), offsets: Int32Array.of(0, 2) },
    results: { counts: Int32Array.of(0) },
  },
  {
    edge: 'no patterns',
    kernel: 'countMatches',
    inputs: { text: new Uint8Array(5), patterns: new Uint8Array(0), offsets: Int32Array.of(0) },
    results: { counts: new Int32Array(0) },
  },
  {
    edge: 'no prices',
    kernel: 'ema',
    inputs: { prices: new Float64Array(0) },
    params: { span: 3 },
    results: { ema: new Float64Array(0) },
  },
  {
    edge: 'a constant column',
    kernel: 'correlation',
    inputs: { x: matrix(3, 1, () => 0.1) },
    results: { corr: column(NaN) },
  },
];

describe.each(backends)('on $name', ({ rt }) => {
  it.each(edges)('$edge ($kernel)', async ({ kernel, inputs, params, results }) => {
    const call = loose(rt)[kernel]!;
    expect(call(inputs, params)).toMatchObject(results);
    const later = call['async' as never] as unknown as typeof call;
    expect(await later(inputs, params)).toMatchObject(results);
  });
});
