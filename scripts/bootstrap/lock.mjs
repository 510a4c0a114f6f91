// One build at a time: a lock file naming its holder, taken over when the holder is gone.
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const HEARTBEAT_MS = 2000;
/** A holder whose heartbeat stood still this long is gone, even if its pid now belongs to another. */
const SILENCE_MS = 30_000;
const POLL_MS = 100;

function read(path) {
  try {
    const text = readFileSync(path, 'utf8');
    const { mtimeMs } = statSync(path);
    let holder = {};
    try {
      holder = JSON.parse(text);
    } catch {
      // Created, and not yet written: its heartbeat tells whether it will be.
    }
    return { text, mtimeMs, holder };
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM'; // it exists and belongs to another user
  }
}

/** Another waiter may be quicker, so what was moved away is looked at before it is thrown away. */
function removeStale(path, stale) {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  const moved = readFileSync(aside, 'utf8');
  rmSync(aside, { force: true });
  if (moved !== stale.text) create(path, moved); // this one was alive: give it back
}

function create(path, text) {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST' || (process.platform === 'win32' && error.code === 'EPERM')) return false;
    throw error;
  }
}

/**
 * Waits for the lock and returns a function that gives it back. `onWait(pid)` is called once when
 * another process holds it.
 */
export async function acquire(path, onWait) {
  mkdirSync(dirname(path), { recursive: true });
  const own = JSON.stringify({ pid: process.pid, host: hostname(), token: randomUUID() });
  let watched; // the state of the lock last seen, and since when it has not moved
  let told = false;
  while (!create(path, own)) {
    const seen = read(path);
    if (seen === undefined) continue;
    // Measured by this process's own clock: after a suspended night nobody looks dead at once.
    const now = performance.now();
    if (watched?.text !== seen.text || watched.mtimeMs !== seen.mtimeMs) {
      watched = { text: seen.text, mtimeMs: seen.mtimeMs, since: now };
    }
    const { pid, host } = seen.holder;
    // A pid says nothing about another machine or container that shares the folder.
    const dead = Number.isInteger(pid) && host === hostname() && !isAlive(pid);
    if (dead || now - watched.since > SILENCE_MS) {
      removeStale(path, seen);
      continue;
    }
    if (!told) {
      told = true;
      onWait?.(pid);
    }
    await sleep(POLL_MS);
  }

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
