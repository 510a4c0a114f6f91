// Kernels for a process that speaks no JavaScript. A request on standard input is a line of JSON,
//
//   { kernel, params, inputs: { name: [rows, cols] }, output }
//
// and the doubles of its inputs, in that order; the answer on standard output is a line of JSON, { length } or { error }, and the
// doubles of the output. Every call is made on every backend there is, and it is an error if they do not give the same bytes.
//
//   node test/peers/serve.mjs [backend…]
import { readSync, writeSync } from 'node:fs';
import { createRuntime } from 'trefoil';

const wanted = process.argv.slice(2);
const probe = await createRuntime();
const there = Object.entries(probe.capabilities().backends)
  .filter(([, { available }]) => available)
  .map(([name]) => name);
const runtimes = await Promise.all(
  (wanted.length > 0 ? wanted : there).map(async (backend) => ({
    backend,
    rt: await createRuntime({ backend, strict: true }),
  })),
);

const INPUT = 0,
  OUTPUT = 1;
const room = Buffer.alloc(1 << 16);
let rest = Buffer.alloc(0);

/** More of the input; false at its end. */
function more() {
  const count = readSync(INPUT, room);
  if (count > 0) rest = Buffer.concat([rest, room.subarray(0, count)]);
  return count > 0;
}

function take(bytes) {
  while (rest.length < bytes) if (!more()) throw new Error('the input ends in the middle of a request');
  // A copy of its own, at the start of its memory: doubles have to lie at multiples of eight.
  const taken = new Uint8Array(rest.subarray(0, bytes));
  rest = rest.subarray(bytes);
  return taken;
}

function line() {
  let end;
  while ((end = rest.indexOf(10)) < 0) if (!more()) return undefined;
  const text = rest.subarray(0, end).toString();
  rest = rest.subarray(end + 1);
  return text;
}

function writeAll(bytes) {
  for (let from = 0; from < bytes.length;) from += writeSync(OUTPUT, bytes, from);
}

function answer({ kernel, params, output }, inputs) {
  let due;
  for (const { backend, rt } of runtimes) {
    const { data } = rt[kernel](inputs, params)[output];
    const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    due ??= { backend, bytes };
    if (!due.bytes.equals(bytes)) throw new Error(`${kernel}: ${backend} does not give the bytes of ${due.backend}`);
  }
  return due.bytes;
}

for (let text; (text = line()) !== undefined;) {
  const request = JSON.parse(text);
  const inputs = Object.fromEntries(
    Object.entries(request.inputs).map(([name, [rows, cols]]) => [
      name,
      { data: new Float64Array(take(rows * cols * 8).buffer), rows, cols },
    ]),
  );
  try {
    const bytes = answer(request, inputs);
    writeAll(Buffer.concat([Buffer.from(`${JSON.stringify({ length: bytes.length / 8 })}\n`), bytes]));
  } catch (error) {
    writeAll(Buffer.from(`${JSON.stringify({ error: error.message })}\n`));
  }
}
