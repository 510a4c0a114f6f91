/**
 * Every kind of value that JavaScript has where an argument is expected: of every type, on every kind of memory, and objects
 * that throw, lie, change, or destroy others when they are read.
 */
import { runInNewContext } from 'node:vm';
import type { Runtime } from 'trefoil';

export type Bag = Record<string | symbol, unknown>;

export interface Surroundings {
  readonly seed: number;
  readonly rt: Runtime;
  /** All typed arrays of the call. */
  readonly arrays: readonly ArrayBufferView[];
  readonly own: unknown;
}

const detach = (view: ArrayBufferView): void => {
  const { buffer } = view;
  if (buffer instanceof ArrayBuffer && buffer.byteLength > 0) structuredClone(buffer, { transfer: [buffer] });
};
const boom = (): never => {
  throw new Error('boom');
};
const traps = (handler: () => unknown): ProxyHandler<object> =>
  Object.fromEntries(
    [
      'get',
      'has',
      'ownKeys',
      'getOwnPropertyDescriptor',
      'getPrototypeOf',
      'isExtensible',
      'defineProperty',
      'set',
    ].map((trap) => [trap, handler]),
  );
const bytes = (own: unknown): number => (ArrayBuffer.isView(own) ? own.byteLength : 24);
const elements = (own: unknown): number => (ArrayBuffer.isView(own) ? (own as Float64Array).length : 3);
const ResizableBuffer = ArrayBuffer as unknown as new (length: number, options: object) => ArrayBuffer;
const GrowableBuffer = SharedArrayBuffer as unknown as new (length: number, options: object) => SharedArrayBuffer;
/** The class of the array that is replaced, where it is one. */
const kindOf = (own: unknown): Float64ArrayConstructor =>
  (ArrayBuffer.isView(own) && !(own instanceof DataView)
    ? (Object.getPrototypeOf(own) as { constructor: unknown })
    : Float64Array.prototype
  ).constructor as Float64ArrayConstructor;

class Spiteful extends Float64Array {
  override get length(): number {
    return boom();
  }
  override get byteOffset(): number {
    return 8;
  }
  override get buffer(): ArrayBuffer {
    return boom();
  }
  get [Symbol.toStringTag](): 'Float64Array' {
    return boom();
  }
  static get [Symbol.species](): never {
    return boom();
  }
}

/** Every kind of value, in words and as it is made. */
export const VALUES: readonly (readonly [string, (around: Surroundings) => unknown])[] = [
  ...[
    undefined,
    null,
    true,
    false,
    '',
    '3',
    'gpu',
    0,
    -0,
    1,
    -1,
    1.5,
    2.5e-320,
    NaN,
    Infinity,
    -Infinity,
    2 ** 31,
    -(2 ** 31) - 1,
    2 ** 32 + 1,
    2 ** 53,
    1e308,
    5n,
    Symbol.iterator,
  ].map((value) => [String(value), () => value] as const),
  ['a boxed number', () => Object(3) as unknown],
  ['a function', () => boom],
  ['a class', () => class {}],
  ['an object', () => ({})],
  ['an object without a prototype', () => Object.create(null) as unknown],
  [
    'a frozen object',
    ({ own }) =>
      typeof own === 'object' && own !== null && !ArrayBuffer.isView(own)
        ? Object.freeze({ ...own })
        : Object.freeze({}),
  ],
  ['a date', () => new Date(0)],
  ['a map', () => new Map([['x', 1]])],
  ['a promise', () => Promise.resolve(1)],
  ['an error', () => new Error('not yet')],
  ['a list', ({ seed }) => Array.from({ length: seed % 5 }, (_, i) => i)],
  ['a list with holes', () => new Array(3)],
  [
    'a very long list',
    () => {
      const list: unknown[] = [];
      list.length = 2 ** 32 - 1;
      return list;
    },
  ],
  ['something like an array', () => ({ length: 3, 0: 1, 1: 2, 2: 3 })],
  ['an object that converts', () => ({ valueOf: () => 2, toString: boom, [Symbol.toPrimitive]: () => 2 })],
  [
    'an object that claims a tag',
    () => ({ [Symbol.toStringTag]: 'Float64Array', length: 3, buffer: new ArrayBuffer(24) }),
  ],
  [
    'another kind of array',
    ({ seed, own }) =>
      new (
        [
          Int8Array,
          Uint8Array,
          Uint8ClampedArray,
          Int16Array,
          Uint16Array,
          Int32Array,
          Uint32Array,
          Float32Array,
          Float64Array,
          BigInt64Array,
        ][seed % 10] as Float64ArrayConstructor
      )(elements(own)),
  ],
  [
    'an array of another length',
    ({ seed, own }) => new (kindOf(own))(elements(own) + (seed % 3) - 1 < 0 ? 1 : elements(own) + (seed % 3) - 1),
  ],
  ['an empty array', ({ own }) => new (kindOf(own))(0)],
  ['a buffer', ({ own }) => new ArrayBuffer(bytes(own))],
  ['a view', ({ own }) => new DataView(new ArrayBuffer(bytes(own)))],
  ['Node\u2019s buffer', ({ own }) => Buffer.alloc(elements(own))],
  [
    'a detached array',
    ({ own }) => {
      const array = new (kindOf(own))(elements(own));
      detach(array);
      return array;
    },
  ],
  [
    'an array on resizable memory',
    ({ own }) =>
      new (kindOf(own))(
        new ResizableBuffer(8 * elements(own), { maxByteLength: 16 * elements(own) + 8 }),
        0,
        elements(own),
      ),
  ],
  [
    'an array that was resized away',
    ({ own }) => {
      const buffer = new ResizableBuffer(8 * elements(own), { maxByteLength: 16 * elements(own) + 8 });
      const array = new (kindOf(own))(buffer, 0, elements(own));
      (buffer as unknown as { resize(bytes: number): void }).resize(0);
      return array;
    },
  ],
  [
    'an array on shared memory',
    ({ own }) => new (kindOf(own))(new SharedArrayBuffer(8 * elements(own)), 0, elements(own)),
  ],
  [
    'an array on growable shared memory',
    ({ own }) =>
      new (kindOf(own))(
        new GrowableBuffer(8 * elements(own), { maxByteLength: 16 * elements(own) + 8 }),
        0,
        elements(own),
      ),
  ],
  [
    'an array on wasm memory',
    ({ own }) => new (kindOf(own))(new WebAssembly.Memory({ initial: 1 }).buffer, 0, Math.min(1024, elements(own))),
  ],
  ['an array of another realm', ({ own }) => runInNewContext(`new ${kindOf(own).name}(${elements(own)})`) as unknown],
  ['a spiteful subclass', ({ own }) => new Spiteful(elements(own))],
  [
    'an array with planted properties',
    ({ own }) =>
      Object.defineProperties(new (kindOf(own))(elements(own)), {
        length: { get: boom },
        buffer: { get: boom },
        constructor: { get: boom },
      }),
  ],
  ['another array of the call', ({ arrays, seed }) => arrays[seed % Math.max(1, arrays.length)]],
  [
    'a part of another array of the call',
    ({ arrays, seed, own }) =>
      (arrays[seed % Math.max(1, arrays.length)] as Float64Array | undefined)?.subarray(0, elements(own)),
  ],
  [
    'a proxy of what was there',
    ({ own }) => (typeof own === 'object' && own !== null ? new Proxy(own, {}) : new Proxy({}, {})),
  ],
  ['a proxy that throws', () => new Proxy({}, traps(boom))],
  [
    'a proxy that throws nothing',
    () =>
      new Proxy(
        {},
        traps(() => {
          throw undefined;
        }),
      ),
  ],
  [
    'a proxy that lies',
    () =>
      new Proxy(
        {},
        {
          ownKeys: () => ['x', 'data'],
          getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: 1 }),
          get: () => ({ data: 3, rows: -1, cols: NaN }),
        },
      ),
  ],
  [
    'a revoked proxy',
    () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    },
  ],
  ['a proxy of a function', () => new Proxy(boom, traps(boom))],
  [
    'an object with getters that throw',
    ({ own }) =>
      Object.defineProperties(
        {},
        Object.fromEntries(
          Object.keys((own ?? {}) as object)
            .slice(0, 9)
            .map((key) => [key, { enumerable: true, get: boom }]),
        ),
      ),
  ],
  [
    'an object whose getters detach the others',
    ({ own, arrays }) => {
      const target = (typeof own === 'object' && own !== null && !ArrayBuffer.isView(own) ? own : {}) as Bag;
      return new Proxy(target, {
        get: (object, key) => {
          for (const array of arrays) detach(array);
          return object[key];
        },
      });
    },
  ],
  [
    'an object that changes while it is read',
    ({ own }) => {
      let reads = 0;
      return new Proxy((typeof own === 'object' && own !== null && !ArrayBuffer.isView(own) ? own : {}) as Bag, {
        get: (object, key) => (reads++ % 2 === 0 ? object[key] : -1),
      });
    },
  ],
  [
    'an object with more names',
    ({ own, seed }) => ({
      ...(typeof own === 'object' && own !== null && !ArrayBuffer.isView(own) ? own : {}),
      [['__proto__', 'constructor', 'toString', 'more', ''][seed % 5]!]: 1,
    }),
  ],
  ['a pinned vector', ({ rt, own }) => rt.pin(new Float64Array(elements(own)))],
  ['a pinned matrix', ({ rt, own }) => rt.pin({ data: new Float64Array(elements(own)), rows: elements(own), cols: 1 })],
  [
    'an unpinned vector',
    ({ rt, own }) => {
      const held = rt.pin(new Float64Array(elements(own)));
      held.unpin();
      return held;
    },
  ],
  [
    'a stale view of a pinned vector',
    ({ rt, own }) => {
      const held = rt.pin(new Float64Array(elements(own)));
      const { data } = held;
      held.unpin();
      return data;
    },
  ],
  ['a matrix of enormous sizes', ({ own }) => ({ ...(own as object), rows: 2 ** 30, cols: 2 ** 30 })],
  ['a matrix of fractional sizes', ({ own }) => ({ ...(own as object), rows: 0.5, cols: 2 })],
  ['a signal', () => new AbortController().signal],
  ['a signal that has fired', () => AbortSignal.abort()],
];
