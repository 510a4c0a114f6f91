/** The author's lines, as comments before the code that became of them: each where the code of another line begins. */
import type { Span } from '../../language/types.js';
import type * as L from '../../ir/loop-ir.js';

/** A line of the author's as a comment quotes it, and where it stands; lines count from 0. */
export interface Quoted {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** The line in which a span begins; nothing for what no author wrote. */
export type SourceOf = (span: Span) => Quoted | undefined;

export class Origins {
  /** What has been quoted, in the order in which it is printed: of two lines that read alike the text does not tell which it is. */
  readonly quoted: Quoted[] = [];

  constructor(readonly sourceOf: SourceOf) {}

  /** What to say before a statement. Positions computed ahead belong to what follows them. */
  before(s: L.Stmt): string[] {
    return [this.#lineOf(s), strategyOf(s)].filter((text) => text !== undefined);
  }

  #lineOf(s: L.Stmt): string | undefined {
    if (
      s.k === 'comment' ||
      s.k === 'letArray' ||
      s.k === 'break' ||
      s.k === 'continue' ||
      (s.k === 'let' && s.type.elem === 'index')
    )
      return undefined;
    const [source, last] = [this.sourceOf(s.span), this.quoted.at(-1)];
    if (!source || (source.file === last?.file && source.line === last.line)) return undefined;
    this.quoted.push(source);
    return source.text;
  }
}

/** What a widened loop is, where that is not to be seen at once. */
export function strategyOf(s: L.Stmt): string | undefined {
  if (s.k !== 'for') return undefined;
  if (s.part === 'vector') return `${s.step} rounds at once.`;
  return s.part === 'remainder' ? 'The remainder.' : undefined;
}

/** A reader of lines over the texts of a project. */
export function sourceReader(textOf: (file: string) => string | undefined): SourceOf {
  const lines = new Map<string, readonly { readonly start: number; readonly text: string }[]>();
  const linesOf = (file: string): readonly { readonly start: number; readonly text: string }[] => {
    let known = lines.get(file);
    if (!known) {
      let start = 0;
      known = (textOf(file) ?? '').split('\n').map((text) => {
        const line = { start, text };
        start += text.length + 1;
        return line;
      });
      lines.set(file, known);
    }
    return known;
  };
  return ({ file, start }) => {
    const all = linesOf(file);
    let [low, high] = [0, all.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (all[middle]!.start <= start) low = middle;
      else high = middle - 1;
    }
    const text = all[low] && shown(all[low]!.text);
    return text ? { file, line: low, text } : undefined;
  };
}

/** On one line of a comment, without what would end one or write it backwards, and not longer than a line may be. */
function shown(line: string): string {
  const text = line
    .trim()
    .replace(/\*\//g, '*\\/')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ');
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
