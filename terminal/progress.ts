/** What is being worked on: a spinner on a terminal, plain lines elsewhere. All of it on stderr: stdout is for results. */
import { createSpinner } from 'nanospinner';

const terminal = (): boolean => Boolean(process.stderr.isTTY && process.env['TERM'] !== 'dumb' && !process.env['CI']);

export interface Progress {
  /** Begins one of the parts. */
  step(text: string): void;
  /** Says what the part is at; a terminal shows it, a log does not. */
  detail(text: string): void;
  /** Leaves nothing behind on a terminal. */
  stop(): void;
}

export function createProgress(total: number, { quiet = false } = {}): Progress {
  const shown = terminal();
  const spinner = shown ? createSpinner('', { stream: process.stderr, color: 'cyan' }) : undefined;
  let count = 0,
    label = '';
  return {
    step(text) {
      label = total > 1 ? `${++count}/${total} ${text}` : text;
      if (spinner === undefined) {
        if (!quiet) console.error(label);
      } else if (spinner.isSpinning()) spinner.update({ text: label });
      else spinner.start({ text: label });
    },
    detail(text) {
      spinner?.update({ text: `${label}: ${text}` });
    },
    stop() {
      if (!spinner?.isSpinning()) return;
      spinner.clear();
      spinner.stop();
    },
  };
}
