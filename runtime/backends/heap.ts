/**
 * The wasm memory, owned from here: kernels allocate nothing. Pinned arrays lie below the mark. A call lays its
 * arrays and scratch one after the other from the mark on, and the mark goes back when it ends.
 */
import { bufferOf, byteLengthOf, byteOffsetOf, copyInto } from '../checks/intrinsics.js';
import { KernelError } from '../errors.js';
import { storages, type DType, type TypedArray } from '../plan.js';

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
  buffer, f64: new Float64Array(buffer), f32: new Float32Array(buffer), i32: new Int32Array(buffer), u32: new Uint32Array(buffer), u8: new Uint8Array(buffer),
});

export class Heap {
  readonly #memory: WebAssembly.Memory;
  readonly #budget: number;
  #views: Views;
  /** Where free memory begins. */
  #mark: number;
  /** Bytes of each pinned piece by its place. */
  readonly #pinned = new Map<number, number>();
  /** Gaps that unpinned pieces left below the mark. */
  #gaps: { at: number; bytes: number }[] = [];

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
      throw new KernelError('E_MEMORY', { kernel, argument: 'memory', given: `${end} bytes needed`, expected: `at most ${this.#budget}` });
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
    throw new KernelError('E_MEMORY', { kernel, argument: 'memory', given: `${end} bytes needed`, expected: `no more than the platform gives (the wasm memory has ${have})` });
  }

  get pinnedBytes(): number {
    return [...this.#pinned.values()].reduce((sum, bytes) => sum + bytes, 0);
  }

  /** A piece that stays until it is unpinned. Not while a call runs. */
  pin(wanted: number, kernel: string): number {
    const bytes = Math.max(16, align(wanted));
    const gap = this.#gaps.find((one) => one.bytes >= bytes);
    let at: number;
    if (gap === undefined) {
      this.reserve([bytes], kernel);
      at = this.take(bytes);
    } else {
      at = gap.at;
      gap.at += bytes;
      gap.bytes -= bytes;
      this.#gaps = this.#gaps.filter((one) => one.bytes > 0);
    }
    this.#pinned.set(at, bytes);
    return at;
  }

  unpin(at: number): void {
    const bytes = this.#pinned.get(at);
    if (bytes === undefined) return;
    this.#pinned.delete(at);
    const gaps = [...this.#gaps, { at, bytes }].sort((a, b) => a.at - b.at);
    this.#gaps = [];
    for (const gap of gaps) {
      const last = this.#gaps.at(-1);
      if (last !== undefined && last.at + last.bytes === gap.at) last.bytes += gap.bytes;
      else this.#gaps.push(gap);
    }
    const top = this.#gaps.at(-1);
    if (top === undefined || top.at + top.bytes !== this.#mark) return;
    this.#mark = top.at;
    this.#gaps.pop();
  }

  /** Where a pinned array is; −1 for every other. What lies in gaps or above the mark is overwritten by calls. */
  placeOf(array: TypedArray): number {
    if (bufferOf(array) !== this.#memory.buffer) return -1;
    const at = byteOffsetOf(array);
    const end = at + byteLengthOf(array);
    for (const [start, bytes] of this.#pinned) if (start <= at && end <= start + bytes) return at;
    return -1;
  }

  /** Whether an array lies on this memory at all. */
  holds(array: TypedArray): boolean {
    return bufferOf(array) === this.#memory.buffer;
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
