// Kernels that the report has no need of, on the same recording: other shapes of work for the comparison of the backends.
import { readFile } from 'node:fs/promises';

const PATTERNS = [',', '\n', ',0'];

/** The patterns one after the other, where each begins, and where the last one ends. */
function searchFor(patterns) {
  const offsets = new Int32Array(patterns.length + 1);
  patterns.forEach((pattern, p) => { offsets[p + 1] = offsets[p] + pattern.length; });
  return { patterns: Uint8Array.from(Buffer.from(patterns.join(''))), offsets };
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
  const text = new Uint8Array(await readFile(file));
  const turned = transposed(complete);
  const prices = turned.data.slice(0, rows);
  await step('rollingMean', (rt) => rt.rollingMean({ x }, { window }), shape);
  await step('rollingStd', (rt) => rt.rollingStd({ x }, { window }), shape);
  await step('matmul', (rt) => rt.matmul({ a: turned, b: complete }), `${cols}×${rows}×${cols}`);
  await step('kama', (rt) => rt.kama({ prices }), `${rows}`);
  await step('sum', (rt) => rt.sum({ x: complete.data }), `${rows * cols}`);
  await step('countMatches', (rt) => rt.countMatches({ text, ...searchFor(PATTERNS) }), `${text.length} B`);
}
