// Kernels that the report has no need of, on the same recording: other shapes of work for the comparison of the backends.
import { readFile, stat } from 'node:fs/promises';
import { encodePatterns } from 'trefoil';

const PATTERNS = [',', '\n', ',0'];

/** What the file holds; a pipe has been read already, and its numbers stand in for it. */
async function textOf(file, data) {
  if (file !== '-' && (await stat(file)).isFile()) return new Uint8Array(await readFile(file));
  return Uint8Array.from(Buffer.from(data.join(',')));
}

function transposed({ data, rows, cols }) {
  const turned = new Float64Array(data.length);
  for (let i = 0; i < rows; i++) for (let j = 0; j < cols; j++) turned[j * rows + i] = data[i * cols + j];
  return { data: turned, rows: cols, cols: rows };
}

/** `step` is called as the pipeline calls it. */
export async function others({ x, complete }, { window, file }, step) {
  const { rows, cols } = x;
  const shape = `${rows}×${cols}`;
  const text = await textOf(file, complete.data);
  const turned = transposed(complete);
  const prices = turned.data.slice(0, rows);
  await step('rollingMean', (rt) => rt.rollingMean({ x }, { window }), shape);
  await step('rollingStd', (rt) => rt.rollingStd({ x }, { window }), shape);
  await step('matmul', (rt) => rt.matmul({ a: turned, b: complete }), `${cols}×${rows}×${cols}`);
  await step('kama', (rt) => rt.kama({ prices }), `${rows}`);
  await step('sum', (rt) => rt.sum({ x: complete.data }), `${rows * cols}`);
  await step('countMatches', (rt) => rt.countMatches({ text, ...encodePatterns(PATTERNS) }), `${text.length} B`);
}
