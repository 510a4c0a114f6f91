/** How help is laid out: as wide as one reads with ease, terms beside their descriptions where there is room. */
import type { Help } from 'commander';
import { terminalWidth, wrap } from '../../terminal/text.js';

/** No wider than one reads with ease, and no wider than the terminal; what goes into a file is 80 wide, as commander has it. */
export const helpWidth = (): number => Math.min(Number.isFinite(terminalWidth()) ? terminalWidth() : 80, 100);

/** Terms beside descriptions where there is room for both, otherwise above them. */
export const HELP: Partial<Help> = {
  showGlobalOptions: false,
  formatItem(term, termWidth, description) {
    const indent = 2 + termWidth + 2;
    if (description === '') return `  ${term}`;
    if (helpWidth() - indent >= 30)
      return `  ${term.padEnd(termWidth)}  ${wrap(description, helpWidth(), ' '.repeat(indent)).trimStart()}`;
    return `  ${term}\n${wrap(description, helpWidth(), '      ')}`;
  },
};

export const paragraphs = (...texts: readonly string[]): string =>
  `\n${texts.map((text) => wrap(text, helpWidth())).join('\n')}`;

export const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`;
