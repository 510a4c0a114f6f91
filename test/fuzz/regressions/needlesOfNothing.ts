// Seed 2093493134. Bytes compared with one that exists only where there are positions at all.
import { bytes, kernel, scalar, where } from 'trefoil/dsl';

export const needlesOfNothing = kernel(
  { inputs: { text: bytes('n'), words: bytes('n') }, outputs: { count: scalar(), both: scalar() } },
  ({ text, words }, { count, both }) => {
    let hits = 0.0;
    where(0, text.length, (p) => text[p]! === text[0]!, () => {
      hits += 1.0;
    });
    count.set(hits);
    let pairs = 0.0;
    where(0, text.length - 1, (p) => text[p]! === words[0]! && text[p + 1]! !== words[1]!, (p) => {
      pairs += p;
    });
    both.set(pairs);
  },
);
