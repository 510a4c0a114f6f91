/** What is said about a file: mistakes, and what was taken for what. Both may name the option that helps. */

/** An option of `CsvOptions`, and `trefoil run` has it under the same name. */
export interface Hint {
  readonly option: 'clock' | 'comment' | 'decimal' | 'delimiter' | 'encoding' | 'header' | 'na' | 'skip' | 'units';
  /** Absent for a switch; `none` or `false` turn off. */
  readonly value?: string;
  /** What the option does, as a verb: "takes it as missing". */
  readonly effect: string;
}

export interface Note {
  readonly text: string;
  readonly hint?: Hint | undefined;
}

function valueInCode({ option, value }: Hint): string {
  if (value === undefined) return 'true';
  if (value === 'none' || value === 'false') return 'false';
  if (option === 'skip') return value;
  return JSON.stringify(option === 'na' ? [value] : value);
}

const inCode = (hint: Hint): string => `${hint.option}: ${valueInCode(hint)} ${hint.effect}`;

/** A file that cannot be used as a table. */
export class TableError extends Error {
  override readonly name = 'TableError';
  /** The message without the hint. */
  readonly text: string;
  readonly hint: Hint | undefined;

  constructor(text: string, hint?: Hint | undefined) {
    super(hint === undefined ? text : `${text} (${inCode(hint)})`);
    this.text = text;
    this.hint = hint;
  }
}

export const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
