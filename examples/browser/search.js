/** More work than anybody waits for: every place of a text matches every pattern. */
const TEXT = 1 << 22;
const PATTERNS = 1 << 18;

export const search = (rt, signal) =>
  rt.countMatches.async(
    {
      text: new Uint8Array(TEXT),
      patterns: new Uint8Array(PATTERNS),
      offsets: Int32Array.from({ length: PATTERNS + 1 }, (_, i) => i),
    },
    undefined,
    { signal },
  );
