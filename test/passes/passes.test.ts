/**
 * Every pass on texts: `test/passes/<pass>/<case>.loop` holds loop IR as it goes in and, behind `becomes`, as it comes
 * out. Both are verified and run by the interpreter on the same data, and give the same bits. TREFOIL_UPDATE=1 writes what
 * comes out; what it wrote is read before it is kept.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { interpretLoop } from '../../dist/codegen/ir/interpret-loop.js';
import type { LoopKernel } from '../../dist/codegen/ir/loop-ir.js';
import { parseLoop } from '../../dist/codegen/ir/parse-loop.js';
import { printLoop } from '../../dist/codegen/ir/print-loop.js';
import { verifyLoop } from '../../dist/codegen/ir/verify-loop.js';
import { TARGETS, type Target } from '../../dist/codegen/language/targets.js';
import { PASSES } from '../../dist/codegen/passes/index.js';
import { ROOT } from '../support/files.js';

const FOLDER = join(ROOT, 'test', 'passes');
const UPDATE = process.env.TREFOIL_UPDATE === '1';

interface Case {
  readonly head: string;
  readonly target: Target;
  readonly before: string;
  readonly after: string;
}

function readCase(path: string): Case {
  const text = readFileSync(path, 'utf8');
  const [, head, target, before, after = ''] =
    /^((?:#.*\n)+)\ntarget (\w+)\n\n(loops [\s\S]*?\n)(?:\nbecomes\n\n([\s\S]*))?$/.exec(text) ?? [];
  if (head === undefined) throw new Error(`${path} does not read: # why, target <name>, loops …, becomes, loops …`);
  return { head, target: TARGETS[target as Target['name']], before: before!, after };
}

/** Numbers of every kind, the same ones every time. */
function numbers(length: number, seed: number, whole: boolean): number[] {
  const odd = [NaN, -0, 0, Infinity, -Infinity, 1e300, 5e-324];
  return Array.from({ length }, (_, i) => {
    const word = Math.imul(i + 1, 2654435761) ^ Math.imul(seed + 1, 40503);
    if (whole) return (word >>> 7) % 200;
    return (word >>> 4) % 11 === 0 ? odd[(word >>> 9) % odd.length]! : ((word >> 8) % 4000) / 16;
  });
}

const CONSTRUCTORS = { f64: Float64Array, f32: Float32Array, i32: Int32Array, u32: Uint32Array, u8: Uint8Array };

/** What a kernel writes for sizes of this many elements. */
function outcome(kernel: LoopKernel, size: number): string {
  const sizes = Object.fromEntries(kernel.sizes.map((name) => [name, size]));
  const params = Object.fromEntries(
    kernel.params.map(({ name, default: given }) => [name, typeof given === 'number' ? given : 3]),
  );
  const arrays = Object.fromEntries(
    kernel.arrays
      .filter(({ role }) => role === 'input' || role === 'output')
      .map(({ name, dtype, role }, at) => {
        const made = new CONSTRUCTORS[dtype](size * size + 64);
        made.set(numbers(made.length, role === 'input' ? at + size : 0, dtype !== 'f64' && dtype !== 'f32'));
        return [name, made];
      }),
  );
  const result = interpretLoop(kernel, { arrays, sizes, params });
  const outputs = kernel.arrays.filter(({ role }) => role === 'output').map(({ name }) => arrays[name]!);
  const bytes = outputs.map(({ buffer }) => Buffer.from(buffer).toString('base64'));
  return JSON.stringify({ ...result, coverage: undefined, bytes });
}

describe.each(PASSES)('$name', (pass) => {
  const cases = readdirSync(join(FOLDER, pass.name)).filter((name) => name.endsWith('.loop'));

  test('has cases', () => expect(cases.length).toBeGreaterThan(1));

  test.each(cases)('%s', (name) => {
    const path = join(FOLDER, pass.name, name);
    const { head, target, before, after } = readCase(path);
    const given = parseLoop(before);
    expect(verifyLoop(given)).toEqual([]);
    const made = pass.run(given, target, []);
    expect(verifyLoop(made)).toEqual([]);
    const text = printLoop(made);
    if (UPDATE) writeFileSync(path, `${head}\ntarget ${target.name}\n\n${printLoop(given)}\nbecomes\n\n${text}`);
    else expect(text).toBe(after);
    for (const size of [0, 1, 2, 7, 33]) expect(outcome(made, size), `size ${size}`).toBe(outcome(given, size));
  });
});

test('every folder is one of a pass', () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(PASSES.map(({ name }) => name).sort());
});
