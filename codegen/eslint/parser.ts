/**
 * As much of a parser as the rule needs, for projects that lint kernels with nothing else: a program without
 * statements, and the comments, which can switch the rule off. Beside a real parser it is not needed.
 */
import { ts } from 'ts-morph';

interface Place {
  readonly line: number;
  readonly column: number;
}
interface Token {
  readonly type: string;
  readonly value: string;
  readonly range: [number, number];
  readonly loc: { readonly start: Place; readonly end: Place };
}

export interface ParsedProgram {
  readonly ast: {
    readonly type: 'Program';
    readonly sourceType: 'module';
    readonly body: readonly never[];
    readonly tokens: readonly never[];
    readonly comments: readonly Token[];
    readonly range: [number, number];
    readonly loc: { readonly start: Place; readonly end: Place };
  };
}

export function parseForESLint(text: string): ParsedProgram {
  const lines = ts.createSourceFile('kernel.ts', text, ts.ScriptTarget.ES2022);
  const at = (offset: number): Place => {
    const { line, character } = lines.getLineAndCharacterOfPosition(offset);
    return { line: line + 1, column: character };
  };
  const comments: Token[] = [];
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, false, ts.LanguageVariant.Standard, text);
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    if (kind !== ts.SyntaxKind.SingleLineCommentTrivia && kind !== ts.SyntaxKind.MultiLineCommentTrivia) continue;
    const [start, end] = [scanner.getTokenStart(), scanner.getTokenEnd()];
    const block = kind === ts.SyntaxKind.MultiLineCommentTrivia;
    comments.push({
      type: block ? 'Block' : 'Line',
      value: text.slice(start + 2, block ? end - 2 : end),
      range: [start, end],
      loc: { start: at(start), end: at(end) },
    });
  }
  return {
    ast: {
      type: 'Program',
      sourceType: 'module',
      body: [],
      tokens: [],
      comments,
      range: [0, text.length],
      loc: { start: at(0), end: at(text.length) },
    },
  };
}
