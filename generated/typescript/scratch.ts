// Generated from kernels/ by `trefoil build`. Do not edit. Hash 0f3a280ed1f32ac0

/**
 * Scratch of kernels. Small arrays stay from call to call: allocating them takes longer than a small kernel computes. Nothing
 * interrupts a kernel, so that two of them never hold one place at the same time; each begins with what another one left there.
 */

/** Elements of the largest array that stays. */
const MOST = 8192;

const f64Kept: Float64Array[] = [];

export function scratchF64(place: number, length: number): Float64Array {
  while (f64Kept.length <= place) f64Kept.push(new Float64Array(0));
  const kept = f64Kept[place]!;
  if (length <= kept.length) return kept;
  const made = new Float64Array(length);
  if (length <= MOST) f64Kept[place] = made;
  return made;
}

const i32Kept: Int32Array[] = [];

export function scratchI32(place: number, length: number): Int32Array {
  while (i32Kept.length <= place) i32Kept.push(new Int32Array(0));
  const kept = i32Kept[place]!;
  if (length <= kept.length) return kept;
  const made = new Int32Array(length);
  if (length <= MOST) i32Kept[place] = made;
  return made;
}
export {};
