/** The maintenance pipeline finds what is known to be in recordings: planted here, labelled by others, or known from how they were made. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createRuntime } from 'trefoil';
import { describe, expect, test } from 'vitest';
import { numbersOf, parseCsv, readCsv, type CsvTable } from '../../dist/files/index.js';
import { openBackends } from '../../examples/start/backends.mjs';
import { comparing } from '../../examples/start/compare.mjs';
import { findEvents, findPairs, findRegimes } from '../../examples/start/findings.mjs';
import { pipeline } from '../../examples/start/pipeline.mjs';
import { prepare } from '../../examples/start/prepare.mjs';
import { ROOT } from '../support/files.js';

const excerpt = (path: string): string => join(ROOT, 'test/data', path);
const whole = (path: string): string => join(ROOT, '../shared/data', path);
const backends = await openBackends();

async function look(
  table: CsvTable,
  { window = 16, regimes = 4, ignore = [] }: { window?: number; regimes?: number; ignore?: string[] } = {},
) {
  const measured = prepare(table, { ignore });
  const compared = comparing(backends, { times: false, progress: { step() {}, detail() {}, stop() {} } });
  const results = await pipeline(measured, { window, regimes }, compared.step);
  for (const { kernel, verdict } of compared.calls)
    expect(`${kernel}: ${verdict.text}`).toBe(`${kernel}: identical bytes`);
  const found = findRegimes(results, measured.names);
  return {
    measured,
    results,
    found,
    events: findEvents(results, found, measured.names),
    pairs: findPairs(results, measured.names),
    letter: (row: number) => found.regimes[found.of[row]!]!.letter,
  };
}

/** A machine at rest, at work, at rest, with two things that happen; noise from a fixed recurrence. */
function planted(): string {
  let state = 12345;
  const noise = (): number => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) / 2 ** 32 - 0.5;
  const rows = Array.from({ length: 900 }, (_, i) => {
    const works = i >= 300 && i < 600 ? 1 : 0;
    const load = 10 + 40 * works + noise();
    const heat = 20 + 15 * works + 0.5 * noise() + (i === 150 ? 9 : 0);
    const flow = 5 + noise() - (i >= 700 && i < 703 ? 12 : 0);
    return `${i / 4},${load.toFixed(3)},${i % 50 === 7 ? '' : heat.toFixed(3)},${flow.toFixed(3)},1013`;
  });
  return `time,load,heat,flow,pressure\n${rows.join('\n')}\n`;
}

describe('maintenance', () => {
  test('regimes, events, columns and gaps that were planted', async () => {
    const { measured, found, events, pairs, letter } = await look(await parseCsv(planted(), 'planted.csv'), {
      regimes: 2,
    });
    expect(measured).toMatchObject({
      names: ['load', 'heat', 'flow'],
      constant: ['pressure'],
      missing: 18,
      clock: { name: 'time' },
    });
    expect(
      found.regimes.map(({ letter, stretches, columns }) => [
        letter,
        stretches,
        columns.map(({ name }) => name).sort(),
      ]),
    ).toEqual([
      ['A', 2, ['heat', 'load']],
      ['B', 1, ['heat', 'load']],
    ]);
    expect(found.regimes[0]!.share).toBeCloseTo(2 / 3, 1);
    expect([letter(100), letter(450), letter(800)]).toEqual(['A', 'B', 'A']);
    // Both switches are events as well: load jumps far from what it was just before.
    const at = (row: number) => events.find(({ from, to }) => row >= from && row < to);
    expect(at(150)).toMatchObject({ from: 150, columns: [{ name: 'heat', score: expect.any(Number) }] });
    expect(at(700)!.columns[0]).toMatchObject({ name: 'flow' });
    expect(at(700)!.columns[0]!.score).toBeLessThan(-1);
    expect(at(300)).toMatchObject({ from: 300, before: 'A' });
    expect(events).toHaveLength(4);
    expect(pairs[0]).toMatchObject({ a: 'load', b: 'heat' });
    expect(pairs[0]!.r).toBeGreaterThan(0.95);
  });

  test('values that drop out for 3 % of the time hide nothing', async () => {
    let state = 99;
    const uniform = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
    const noise = (): number => uniform() + uniform() + uniform() - 1.5;
    const spikes = [400, 1100, 1700];
    const dropped = new Set<number>();
    const rows = Array.from({ length: 2000 }, (_, i) => {
      if (uniform() < 0.03 && !spikes.includes(i)) dropped.add(i);
      return `${i},${dropped.has(i) ? 0 : (200 + noise() + (spikes.includes(i) ? 12 : 0)).toFixed(3)},${noise().toFixed(3)}`;
    });
    const { results } = await look(await parseCsv(`time,level,other\n${rows.join('\n')}\n`), { regimes: 2 });
    expect(dropped.size).toBeGreaterThan(40);
    const flagged = Array.from(results.flags, (flag, i) => (flag === 1 ? i : -1)).filter((i) => i >= 0);
    for (const i of [...spikes, ...[...dropped].filter((row) => row >= 16)]) expect(flagged, `row ${i}`).toContain(i);
    expect(flagged.filter((i) => !dropped.has(i) && !spikes.includes(i))).toEqual([]);
  });

  const turbines = 'cmapss_fd001/train_FD001.csv';
  test('three turbofan engines run to failure: worn at the end, none of them after 30 cycles', () =>
    runToFailure(excerpt(turbines), 3));
  test.skipIf(!existsSync(whole(turbines)))(
    'a hundred turbofan engines (need ../shared/data)',
    { timeout: 60_000 },
    () => runToFailure(whole(turbines), 100),
  );

  async function runToFailure(path: string, engines: number): Promise<void> {
    const table = await readCsv(path);
    const { letter, found, measured } = await look(table, { regimes: 3, ignore: ['unit', 'cycle'] });
    // As the description of the data says.
    expect(measured.constant).toEqual(['setting3', 's1', 's5', 's10', 's16', 's18', 's19']);
    const unit = numbersOf(table, 'unit');
    const starts = Array.from(unit, (value, i) => (i === 0 || value !== unit[i - 1] ? i : -1)).filter((i) => i >= 0);
    const atFailure = starts.map((_, n) => letter((starts[n + 1] ?? table.rows) - 1));
    const worn = atFailure[0]!;
    expect(starts).toHaveLength(engines);
    expect(atFailure.filter((one) => one === worn)).toHaveLength(engines);
    expect(starts.filter((start) => letter(start + 30) === worn)).toEqual([]);
    // Static pressure at the outlet of the compressor and temperature at the outlet of the turbine rise with wear, the ratio of fuel flow falls.
    const most = found.regimes.find((one) => one.letter === worn)!.columns.slice(0, 3);
    const moved = (deviation: number): string => {
      if (Math.abs(deviation) <= 1) return 'near';
      return deviation > 0 ? 'up' : 'down';
    };
    expect(most.map(({ name, deviation }) => `${name} ${moved(deviation)}`).sort()).toEqual([
      's11 up',
      's12 down',
      's4 up',
    ]);
  }

  const machine = 'nab/machine_temperature_system_failure.csv';
  test('a machine that failed twice: the cold regime is where others saw anomalies', () =>
    coldWhereLabelled(excerpt('nab/two_failures.csv'), 2, { within: 0.9, share: 0.2 }));
  test.skipIf(!existsSync(whole(machine)))(
    'a machine that failed four times (needs ../shared/data)',
    { timeout: 60_000 },
    () => coldWhereLabelled(whole(machine), 4, { within: 0.75, share: 0.06 }),
  );

  async function coldWhereLabelled(path: string, times: number, due: { within: number; share: number }): Promise<void> {
    const table = await readCsv(path);
    const windows = (await readCsv(excerpt('nab/label_windows.csv'))).columns;
    const { found, letter, measured } = await look(table, { window: 48 });
    const cold = found.regimes.reduce((least, one) =>
      (one.columns[0]?.deviation ?? 0) < (least.columns[0]?.deviation ?? 0) ? one : least,
    );
    const all = Array.from({ length: table.rows }, (_, i) => i);
    const rows = all.filter((i) => letter(i) === cold.letter);
    const within = (i: number, { start, end }: { start: string; end: string }): boolean =>
      measured.clock!.at(i) >= start && measured.clock!.at(i) <= end;
    const labels = windows[0]!
      .texts!.map((file, i) => ({ file, start: windows[1]!.texts![i]!, end: windows[2]!.texts![i]! }))
      .filter((one) => one.file === basename(machine) && all.some((i) => within(i, one)));
    expect(labels).toHaveLength(times);
    for (const label of labels)
      expect(
        rows.some((i) => within(i, label)),
        label.start,
      ).toBe(true);
    // The labels cover a tenth of the whole recording, and half of the excerpt.
    expect(rows.filter((i) => labels.some((label) => within(i, label))).length / rows.length).toBeGreaterThan(
      due.within,
    );
    expect(cold.share).toBeLessThan(due.share);
  }

  test('a backend that gives other bytes, fails, or gives nothing is found out', async () => {
    const rt = await createRuntime({ backend: 'ts' });
    const x = { data: Float64Array.of(1, 2, 3), rows: 3, cols: 1 };
    const quiet = { times: false, progress: { step() {}, detail() {}, stop() {} } };
    const verdictWith = async (sum: () => unknown): Promise<string> => {
      const compared = comparing({ native: { reason: 'left out' }, wasm: { rt: { sum } }, ts: { rt } } as never, quiet);
      await compared.step('sum', (one: typeof rt) => one.sum({ x: x.data }), '3');
      return compared.calls[0]!.verdict.text;
    };
    expect(await verdictWith(() => ({ sum: 6 }))).toBe('identical bytes');
    expect(await verdictWith(() => ({ sum: 6.000000000000001 }))).toBe('BYTES DIFFER');
    expect(await verdictWith(() => ({ sum: 6, other: 1 }))).toBe('BYTES DIFFER');
    let calls = 0;
    expect(await verdictWith(() => ({ sum: ++calls > 1 ? -6 : 6 }))).toBe('BYTES DIFFER');
    expect(
      await verdictWith(() => {
        throw new Error('trap');
      }),
    ).toBe('FAILED');
    expect(await verdictWith(() => ({}))).toBe('NO OUTPUT');
  });
});
