// What is being worked on: a spinner on a terminal, plain lines elsewhere. All of it on stderr: stdout is for results.
import { createSpinner } from 'nanospinner';

const terminal = Boolean(process.stdout.isTTY && process.stderr.isTTY && process.env.TERM !== 'dumb' && !process.env.CI);

/** step() begins one of `total` parts, detail() says what it is at; stop() leaves nothing behind on a terminal. */
export function createProgress(total) {
  const spinner = terminal ? createSpinner('', { stream: process.stderr, color: 'cyan' }) : undefined;
  let count = 0, label = '';
  return {
    step(text) {
      label = `${++count}/${total} ${text}`;
      if (spinner === undefined) console.error(label);
      else if (spinner.isSpinning()) spinner.update({ text: label });
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
