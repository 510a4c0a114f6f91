/**
 * A lock file: one build at a time, whoever began it. It names its holder and is taken over when the holder is gone.
 * scripts/bootstrap.mjs takes the same lock by the same rules before this file is compiled.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const HEARTBEAT_MS = 2000;
/** A holder whose heartbeat stood still this long is gone, even if its pid now belongs to another. */
const SILENCE_MS = 30_000;
const POLL_MS = 100;

interface Holder {
  readonly pid?: number;
  readonly host?: string;
}

interface Seen {
  readonly text: string;
  readonly mtimeMs: number;
  readonly holder: Holder;
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

function holderIn(text: string): Holder {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    // Created, and not yet written: its heartbeat tells whether it will be.
    return {};
  }
}

function read(path: string): Seen | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    return { text, mtimeMs: statSync(path).mtimeMs, holder: holderIn(text) };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether a process of this machine is there; it may belong to another user. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Another waiter may be quicker, so what was moved away is looked at before it is thrown away. */
function removeStale(path: string, stale: Seen): void {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const moved = readFileSync(aside, 'utf8');
  rmSync(aside, { force: true });
  if (moved !== stale.text) create(path, moved); // this one was alive: give it back
}

function create(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || (process.platform === 'win32' && codeOf(error) === 'EPERM')) return false;
    throw error;
  }
}

/** Keeps the lock alive; returns what gives it back. */
function hold(path: string, own: string): () => void {
  const heartbeat = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(path, now, now);
    } catch {
      // Taken away from outside: the work goes on, at worst it is done twice.
    }
  }, HEARTBEAT_MS);
  heartbeat.unref();
  return () => {
    clearInterval(heartbeat);
    if (read(path)?.text === own) rmSync(path, { force: true });
  };
}

/**
 * Waits for the lock and returns what gives it back. `onWait` is called once when another process holds it; a holder of
 * another machine or container that shares the folder has no pid that says anything here: `silenceMs` decides.
 */
export async function acquire(
  path: string,
  onWait?: (pid: number | undefined) => void,
  silenceMs = SILENCE_MS,
): Promise<() => void> {
  mkdirSync(dirname(path), { recursive: true });
  const own = JSON.stringify({ pid: process.pid, host: hostname(), token: randomUUID() });
  // The state of the lock last seen, and since when it has not moved.
  let watched: (Seen & { readonly since: number }) | undefined;
  let told = false;
  while (!create(path, own)) {
    const seen = read(path);
    if (seen === undefined) continue;
    // Measured by this process's own clock: after a suspended night nobody looks dead at once.
    const now = performance.now();
    if (watched?.text !== seen.text || watched.mtimeMs !== seen.mtimeMs) watched = { ...seen, since: now };
    const { pid, host } = seen.holder;
    const dead = pid !== undefined && Number.isInteger(pid) && host === hostname() && !isAlive(pid);
    if (dead || now - watched.since > silenceMs) {
      removeStale(path, seen);
      continue;
    }
    if (!told) onWait?.(pid);
    told = true;
    await sleep(POLL_MS);
  }
  return hold(path, own);
}
