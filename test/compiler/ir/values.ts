/** Numbers whose order of summation shows, and their bits. */
export const bits = (values: Iterable<number>): string[] =>
  [...new BigUint64Array(Float64Array.from(values).buffer)].map((word) => word.toString(16));

/** Decimals of very different magnitude: any other order of additions shows. */
export const values = Float64Array.from({ length: 2000 }, (_, i) => Math.sin(i * 12.9898) * 10 ** (((i * 7) % 13) - 6));
