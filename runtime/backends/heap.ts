/**
 * The wasm memory, owned from here: kernels allocate nothing. Pinned arrays lie below the mark. A call lays its
 * arrays and scratch one after the other from the mark on, and the mark goes back when it ends.
 */
import { bufferOf, byteOffsetOf, copyInto, lengthOf } from '../checks/intrinsics.js';
import { outOfMemory } from '../errors.js';
import { storages, type DType, type TypedArray } from '../plan.js';
import { Gaps } from './gaps.js';

const PAGE = 65536;
/** Pointers have 32 bits. */
const LARGEST = 65536 * PAGE;
/** Lanes are 16 bytes wide. */
const align = (bytes: number): number => Math.ceil(bytes / 16) * 16;

interface Views {
  readonly buffer: ArrayBufferLike;
  readonly f64: Float64Array;
  readonly f32: Float32Array;
  readonly i32: Int32Array;
  readonly u32: Uint32Array;
  readonly u8: Uint8Array;
}

const viewsOf = (buffer: ArrayBufferLike): Views => ({
  buffer,
  f64: new Float64Array(buffer),
  f32: new Float32Array(buffer),
  i32: new Int32Array(buffer),
  u32: new Uint32Array(buffer),
  u8: new Uint8Array(buffer),
});

/** A pinned array. */
interface Pinned {
  readonly bytes: number;
  readonly length: number;
  readonly dtype: DType;
  /** The only current view; any other view at this address is stale. */
  view: TypedArray | undefined;
}

export class Heap {
  readonly #memory: WebAssembly.Memory;
  readonly #budget: number;
  #views: Views;
  /** Where free memory begins. */
  #mark: number;
  /** By place. */
  readonly #pinned = new Map<number, Pinned>();
  #pinnedBytes = 0;
  /** Free memory below the mark. */
  readonly #gaps = new Gaps();

  constructor(memory: WebAssembly.Memory, base: number, budget: number) {
    this.#memory = memory;
    this.#budget = Math.min(budget, LARGEST);
    this.#views = viewsOf(memory.buffer);
    this.#mark = align(base);
  }

  get bytes(): number {
    return this.#memory.buffer.byteLength;
  }

  get mark(): number {
    return this.#mark;
  }

  /** Back to an earlier mark: what was taken since is free again. */
  reset(mark: number): void {
    this.#mark = mark;
  }

  /** The next piece. Only after `reserve` made room for it. */
  take(bytes: number): number {
    const at = this.#mark;
    this.#mark += align(bytes);
    return at;
  }

  /** Makes room for pieces of these sizes. Growing detaches every view: they are made anew. */
  reserve(pieces: readonly number[], kernel: string): void {
    let end = this.#mark;
    for (const bytes of pieces) end += align(bytes);
    if (end <= this.#views.buffer.byteLength && this.#views.buffer === this.#memory.buffer) return;
    this.#grow(end, kernel);
    this.#views = viewsOf(this.#memory.buffer);
  }

  /** A kernel may have grown the memory for its scratch. */
  refresh(): void {
    if (this.#views.buffer !== this.#memory.buffer) this.#views = viewsOf(this.#memory.buffer);
  }

  #grow(end: number, kernel: string): void {
    const have = this.bytes;
    if (end <= have) return;
    if (end > this.#budget || Number.isNaN(end)) {
      throw outOfMemory(kernel, new Error(`${end} bytes of wasm memory needed, the limit is ${this.#budget}`));
    }
    // Half as much again, so that calls that grow step by step do not grow the memory each time.
    for (const wanted of [Math.min(Math.max(end, have * 1.5), this.#budget), end]) {
      try {
        this.#memory.grow(Math.ceil((wanted - have) / PAGE));
        return;
      } catch {
        // Once more with what is needed and no more.
      }
    }
    throw outOfMemory(kernel, new Error(`${end} bytes of wasm memory needed, it could not grow beyond ${have}`));
  }

  get pinnedBytes(): number {
    return this.#pinnedBytes;
  }

  /** Address of an array that stays until it is unpinned. Must not be called while a kernel runs. */
  pin(length: number, dtype: DType, kernel: string): number {
    const bytes = Math.max(16, align(length * storages[dtype].bytes));
    let at = this.#gaps.take(bytes);
    if (at === undefined) {
      this.reserve([bytes], kernel);
      at = this.take(bytes);
    }
    this.#pinned.set(at, { bytes, length, dtype, view: undefined });
    this.#pinnedBytes += bytes;
    return at;
  }

  unpin(at: number): void {
    const pinned = this.#pinned.get(at);
    if (pinned === undefined) return;
    this.#pinned.delete(at);
    this.#pinnedBytes -= pinned.bytes;
    this.#gaps.give(at, pinned.bytes);
    this.#mark = this.#gaps.takeLast(this.#mark);
  }

  /** The current view of a pinned array; the same object until the memory grows. */
  viewOf(at: number): TypedArray {
    const pinned = this.#pinned.get(at)!;
    const { view } = pinned;
    if (view !== undefined && bufferOf(view) === this.#memory.buffer) return view;
    return (pinned.view = this.view(at, pinned.length, pinned.dtype));
  }

  /** Address of a pinned array; −1 for an array on other memory. Fails for a stale view. */
  placeOf(array: TypedArray): number {
    if (bufferOf(array) !== this.#memory.buffer) return -1;
    const at = byteOffsetOf(array);
    if (this.#pinned.get(at)?.view === array) return at;
    throw new Error(`a stale view of wasm memory, length ${lengthOf(array)}`);
  }

  view(at: number, length: number, dtype: DType): TypedArray {
    return storages[dtype].view(this.#memory.buffer, at, length);
  }

  write(at: number, array: TypedArray, dtype: DType): void {
    const view = this.#views[dtype];
    copyInto(view, array, at / view.BYTES_PER_ELEMENT);
  }

  read(at: number, array: TypedArray, length: number, dtype: DType): void {
    const view = this.#views[dtype];
    const start = at / view.BYTES_PER_ELEMENT;
    copyInto(array, view.subarray(start, start + length));
  }
}
