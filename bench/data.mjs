// Inputs as bench/peers/peers.py defines them, bit for bit, and a text to search. Everything is a pure function of a seed.
import { crc32 } from 'node:zlib';

export function u32(seed, index) {
  let z = seed + Math.imul(index + 1, 0x9e3779b9);
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
  return (z ^ (z >>> 16)) >>> 0;
}

export const uniform = (seed, count) => Float64Array.from({ length: count }, (_, i) => u32(seed, i) * 2 ** -32 - 0.5);

/** Running sums of `uniform` down the columns. They are exact, so the order of adding does not matter. */
export function walk(seed, rows, cols) {
  const x = uniform(seed, rows * cols);
  for (let i = cols; i < x.length; i++) x[i] += x[i - cols];
  return x;
}

/** Signs that hold for eight steps, with holes. */
export const held = (seed, count) =>
  Int32Array.from({ length: count }, (_, i) => (u32(seed + 1, i) & 7 ? (u32(seed, i >> 3) % 3) - 1 : 0));

export const matrix = (data, rows, cols) => ({ data, rows, cols });

/** As peers.py prints it for its own inputs. */
export const checksum = ({ buffer, byteOffset, byteLength }) =>
  crc32(new Uint8Array(buffer, byteOffset, byteLength))
    .toString(16)
    .padStart(8, '0');

const LEVELS = ['INFO', 'INFO', 'INFO', 'INFO', 'INFO', 'DEBUG', 'DEBUG', 'WARN'];
const EVENTS = ['request done', 'connection opened', 'connection closed', 'cache miss', 'retrying', 'flushed segment'];
const BLOCK_LINES = 20_000;

/** Log lines, `size` bytes of them: one line in fifty is an ERROR, one in a hundred tells of a timeout. */
export function logText(seed, size) {
  const lines = Array.from({ length: BLOCK_LINES }, (_, i) => {
    const [a, b, c] = [0, 1, 2].map((k) => u32(seed, 3 * i + k));
    const level = a % 50 === 0 ? 'ERROR' : LEVELS[a % LEVELS.length];
    const event = b % 100 === 0 ? 'timeout' : EVENTS[b % EVENTS.length];
    return `2024-03-${String(1 + (i % 28)).padStart(2, '0')} ${level} worker-${c % 16}: ${event} id=${b} took ${c % 1000} ms\n`;
  });
  const block = Buffer.from(lines.join(''));
  const text = Buffer.alloc(size);
  for (let at = 0; at < size; at += block.length) block.copy(text, at);
  return text;
}
