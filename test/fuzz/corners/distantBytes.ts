// Seed 8. Bytes at a distance that is known only when the kernel is called: neighbours of a position all the same.
import { bytes, int, kernel, scalar, where } from 'trefoil/dsl';

export const distantBytes = kernel(
  {
    inputs: { text: bytes('n'), words: bytes('m') },
    sizes: { n: { min: 96 }, m: { min: 2 } },
    params: { gap: int({ min: 0, max: 40 }) },
    outputs: { pairs: scalar(), order: scalar(), apart: scalar() },
  },
  ({ text, words, gap }, { pairs, order, apart }) => {
    const last = words[1]!;
    let count = 0.0;
    let seen = 0.0;
    where(
      0,
      text.length - gap,
      (i) => text[i]! === words[0]! && text[i + gap]! === last,
      (i) => {
        count += 1.0;
        seen = seen * 0.5 + i;
      },
    );
    pairs.set(count);
    order.set(seen);
    let differ = 0.0;
    where(
      gap,
      text.length - 40,
      (i) => text[40 + i - gap]! !== text[i]! && text[i - gap]! !== last,
      (i) => {
        differ = differ * 0.5 + i;
      },
    );
    apart.set(differ);
  },
);
