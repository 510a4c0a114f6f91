/** Bytes as text. UTF-8, and where it is not, Latin-1: text in the second is hardly ever valid in the first. */
import { TextDecoder } from 'node:util';
import { TableError, type Hint, type Note } from './errors.js';

export const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** Files that others take for tables, by how they begin. */
const OTHERS: readonly (readonly [start: readonly number[], what: string])[] = [
  [[0x50, 0x4b, 3, 4], 'a ZIP archive or a workbook (.xlsx, .ods)'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old workbook (.xls)'],
  [[0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59], 'a NumPy array (.npy)'],
  [[0x50, 0x41, 0x52, 0x31], 'a Parquet file'],
  [[0x89, 0x48, 0x44, 0x46], 'an HDF5 file'],
  [[0x41, 0x52, 0x52, 0x4f, 0x57, 0x31], 'an Arrow file'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'compressed with Zstandard'],
  [[0x42, 0x5a, 0x68], 'compressed with bzip2'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'compressed with xz'],
];

function refuseBinary(file: string, bytes: Uint8Array): void {
  const other = OTHERS.find(([start]) => startsWith(bytes, start));
  if (other !== undefined) throw new TableError(`${file} is ${other[1]}; CSV text is read, plain or packed with gzip`);
  if (bytes.includes(0)) throw new TableError(`${file} is not text: it holds zero bytes`, UTF16);
}

const UTF16: Hint = { option: 'encoding', value: 'utf-16le', effect: 'reads what some programs call Unicode text' };
const LATIN: Hint = { option: 'encoding', value: 'latin1', effect: 'reads every byte as a character' };
const RECOGNISED: Note = {
  text: 'it is not UTF-8 and was read as Latin-1 (Windows-1252)',
  hint: { option: 'encoding', value: '…', effect: 'names another' },
};

function decoderOf(encoding: string, fatal: boolean): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal });
  } catch {
    throw new TableError(`encoding '${encoding}' is not known; utf-8, latin1, windows-1252, utf-16le and others are`);
  }
}

/** How many bytes a character of UTF-8 has that begins with this one. */
function lengthFrom(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

/** How many bytes at the end begin a character of UTF-8 that goes on in the next chunk. */
function incomplete(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < lengthFrom(byte) ? back : 0;
  }
  return 0;
}

/** Decodes whole characters; turns to Latin-1 at the first byte that proves it, where everything before was ASCII. */
class Guessing {
  #decoder = decoderOf('utf-8', true);
  #latin = false;
  #ascii = true;
  #rest: Uint8Array = new Uint8Array(0);

  constructor(
    readonly file: string,
    readonly say: (note: Note) => void,
  ) {}

  push(chunk: Uint8Array, last = false): string {
    const bytes = this.#rest.length === 0 ? chunk : Uint8Array.from([...this.#rest, ...chunk]);
    if (this.#latin) return this.#decoder.decode(bytes, { stream: !last });
    const cut = last ? 0 : incomplete(bytes);
    const whole = bytes.subarray(0, bytes.length - cut);
    this.#rest = bytes.slice(bytes.length - cut);
    try {
      const text = this.#decoder.decode(whole, { stream: !last });
      // A character of more than one byte is fewer units of UTF-16.
      this.#ascii &&= text.length === whole.length;
      return text;
    } catch {
      if (!this.#ascii) throw new TableError(`${this.file}: part of it is UTF-8 and part is not`, LATIN);
      this.#latin = true;
      this.#rest = new Uint8Array(0);
      this.say(RECOGNISED);
      this.#decoder = decoderOf('windows-1252', false);
      return this.#decoder.decode(bytes, { stream: !last });
    }
  }
}

/** The encoding that a byte order mark names. */
function markedAs(start: Uint8Array): string | undefined {
  if (startsWith(start, [0xff, 0xfe])) return 'utf-16le';
  return startsWith(start, [0xfe, 0xff]) ? 'utf-16be' : undefined;
}

export async function* decoded(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  encoding: string | undefined,
  say: (note: Note) => void,
): AsyncGenerator<string> {
  let push: ((chunk: Uint8Array, last?: boolean) => string) | undefined;
  for await (const chunk of chunks) {
    if (push === undefined) {
      const told = encoding ?? markedAs(chunk);
      if (told === undefined) refuseBinary(file, chunk);
      const decoder = told === undefined ? new Guessing(file, say) : decoderOf(told, false);
      push =
        decoder instanceof Guessing
          ? (bytes, last) => decoder.push(bytes, last)
          : (bytes, last = false) => decoder.decode(bytes, { stream: !last });
    }
    yield push(chunk);
  }
  if (push !== undefined) yield push(new Uint8Array(0), true);
}
