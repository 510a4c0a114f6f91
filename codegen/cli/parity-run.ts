/**
 * The proof of some kernels in processes beside this one: what a kernel does may end its process, or never end. Then the
 * process before it has left a diary, from which the case is told, and another one goes on with the next kernel.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './errors.js';
import { HOME } from '../build/home.js';
import { here } from './here.js';
import type { Asked, Entry, Message, Order } from './parity-messages.js';

/** Who watches looks this often, in milliseconds. */
const LOOK = 250;
/** Seconds between two executions, and before the first: everything is loaded and lowered then. */
const BETWEEN = 180;

/** `hear` is told everything; of each kernel, in the end, that it has passed or failed. Resolves to the signal that ended it early. */
export async function runParity(
  kernels: readonly string[],
  asked: Asked,
  hear: (message: Message) => void,
): Promise<StopSignal | undefined> {
  const { root, state } = here();
  mkdirSync(join(root, state), { recursive: true });
  const diary = join(root, state, `parity-diary-${process.pid}.txt`);
  let rest = kernels;
  try {
    while (rest.length > 0) {
      const done = new Set<string>();
      const ended = await once(root, { kernels: rest, diary, ...asked }, (message) => {
        if (message.type === 'passed' || message.type === 'failed') done.add(message.kernel);
        hear(message);
      });
      if (ended.told !== undefined) return ended.told;
      rest = rest.filter((name) => !done.has(name));
      if (rest.length === 0) break;
      const [, what] = read(diary) ?? [0, null];
      // Nothing that one kernel did: the next process would end alike.
      if (what === null || !rest.includes(what.kernel))
        throw new Failure(`${rest.join(', ')} not examined: ${ended.how}${ended.said === '' ? '' : `\n${ended.said}`}`);
      const lines = [
        `${what.kernel}: ${what.execution}: ${ended.how}`,
        what.described,
        ...(ended.hung && what.hint !== '' ? [`  ${what.hint}`] : []),
        ...(ended.said === '' ? [] : [ended.said]),
      ];
      hear({ type: 'failed', kernel: what.kernel, message: lines.join('\n') });
      rest = rest.filter((name) => name !== what.kernel);
    }
    return undefined;
  } finally {
    rmSync(diary, { force: true });
  }
}

function read(diary: string): Entry | undefined {
  try {
    return JSON.parse(readFileSync(diary, 'utf8').split('\n', 1)[0]!) as Entry;
  } catch {
    return undefined; // not there yet, or being written
  }
}

/** What a person or a system ends a command with. */
export type StopSignal = 'SIGINT' | 'SIGTERM';

interface Ended {
  readonly how: string;
  /** Set where it was us who were told to stop. */
  readonly told: StopSignal | undefined;
  readonly hung: boolean;
  readonly said: string;
}

/** A process ends when it has examined everything, or earlier. */
function once(root: string, order: Order, hear: (message: Message) => void): Promise<Ended> {
  rmSync(order.diary, { force: true });
  // A test chooses its backend itself, whatever the shell says.
  const env = { ...process.env, TREFOIL_BACKEND: '', TREFOIL_THREADS: '', TREFOIL_SIMD: '' };
  const child = fork(join(HOME, 'dist', 'testing', 'parity-process.js'), {
    cwd: root,
    env,
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let told: StopSignal | undefined;
  // Nothing of it has to be saved, and a kernel may be in a loop that hears nothing.
  const stop = (signal: NodeJS.Signals): void => {
    told = signal === 'SIGINT' ? signal : 'SIGTERM';
    child.kill('SIGKILL');
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  let said = '';
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000);
    });
  const watch = watchOver(child, order.diary);
  return new Promise((resolve, reject) => {
    child.on('message', hear).on('error', reject);
    child.on('close', (code, signal) => {
      watch.end();
      process.off('SIGINT', stop).off('SIGTERM', stop);
      const how =
        watch.hung === undefined
          ? `its process ended with ${signal ?? `exit status ${code}`}`
          : `it has not come back for ${watch.hung} seconds`;
      resolve({ how, told, hung: watch.hung !== undefined, said: said.trim() });
    });
    child.send(order);
  });
}

/** Ends a process whose diary says the same for too long. Looks are counted, not time: a machine that sleeps does not look. */
function watchOver(child: ChildProcess, diary: string): { readonly hung: number | undefined; end(): void } {
  let [seen, looks]: [number | undefined, number] = [undefined, 0];
  let hung: number | undefined;
  const timer = setInterval(() => {
    const entry = read(diary);
    if (entry?.[0] !== seen) [seen, looks] = [entry?.[0], 0];
    const seconds = (++looks * LOOK) / 1000;
    if (seconds < (entry?.[1]?.patience ?? BETWEEN)) return;
    hung = Math.round(seconds);
    child.kill('SIGKILL');
  }, LOOK);
  return {
    get hung() {
      return hung;
    },
    end: () => clearInterval(timer),
  };
}
