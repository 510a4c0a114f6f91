/**
 * Orders of summation, which are part of the meaning of a reduction: floating-point addition is not associative. Here each
 * is a plain recursion; lowering writes loops that add in the same order.
 */

/** Term number k of what is summed. */
export type Term = (k: number) => number;

/** NumPy's pairwise tree: up to 128 terms in eight running sums, above that halves, the left one a multiple of eight. */
export function pairwiseSum(from: number, count: number, term: Term): number {
  if (count < 8) {
    let total = -0;
    for (let k = from; k < from + count; k++) total += term(k);
    return total;
  }
  if (count <= 128) {
    const r: number[] = [];
    for (let lane = 0; lane < 8; lane++) r.push(term(from + lane));
    const whole = count - (count % 8);
    for (let k = 8; k < whole; k++) r[k % 8]! += term(from + k);
    let total = r[0]! + r[1]! + (r[2]! + r[3]!) + (r[4]! + r[5]! + (r[6]! + r[7]!));
    for (let k = whole; k < count; k++) total += term(from + k);
    return total;
  }
  const half = Math.floor(count / 2),
    left = half - (half % 8);
  return pairwiseSum(from, left, term) + pairwiseSum(from + left, count - left, term);
}

/** The largest of `least`, 2·least, 4·least … that lies below the count. */
function powerBelow(count: number, least: number): number {
  let power = least;
  while (power * 2 < count) power *= 2;
  return power;
}

/** In order inside blocks of 128; the left part of the tree is the largest power of two of blocks below the total. */
export function blockedSum(from: number, count: number, term: Term): number {
  if (count <= 128) {
    let total = -0;
    for (let k = from; k < from + count; k++) total += term(k);
    return total;
  }
  const left = powerBelow(count, 128);
  return blockedSum(from, left, term) + blockedSum(from + left, count - left, term);
}

/** The window tree over rows from … from + count − 1. What lies wholly before the first row is the identity and is not visited. */
export function windowTree<N>(
  from: number,
  count: number,
  missing: N,
  leaf: (row: number) => N,
  merge: (older: N, newer: N) => N,
): N {
  if (from + count <= 0) return missing;
  if (count === 1) return leaf(from);
  const older = powerBelow(count, 1);
  return merge(
    windowTree(from, older, missing, leaf, merge),
    windowTree(from + older, count - older, missing, leaf, merge),
  );
}
