/** Starts a worker on a batch and follows it: a crash or a hang is a finding, and the rest of the batch goes on. */
import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { forLoading } from '../support/sanitizer.js';
import type { Refusal } from './batch.js';
import type { Finding } from './check.js';
import { addTally, emptyTally, stays, type Message, type Order, type Tally } from './order.js';

const WORKER = fileURLToPath(new URL('./worker.js', import.meta.url));
/** A batch makes much that soon is gone: with more room for it, and no threads to help collect it, a sixth of the time less. */
const NODE_OPTIONS = ['--max-semi-space-size=128', '--single-threaded-gc'];
/** Milliseconds without a kernel done before a run counts as hanging; building has its own. */
const PATIENCE = { kernel: 120_000, build: 1_500_000 };
/** Of one that is being made small, when the first crash is enough. */
const BRIEF = { kernel: 10_000, build: 120_000 };

export interface RunResult {
  readonly tally: Tally;
  readonly findings: readonly Finding[];
  readonly refused: readonly Refusal[];
}

const children = new Set<ChildProcess>();
/** Nothing that was started here outlives this process. */
export function stopAll(): void {
  for (const child of children) child.kill('SIGKILL');
}

export async function runBatch(order: Omit<Order, 'skip' | 'diary'>): Promise<RunResult> {
  const tally = emptyTally();
  const findings: Finding[] = [];
  let refused: readonly Refusal[] = [];
  const skip: string[] = [];
  const folder = order.options.folder;
  const diary = join(dirname(folder), `diary-${process.pid}-${Math.random().toString(36).slice(2)}.txt`);
  mkdirSync(dirname(folder), { recursive: true });
  try {
    for (;;) {
      const crash = await once({ ...order, skip: [...skip], diary }, (message) => {
        if (message.type === 'refused') refused = message.refused;
        if (message.type === 'finding') findings.push(message.finding);
        if (message.type === 'kernel') skip.push(message.name);
        if (message.type === 'tally') addTally(tally, message.tally);
      });
      if (crash === undefined)
        return {
          tally,
          findings: [...findings, ...refused.filter(({ kind }) => kind === 'internal').map(internal)],
          refused,
        };
      const [kernel] = readFileSync(diary, 'utf8').trim().split(' ');
      if (kernel === undefined || skip.includes(kernel) || !order.sources.some(({ name }) => name === kernel))
        throw new Error(`the batch in ${folder} could not be run: ${crash}`);
      findings.push({
        kernel,
        kind: 'crash',
        where: crash,
        meaning: false,
        report: `${kernel}: the process ended (${crash}) while it ran: ${readFileSync(diary, 'utf8').trim()}`,
      });
      skip.push(kernel);
      if (order.brief) return { tally, findings, refused };
    }
  } finally {
    rmSync(diary, { force: true });
    if (process.env['TREFOIL_FUZZ_KEEP'] === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

const internal = ({ name, message }: Refusal): Finding => ({
  kernel: name,
  kind: 'internal',
  meaning: false,
  where: message.replace(/\d+/g, '#').slice(0, 120),
  report: `${name}: the compiler contradicts itself: ${message}`,
});

/** A process that waits for the next small batch: everything is loaded there, and compiled by V8. It keeps nobody waiting. */
let waiting: ChildProcess | undefined;

function start(env: Record<string, string> = {}): ChildProcess {
  const child = fork(WORKER, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: NODE_OPTIONS,
    env: { ...process.env, ...env },
  });
  children.add(child);
  child.on('exit', () => {
    children.delete(child);
    if (waiting === child) waiting = undefined;
  });
  return child;
}

function take(): ChildProcess {
  const child = waiting ?? start();
  waiting = undefined;
  child.ref();
  child.channel?.ref();
  return child;
}

function leave(child: ChildProcess): void {
  waiting = child;
  child.unref();
  child.channel?.unref();
}

/** Resolves to what ended the process early, or to nothing. */
function once(order: Order, on: (message: Message) => void): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const child = stays(order) ? take() : start(order.options.sanitize ? forLoading() : {});
    let done = false;
    let hung = false;
    let timer: NodeJS.Timeout;
    const wait = (patience: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        hung = true;
        child.kill('SIGKILL');
      }, patience);
    };
    const patience = order.brief ? BRIEF : PATIENCE;
    wait(patience.build);
    const hear = (message: Message): void => {
      if (message.type === 'broken') {
        done = true;
        reject(new Error(message.message));
        child.kill('SIGKILL');
        return;
      }
      if (message.type === 'refused' || message.type === 'kernel' || message.type === 'finding') wait(patience.kernel);
      if (message.type === 'tally') done = true;
      on(message);
      if (!done || !stays(order)) return;
      clearTimeout(timer);
      child.off('message', hear).off('error', reject).off('exit', end);
      leave(child);
      resolve(undefined);
    };
    const end = (code: number | null, signal: NodeJS.Signals | null): void => {
      clearTimeout(timer);
      if (done) return resolve(undefined);
      resolve(hung ? 'it did not come back' : (signal ?? `exit status ${code}`));
    };
    child.on('message', hear).on('error', reject).on('exit', end);
    child.send(order);
  });
}
