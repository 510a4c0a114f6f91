// Generated from kernels/ by `trefoil build`. Do not edit. Hash 14bee7d31b67d84d

/** Takes memory from `top` for `count` elements; 0 if there is none left. */
export function claim(top: usize, count: f64, size: f64): usize {
  const room = count > 0.0 ? count * size : 0.0;
  if (room > 4294967296.0) return 0;
  const end: u64 = (<u64>top + <u64>room + 15) & ~(<u64>15);
  if (end > 0xffff0000) return 0;
  const missing = <i64>((end + 65535) >> 16) - <i64>memory.size();
  if (missing > 0 && memory.grow(<i32>missing) < 0) return 0;
  return <usize>end;
}

export function ctz_i32(a: i32): i32 {
  return <i32>ctz<i32>(a);
}

export function fromWords_u32(a: u32, b: u32): f64 {
  return f64x2.extract_lane(i32x4.replace_lane(i32x4.splat(b), 1, a), 0);
}

export function max_f64(a: f64, b: f64): f64 {
  return a < b ? b : a;
}

export function max_i32(a: i32, b: i32): i32 {
  return a < b ? b : a;
}

export function min_f64(a: f64, b: f64): f64 {
  return b < a ? b : a;
}

export function min_i32(a: i32, b: i32): i32 {
  return b < a ? b : a;
}

export function mulHi_u32(a: u32, b: u32): u32 {
  return i32x4.extract_lane(i64x2.extmul_low_i32x4_u(i32x4.splat(a), i32x4.splat(b)), 1);
}

export function powerOfTwo_i32(a: i32): f64 {
  return reinterpret<f64>((<u64>((a < -1022 ? -1022 : a > 1023 ? 1023 : a) + 1023)) << 52);
}

export function toF64_i32(a: i32): f64 {
  return <f64>a;
}

export function toF64_u32(a: u32): f64 {
  return <f64>a;
}

export function toI32_u32(a: u32): i32 {
  return <i32>a;
}

export function toU32_i32(a: i32): u32 {
  return <u32>a;
}
