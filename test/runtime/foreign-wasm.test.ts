/** Modules written for these tests: a kernel that traps, returns odd numbers, or wants much memory before it starts. */
import asc from 'assemblyscript/asc';
import { createRuntime, type Runtime } from 'trefoil';
import { beforeAll, describe, expect, it } from 'vitest';
import { endOf, stamped } from '../../dist/codegen/build/wasm-stamp.js';

const { sourceHash } = (await createRuntime({ backend: 'ts' })).capabilities();

/** A kernel `sum` with the given body. */
async function runtimeOf(body: string, more = ''): Promise<Runtime> {
  const source = `
    export { __heap_base };
    export function sum(x: usize, n: i32, out: usize, scratch: usize): f64 { ${body} return 0; }
    ${more}`;
  const files = new Map<string, Uint8Array | string>([['module.ts', source]]);
  const { error, stderr } = await asc.main(
    ['module.ts', '--runtime', 'stub', '--importMemory', '--outFile', 'module.wasm', '--use', 'abort='],
    {
      readFile: (name) => (files.get(name) as string | undefined) ?? null,
      writeFile: (name, contents) => {
        files.set(name, contents);
      },
      listFiles: () => [],
    },
  );
  if (error) throw new Error(stderr.toString());
  const module = files.get('module.wasm') as Uint8Array;
  const wasm = stamped(module, { hash: sourceHash, heap: await endOf(module) });
  return createRuntime({ backend: 'wasm', strict: true, wasm });
}

const of = (length: number): { x: Float64Array } => ({ x: new Float64Array(length) });
const failing = (code: string, message: RegExp): Error =>
  expect.objectContaining({ code, kernel: 'sum', message: expect.stringMatching(message) as string }) as Error;

describe('a wasm kernel', () => {
  let rt: Runtime;
  beforeAll(async () => {
    rt = await runtimeOf(`
      if (n == 1) unreachable();
      if (n == 2) { load<f64>(0xfffffff0); }
      if (n == 3) return -1;
      if (n == 4) return -2;
      if (n == 5) return -3;
      if (n == 6) return 1 + 16 * 9;
      if (n == 7) return NaN;
      store<f64>(out, <f64>n);`);
  });

  it.each([
    ['traps', 1, 'E_BACKEND', /unreachable/],
    ['reads outside of memory', 2, 'E_BACKEND', /out of bounds/],
    ['has no memory for its scratch', 3, 'E_MEMORY', /^sum: allocation failed \[E_MEMORY\]$/],
    ['is aborted', 4, 'E_ABORT', /aborted/],
    ['panics', 5, 'E_BACKEND', /panicked/],
    ['returns a failure it never declared', 6, 'E_BACKEND', /unknown status 145/],
    ['returns nonsense', 7, 'E_BACKEND', /unknown status NaN/],
  ])('that %s is an error, and the next call works', (_, length, code, message) => {
    expect(() => rt.sum(of(length))).toThrow(failing(code, message));
    expect(rt.sum(of(8))).toEqual({ sum: 8 });
  });

  it('that is missing is an error of the backend', () => {
    expect(() =>
      rt.countMatches({ text: new Uint8Array(1), patterns: new Uint8Array(1), offsets: Int32Array.of(0, 1) }),
    ).toThrow(expect.objectContaining({ code: 'E_BACKEND', kernel: 'countMatches' }) as Error);
  });

  it('may come with tables of megabytes', async () => {
    const large = await runtimeOf('store<f64>(out, load<u8>(table + 3000000));', `const table = memory.data(3000001);`);
    expect(large.sum(of(9))).toEqual({ sum: 0 });
  });
});
