// Numbers and tables as text, in 80 columns; colour only on a terminal.
import Table from 'cli-table3';
import pc from 'picocolors';

export const colors = pc.createColors(Boolean(process.stdout.isTTY) && pc.isColorSupported);

/** Three significant digits without an exponent: 0.00912, 1.23, 45.6, 1234. */
export function digits(value) {
  if (value === 0 || !Number.isFinite(value)) return String(value);
  const places = Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value)))));
  return value.toFixed(places);
}

export const times = (ratio) => `${digits(ratio)}×`;

/** A table without vertical lines. `aligns` is one of l and r per column. */
export function createTable(head, aligns) {
  const line = { mid: '─', 'mid-mid': '──', 'left-mid': '', 'right-mid': '' };
  const none = Object.fromEntries(['top', 'bottom'].flatMap((side) => ['', '-mid', '-left', '-right'].map((end) => [side + end, ''])));
  return new Table({
    head: head.map((text) => colors.bold(text)),
    colAligns: [...aligns].map((side) => (side === 'r' ? 'right' : 'left')),
    chars: { ...none, ...line, left: '', right: '', middle: '  ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  });
}
