/** Numbers and lines as a terminal shows them; colour only where somebody looks. */
import { stripVTControlCharacters } from 'node:util';
import pc from 'picocolors';

/** NO_COLOR and FORCE_COLOR are obeyed; without them a terminal decides. */
const colored = (stream: { readonly isTTY?: boolean }): boolean =>
  pc.isColorSupported && (Boolean(stream.isTTY) || (process.env['FORCE_COLOR'] ?? '0') !== '0');

export const colors = pc.createColors(colored(process.stdout));
/** For what goes to stderr, which can be a terminal where stdout is not. */
export const errorColors = pc.createColors(colored(process.stderr));

/** Columns of the terminal; what goes into a file or a pipe is not cut. */
export function terminalWidth(): number {
  const told = Number(process.env['COLUMNS']);
  if (process.stdout.isTTY) return process.stdout.columns || 80;
  return Number.isInteger(told) && told > 0 ? told : Infinity;
}

/** A message for stderr: lines that are too long for a terminal are broken between words; those of a log are not. */
export const fitted = (
  message: string,
  width = process.stderr.isTTY ? process.stderr.columns || 80 : Infinity,
): string =>
  message
    .split('\n')
    .map((line) => (widthOf(line) > width ? wrap(line, width) : line))
    .join('\n');

export const widthOf = (text: string): number =>
  Math.max(
    0,
    ...stripVTControlCharacters(text)
      .split('\n')
      .map((line) => line.length),
  );

/** Three significant digits without an exponent: 0.00912, 1.23, 45.6, 1234. */
export function digits(value: number): string {
  if (value === 0 || !Number.isFinite(value)) return String(value);
  const places = Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value)))));
  return value.toFixed(places);
}

export const times = (ratio: number): string => `${digits(ratio)}×`;

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** `850 ms`, `12.3 s`. */
export const duration = (milliseconds: number): string =>
  milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;

const BARS = [...'▁▂▃▄▅▆▇█'];

/** A series as one line of `width` characters, each the mean of its part; gaps where every value is missing. */
export function sparkline(values: ArrayLike<number>, width: number): string {
  const cells = Array.from(
    { length: Math.min(width, values.length) },
    (_, at, count = Math.min(width, values.length)) => {
      const [from, to] = [Math.floor((at * values.length) / count), Math.floor(((at + 1) * values.length) / count)];
      const part = Array.from({ length: to - from }, (_, i) => values[from + i]!).filter(Number.isFinite);
      return part.length > 0 ? part.reduce((sum, value) => sum + value, 0) / part.length : NaN;
    },
  );
  const present = cells.filter((cell) => !Number.isNaN(cell));
  const [least, most] = [Math.min(...present), Math.max(...present)];
  const bar = (cell: number): string =>
    BARS[most > least ? Math.min(7, Math.floor(((cell - least) / (most - least)) * 8)) : 0]!;
  return cells.map((cell) => (Number.isNaN(cell) ? ' ' : bar(cell))).join('');
}

/** Words broken into lines of at most `width`, a word longer than that left whole. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines.map((one) => indent + one).join('\n');
}
