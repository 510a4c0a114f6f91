/**
 * Any value, anywhere in a call: a KernelError, or the right result; the same on every backend; nothing half-written;
 * the runtime works afterwards. A crash would end this process, and a call that hangs is ended by the watchdog.
 */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { createRuntime, KernelError, type Runtime, type RuntimeOptions } from 'trefoil';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseOf, SMALL } from '../support/arbitrary.js';
import type { Case } from '../support/case.js';
import { prepare, recipes, type Recipe } from '../support/hostile.js';
import { kernelNames, subjectOf, type Subject } from '../support/subject.js';
import { Watchdog } from '../support/watchdog.js';
import { backends } from './backends.js';
import { loose } from './loose.js';

const FULL = Number(process.env['TREFOIL_RUNS'] ?? 0);
/** Cases per backend. */
const RUNS = FULL > 0 ? Math.max(10_000, FULL) : 3000;
const SEED = Number(process.env['TREFOIL_SEED'] ?? 17);
const POOL = 12;

let subjects: readonly Subject[];
let pools: readonly (readonly Case[])[];
let runtimes: readonly { readonly name: string; readonly rt: Runtime }[];
const dog = new Watchdog();

beforeAll(async () => {
  subjects = await Promise.all(kernelNames.map(subjectOf));
  pools = subjects.map((subject) => fc.sample(caseOf(subject, SMALL), { seed: SEED, numRuns: POOL }));
  runtimes = await Promise.all(
    backends.map(async ({ name }) => ({
      name,
      rt: await createRuntime({ backend: name, strict: true, threads: 2 } as RuntimeOptions),
    })),
  );
});

afterAll(async () => {
  for (const { rt } of runtimes) rt.dispose();
  await dog.stop();
});

/** Read past properties that a subclass put before them. */
const own = (array: unknown, key: 'buffer' | 'byteOffset' | 'byteLength'): never =>
  Reflect.get(Object.getPrototypeOf(Float64Array.prototype) as object, key, array) as never;

function arrayOf(value: unknown): ArrayBufferView {
  if (typeof value === 'number') return Float64Array.of(Number.isNaN(value) ? NaN : value);
  return ArrayBuffer.isView(value) ? value : (value as { data: Float64Array }).data;
}

/** Results as text: bytes of arrays, numbers by their bits. */
function digest(results: Record<string, unknown>): string {
  const hash = createHash('sha256');
  for (const [name, value] of Object.entries(results)) {
    const data = arrayOf(value);
    hash.update(name).update(new Uint8Array(own(data, 'buffer'), own(data, 'byteOffset'), own(data, 'byteLength')));
  }
  return hash.digest('hex');
}

async function outcomeOf(recipe: Recipe, name: string, rt: Runtime): Promise<string> {
  const subject = subjects[recipe.subject]!;
  const { args, outs, words } = prepare(recipe, subject, pools[recipe.subject]![recipe.case]!, rt);
  const place = `${subject.name} on ${name}${recipe.later ? ', async' : ''}: ${words}`;
  dog.watch({
    kernel: subject.name,
    execution: `${name}${recipe.later ? ', async' : ''}`,
    described: words,
    hint: '',
    patience: 60,
  });
  const before = outs.map((bytes) => bytes.length);
  try {
    const call = loose(rt)[subject.name]!;
    const results = recipe.later
      ? await (call as unknown as { async(...args: unknown[]): Promise<Record<string, unknown>> }).async(...args)
      : (call(...(args as [])) as Record<string, unknown>);
    return digest(results);
  } catch (error) {
    if (!(error instanceof KernelError)) throw new Error(`${place}: threw ${String(error)}`, { cause: error });
    for (const [at, bytes] of outs.entries()) {
      // A buffer that the arguments themselves detached is nobody's.
      if (bytes.length > 0 && bytes.length === before[at] && bytes.some((byte) => byte !== 0xa5))
        throw new Error(`${place}: ${error.message}, but something was written`, { cause: error });
    }
    expect(error.kernel, place).toBe(subject.name);
    return error.message;
  }
}

test(`any value anywhere: ${RUNS} calls per backend`, { timeout: 0 }, async () => {
  const reached = { refused: 0, computed: 0 };
  await fc.assert(
    fc.asyncProperty(recipes(subjects.length, POOL), async (recipe) => {
      const outcomes: string[] = [];
      for (const { name, rt } of runtimes) outcomes.push(await outcomeOf(recipe, name, rt));
      expect(new Set(outcomes).size, JSON.stringify(outcomes)).toBe(1);
      reached[outcomes[0]!.includes('[E_') ? 'refused' : 'computed']++;
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: false },
  );
  dog.rest();
  // Both happen: a generator of nothing but refusals would not test what is accepted.
  expect(reached.refused).toBeGreaterThan(RUNS / 4);
  expect(reached.computed).toBeGreaterThan(RUNS / 50);
  for (const { rt } of runtimes) {
    expect(rt.sum({ x: Float64Array.of(1, 2, 3) })).toEqual({ sum: 6 });
    expect(await rt.sum.async({ x: Float64Array.of(1, 2, 3) })).toEqual({ sum: 6 });
  }
});
