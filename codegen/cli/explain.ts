/** `trefoil explain`: what a code means (no compiler needed), or what becomes of a kernel. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { colors, terminalWidth, wrap } from '../../terminal/text.js';
import { unknownName } from './errors.js';
import { needsCompiler } from './host.js';
import { HOME } from '../build/home.js';
import { RUNTIME_CODES } from './runtime-codes.js';

export interface ExplainOptions {
  readonly target: string;
  readonly stage: readonly string[];
  readonly all?: boolean;
  readonly brief?: boolean;
}

const PAGES = join(HOME, 'docs', 'errors');

/** A page of documentation as a terminal shows it: heads bold, words wrapped, code indented, marks left out. */
export function showPage(markdown: string, width: number): string {
  const parts: string[] = [];
  let code = false;
  let paragraph: string[] = [];
  const spans = (text: string): string => text.replace(/`([^`]+)`/g, (_, inner: string) => colors.cyan(inner));
  const close = (): void => {
    if (paragraph.length > 0) parts.push(spans(wrap(paragraph.join(' '), width)));
    paragraph = [];
  };
  for (const line of markdown.trimEnd().split('\n')) {
    if (line.startsWith('```')) {
      close();
      code = !code;
    } else if (code) parts.push(`    ${line.replace(/~{2,}/g, (mark) => colors.red(mark))}`.trimEnd());
    else if (line.startsWith('#')) parts.push(colors.bold(line.replace(/^#+\s*/, '')));
    else if (line.trim() === '') {
      close();
      parts.push('');
    } else {
      if (/^(?:[-*|]|\d+\.) ?/.test(line)) close();
      paragraph.push(line.trim().replace(/\[([^\]]+)\]\([^)]*\)/g, '$1'));
    }
  }
  close();
  return parts.join('\n');
}

function explainCode(code: string): number {
  const file = join(PAGES, `${code}.md`);
  if (!existsSync(file)) {
    const known = existsSync(PAGES)
      ? readdirSync(PAGES)
          .filter((name) => /^TF\d+\.md$/.test(name))
          .map((name) => name.slice(0, -3))
      : [];
    throw unknownName('code', code, known);
  }
  console.log(showPage(readFileSync(file, 'utf8'), Math.min(terminalWidth(), 100)));
  return 0;
}

function explainRuntimeCode(code: string): number {
  const meaning = RUNTIME_CODES[code];
  if (meaning === undefined) throw unknownName('code', code, Object.keys(RUNTIME_CODES));
  console.log(
    wrap(
      `${code}: ${meaning}. It is the code of a KernelError, whose message names kernel, argument, what was given and what was expected; README.md lists all of them under Calling.`,
      Math.min(terminalWidth(), 100),
    ),
  );
  return 0;
}

export async function explain(what: string, options: ExplainOptions): Promise<number> {
  if (/^E_[A-Z]+$/i.test(what)) return explainRuntimeCode(what.toUpperCase());
  if (/^TF\d+$/i.test(what)) return explainCode(what.toUpperCase());
  if (/^TS\d+$/i.test(what)) {
    console.log(
      `${what.toUpperCase()} is an error of TypeScript itself: kernels are checked as strict TypeScript before they are compiled.`,
    );
    return 0;
  }
  return (await needsCompiler('explain', () => import('./explain-kernel.js'))).explainKernel(what, options);
}
