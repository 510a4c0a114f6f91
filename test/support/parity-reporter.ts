/** Tells the command line how the proof goes: one line of JSON per event, marked, on stdout. */
import type { Reporter, TestCase } from 'vitest/node';

const MARK = '@trefoil ';
const say = (message: object): void => { process.stdout.write(`${MARK}${JSON.stringify(message)}\n`); };

/** What a parity test leaves behind; see test/parity/parity.test.ts. */
interface Left { readonly cases: number; readonly milliseconds: number; readonly reached: string }

export default class ParityReporter implements Reporter {
  onTestCaseReady(test: TestCase): void {
    if (!test.name.startsWith('left out: ')) say({ type: 'progress', kernel: test.name, done: 0, of: 0 });
  }

  onTestCaseAnnotate(test: TestCase, { message }: { message: string }): void {
    const [done, of] = message.split('/').map(Number);
    say({ type: 'progress', kernel: test.name, done, of });
  }

  onTestCaseResult(test: TestCase): void {
    const { state, errors } = test.result();
    const left = (test.meta() as { parity?: Left }).parity;
    if (test.name.startsWith('left out: ')) say({ type: 'skipped', reason: test.name.slice('left out: '.length) });
    else if (state === 'passed' && left !== undefined) say({ type: 'passed', kernel: test.name, ...left });
    else say({ type: 'failed', kernel: test.name, message: errors?.map((error) => error.message).join('\n') ?? `it ended as ${state}` });
  }
}
