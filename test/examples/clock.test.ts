/** Which column of a recording is its clock, and what is taken for a missing value. */
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../dist/files/index.js';
import { markerIn } from '../../dist/files/markers.js';
import { findClock } from '../../examples/start/clock.mjs';
import { deviations, ranges } from '../../examples/start/spread.mjs';

interface Found {
  readonly clock?: { readonly name: string; at(row: number): string; span?(from: number, to: number): string };
  readonly note?: string;
}
const clockOf = async (text: string, asked?: string): Promise<Found> => findClock(await parseCsv(text), asked) as Found;

describe('the clock', () => {
  test.for([
    [
      'called time, whatever else differs from row to row',
      'host,id,Time\nh1,x1,0.25\nh2,x2,0.5\nh3,x3,2\n',
      ['Time', '0.25', '1.75'],
    ],
    [
      'ISO text',
      'a,when\n1,2024-03-01T10:00:00Z\n2,2024-03-01T10:00:30Z\n3,2024-03-02T10:00:00Z\n',
      ['when', '2024-03-01T10:00:00Z', '1 d'],
    ],
    [
      'dates with a blank and fractions',
      'a,when\n1,2024-03-01 10:00:00.250\n2,2024-03-01 10:00:00.500\n3,2024-03-01 10:00:01.250\n',
      ['when', '2024-03-01 10:00:00.250', '1 s'],
    ],
    [
      'seconds since 1970',
      'a,when\n1,1700000000\n2,1700000060\n3,1700005400\n',
      ['when', '2023-11-14 22:13:20', '1.5 h'],
    ],
    [
      'milliseconds',
      'a,when\n1,1700000000250\n2,1700000000500\n3,1700000000750\n',
      ['when', '2023-11-14 22:13:20.250', '500 ms'],
    ],
    [
      'microseconds',
      'a,when\n1,1700000000000000\n2,1700000000000100\n3,1700000000000300\n',
      ['when', '2023-11-14 22:13:20', '300 µs'],
    ],
    [
      'nanoseconds',
      'a,when\n1,1700000000000000000\n2,1700000001000000000\n3,1700000002000000000\n',
      ['when', '2023-11-14 22:13:20', '2 s'],
    ],
    ['a count that rises, by its name', 'a,index\n5,1\n7,2\n6,3\n', ['index', '1', '2.00']],
    [
      'times that go back have no spans',
      'time,a\n2024-03-02,1\n2024-03-01,2\n2024-03-03,3\n',
      ['time', '2024-03-02', undefined],
    ],
    ['none where a name alone would do and numbers fall', 'index,a\n5,1\n4,2\n6,3\n', undefined],
    ['none in prices, keys and texts that differ', 'key,price,n\nx1,1700,3\nx2,1699,2\nx3,1702,1\n', undefined],
  ] as const)('%s', async ([, text, due]) => {
    const { clock } = await clockOf(text);
    expect(clock && [clock.name, clock.at(0), clock.span?.(0, 2)]).toEqual(due);
  });

  test('what is not guessed is said', async () => {
    expect(await clockOf('a,from,to\n1,2024-01-01,2024-01-02\n2,2024-01-02,2024-01-03\n')).toEqual({
      note: 'from, to hold times: --clock from says which is the clock',
    });
    expect((await clockOf('a,from,to\n1,2024-01-01,2024-01-02\n2,2024-01-02,2024-01-03\n', 'to')).clock!.name).toBe(
      'to',
    );
    expect(await clockOf('cycle,a\n1,5\n2,5\n3,4\n')).toEqual({
      note: 'no column is called time; cycle always rises: if it says when, --clock cycle',
    });
    expect(await clockOf('time,a\n1,5\n2,5\n', 'none')).toEqual({});
  });
});

test('a number that is no reading', () => {
  const readings = Array.from({ length: 50 }, (_, i) => 20 + (i % 7));
  const find = (...more: number[]): unknown => markerIn(Float64Array.from([...readings, ...more]));
  expect(find(-9999, NaN, -9999)).toEqual({ marker: -9999, count: 2 });
  expect(find(-999)).toEqual({ marker: -999, count: 1 });
  expect(find(99999, 99999)).toEqual({ marker: 99999, count: 2 });
  expect(find(9999)).toBeUndefined();
  expect(find()).toBeUndefined();
  // Among depths and charges it is a reading like others.
  expect(markerIn(Float64Array.of(-12000, -9999, -8000, -9999))).toBeUndefined();
  expect(markerIn(Float64Array.of(-9999, -9999, NaN))).toBeUndefined();
});

test('spreads stay what they are when a few values drop out', () => {
  const [rows, cols] = [1000, 2];
  const data = Float64Array.from({ length: rows * cols }, (_, k) =>
    k % 2 === 0 && (k >> 1) % 33 === 0 ? -1000 : 100 + Math.sin((k >> 1) * 2.4),
  );
  const m = { data, rows, cols };
  const [[dropping, whole], [outer, outerWhole]] = [deviations(m), ranges(m)] as unknown as [
    [number, number],
    [number, number],
  ];
  expect(Math.abs(dropping / whole - 1)).toBeLessThan(0.1);
  expect(Math.abs(outer / outerWhole - 1)).toBeLessThan(0.1);
  // Most values equal: the others count all the same.
  const sparse = { data: Float64Array.from({ length: 100 }, (_, i) => (i % 10 === 0 ? 1 : 0)), rows: 100, cols: 1 };
  expect([...deviations(sparse), ...ranges(sparse)].every((value) => value > 0)).toBe(true);
});
