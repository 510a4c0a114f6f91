/**
 * A first-fit free list. Gaps are sorted by address and adjacent gaps are merged. They are stored in chunks of bounded
 * length, so that insertion, removal and search stay fast with many thousands of gaps.
 */
const MOST = 256;

interface Gap {
  at: number;
  bytes: number;
}

interface Chunk {
  readonly gaps: Gap[];
  /** Bytes of the largest. */
  largest: number;
}

const largestOf = (gaps: readonly Gap[]): number => gaps.reduce((most, { bytes }) => Math.max(most, bytes), 0);

/** Index of the first element after `at`. */
function behind<T>(list: readonly T[], at: number, placeOf: (element: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (placeOf(list[middle]!) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

export class Gaps {
  /** None is empty. */
  readonly #chunks: Chunk[] = [];

  /** Allocates from the lowest gap that is large enough; undefined if there is none. */
  take(bytes: number): number | undefined {
    const c = this.#chunks.findIndex(({ largest }) => largest >= bytes);
    if (c < 0) return undefined;
    const chunk = this.#chunks[c]!;
    const g = chunk.gaps.findIndex((gap) => gap.bytes >= bytes);
    const gap = chunk.gaps[g]!;
    const { at } = gap;
    const before = gap.bytes;
    gap.at += bytes;
    gap.bytes -= bytes;
    if (gap.bytes === 0) this.#remove(c, g, before);
    else if (before === chunk.largest) chunk.largest = largestOf(chunk.gaps);
    return at;
  }

  /** Frees a range. */
  give(at: number, bytes: number): void {
    const c = Math.max(0, behind(this.#chunks, at, ({ gaps }) => gaps[0]!.at) - 1);
    const chunk = this.#chunks[c];
    if (chunk === undefined) {
      this.#chunks.push({ gaps: [{ at, bytes }], largest: bytes });
      return;
    }
    const g = behind(chunk.gaps, at, (gap) => gap.at);
    const below = chunk.gaps[g - 1];
    const next = g < chunk.gaps.length ? ([c, g] as const) : ([c + 1, 0] as const);
    const above = this.#chunks[next[0]]?.gaps[next[1]];
    const size = bytes + (above?.at === at + bytes ? above.bytes : 0);
    if (above?.at === at + bytes) {
      if (below === undefined || below.at + below.bytes !== at) {
        // Extends the next gap downwards.
        above.at = at;
        above.bytes = size;
        this.#chunks[next[0]]!.largest = Math.max(this.#chunks[next[0]]!.largest, size);
        return;
      }
      this.#remove(next[0], next[1], above.bytes);
    }
    if (below !== undefined && below.at + below.bytes === at) below.bytes += size;
    else chunk.gaps.splice(g, 0, { at, bytes: size });
    chunk.largest = Math.max(chunk.largest, below === undefined ? size : below.bytes, size);
    if (chunk.gaps.length > MOST) this.#split(c);
  }

  /** Removes the last gap if it ends at `end`. Returns its start, or `end` if there is no such gap. */
  takeLast(end: number): number {
    const c = this.#chunks.length - 1;
    const gaps = this.#chunks[c]?.gaps;
    const last = gaps?.at(-1);
    if (gaps === undefined || last === undefined || last.at + last.bytes !== end) return end;
    this.#remove(c, gaps.length - 1, last.bytes);
    return last.at;
  }

  #remove(c: number, g: number, bytes: number): void {
    const chunk = this.#chunks[c]!;
    chunk.gaps.splice(g, 1);
    if (chunk.gaps.length === 0) this.#chunks.splice(c, 1);
    else if (bytes === chunk.largest) chunk.largest = largestOf(chunk.gaps);
  }

  #split(c: number): void {
    const { gaps } = this.#chunks[c]!;
    const parts = [gaps.slice(0, MOST >> 1), gaps.slice(MOST >> 1)];
    this.#chunks.splice(c, 1, ...parts.map((part) => ({ gaps: part, largest: largestOf(part) })));
  }
}
