/** Tables without vertical lines that fit the terminal. */
import Table from 'cli-table3';
import { colors, terminalWidth, widthOf } from './text.js';

const GAP = 2;
/** Narrower than this a column of words is no help to anybody. */
const LEAST = 12;

export interface TableOptions {
  readonly head: readonly string[];
  /** One of l and r per column. */
  readonly aligns: string;
  readonly rows: readonly (readonly string[])[];
  /** The column that gives way where the terminal is too narrow; its words go on in further lines. */
  readonly elastic?: number;
}

export function table({ head, aligns, rows, elastic }: TableOptions): string {
  const line = { mid: '─', 'mid-mid': '─'.repeat(GAP), 'left-mid': '', 'right-mid': '' };
  const none = Object.fromEntries(['top', 'bottom'].flatMap((side) => ['', '-mid', '-left', '-right'].map((end) => [side + end, ''])));
  const widths = head.map((title, at) => Math.max(widthOf(title), ...rows.map((row) => widthOf(row[at] ?? ''))));
  const room = terminalWidth() - widths.reduce((sum, width, at) => sum + (at === elastic ? 0 : width + GAP), 0);
  const narrow = elastic !== undefined && room < widths[elastic]!;
  const made = new Table({
    head: head.map((title) => colors.bold(title)),
    colAligns: [...aligns].map((side) => (side === 'r' ? 'right' : 'left')),
    chars: { ...none, ...line, left: '', right: '', middle: ' '.repeat(GAP) } as never,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    ...(narrow ? { colWidths: widths.map((width, at) => (at === elastic ? Math.max(LEAST, room) : width)), wordWrap: true } : {}),
  });
  made.push(...rows.map((row) => [...row]));
  return made.toString().split('\n').map((text) => text.trimEnd()).join('\n');
}
