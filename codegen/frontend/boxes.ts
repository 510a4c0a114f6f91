/**
 * Parts of an array as boxes: along each axis a range of places, as linear forms. Whether boxes together are the whole
 * array is proven from what is known where they are looked at.
 */
import type { ArrayDecl } from '../language/types.js';
import { combine, constant as known, keyOf, type Linear } from './bounds.js';
import type { Context } from './context.js';

/** from ≤ place < to. */
export interface Span {
  readonly from: Linear;
  readonly to: Linear;
}
export type Box = readonly Span[];

/** One element. */
export const boxAt = (index: readonly Linear[]): Box =>
  index.map((form) => ({ from: form, to: combine(form, known(1), 1) }));

export const keyOfBox = (box: Box): string => box.map(({ from, to }) => `${keyOf(from)}..${keyOf(to)}`).join(' × ');

/** The box with another range along one axis. */
export const alongAxis = (box: Box, axis: number, span: Span): Box => box.map((own, i) => (i === axis ? span : own));

/** An array as a whole, and whether boxes cover it. */
export class Cover {
  constructor(
    readonly cx: Context,
    readonly array: ArrayDecl,
  ) {}

  extent(axis: number): Linear {
    return this.cx.linearSize(this.array.shape[axis]!);
  }

  isEmpty(): boolean {
    return this.array.shape.some((_, axis) => this.cx.proves(combine(known(0), this.extent(axis), -1)));
  }

  all(): Box {
    return this.array.shape.map((_, axis) => ({ from: known(0), to: this.extent(axis) }));
  }

  /** Whether an element is surely in one of the boxes. */
  has(index: readonly Linear[], boxes: readonly Box[]): boolean {
    const { cx } = this;
    const inside = (box: Box): boolean =>
      box.every(
        ({ from, to }, axis) =>
          cx.proves(combine(index[axis]!, from, -1)) && cx.proves(combine(combine(to, known(1), -1), index[axis]!, -1)),
      );
    if (this.array.shape.length === 0) return boxes.length > 0;
    if (boxes.some(inside) || this.isCovered(boxes)) return true;
    if (index.length > 1) return false;
    const end = this.#reached(boxes.map((box) => box[0]!));
    return cx.proves(combine(combine(end, known(1), -1), index[0]!, -1));
  }

  isCovered(boxes: readonly Box[]): boolean {
    const rank = this.array.shape.length;
    if (rank === 0) return boxes.length > 0;
    if (this.isEmpty()) return true;
    if (rank === 1) return this.#reaches(along(0, boxes), 0);
    // Whole rows side by side, or whole columns.
    return [0, 1].some((axis) => {
      const across = 1 - axis;
      const whole = boxes.filter((box) => this.#reaches([box[across]!], across));
      return this.#reaches(along(axis, whole), axis) || this.#inBands(boxes, axis);
    });
  }

  /** Boxes over the same rows whose columns together are all columns. */
  #inBands(boxes: readonly Box[], axis: number): boolean {
    const bands = new Map<string, Box[]>();
    for (const box of boxes) {
      const key = keyOfBox([box[axis]!]);
      bands.set(key, [...(bands.get(key) ?? []), box]);
    }
    const across = 1 - axis;
    const whole = [...bands.values()].filter((band) => this.#reaches(along(across, band), across));
    return this.#reaches(
      whole.map((band) => band[0]![axis]!),
      axis,
    );
  }

  /** One range after the other, from 0 to the end. */
  #reaches(spans: readonly Span[], axis: number): boolean {
    return this.cx.proves(combine(this.#reached(spans), this.extent(axis), -1));
  }

  /** How far from 0 on there is one range after the other. */
  #reached(spans: readonly Span[]): Linear {
    const { cx } = this;
    let done = known(0);
    const left = [...spans];
    for (;;) {
      const next = left.findIndex(({ from }) => cx.proves(combine(done, from, -1)));
      if (next < 0) return done;
      const [{ to }] = left.splice(next, 1) as [Span];
      // A range that may be empty, or end earlier, takes nothing away.
      if (!cx.proves(combine(done, to, -1))) done = to;
    }
  }
}

const along = (axis: number, boxes: readonly Box[]): Span[] => boxes.map((box) => box[axis]!);
