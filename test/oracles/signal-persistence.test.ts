/** signalPersistence against a table of its definition. */
import { describe, expect, it } from 'vitest';
import { backends } from '../runtime/backends.js';
import { readFixture } from './fixtures.js';

interface Case {
  readonly name: string;
  readonly signals: readonly number[];
  readonly minPersistence: number;
  readonly maxGap: number;
  readonly persistent: readonly number[];
}

const { cases } = readFixture<{ cases: Case[] }>('signal-persistence');

describe.each(backends)('signalPersistence on $name', ({ rt }) => {
  it.each(cases)('$name', ({ signals, minPersistence, maxGap, persistent }) => {
    const got = rt.signalPersistence({ signals: Int32Array.from(signals) }, { minPersistence, maxGap }).persistent;
    expect([...got]).toEqual(persistent);
  });
});
