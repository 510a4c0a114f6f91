/** k-means++ seeding against its definition in plain Python, point for point. */
import { describe, expect, it } from 'vitest';
import { backends } from '../runtime/backends.js';
import { readFixture } from './fixtures.js';

interface Case {
  readonly name: string;
  readonly points: readonly (readonly number[])[];
  readonly k: number;
  readonly seed: number;
  readonly chosen: readonly number[];
}

const { cases } = readFixture<{ cases: readonly Case[] }>('kmeans-plus-plus');

describe.each(backends)('kmeansPlusPlus on $name', ({ rt }) => {
  it.each(cases)('$name', ({ points, k, seed, chosen }) => {
    const cols = points[0]!.length;
    const { init } = rt.kmeansPlusPlus(
      { x: { data: Float64Array.from(points.flat()), rows: points.length, cols } },
      { k, seed },
    );
    expect({ rows: init.rows, cols: init.cols }).toEqual({ rows: k, cols });
    expect([...init.data]).toEqual(chosen.flatMap((point) => points[point]!));
  });

  it('never takes a point twice while others are left', () => {
    const data = Float64Array.from({ length: 200 }, (_, i) => Math.sqrt(i));
    const { init } = rt.kmeansPlusPlus({ x: { data, rows: 200, cols: 1 } }, { k: 200, seed: 3 });
    expect(new Set(init.data).size).toBe(200);
  });

  it('is where kmeans starts', () => {
    const { points, k } = cases[0]!;
    const x = { data: Float64Array.from(points.flat()), rows: points.length, cols: 2 };
    const { iterations, inertia } = rt.kmeans({ x, init: rt.kmeansPlusPlus({ x }, { k, seed: 1 }).init });
    expect(iterations).toBeLessThan(20);
    expect(inertia).toBeLessThan(points.length);
  });
});
