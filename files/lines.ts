/**
 * Lines before they are parsed: those to be skipped and comments become empty ones, and every line end outside quotes
 * becomes \n. No line disappears, so that numbers of lines are those of the file.
 */

export interface LineOptions {
  /** Lines at the beginning to leave out. */
  readonly skip: number;
  /** What a comment begins with. */
  readonly comment: string | undefined;
  /** Whether a cell such as #N/A is a value and begins no comment. */
  readonly isValue: (cell: string) => boolean;
}

const SEPARATOR = /^"?sep=(.)"?[ \t]*$/i;
const LINE = /[^\r\n]*(?:\r\n|\n|\r|$)/y;

export class Lines {
  /** How many comments there were. */
  comments = 0;
  /** What a line such as `sep=;` names; spreadsheets write it above a table. */
  separator: string | undefined;
  /** The comment right above the first line that is none. */
  above: string | undefined;
  readonly #options: LineOptions;
  #rest = '';
  #line = 0;
  #begun = false;
  #quoted = false;

  constructor(options: LineOptions) {
    this.#options = options;
  }

  push(text: string): string {
    const all = this.#rest + text;
    // A \r at the end may be the first half of a line end.
    const known = all.endsWith('\r') ? all.slice(0, -1) : all;
    const end = Math.max(known.lastIndexOf('\n'), known.lastIndexOf('\r')) + 1;
    this.#rest = all.slice(end);
    return this.#clean(all.slice(0, end));
  }

  end(): string {
    const rest = this.#rest;
    this.#rest = '';
    return this.#clean(rest);
  }

  #clean(text: string): string {
    if (text === '') return '';
    const { comment } = this.#options;
    if (this.#begun && !text.includes('\r') && (comment === undefined || !text.includes(comment))) {
      this.#toggle(text);
      return text;
    }
    let out = '';
    for (LINE.lastIndex = 0; LINE.lastIndex < text.length;) {
      const [whole] = LINE.exec(text)!;
      const line = whole.replace(/[\r\n]+$/, '');
      const inside = this.#quoted;
      if (!inside && this.#leftOut(line)) out += '\n';
      else {
        this.#toggle(line);
        const ending = whole.slice(line.length);
        // Inside quotes it belongs to the cell, and stays as it is.
        out += line + (this.#quoted || ending === '' ? ending : '\n');
      }
      this.#line++;
    }
    return out;
  }

  #leftOut(line: string): boolean {
    if (this.#line < this.#options.skip) return true;
    if (this.#begun) return this.#isComment(line);
    if (this.separator === undefined && this.#line === this.#options.skip) {
      this.separator = SEPARATOR.exec(line)?.[1];
      if (this.separator !== undefined) return true;
    }
    if (this.#isComment(line)) {
      this.above = line.trim().slice(this.#options.comment!.length);
      return true;
    }
    if (line.trim() !== '') this.#begun = true;
    return false;
  }

  #isComment(line: string): boolean {
    const { comment, isValue } = this.#options;
    if (comment === undefined || !line.trimStart().startsWith(comment)) return false;
    if (isValue(/^[^,;\t|]*/.exec(line)![0].trim())) return false;
    this.comments++;
    return true;
  }

  #toggle(text: string): void {
    for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) this.#quoted = !this.#quoted;
  }
}
