export function countMatches(
  text: Uint8Array, patterns: Uint8Array, offsets: Int32Array, length: number, patternBytes: number, bounds: number, counts: Int32Array,
): number {
  void patternBytes;
  for (let p = 0; p < bounds - 1; p++) {
    const start = offsets[p]!;
    const size = offsets[p + 1]! - start;
    let count = 0;
    for (let i = 0; size > 0 && i + size <= length; ) {
      let k = 0;
      while (k < size && text[i + k] === patterns[start + k]) k++;
      if (k === size) { count++; i += size; } else i++;
    }
    counts[p] = count;
  }
  return 0;
}
