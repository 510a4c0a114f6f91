// Compares outputs byte by byte.
import { createHash } from 'node:crypto';

const bytesOf = (array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** All of an output: a number as its eight bytes, a matrix with its shape, a vector as it lies in memory. */
function* parts(value) {
  if (typeof value === 'number') yield bytesOf(Float64Array.of(value));
  else if (ArrayBuffer.isView(value)) yield bytesOf(value);
  else {
    yield bytesOf(Float64Array.of(value.rows, value.cols));
    yield bytesOf(value.data);
  }
}

function* partsOf(outputs) {
  for (const name of Object.keys(outputs).sort()) {
    yield Buffer.from(name);
    yield* parts(outputs[name]);
  }
}

/** All bytes of the outputs of one call, names included. */
export const serialize = (outputs) => Buffer.concat([...partsOf(outputs)]);

export const sha256 = (chunks) =>
  chunks.reduce((hash, chunk) => hash.update(chunk), createHash('sha256')).digest('hex');

/** { ok, text } from the runs of one kernel: { native: { cold, hot } or { error }, … }. */
export function compare(runs) {
  const names = Object.keys(runs);
  const failed = names.filter((name) => runs[name].error);
  if (failed.length > 0) return { ok: false, text: 'FAILED' };
  const outputs = names.flatMap((name) => [serialize(runs[name].cold), serialize(runs[name].hot)]);
  if (outputs.some((bytes) => bytes.length === 0)) return { ok: false, text: 'NO OUTPUT' };
  if (names.length < 2) return { ok: false, text: 'one backend' };
  const same = outputs.every((bytes) => bytes.equals(outputs[0]));
  return same ? { ok: true, text: 'identical bytes' } : { ok: false, text: 'BYTES DIFFER' };
}
