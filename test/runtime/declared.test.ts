/** Local arrays and derived sizes of a declaration, large bounds and defaults, invalid declarations. */
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { manifest } from '../../dist/generated/typescript/manifest.js';
import { Scheduler } from '../../dist/runtime/async/scheduler.js';
import { callKernel, type State } from '../../dist/runtime/call.js';
import type { KernelManifest } from '../../dist/codegen/hosts/kernel-manifest.js';
import type { Size } from '../../dist/codegen/language/types.js';
import { planKernel } from '../../dist/runtime/plan.js';
import { readSettings } from '../../dist/runtime/settings.js';
import { Installed } from './installed.js';

const name = (of: string): Size => ({ k: 'name', name: of });
const lit = (value: number): Size => ({ k: 'lit', value });
const op = (o: '+' | '-' | '*' | '/' | 'idiv' | 'max', a: Size, b: Size): Size => ({ k: 'bin', op: o, a, b });

const given: unknown[][] = [];
const settings = readSettings({ backend: 'ts' });
const absent = { code: 'E_BACKEND', reason: 'left out' } as const;
const state: State = {
  settings,
  probes: {
    native: absent,
    wasm: absent,
    ts: {
      backend: {
        name: 'ts',
        run: (_, { values }) => {
          given.push(values);
          return 0;
        },
        facts: () => ({}),
      },
    },
  },
  scheduler: new Scheduler(settings, { sourceHash: 'none', worker: () => undefined }),
  disposed: false,
};

const base: KernelManifest = {
  name: 'made',
  family: 'made',
  doc: '',
  source: '',
  sizes: ['n'],
  sizeRules: [],
  failures: [],
  targets: {},
  slots: [],
  inputs: [{ name: 'x', kind: 'vector', dtype: 'f64', shape: [name('n')] }],
  outputs: [{ name: 'y', kind: 'vector', dtype: 'f64', shape: [name('n')] }],
  params: [
    { name: 'a', kind: 'int', default: 1 },
    { name: 'b', kind: 'int', default: 1 },
    { name: 'r', kind: 'real', default: 0.5 },
  ],
};
const call = (more: Partial<KernelManifest>, params: object = {}, n = 3): unknown =>
  callKernel(state, planKernel({ ...base, ...more }), { x: new Float64Array(n) }, params, undefined);
const failing = (code: string, argument: string, message: RegExp): Error =>
  expect.objectContaining({
    code,
    kernel: 'made',
    argument,
    message: expect.stringMatching(message) as string,
  }) as Error;
const LARGEST = 2 ** 31 - 1;

describe('derived sizes', () => {
  it('are exact and follow sizes and parameters in order', () => {
    given.length = 0;
    const derived = [
      { of: 'y', size: op('max', op('-', name('n'), op('*', name('a'), name('b'))), lit(0)) },
      { of: 'w', size: op('idiv', op('-', name('n'), lit(10)), lit(4)) },
      {
        of: 'w',
        size: op(
          '-',
          op('*', op('*', name('a'), name('a')), name('b')),
          op('-', op('*', op('*', name('a'), name('a')), name('b')), lit(5)),
        ),
      },
    ];
    call({ derived }, { a: 2, b: 1 }, 9);
    expect(given[0]).toEqual([9, 2, 1, 0.5, 7, 0, 5]);
    call({ derived }, { a: LARGEST, b: LARGEST }, 9);
    expect(given[1]).toEqual([9, LARGEST, LARGEST, 0.5, 0, 0, 5]);
    expect(given.flat().some((value) => Object.is(value, -0))).toBe(false);
    call({}, {}, 2);
    expect(given[2]).toEqual([2, 1, 1, 0.5]);
  });

  it.each([
    [op('-', name('n'), lit(4)), /n - 4 = -1; expected from 0 to 2147483647/],
    [op('+', name('a'), lit(1)), /a \+ 1 = 2147483648;/],
    [op('*', op('*', name('a'), name('a')), name('a')), /a \* a \* a = 9903520300447984150353281023;/],
  ])('out of range are rejected: %j', (size, message) => {
    given.length = 0;
    expect(() => call({ derived: [{ of: 'x', size }] }, { a: LARGEST })).toThrow(failing('E_SHAPE', 'x', message));
    expect(given).toEqual([]);
  });
});

describe('local arrays', () => {
  it.each([
    [[op('-', name('n'), lit(5))], /a local array extent of n - 5 = -2; expected from 0/],
    [[op('*', name('a'), lit(65536))], /extent of a \* 65536 = 4294967296/],
    [[name('a'), name('a')], /a local array of 65536 × 65536 = 4294967296 elements; expected fewer than 2147483648/],
  ])('out of range are rejected: %j', (shape, message) => {
    expect(() => call({ locals: [{ name: 'w', dtype: 'f64', shape }] }, { a: 65536 })).toThrow(
      failing('E_SHAPE', 'w', message),
    );
  });

  it('may have the largest extent, or none', () => {
    for (const [shape, a] of [
      [[name('a')], LARGEST],
      [[name('a'), lit(0)], LARGEST],
      [[lit(0)], 1],
    ] as const) {
      expect(() => call({ locals: [{ name: 'w', dtype: 'u8', shape: [...shape] }] }, { a })).not.toThrow();
    }
  });
});

describe('bounds and defaults', () => {
  const cubed = op('*', op('*', name('b'), name('b')), name('b'));
  it('beyond 2⁵³ compare exactly and are printed in full', () => {
    const params: KernelManifest['params'] = [{ name: 'a', kind: 'int', min: 1, max: cubed }, base.params[1]!];
    expect(() => call({ params }, { a: LARGEST, b: LARGEST })).not.toThrow();
    expect(() => call({ params }, { a: 0, b: LARGEST })).toThrow(
      failing('E_PARAM', 'a', /at most b \* b \* b = 9903520300447984150353281023 /),
    );
    expect(() => call({ params }, { a: 1, b: -LARGEST })).toThrow(
      failing('E_PARAM', 'a', /at most b \* b \* b = -9903520300447984150353281023 /),
    );
    const near = op('-', op('*', name('b'), name('b')), op('-', op('*', name('b'), name('b')), name('b')));
    expect(() =>
      call({ params: [{ name: 'a', kind: 'int', max: near }, base.params[1]!] }, { a: LARGEST, b: LARGEST - 1 }),
    ).toThrow(failing('E_PARAM', 'a', /= 2147483646 /));
  });

  it('that are not of their kind are rejected, not rounded', () => {
    expect(() =>
      call({ params: [{ name: 'a', kind: 'int', default: cubed }, base.params[1]!] }, { b: LARGEST }),
    ).toThrow(failing('E_PARAM', 'a', /: 9903520300447984150353281023; expected a 32-bit integer/));
    given.length = 0;
    call({ params: [{ name: 'a', kind: 'real', default: cubed }, base.params[1]!] }, { b: LARGEST });
    expect(given[0]).toEqual([3, LARGEST ** 3, LARGEST]);
  });
});

describe('an invalid declaration', () => {
  const installed = new Installed();
  afterAll(() => installed.remove());

  it.each([
    [
      'defaults that refer to each other',
      '"default": { "k": "name", "name": "minPeriods" }',
      /defaults refer to each other/,
    ],
    ['a default that is no number', '"default": null', /invalid declaration/],
  ])('with %s makes only its own calls fail', (_, entry, reason) => {
    installed.restore();
    const file = installed.at('dist/generated/typescript/manifest.js');
    const text = readFileSync(file, 'utf8');
    const broken = `Object.assign(manifest.rollingMean.params.find(({ name }) => name === 'window'), {${entry}});`;
    writeFileSync(file, `${text}\n${broken}\n`);
    const found = installed.run(`
      const rt = await createRuntime({ backend: 'ts' });
      const x = { data: new Float64Array(2), rows: 2, cols: 1 };
      const codes = [];
      try { rt.rollingMean({ x }, { window: 1 }); } catch ({ code, message }) { codes.push(code, message); }
      await rt.rollingMean.async({ x }, { window: 1 }).catch(({ code }) => codes.push(code));
      console.log(JSON.stringify([...codes, rt.sum({ x: x.data }).sum, rt.capabilities().kernels.includes('rollingMean')]));`) as unknown[];
    expect(found).toEqual(['E_BACKEND', expect.stringMatching(reason) as string, 'E_BACKEND', 0, true]);
    expect(Object.keys(manifest)).toContain('rollingMean');
  });
});
