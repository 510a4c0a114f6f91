/** Inputs from strings, columns and files, as callers make them; what reads files stays out of bundles for browsers. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { columnsToMatrix, createRuntime, encodePatterns, type EncodedPatterns, type Matrix } from 'trefoil';
import {
  matrixOf,
  numbersOf,
  numericNames,
  readCsv,
  TableError,
  type CsvOptions,
  type CsvTable,
  type TableMatrix,
} from 'trefoil/files';
import { expect, test } from 'vitest';
import { ROOT } from '../support/files.js';

const rt = await createRuntime({ backend: 'ts' });

test('strings, and bytes, as patterns', () => {
  const text = new TextEncoder().encode('Grüße, WARN, grüße: WARN');
  const encoded: EncodedPatterns = encodePatterns(['WARN', 'üße', '', Uint8Array.of(0x2c)]);
  expect([...encoded.offsets]).toEqual([0, 4, 9, 9, 10]);
  expect([...rt.countMatches({ text, ...encoded }).counts]).toEqual([2, 2, 0, 2]);
  expect(encodePatterns([])).toEqual({ patterns: new Uint8Array(0), offsets: Int32Array.of(0) });
});

test('columns as a matrix', () => {
  const x: Matrix = columnsToMatrix([Float64Array.of(1, 2, 3), [4, 5, 6]]);
  expect(x).toEqual({ data: Float64Array.of(1, 4, 2, 5, 3, 6), rows: 3, cols: 2 });
  expect([...rt.rollingSum({ x }, { window: 2 }).sum.data]).toEqual([NaN, NaN, 3, 9, 5, 11]);
  expect(columnsToMatrix([])).toEqual({ data: new Float64Array(0), rows: 0, cols: 0 });
  expect(() => columnsToMatrix([[1], [1, 2]])).toThrow(
    new RangeError('columns[1].length = 2; expected 1, the length of columns[0]'),
  );
});

test('a file as a matrix and as vectors', async ({ onTestFinished }) => {
  const folder = mkdtempSync(join(tmpdir(), 'trefoil-inputs-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'prices.csv');
  writeFileSync(path, 'day;open;close\nmon;1,5;2\ntue;2,5;?\nwed;3;4\n');
  const options: CsvOptions = { na: ['?'], keep: ['open'] };
  const table: CsvTable = await readCsv(path, options);
  expect([table.rows, numericNames(table), [...table.lines]]).toEqual([3, ['open', 'close'], [2, 3, 4]]);
  const x: TableMatrix = matrixOf(table);
  expect(rt.rollingMean({ x }, { window: 2, minPeriods: 1 }).mean).toEqual({
    data: Float64Array.of(1.5, 2, 2, 2, 2.75, 4),
    rows: 3,
    cols: 2,
  });
  expect(matrixOf(table, ['close', 'open']).data.slice(0, 2)).toEqual(Float64Array.of(2, 1.5));
  expect(rt.sum({ x: numbersOf(table, 'open') })).toEqual({ sum: 7 });
  expect(table.columns[1]!.texts).toEqual(['1,5', '2,5', '3']);
  await expect(readCsv(path)).rejects.toThrow(TableError);
  // @ts-expect-error a misspelt option is refused before the file is looked for
  await expect(readCsv(join(folder, 'none.csv'), { delimeter: ';' })).rejects.toThrow(
    'options "delimeter": expected one of delimiter',
  );
  await expect(readCsv(join(folder, 'none.csv'))).rejects.toThrow('there is no such file');
});

test('a bundle for browsers has nothing of Node and of files', async () => {
  const { metafile } = await build({
    stdin: {
      contents:
        "import { columnsToMatrix, createRuntime, encodePatterns } from 'trefoil'; console.log(createRuntime, encodePatterns, columnsToMatrix);",
      resolveDir: ROOT,
    },
    bundle: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs).toContain('dist/runtime/inputs.js');
  expect(
    inputs.filter((path) =>
      /^dist\/(?:files|terminal|codegen\/(?!hosts\/refusals\.js$))\/|node_modules|^node:/.test(path),
    ),
  ).toEqual([]);
});
