/**
 * A NaN stored to an output is 0x7ff8000000000000, whatever made it and however hot the function is: hardware makes
 * 0xfff8…, constants are 0x7ff8…, and V8 turns one into the other while it optimises. So every call is looked at.
 */
import { afterAll, describe, test } from 'vitest';
import { bytesOf, type Case, type TypedArray } from '../support/case.js';
import { handPicked } from '../support/hand-picked.js';
import { compileText, loadScript, loadWasm, type GeneratedKernel } from '../support/made.js';
import { findMachines } from '../support/machines.js';
import { canonical } from '../support/outcome.js';
import { kernelNames, subjectOf } from '../support/subject.js';

const CALLS = 50_000;
const NAN = 0x7ff8000000000000n;

const SOURCE = `
import { abs, fill, kernel, sqrt, vector } from 'trefoil/dsl';

/**
 * NaNs of every make.
 *
 * @param x zeros, or NaNs
 * @output quotient 0/0
 * @output negated −(0/0)
 * @output difference ∞ − ∞
 * @output root √−1
 * @output copy the input
 * @output constant NaN
 * @accuracy exact
 * @source none
 */
export const nans = kernel(
  {
    inputs: { x: vector('n') },
    outputs: { quotient: vector('n'), negated: vector('n'), difference: vector('n'), root: vector('n'), copy: vector('n'), constant: vector('n') },
  },
  ({ x }, { quotient, negated, difference, root, copy, constant }) => {
    fill(quotient, (i) => x[i]! / x[i]!);
    fill(negated, (i) => -(x[i]! / x[i]!));
    fill(difference, (i) => 1.0 / abs(x[i]!) - 1.0 / abs(x[i]!));
    fill(root, (i) => sqrt(x[i]! - 1.0));
    fill(copy, (i) => x[i]!);
    fill(constant, (i) => (i >= 0 ? NaN : x[i]!));
  },
);
`;

/** Five elements: a vector and its remainder. */
const N = 5;
const OUTPUTS = 6;

/** All outputs one after the other hold NaN and nothing else. The copy of a zero is a zero. */
function wrong(outputs: BigUint64Array, zeros: boolean): string | undefined {
  for (let i = 0; i < OUTPUTS * N; i++) {
    const due = zeros && Math.floor(i / N) === 4 ? 0n : NAN;
    if (outputs[i] !== due) return `output ${Math.floor(i / N)}, element ${i % N} is ${outputs[i]!.toString(16)}`;
  }
  return undefined;
}

function callOften(
  kernel: GeneratedKernel,
  args: readonly unknown[],
  outputs: () => BigUint64Array,
  zeros: boolean,
): void {
  for (let call = 1; call <= CALLS; call++) {
    const status = kernel(...args);
    const found = status === 0 ? wrong(outputs(), zeros) : `status ${status}`;
    if (found !== undefined) throw new Error(`call ${call}: ${found}`);
  }
}

/** Zeros, then NaNs of both signs and with payloads. */
const CONTENTS: readonly [string, bigint[]][] = [
  ['zeros', [0n, 0n, 0n, 0n, 0n]],
  ['NaNs with payloads', [0xfff8000000000000n, 0x7ff8000000000001n, 0x7ff0000000000001n, 0xffffffffffffffffn, NAN]],
];

describe(`a made-up kernel, ${CALLS} calls`, async () => {
  const compilation = compileText('kernels/made/nans.ts', SOURCE);
  const script = await loadScript(compilation);
  const wasm = await loadWasm(compilation);
  afterAll(script.remove);

  test.each(CONTENTS)('as TypeScript, of %s', (name, words) => {
    const x = new Float64Array(BigUint64Array.from(words).buffer);
    const memory = new Float64Array(OUTPUTS * N);
    const outputs = Array.from({ length: OUTPUTS }, (_, k) => memory.subarray(k * N, (k + 1) * N));
    callOften(script.kernels['nans']!, [x, N, ...outputs], () => new BigUint64Array(memory.buffer), name === 'zeros');
  });

  test.each(CONTENTS)('as wasm, of %s', (name, words) => {
    const { memory, free, kernels } = wasm;
    new BigUint64Array(memory.buffer, free, N).set(words);
    const first = free + 64;
    const outputs = Array.from({ length: OUTPUTS }, (_, k) => first + k * N * 8);
    callOften(
      kernels['nans']!,
      [free, N, ...outputs, first + OUTPUTS * N * 8 + 16],
      () => new BigUint64Array(memory.buffer, first, OUTPUTS * N),
      name === 'zeros',
    );
  });
});

describe('kernels of the catalogue', async () => {
  const machines = await findMachines();
  const [ts, wasm, ...native] = machines.all;

  test.each(kernelNames)(`%s gives the same NaNs after ${CALLS / 10} calls`, { timeout: 60_000 }, async (name) => {
    const subject = await subjectOf(name);
    const hasNan = (outputs: Readonly<Record<string, TypedArray>>): boolean =>
      Object.values(outputs).some((array) => array instanceof Float64Array && array.some((v) => v !== v));
    const one: Case | undefined = handPicked(subject).find(
      (picked) =>
        picked.label?.startsWith('infinities') === true && hasNan(ts!.run(subject.manifest, picked).outcome.outputs),
    );
    if (one === undefined) return;
    for (const machine of [ts!, wasm!, ...native.slice(0, 1), ...native.slice(-1)]) {
      for (let call = 1; call <= CALLS / 10; call++) {
        for (const [output, array] of Object.entries(machine.run(subject.manifest, one).outcome.outputs)) {
          const before = Buffer.from(bytesOf(array)).toString('hex');
          if (before !== Buffer.from(bytesOf(canonical(array))).toString('hex'))
            throw new Error(`${machine.label}, call ${call}: ${output} is ${before}`);
        }
      }
    }
  });
});
