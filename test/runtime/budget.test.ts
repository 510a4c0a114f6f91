/** One budget of asynchronous calls for the process, also where packages bring copies of the runtime of their own. */
import { expect, test } from 'vitest';
import type { JobQueue } from '../../dist/runtime/async/queue.js';
import type { Budget } from '../../dist/runtime/async/budget.js';

const FILES = new URL('../../dist/runtime/async/', import.meta.url);

/** A copy of the runtime, as another package would have it: the same modules, evaluated once more. */
async function copy(number: number): Promise<{ queue: (most: number) => JobQueue; budget: Budget }> {
  const { sharedBudget } = (await import(`${new URL('budget.js', FILES).href}?${number}`)) as {
    sharedBudget(): Budget;
  };
  const queues = (await import(`${new URL('queue.js', FILES).href}?${number}`)) as {
    JobQueue: new (most: number, lane: Budget['native']) => JobQueue;
  };
  const budget = sharedBudget();
  return { queue: (most) => new queues.JobQueue(most, budget.workers), budget };
}

test('copies of the runtime count together, and each goes on when another one has ended', async () => {
  const [one, other] = [await copy(1), await copy(2)];
  expect(one.budget).toBe(other.budget);
  const [mine, theirs] = [one.queue(2), other.queue(2)];
  const ends: (() => void)[] = [];
  let most = 0;
  const begin = (): { done: Promise<number>; stop: () => void } => {
    most = Math.max(most, one.budget.workers.running);
    return { done: new Promise<number>((resolve) => ends.push(() => resolve(1))), stop: () => {} };
  };
  const tasks = [mine, theirs, mine, theirs, mine].map((queue) => queue.submit(begin));
  expect(ends).toHaveLength(2);
  // A call that waits and is stopped never begins.
  tasks[4]!.stop();
  for (let ended = 0; ended < 4; ended++) {
    ends[ended]!();
    await new Promise((next) => setImmediate(next));
  }
  expect(await Promise.all(tasks.slice(0, 4).map(({ done }) => done))).toEqual([1, 1, 1, 1]);
  expect({ most, begun: ends.length, running: one.budget.workers.running }).toEqual({ most: 2, begun: 4, running: 0 });
});
