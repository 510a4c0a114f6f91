/**
 * Arrays that stay with the runtime. On wasm they lie in its memory, and a call copies neither in nor out; elsewhere
 * they are ordinary arrays, so that a program means the same on every backend.
 */
import type { MatrixInput, PinnedMatrix, PinnedVector } from './api.js';
import type { Backend, Residence } from './backends/backend.js';
import { describe } from './checks/describe.js';
import { copyInto, kindOf, lengthOf } from './checks/intrinsics.js';
import { mayMove, remember, settleOn } from './checks/pins.js';
import { readMatrix } from './checks/read.js';
import { checkArray } from './checks/shapes.js';
import { isOutOfMemory, KernelError, outOfMemory } from './errors.js';
import { storages, type ArrayPlan, type DType, type TypedArray } from './plan.js';

const dtypes = new Map<string | undefined, DType>(
  (Object.keys(storages) as DType[]).map((dtype) => [storages[dtype].tag, dtype]),
);

/** Reads and checks what is to be pinned, as inputs are checked. */
function read(value: unknown): { data: TypedArray; dtype: DType; extents: readonly number[]; matrix: boolean } {
  const own = dtypes.get(kindOf(value));
  const raw =
    own === undefined
      ? readMatrix(value, 'pin', 'matrix')
      : { value, data: undefined, rows: undefined, cols: undefined, pin: undefined };
  const dtype = own ?? dtypes.get(kindOf(raw.data));
  if (dtype === undefined) {
    const given = raw.data === undefined ? value : raw.data;
    throw new KernelError('E_DTYPE', {
      kernel: 'pin',
      argument: raw.data === undefined ? 'array' : 'matrix.data',
      given: describe(given),
      expected: 'a typed array of the kinds kernels take, or a matrix { data, rows, cols } of one',
    });
  }
  const plan: ArrayPlan = {
    name: own === undefined ? 'matrix' : 'array',
    kind: own === undefined ? 'matrix' : 'vector',
    dtype,
    storage: storages[dtype],
    extents: [],
    domain: undefined,
  };
  const { data, extents } = checkArray(raw, plan, false, 'pin', plan.name);
  return { data, dtype, extents, matrix: own === undefined };
}

/** Copies an array to where `backend` keeps such. Undefined stands for ordinary memory. */
export function pin(
  value: unknown,
  backend: Backend | undefined,
  alive: () => void,
): PinnedMatrix | PinnedVector<TypedArray> {
  const { data: given, dtype, extents, matrix } = read(value);
  // A getter may have disposed of this runtime.
  alive();
  // A view of wasm memory would be detached if the memory grows for this array.
  const data = mayMove(given) ? copyOf(given, dtype) : given;
  const residence: Residence = backend?.pin?.(lengthOf(data), dtype) ?? ordinary(data, dtype);
  copyInto(residence.view(), data);
  let held = true;
  const view = (): TypedArray => {
    alive();
    if (!held) throw new KernelError('E_DISPOSED', { argument: matrix ? 'matrix' : 'array', given: 'it was unpinned' });
    const array = residence.view();
    settleOn(array, residence.moves);
    return array;
  };
  const unpin = (): void => {
    if (!held) return;
    held = false;
    residence.free();
  };
  const [first, cols] = extents;
  const handle = matrix
    ? {
        get data() {
          return view() as Float64Array;
        },
        rows: first!,
        cols: cols!,
        unpin,
      }
    : {
        get data() {
          return view();
        },
        length: first!,
        unpin,
      };
  remember(handle, { view, rows: matrix ? first : undefined, cols: matrix ? cols : undefined });
  return Object.freeze(handle);
}

function refusable<T>(make: () => T): T {
  try {
    return make();
  } catch (cause) {
    throw isOutOfMemory(cause) ? outOfMemory('pin', cause) : cause;
  }
}

const copyOf = (data: TypedArray, dtype: DType): TypedArray => refusable(() => storages[dtype].copy(data));

function ordinary(data: TypedArray, dtype: DType): Residence {
  let array: TypedArray | undefined = refusable(() => storages[dtype].make(lengthOf(data)));
  return {
    view: () => array!,
    moves: false,
    free: () => {
      array = undefined;
    },
  };
}

export interface Pinning {
  /**
   * Keeps a copy of a matrix or vector where the runtime computes, to be given to kernels instead, as input or as `out`.
   * Calls on wasm then copy nothing. Read and write it through the handle's `data`.
   */
  pin<D extends TypedArray>(matrix: MatrixInput<D>): PinnedMatrix<D>;
  pin<A extends TypedArray>(array: A): PinnedVector<A>;
}
