/** Files before they are text: encodings, compression, pipes, and files that are no text. */
import { execFileSync, spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { readCsv } from '../../dist/files/index.js';
import { columnsOf } from './foreign-cases.js';

const folder = mkdtempSync(join(tmpdir(), 'trefoil-bytes-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, bytes: string | Uint8Array): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

describe('bytes', () => {
  const german = 'Zeit;Temperatur °C\n1;2,5\n2;3,5\n';
  const expected = { Zeit: [1, 2], 'Temperatur °C': [2.5, 3.5] };

  test('Latin-1 is recognised and said, UTF-8 and UTF-16 are read', async () => {
    const latin = await readCsv(file('latin.csv', Buffer.from(german, 'latin1')));
    expect(columnsOf(latin)).toEqual(expected);
    expect(latin.notes[0]!.text).toBe('it is not UTF-8 and was read as Latin-1 (Windows-1252)');
    for (const bytes of [
      Buffer.from(german),
      Buffer.from(`\uFEFF${german}`),
      Buffer.from(`\uFEFF${german}`, 'utf16le'),
    ]) {
      const table = await readCsv(file('utf.csv', bytes));
      expect(columnsOf(table)).toEqual(expected);
      expect(table.notes.map(({ text }) => text)).toEqual(['the comma was taken for the decimal sign']);
    }
    expect(
      columnsOf(
        await readCsv(file('latin2.csv', Buffer.from([0xe8, 0x20, ...Buffer.from(',b\n1,2\n')])), {
          encoding: 'iso-8859-2',
        }),
      ),
    ).toEqual({ č: [1], b: [2] });
    await expect(readCsv(file('x.csv', 'a\n1\n'), { encoding: 'ebcdic' })).rejects.toThrow(
      "encoding 'ebcdic' is not known",
    );
  });

  test('a byte that is no UTF-8 far below', async () => {
    const rows = `${'x,1\n'.repeat(60_000)}`;
    const late = await readCsv(file('late.csv', Buffer.from(`name,v\n${rows}é,2\n`, 'latin1')));
    expect([late.rows, late.columns[0]!.texts!.at(-1), late.notes.length]).toEqual([60_001, 'é', 1]);
    await expect(
      readCsv(file('mixed.csv', Buffer.concat([Buffer.from(`é,v\n${rows}`), Buffer.from('é,2\n', 'latin1')]))),
    ).rejects.toThrow('part of it is UTF-8 and part is not');
  });

  test('packed with gzip, whatever it is called', async () => {
    const packed = gzipSync(german);
    expect(columnsOf(await readCsv(file('packed.csv', packed)))).toEqual(expected);
    expect(
      columnsOf(await readCsv(file('two.gz', Buffer.concat([gzipSync('a,b\n1,2\n'), gzipSync('3,4\n')])))),
    ).toEqual({ a: [1, 3], b: [2, 4] });
    await expect(readCsv(file('cut.csv.gz', packed.subarray(0, 30)))).rejects.toThrow(
      'the compressed data are damaged or end too soon',
    );
  });

  test.for([
    ['PK\u0003\u0004', 'a ZIP archive or a workbook'],
    ['\u0093NUMPY', 'a NumPy array'],
    ['PAR1', 'a Parquet file'],
    ['a\u0000b', 'is not text'],
  ] as const)('%j is no table', async ([start, what]) => {
    await expect(readCsv(file('other.csv', Buffer.from(`${start}…`, 'latin1')))).rejects.toThrow(what);
  });

  test.skipIf(process.platform === 'win32')('a FIFO is read once, byte by byte too', async () => {
    const path = join(folder, 'fifo');
    execFileSync('mkfifo', [path]);
    const table = readCsv(path);
    const writer = createWriteStream(path);
    for (const byte of gzipSync('a,b\n1,2\n'))
      await new Promise((next) => {
        writer.write(Uint8Array.of(byte), next);
      });
    writer.end();
    expect(columnsOf(await table)).toEqual({ a: [1], b: [2] });
  });

  test('an early mistake in a long file, on whatever Node runs this', async () => {
    const path = file('long.csv', `a,b\n1,2\n3,4\noops,5\n${'6,7\n'.repeat(100_000)}`);
    await expect(readCsv(path)).rejects.toMatchObject({
      name: 'TableError',
      text: `${path}:4: column a: 'oops' is not a number, and those above it are`,
    });
    // What writes without end is no longer waited for.
    const script = `import { readCsv } from '../../dist/files/index.js'; await readCsv('-').catch((error) => { console.log(error.name); process.exit(); });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      cwd: import.meta.dirname,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    child.stdin.on('error', () => {});
    child.stdin.write(`a\n1\nx\n${'1\n'.repeat(100_000)}`);
    const out = await new Promise<string>((resolve) => {
      let text = '';
      child.stdout
        .on('data', (data) => {
          text += String(data);
        })
        .on('end', () => resolve(text));
    });
    child.kill();
    expect(out).toBe('TableError\n');
  });
});
