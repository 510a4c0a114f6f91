/** Tables without vertical lines that fit the terminal; where it is too narrow for columns, rows become short lists. */
import Table from 'cli-table3';
import { colors, terminalWidth, widthOf, wrap } from './text.js';

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

/** The first cell of a row above the others, each beside the name of its column. */
function lists(head: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  const short = head
    .slice(1)
    .map(widthOf)
    .filter((size) => size <= width / 3);
  const indent = 2 + Math.max(0, ...short) + GAP;
  const beside = (title: string, cell: string): string => {
    const long = indent - GAP < 2 + widthOf(title);
    const text = widthOf(cell) + indent <= width ? ' '.repeat(indent) + cell : wrap(cell, width, ' '.repeat(indent));
    return `  ${colors.dim(title)}${long ? `\n${text}` : text.slice(2 + widthOf(title))}`;
  };
  return rows
    .map(([first, ...cells]) =>
      [first, ...cells.flatMap((cell, at) => (cell === '' ? [] : [beside(head[at + 1]!, cell)]))].join('\n'),
    )
    .join('\n');
}

export function table({ head, aligns, rows, elastic }: TableOptions): string {
  const line = { mid: '─', 'mid-mid': '─'.repeat(GAP), 'left-mid': '', 'right-mid': '' };
  const none = Object.fromEntries(
    ['top', 'bottom'].flatMap((side) => ['', '-mid', '-left', '-right'].map((end) => [side + end, ''])),
  );
  const widths = head.map((title, at) => Math.max(widthOf(title), ...rows.map((row) => widthOf(row[at] ?? ''))));
  const room = terminalWidth() - widths.reduce((sum, width, at) => sum + (at === elastic ? 0 : width + GAP), 0);
  if (room < (elastic === undefined ? -GAP : Math.min(LEAST, widths[elastic]!)))
    return lists(head, rows, terminalWidth());
  const narrow = elastic !== undefined && room < widths[elastic]!;
  const made = new Table({
    head: head.map((title) => colors.bold(title)),
    colAligns: [...aligns].map((side) => (side === 'r' ? 'right' : 'left')),
    chars: { ...none, ...line, left: '', right: '', middle: ' '.repeat(GAP) } as never,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    ...(narrow
      ? { colWidths: widths.map((width, at) => (at === elastic ? Math.max(LEAST, room) : width)), wordWrap: true }
      : {}),
  });
  made.push(...rows.map((row) => [...row]));
  return made
    .toString()
    .split('\n')
    .map((text) => text.trimEnd())
    .join('\n');
}
