/** One build at a time, between processes; a holder that is gone holds nobody up. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { expect, test } from 'vitest';
import { acquire } from '../../dist/codegen/build/lock.js';
import { place } from './project.js';

const soon = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test('who comes second waits, is told for whom once, and goes on afterwards', async () => {
  const here = place();
  const path = here.at('state/lock');
  const release = await acquire(path);
  const told: (number | undefined)[] = [];
  const order: string[] = [];
  const second = acquire(path, (pid) => told.push(pid)).then((free) => {
    order.push('second');
    free();
  });
  await soon(250);
  order.push('first');
  release();
  await second;
  expect(order).toEqual(['first', 'second']);
  expect(told).toEqual([process.pid]);
  expect(existsSync(path)).toBe(false);
});

test('of many at once one at a time works', async () => {
  const here = place();
  let [inside, most] = [0, 0];
  const one = async (): Promise<void> => {
    const release = await acquire(here.at('lock'));
    most = Math.max(most, ++inside);
    await soon(5);
    inside--;
    release();
  };
  await Promise.all(Array.from({ length: 6 }, one));
  expect([inside, most]).toEqual([0, 1]);
});

test('a holder whose process has ended is passed over at once', async () => {
  const here = place();
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  here.write('lock', JSON.stringify({ pid, host: hostname(), token: 'gone' }));
  const told: unknown[] = [];
  (await acquire(here.at('lock'), (holder) => told.push(holder)))();
  expect(told).toEqual([]);
});

test('one of another machine, or that never wrote its name, is passed over when it gives no sign of life', async () => {
  for (const text of [JSON.stringify({ pid: process.pid, host: 'another', token: 'x' }), '']) {
    const here = place();
    here.write('lock', text);
    const from = performance.now();
    const release = await acquire(here.at('lock'), undefined, 300);
    expect(performance.now() - from).toBeGreaterThan(300);
    release();
  }
});

test('who lost the lock to another does not take it away from that one', async () => {
  const here = place();
  const release = await acquire(here.at('lock'));
  here.write('lock', 'of another');
  release();
  expect(here.read('lock')).toBe('of another');
});
