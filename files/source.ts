/** The text of a file, a pipe or standard input, chunk by chunk: opened once, unpacked, decoded. */
import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { decoded, startsWith } from './decode.js';
import { TableError, type Note } from './errors.js';

/** What standard input is called where a path is expected. */
const STANDARD_INPUT = '-';

export const isStandardInput = (path: string): boolean => path === STANDARD_INPUT;

export const labelOf = (path: string): string => (isStandardInput(path) ? 'standard input' : path);

const GZIP = [0x1f, 0x8b];
/** Enough to recognise any kind of file. */
const HEAD = 8;

/** What the system refused, in a sentence with the name of the file. */
export function refusal(file: string, error: unknown): Error {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof TableError || code === undefined) return error as Error;
  if (code === 'ENOENT') return new TableError(`${file}: there is no such file`);
  if (code === 'EISDIR') return new TableError(`${file} is a folder`);
  if (code.startsWith('Z_'))
    return new TableError(`${file}: the compressed data are damaged or end too soon (${message})`);
  return new TableError(`${file}: ${message}`);
}

/** Opened once: a pipe cannot be read a second time. */
export const open = (path: string): Readable => (isStandardInput(path) ? process.stdin : createReadStream(path));

async function* chunksOf(
  source: Readable,
  onProgress: ((bytes: number) => void) | undefined,
): AsyncGenerator<Uint8Array> {
  let count = 0;
  for await (const chunk of source) {
    count += (chunk as Uint8Array).length;
    onProgress?.(count);
    yield chunk as Uint8Array;
  }
}

/** Unpacks what gzip made, whatever it is called. */
async function* unpacked(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  // The first chunk of a pipe may be a single byte.
  let head = new Uint8Array(0);
  for (;;) {
    const { value, done } = await chunks.next();
    if (done) break;
    head = head.length === 0 ? Uint8Array.from(value) : Uint8Array.from([...head, ...value]);
    if (head.length >= HEAD) break;
  }
  const all = async function* (): AsyncGenerator<Uint8Array> {
    if (head.length > 0) yield head;
    yield* chunks;
  };
  if (!startsWith(head, GZIP)) yield* all();
  else yield* pipeline(Readable.from(all()), createGunzip(), () => {}) as unknown as AsyncIterable<Uint8Array>;
}

export interface SourceOptions {
  readonly encoding?: string | undefined;
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

export async function* textOf(
  source: Readable,
  file: string,
  { encoding, onProgress }: SourceOptions,
  say: (note: Note) => void,
): AsyncGenerator<string> {
  try {
    yield* decoded(unpacked(chunksOf(source, onProgress)), file, encoding, say);
  } catch (error) {
    throw refusal(file, error);
  }
}
