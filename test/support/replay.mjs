/**
 * Computes stored cases again and compares the bytes: as a program of its own under other flags of the engine, with
 * the path of a file of cases as argument, or in a worker thread, with the cases as its data. Plain JavaScript, since
 * no test runner is around it.
 */
import { readFileSync } from 'node:fs';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { createRuntime } from 'trefoil';

const makers = { f64: Float64Array, f32: Float32Array, i32: Int32Array, u32: Uint32Array, u8: Uint8Array };

function decode({ kind, dtype, extents, bytes }) {
  const data = new makers[dtype](Uint8Array.from(Buffer.from(bytes, 'base64')).buffer);
  return kind === 'matrix' ? { data, rows: extents[0], cols: extents[1] } : data;
}

const hex = (bytes) => Buffer.from(bytes).reverse().toString('hex');

/** The first element that differs, in words. */
function compare(due, got, where) {
  const expected = new makers[due.dtype](Uint8Array.from(Buffer.from(due.bytes, 'base64')).buffer);
  const data = due.kind === 'scalar' ? makers[due.dtype].of(got) : due.kind === 'matrix' ? got.data : got;
  const [a, b] = [expected, data].map((array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  const size = expected.BYTES_PER_ELEMENT;
  for (let i = 0; i < expected.length; i++) {
    const [x, y] = [a, b].map((bytes) => bytes.subarray(i * size, (i + 1) * size));
    // A number that is returned has no NaN bits.
    if (Buffer.compare(x, y) !== 0 && !(due.kind === 'scalar' && expected[i] !== expected[i] && data[i] !== data[i])) {
      return `${where}: ${due.name}[${i}] is ${hex(y)} (${data[i]}), due is ${hex(x)} (${expected[i]})`;
    }
  }
  return undefined;
}

export async function replay({ cases, backends, threads, times }) {
  const differences = [];
  let compared = 0;
  for (const backend of backends) {
    const rt = await createRuntime({ backend, strict: true, grain: 16 });
    for (const [at, { kernel, params, inputs, outputs, failure }] of cases.entries()) {
      const args = Object.fromEntries(inputs.map((input) => [input.name, decode(input)]));
      for (let time = 1; time <= times; time++) {
        const where = `${kernel} on ${backend}, case ${at}, call ${time}`;
        let results;
        let thrown;
        try {
          results = rt[kernel](args, params, { threads });
        } catch (error) {
          thrown = error;
        }
        compared++;
        if (thrown?.code !== failure?.code || thrown?.index !== failure?.index) differences.push(`${where}: ${thrown ?? 'no failure'}`);
        else if (thrown === undefined) differences.push(...outputs.map((due) => compare(due, results[due.name], where)).filter((text) => text !== undefined));
        if (differences.length >= 20) return { compared, differences };
      }
    }
    rt.dispose();
  }
  return { compared, differences };
}

if (isMainThread) process.stdout.write(JSON.stringify(await replay(JSON.parse(readFileSync(process.argv[2], 'utf8')))));
else parentPort.postMessage(await replay(workerData));
