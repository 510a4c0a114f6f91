/** The word that was probably meant, by edit distance. */

/** How many letters may differ: none where a word is short, two where it is long. */
function tolerance(word: string): number {
  if (word.length < 3) return 0;
  return word.length < 8 ? 1 : 2;
}

/** The nearest that is near enough, or of which one is the beginning of the other. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = tolerance(word) + 0.75;
  for (const candidate of new Set(candidates)) {
    const begins =
      Math.min(word.length, candidate.length) >= 3 && (word.startsWith(candidate) || candidate.startsWith(word));
    const distance =
      candidate.toLowerCase() === word.toLowerCase()
        ? 0
        : Math.min(distanceOf(word, candidate), begins ? 1.25 : Infinity);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Levenshtein's distance, neighbouring letters swapped counting once. */
function distanceOf(a: string, b: string): number {
  let [older, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        next[j] = Math.min(next[j]!, older[j - 2]! + 1);
    }
    [older, row] = [row, next];
  }
  return row[b.length]!;
}
