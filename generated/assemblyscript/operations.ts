// Generated from kernels/ by `trefoil build`. Do not edit. Hash 9dfda8b6cc4cba7b

/** Takes memory from `top` for `count` elements; 0 if there is none left. */
export function claim(top: usize, count: i32, size: i32): usize {
  const end: u64 = (<u64>top + <u64>max<i32>(count, 0) * <u64>size + 15) & ~(<u64>15);
  if (end > 0xffff0000) return 0;
  const missing = <i64>((end + 65535) >> 16) - <i64>memory.size();
  if (missing > 0 && memory.grow(<i32>missing) < 0) return 0;
  return <usize>end;
}

export function ctz_i32(a: i32): i32 {
  return ctz<i32>(a);
}

export function max_f64(a: f64, b: f64): f64 {
  return a < b ? b : a;
}

export function min_f64(a: f64, b: f64): f64 {
  return b < a ? b : a;
}
