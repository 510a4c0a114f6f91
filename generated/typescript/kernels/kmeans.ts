// Generated from kernels/clustering/kmeans.ts#L33 by `trefoil build`. Do not edit. Hash cb3a3bed681c5e27

import { idiv_i32, maxIndex, minIndex } from '../operations.js';

/**
 * Lloyd's k-means from given initial centroids.
 *
 * Each point goes to the nearest centroid by the sum of squared differences, the lowest index on ties: the labels are those
 * of kmeansPredict(x, centroids). Each centroid moves to the mean of its points. Centroids that no point went to are settled
 * before any point moves: unless all distances are 0, each of them, in ascending order, takes the point farthest from its own
 * centroid; a centroid whose only point was taken stays where it was for that round. It ends when no label changes, or when the squared shift of all
 * centroids is at most `tolerance` times the mean column variance; then every point is assigned once more. NaN and infinities propagate.
 *
 * Accuracy: 1e-12 of the mean of |x| for centroids, given the labels.
 *
 * Source: Lloyd (1982); empty clusters, tolerance and the last assignment as in scikit-learn `KMeans(algorithm='lloyd')`.
 */
export function kmeans(
  x: Float64Array,
  init: Float64Array,
  points: number,
  dims: number,
  k: number,
  maxIterations: number,
  tolerance: number,
  centroids: Float64Array,
  labels: Int32Array,
  inertia: Float64Array,
  iterations: Int32Array,
): number {
  points |= 0;
  dims |= 0;
  k |= 0;
  maxIterations |= 0;
  const mean = new Float64Array(dims);
  const variance = new Float64Array(dims);
  const byDimension = new Float64Array(dims * points);
  const reach = new Float64Array(points);
  const centre = new Float64Array(k * dims);
  const next = new Float64Array(k * dims);
  const previous = new Int32Array(points);
  const member = new Int32Array(points);
  const size = new Int32Array(k);
  const isEmpty = new Int32Array(k);
  const distance = new Float64Array(points);
  const near = new Float64Array((k + 3) * dims);
  const halfNorm = new Float64Array(k + 3);
  const found = new Int32Array(points);
  const partial = new Float64Array(
    maxIndex(Math.trunc((points + 127) / 128), 1) * (Math.trunc((dims + 511) / 512) * minIndex(dims, 512)),
  );
  const partial2 = new Float64Array(
    maxIndex(Math.trunc((points + 127) / 128), 1) * (Math.trunc((dims + 511) / 512) * minIndex(dims, 512)),
  );
  const partial3 = new Float64Array(
    maxIndex(Math.trunc((dims + 127) / 128), 1) * (Math.trunc((points + 511) / 512) * minIndex(points, 512)),
  );
  const totals = new Float64Array(32 * (k * dims));
  const left = new Float64Array(26);
  const nextFrom = new Int32Array(26);
  const nextCount = new Int32Array(26);
  const partial6 = new Float64Array(26);
  const partial8 = new Float64Array(26);
  const left2 = new Float64Array(26);
  const nextFrom2 = new Int32Array(26);
  const nextCount2 = new Int32Array(26);
  const partial9 = new Float64Array(26);
  const partial10 = new Float64Array(26);
  const partial11 = new Float64Array(26);
  const partial12 = new Float64Array(26);
  const partial13 = new Float64Array(26);
  const partial14 = new Float64Array(26);
  const partial15 = new Float64Array(26);
  const partial16 = new Float64Array(26);
  const partial17 = new Float64Array(26);
  const partial18 = new Float64Array(26);
  const partial19 = new Float64Array(26);
  const partial20 = new Float64Array(26);
  const partial21 = new Float64Array(26);
  const partial22 = new Float64Array(26);
  const partial23 = new Float64Array(26);
  const partial24 = new Float64Array(26);
  const partial25 = new Float64Array(26);
  const partial28 = new Float64Array(26);
  const left3 = new Float64Array(26);
  const nextFrom3 = new Int32Array(26);
  const nextCount3 = new Int32Array(26);
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips = Math.trunc((dims + 511) / 512);
  const blocks = Math.trunc((points + 127) / 128);
  kmeansRegion0(0, blocks * strips, partial, x, dims, points, strips);
  let depth = 0;
  const base20 = Math.trunc((dims + 511) / 512) * minIndex(dims, 512);
  const base21 = maxIndex(strips * minIndex(dims, 512), 0) & -2;
  const base22 = strips * minIndex(dims, 512);
  for (let block2 = 0; block2 < blocks; block2++) {
    const into = depth * base20;
    const from2 = block2 * base20;
    if (into !== from2) {
      const e2Main = base21;
      for (let e2 = 0; e2 < e2Main; e2 += 2) {
        partial[into + e2] = partial[from2 + e2]!;
        partial[into + (e2 + 1)] = partial[from2 + (e2 + 1)]!;
      }
      const end7 = base22;
      for (let e2 = e2Main; e2 < end7; e2++) {
        partial[into + e2] = partial[from2 + e2]!;
      }
    }
    depth = depth + 1;
    let pairs = block2;
    const base17 = base20;
    const base18 = base21;
    const base19 = base22;
    while ((pairs & 1) !== 0) {
      depth = depth - 1;
      const older = (depth - 1) * base17;
      const newer = older + base17;
      const e3Main = base18;
      for (let e3 = 0; e3 < e3Main; e3 += 2) {
        partial[older + e3] = partial[older + e3]! + partial[newer + e3]!;
        partial[older + (e3 + 1)] = partial[older + (e3 + 1)]! + partial[newer + (e3 + 1)]!;
      }
      const end8 = base19;
      for (let e3 = e3Main; e3 < end8; e3++) {
        partial[older + e3] = partial[older + e3]! + partial[newer + e3]!;
      }
      pairs = pairs >> 1;
    }
  }
  const base23 = Math.trunc((dims + 511) / 512) * minIndex(dims, 512);
  const base24 = maxIndex(strips * minIndex(dims, 512), 0) & -2;
  const base25 = strips * minIndex(dims, 512);
  while (depth > 1) {
    depth = depth - 1;
    const older2 = (depth - 1) * base23;
    const newer2 = older2 + base23;
    const e4Main = base24;
    for (let e4 = 0; e4 < e4Main; e4 += 2) {
      partial[older2 + e4] = partial[older2 + e4]! + partial[newer2 + e4]!;
      partial[older2 + (e4 + 1)] = partial[older2 + (e4 + 1)]! + partial[newer2 + (e4 + 1)]!;
    }
    const end9 = base25;
    for (let e4 = e4Main; e4 < end9; e4++) {
      partial[older2 + e4] = partial[older2 + e4]! + partial[newer2 + e4]!;
    }
  }
  const base34 = minIndex(dims, 512);
  for (let strip = 0; strip < strips; strip++) {
    // Dividing by a power of two is multiplying by its exact reciprocal.
    const inverse = 1.0 / points;
    if (points > 0 && (points & (points - 1)) === 0) {
      const d8Main = maxIndex(minIndex(dims - strip * 512, 512), 0) & -4;
      const base26 = strip * 512;
      const base27 = strip * base34;
      for (let d8 = 0; d8 < d8Main; d8 += 4) {
        mean[base26 + d8] = partial[base27 + (base26 + d8 - base26)]! * inverse;
        mean[base26 + (d8 + 1)] = partial[base27 + (base26 + (d8 + 1) - base26)]! * inverse;
        mean[base26 + (d8 + 2)] = partial[base27 + (base26 + (d8 + 2) - base26)]! * inverse;
        mean[base26 + (d8 + 3)] = partial[base27 + (base26 + (d8 + 3) - base26)]! * inverse;
      }
      const base28 = strip * 512;
      const base29 = strip * base34;
      const end10 = minIndex(dims - strip * 512, 512);
      for (let d8 = d8Main; d8 < end10; d8++) {
        mean[base28 + d8] = partial[base29 + (base28 + d8 - base28)]! * inverse;
      }
    } else {
      const d8Main2 = maxIndex(minIndex(dims - strip * 512, 512), 0) & -4;
      const base30 = strip * 512;
      const base31 = strip * base34;
      for (let d8 = 0; d8 < d8Main2; d8 += 4) {
        mean[base30 + d8] = partial[base31 + (base30 + d8 - base30)]! / points;
        mean[base30 + (d8 + 1)] = partial[base31 + (base30 + (d8 + 1) - base30)]! / points;
        mean[base30 + (d8 + 2)] = partial[base31 + (base30 + (d8 + 2) - base30)]! / points;
        mean[base30 + (d8 + 3)] = partial[base31 + (base30 + (d8 + 3) - base30)]! / points;
      }
      const base32 = strip * 512;
      const base33 = strip * base34;
      const end11 = minIndex(dims - strip * 512, 512);
      for (let d8 = d8Main2; d8 < end11; d8++) {
        mean[base32 + d8] = partial[base33 + (base32 + d8 - base32)]! / points;
      }
    }
  }
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips2 = Math.trunc((dims + 511) / 512);
  const blocks2 = Math.trunc((points + 127) / 128);
  kmeansRegion1(0, blocks2 * strips2, mean, partial2, x, dims, points, strips2);
  let depth2 = 0;
  const base51 = Math.trunc((dims + 511) / 512) * minIndex(dims, 512);
  const base52 = maxIndex(strips2 * minIndex(dims, 512), 0) & -2;
  const base53 = strips2 * minIndex(dims, 512);
  for (let block4 = 0; block4 < blocks2; block4++) {
    const into2 = depth2 * base51;
    const from4 = block4 * base51;
    if (into2 !== from4) {
      const e6Main = base52;
      for (let e6 = 0; e6 < e6Main; e6 += 2) {
        partial2[into2 + e6] = partial2[from4 + e6]!;
        partial2[into2 + (e6 + 1)] = partial2[from4 + (e6 + 1)]!;
      }
      const end15 = base53;
      for (let e6 = e6Main; e6 < end15; e6++) {
        partial2[into2 + e6] = partial2[from4 + e6]!;
      }
    }
    depth2 = depth2 + 1;
    let pairs2 = block4;
    const base48 = base51;
    const base49 = base52;
    const base50 = base53;
    while ((pairs2 & 1) !== 0) {
      depth2 = depth2 - 1;
      const older3 = (depth2 - 1) * base48;
      const newer3 = older3 + base48;
      const e7Main = base49;
      for (let e7 = 0; e7 < e7Main; e7 += 2) {
        partial2[older3 + e7] = partial2[older3 + e7]! + partial2[newer3 + e7]!;
        partial2[older3 + (e7 + 1)] = partial2[older3 + (e7 + 1)]! + partial2[newer3 + (e7 + 1)]!;
      }
      const end16 = base50;
      for (let e7 = e7Main; e7 < end16; e7++) {
        partial2[older3 + e7] = partial2[older3 + e7]! + partial2[newer3 + e7]!;
      }
      pairs2 = pairs2 >> 1;
    }
  }
  const base54 = Math.trunc((dims + 511) / 512) * minIndex(dims, 512);
  const base55 = maxIndex(strips2 * minIndex(dims, 512), 0) & -2;
  const base56 = strips2 * minIndex(dims, 512);
  while (depth2 > 1) {
    depth2 = depth2 - 1;
    const older4 = (depth2 - 1) * base54;
    const newer4 = older4 + base54;
    const e8Main = base55;
    for (let e8 = 0; e8 < e8Main; e8 += 2) {
      partial2[older4 + e8] = partial2[older4 + e8]! + partial2[newer4 + e8]!;
      partial2[older4 + (e8 + 1)] = partial2[older4 + (e8 + 1)]! + partial2[newer4 + (e8 + 1)]!;
    }
    const end17 = base56;
    for (let e8 = e8Main; e8 < end17; e8++) {
      partial2[older4 + e8] = partial2[older4 + e8]! + partial2[newer4 + e8]!;
    }
  }
  const base65 = minIndex(dims, 512);
  for (let strip2 = 0; strip2 < strips2; strip2++) {
    // Dividing by a power of two is multiplying by its exact reciprocal.
    const inverse2 = 1.0 / points;
    if (points > 0 && (points & (points - 1)) === 0) {
      const d25Main = maxIndex(minIndex(dims - strip2 * 512, 512), 0) & -4;
      const base57 = strip2 * 512;
      const base58 = strip2 * base65;
      for (let d25 = 0; d25 < d25Main; d25 += 4) {
        variance[base57 + d25] = partial2[base58 + (base57 + d25 - base57)]! * inverse2;
        variance[base57 + (d25 + 1)] = partial2[base58 + (base57 + (d25 + 1) - base57)]! * inverse2;
        variance[base57 + (d25 + 2)] = partial2[base58 + (base57 + (d25 + 2) - base57)]! * inverse2;
        variance[base57 + (d25 + 3)] = partial2[base58 + (base57 + (d25 + 3) - base57)]! * inverse2;
      }
      const base59 = strip2 * 512;
      const base60 = strip2 * base65;
      const end18 = minIndex(dims - strip2 * 512, 512);
      for (let d25 = d25Main; d25 < end18; d25++) {
        variance[base59 + d25] = partial2[base60 + (base59 + d25 - base59)]! * inverse2;
      }
    } else {
      const d25Main2 = maxIndex(minIndex(dims - strip2 * 512, 512), 0) & -4;
      const base61 = strip2 * 512;
      const base62 = strip2 * base65;
      for (let d25 = 0; d25 < d25Main2; d25 += 4) {
        variance[base61 + d25] = partial2[base62 + (base61 + d25 - base61)]! / points;
        variance[base61 + (d25 + 1)] = partial2[base62 + (base61 + (d25 + 1) - base61)]! / points;
        variance[base61 + (d25 + 2)] = partial2[base62 + (base61 + (d25 + 2) - base61)]! / points;
        variance[base61 + (d25 + 3)] = partial2[base62 + (base61 + (d25 + 3) - base61)]! / points;
      }
      const base63 = strip2 * 512;
      const base64 = strip2 * base65;
      const end19 = minIndex(dims - strip2 * 512, 512);
      for (let d25 = d25Main2; d25 < end19; d25++) {
        variance[base63 + d25] = partial2[base64 + (base63 + d25 - base63)]! / points;
      }
    }
  }
  let total = dims <= 0 ? 0.0 : -0.0;
  if (dims < 8) {
    for (let d32 = 0; d32 < dims; d32++) {
      total = total + variance[d32]!;
    }
  } else {
    let from5 = 0;
    let count = dims;
    let depth3 = 0;
    let busy: boolean = true;
    while (busy) {
      while (count > 128) {
        const half = (count >> 4) * 8;
        nextFrom[depth3] = from5 + half;
        nextCount[depth3] = count - half;
        depth3 = depth3 + 1;
        count = half;
      }
      const end = from5 + count;
      const whole3 = from5 + (count & -8);
      let r0 = variance[from5]!;
      let r1 = variance[from5 + 1]!;
      let r2 = variance[from5 + 2]!;
      let r3 = variance[from5 + 3]!;
      let r4 = variance[from5 + 4]!;
      let r5 = variance[from5 + 5]!;
      let r6 = variance[from5 + 6]!;
      let r7 = variance[from5 + 7]!;
      for (let d33 = from5 + 8; d33 < whole3; d33 += 8) {
        r0 = r0 + variance[d33]!;
        r1 = r1 + variance[d33 + 1]!;
        r2 = r2 + variance[d33 + 2]!;
        r3 = r3 + variance[d33 + 3]!;
        r4 = r4 + variance[d33 + 4]!;
        r5 = r5 + variance[d33 + 5]!;
        r6 = r6 + variance[d33 + 6]!;
        r7 = r7 + variance[d33 + 7]!;
      }
      total = r0 + r1 + (r2 + r3) + (r4 + r5 + (r6 + r7));
      for (let d34 = whole3; d34 < end; d34++) {
        total = total + variance[d34]!;
      }
      busy = false;
      while (depth3 > 0 && !busy) {
        depth3 = depth3 - 1;
        if (nextCount[depth3]! === 0) {
          total = left[depth3]! + total;
        } else {
          from5 = nextFrom[depth3]!;
          count = nextCount[depth3]!;
          left[depth3] = total;
          nextCount[depth3] = 0;
          depth3 = depth3 + 1;
          busy = true;
        }
      }
    }
  }
  const enough = (tolerance * total) / dims;
  kmeansRegion2(0, dims, byDimension, mean, x, dims, points);
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips3 = Math.trunc((points + 511) / 512);
  const blocks3 = Math.trunc((dims + 127) / 128);
  kmeansRegion3(0, blocks3 * strips3, byDimension, partial3, dims, points, strips3);
  let depth4 = 0;
  const base84 = Math.trunc((points + 511) / 512) * minIndex(points, 512);
  const base85 = maxIndex(strips3 * minIndex(points, 512), 0) & -2;
  const base86 = strips3 * minIndex(points, 512);
  for (let block6 = 0; block6 < blocks3; block6++) {
    const into3 = depth4 * base84;
    const from7 = block6 * base84;
    if (into3 !== from7) {
      const e10Main = base85;
      for (let e10 = 0; e10 < e10Main; e10 += 2) {
        partial3[into3 + e10] = partial3[from7 + e10]!;
        partial3[into3 + (e10 + 1)] = partial3[from7 + (e10 + 1)]!;
      }
      const end23 = base86;
      for (let e10 = e10Main; e10 < end23; e10++) {
        partial3[into3 + e10] = partial3[from7 + e10]!;
      }
    }
    depth4 = depth4 + 1;
    let pairs3 = block6;
    const base81 = base84;
    const base82 = base85;
    const base83 = base86;
    while ((pairs3 & 1) !== 0) {
      depth4 = depth4 - 1;
      const older5 = (depth4 - 1) * base81;
      const newer5 = older5 + base81;
      const e11Main = base82;
      for (let e11 = 0; e11 < e11Main; e11 += 2) {
        partial3[older5 + e11] = partial3[older5 + e11]! + partial3[newer5 + e11]!;
        partial3[older5 + (e11 + 1)] = partial3[older5 + (e11 + 1)]! + partial3[newer5 + (e11 + 1)]!;
      }
      const end24 = base83;
      for (let e11 = e11Main; e11 < end24; e11++) {
        partial3[older5 + e11] = partial3[older5 + e11]! + partial3[newer5 + e11]!;
      }
      pairs3 = pairs3 >> 1;
    }
  }
  const base87 = Math.trunc((points + 511) / 512) * minIndex(points, 512);
  const base88 = maxIndex(strips3 * minIndex(points, 512), 0) & -2;
  const base89 = strips3 * minIndex(points, 512);
  while (depth4 > 1) {
    depth4 = depth4 - 1;
    const older6 = (depth4 - 1) * base87;
    const newer6 = older6 + base87;
    const e12Main = base88;
    for (let e12 = 0; e12 < e12Main; e12 += 2) {
      partial3[older6 + e12] = partial3[older6 + e12]! + partial3[newer6 + e12]!;
      partial3[older6 + (e12 + 1)] = partial3[older6 + (e12 + 1)]! + partial3[newer6 + (e12 + 1)]!;
    }
    const end25 = base89;
    for (let e12 = e12Main; e12 < end25; e12++) {
      partial3[older6 + e12] = partial3[older6 + e12]! + partial3[newer6 + e12]!;
    }
  }
  const base94 = minIndex(points, 512);
  for (let strip3 = 0; strip3 < strips3; strip3++) {
    const i44Main = maxIndex(minIndex(points - strip3 * 512, 512), 0) & -4;
    const base90 = strip3 * 512;
    const base91 = strip3 * base94;
    for (let i44 = 0; i44 < i44Main; i44 += 4) {
      reach[base90 + i44] = partial3[base91 + (base90 + i44 - base90)]!;
      reach[base90 + (i44 + 1)] = partial3[base91 + (base90 + (i44 + 1) - base90)]!;
      reach[base90 + (i44 + 2)] = partial3[base91 + (base90 + (i44 + 2) - base90)]!;
      reach[base90 + (i44 + 3)] = partial3[base91 + (base90 + (i44 + 3) - base90)]!;
    }
    const base92 = strip3 * 512;
    const base93 = strip3 * base94;
    const end26 = minIndex(points - strip3 * 512, 512);
    for (let i44 = i44Main; i44 < end26; i44++) {
      reach[base92 + i44] = partial3[base93 + (base92 + i44 - base92)]!;
    }
  }
  kmeansRegion4(0, k, centre, init, dims);
  kmeansRegion5(0, points, previous);
  const limit = maxIterations;
  let steps = 0;
  let done: boolean = false;
  const base246 = k * dims;
  const base247 = maxIndex(k * dims, 0) & -2;
  while (steps < limit && !done) {
    kmeansRegion6(0, k + 3, centre, mean, near, dims, k);
    kmeansRegion7(0, k + 3, halfNorm, near, dims, k);
    let farthest = 0.0;
    for (let c4 = 0; c4 < k; c4++) {
      const operand5 = halfNorm[c4]!;
      farthest = farthest < operand5 ? operand5 : farthest;
    }
    const slack = 1.7763568394002505e-15 * (dims + 8.0);
    kmeansRegion8(0, points, byDimension, found, halfNorm, near, reach, dims, farthest, k, points, slack);
    kmeansRegion9(0, points, found, labels, k);
    let open = 0;
    for (let i8 = 0; i8 < points; i8++) {
      if (found[i8]! < 0) {
        open = (open + 1) | 0;
      }
    }
    if (open > idiv_i32(points, 8)) {
      kmeansRegion10(0, points, centre, labels, x, dims, k);
    } else {
      if (open > 0) {
        for (let i10 = 0; i10 < points; i10++) {
          if (found[i10]! < 0) {
            let best4 = 0;
            let least2 = NaN;
            const base156 = i10 * dims;
            for (let c10 = 0; c10 < k; c10++) {
              let total4 = dims <= 0 ? 0.0 : -0.0;
              if (dims <= 128) {
                const base150 = base156;
                const base151 = c10 * dims;
                for (let d11 = 0; d11 < dims; d11++) {
                  const v6 = x[base150 + d11]! - centre[base151 + d11]!;
                  total4 = total4 + v6 * v6;
                }
              } else {
                let depth7 = 0;
                const base154 = base156;
                const base155 = c10 * dims;
                for (let start3 = 0; start3 < dims; start3 += 128) {
                  let running9 = -0.0;
                  const base152 = base154;
                  const base153 = base155;
                  const end34 = minIndex(start3 + 128, dims);
                  for (let d112 = start3; d112 < end34; d112++) {
                    const v62 = x[base152 + d112]! - centre[base153 + d112]!;
                    running9 = running9 + v62 * v62;
                  }
                  let pairs6 = start3 >> 7;
                  while ((pairs6 & 1) !== 0) {
                    depth7 = depth7 - 1;
                    running9 = partial6[depth7]! + running9;
                    pairs6 = pairs6 >> 1;
                  }
                  partial6[depth7] = running9;
                  depth7 = depth7 + 1;
                }
                depth7 = depth7 - 1;
                total4 = partial6[depth7]!;
                while (depth7 > 0) {
                  depth7 = depth7 - 1;
                  total4 = partial6[depth7]! + total4;
                }
              }
              const candidate2 = total4;
              if (candidate2 < least2 || (least2 !== least2 && candidate2 === candidate2)) {
                least2 = candidate2;
                best4 = c10;
              }
            }
            labels[i10] = best4;
          }
        }
      }
    }
    kmeansRegion11(0, points, labels, member);
    kmeansRegion12(0, k, size);
    for (let i13 = 0; i13 < points; i13++) {
      const memberShared = member[i13]!;
      size[member[i13]!] = (size[memberShared]! + 1) | 0;
    }
    let empty = 0;
    for (let c11 = 0; c11 < k; c11++) {
      if (size[c11]! === 0) {
        empty = (empty + 1) | 0;
      }
    }
    if (empty > 0) {
      kmeansRegion13(0, points, centre, distance, labels, x, dims);
      kmeansRegion14(0, k, isEmpty, size);
      let apart = 0;
      for (let i15 = 0; i15 < points; i15++) {
        if (distance[i15]! !== 0.0) {
          apart = (apart + 1) | 0;
        }
      }
      kmeansRegion15(0, points, distance);
      for (let c13 = 0; c13 < k; c13++) {
        if (apart > 0 && isEmpty[c13]! !== 0) {
          let best5 = 0;
          let most = NaN;
          for (let i17 = 0; i17 < points; i17++) {
            const candidate3 = distance[i17]!;
            if (candidate3 > most || (most !== most && candidate3 === candidate3)) {
              most = candidate3;
              best5 = i17;
            }
          }
          const farthest2 = best5;
          size[member[farthest2]!] = (size[member[farthest2]!]! - 1) | 0;
          size[c13] = 1;
          member[farthest2] = c13;
          distance[farthest2] = -1.0;
        }
      }
    }
    // One pass over the rows for all groups; blocks of 128 rows merge pairwise.
    const terms = points;
    let partRows = 256;
    while (terms > partRows * 32) {
      partRows = partRows * 2;
    }
    const parts = Math.trunc((terms + partRows - 1) / partRows);
    kmeansRegion16(0, parts, member, totals, x, dims, k, partRows, terms, new Float64Array(26 * (k * dims)));
    let depth10 = 0;
    const base184 = base246;
    const base185 = base247;
    for (let block7 = 0; block7 < parts; block7++) {
      const into4 = depth10 * base184;
      const from9 = block7 * base184;
      if (into4 !== from9) {
        const e16Main = base185;
        for (let e16 = 0; e16 < e16Main; e16 += 2) {
          totals[into4 + e16] = totals[from9 + e16]!;
          totals[into4 + (e16 + 1)] = totals[from9 + (e16 + 1)]!;
        }
        const end42 = base184;
        for (let e16 = e16Main; e16 < end42; e16++) {
          totals[into4 + e16] = totals[from9 + e16]!;
        }
      }
      depth10 = depth10 + 1;
      let pairs9 = block7;
      const base182 = base184;
      const base183 = base185;
      while ((pairs9 & 1) !== 0) {
        depth10 = depth10 - 1;
        const older9 = (depth10 - 1) * base182;
        const newer9 = older9 + base182;
        const e17Main = base183;
        for (let e17 = 0; e17 < e17Main; e17 += 2) {
          totals[older9 + e17] = totals[older9 + e17]! + totals[newer9 + e17]!;
          totals[older9 + (e17 + 1)] = totals[older9 + (e17 + 1)]! + totals[newer9 + (e17 + 1)]!;
        }
        const end43 = base182;
        for (let e17 = e17Main; e17 < end43; e17++) {
          totals[older9 + e17] = totals[older9 + e17]! + totals[newer9 + e17]!;
        }
        pairs9 = pairs9 >> 1;
      }
    }
    const base186 = base246;
    const base187 = base247;
    while (depth10 > 1) {
      depth10 = depth10 - 1;
      const older10 = (depth10 - 1) * base186;
      const newer10 = older10 + base186;
      const e18Main = base187;
      for (let e18 = 0; e18 < e18Main; e18 += 2) {
        totals[older10 + e18] = totals[older10 + e18]! + totals[newer10 + e18]!;
        totals[older10 + (e18 + 1)] = totals[older10 + (e18 + 1)]! + totals[newer10 + (e18 + 1)]!;
      }
      const end44 = base186;
      for (let e18 = e18Main; e18 < end44; e18++) {
        totals[older10 + e18] = totals[older10 + e18]! + totals[newer10 + e18]!;
      }
    }
    if (terms <= 0) {
      const end45 = base246;
      for (let e13 = 0; e13 < end45; e13++) {
        totals[e13] = 0.0;
      }
    }
    kmeansRegion17(0, k, centre, next, size, totals, dims);
    let total6 = k <= 0 ? 0.0 : -0.0;
    if (k < 8) {
      for (let c15 = 0; c15 < k; c15++) {
        let total7 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base190 = c15 * dims;
          for (let d14 = 0; d14 < dims; d14++) {
            const v8 = next[base190 + d14]! - centre[base190 + d14]!;
            total7 = total7 + v8 * v8;
          }
        } else {
          let depth12 = 0;
          const base192 = c15 * dims;
          for (let start6 = 0; start6 < dims; start6 += 128) {
            let running11 = -0.0;
            const base191 = base192;
            const end46 = minIndex(start6 + 128, dims);
            for (let d142 = start6; d142 < end46; d142++) {
              const v82 = next[base191 + d142]! - centre[base191 + d142]!;
              running11 = running11 + v82 * v82;
            }
            let pairs10 = start6 >> 7;
            while ((pairs10 & 1) !== 0) {
              depth12 = depth12 - 1;
              running11 = partial8[depth12]! + running11;
              pairs10 = pairs10 >> 1;
            }
            partial8[depth12] = running11;
            depth12 = depth12 + 1;
          }
          depth12 = depth12 - 1;
          total7 = partial8[depth12]!;
          while (depth12 > 0) {
            depth12 = depth12 - 1;
            total7 = partial8[depth12]! + total7;
          }
        }
        total6 = total6 + total7;
      }
    } else {
      let from10 = 0;
      let count2 = k;
      let depth11 = 0;
      let busy2: boolean = true;
      while (busy2) {
        while (count2 > 128) {
          const half2 = (count2 >> 4) * 8;
          nextFrom2[depth11] = from10 + half2;
          nextCount2[depth11] = count2 - half2;
          depth11 = depth11 + 1;
          count2 = half2;
        }
        const end2 = from10 + count2;
        const whole5 = from10 + (count2 & -8);
        let total8 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base193 = from10 * dims;
          for (let d143 = 0; d143 < dims; d143++) {
            const v83 = next[base193 + d143]! - centre[base193 + d143]!;
            total8 = total8 + v83 * v83;
          }
        } else {
          let depth13 = 0;
          const base195 = from10 * dims;
          for (let start7 = 0; start7 < dims; start7 += 128) {
            let running12 = -0.0;
            const base194 = base195;
            const end47 = minIndex(start7 + 128, dims);
            for (let d144 = start7; d144 < end47; d144++) {
              const v84 = next[base194 + d144]! - centre[base194 + d144]!;
              running12 = running12 + v84 * v84;
            }
            let pairs11 = start7 >> 7;
            while ((pairs11 & 1) !== 0) {
              depth13 = depth13 - 1;
              running12 = partial9[depth13]! + running12;
              pairs11 = pairs11 >> 1;
            }
            partial9[depth13] = running12;
            depth13 = depth13 + 1;
          }
          depth13 = depth13 - 1;
          total8 = partial9[depth13]!;
          while (depth13 > 0) {
            depth13 = depth13 - 1;
            total8 = partial9[depth13]! + total8;
          }
        }
        let r02 = total8;
        let total9 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base196 = (from10 + 1) * dims;
          for (let d145 = 0; d145 < dims; d145++) {
            const v85 = next[base196 + d145]! - centre[base196 + d145]!;
            total9 = total9 + v85 * v85;
          }
        } else {
          let depth14 = 0;
          const base198 = (from10 + 1) * dims;
          for (let start8 = 0; start8 < dims; start8 += 128) {
            let running13 = -0.0;
            const base197 = base198;
            const end48 = minIndex(start8 + 128, dims);
            for (let d146 = start8; d146 < end48; d146++) {
              const v86 = next[base197 + d146]! - centre[base197 + d146]!;
              running13 = running13 + v86 * v86;
            }
            let pairs12 = start8 >> 7;
            while ((pairs12 & 1) !== 0) {
              depth14 = depth14 - 1;
              running13 = partial10[depth14]! + running13;
              pairs12 = pairs12 >> 1;
            }
            partial10[depth14] = running13;
            depth14 = depth14 + 1;
          }
          depth14 = depth14 - 1;
          total9 = partial10[depth14]!;
          while (depth14 > 0) {
            depth14 = depth14 - 1;
            total9 = partial10[depth14]! + total9;
          }
        }
        let r12 = total9;
        let total10 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base199 = (from10 + 2) * dims;
          for (let d147 = 0; d147 < dims; d147++) {
            const v87 = next[base199 + d147]! - centre[base199 + d147]!;
            total10 = total10 + v87 * v87;
          }
        } else {
          let depth15 = 0;
          const base201 = (from10 + 2) * dims;
          for (let start9 = 0; start9 < dims; start9 += 128) {
            let running14 = -0.0;
            const base200 = base201;
            const end49 = minIndex(start9 + 128, dims);
            for (let d148 = start9; d148 < end49; d148++) {
              const v88 = next[base200 + d148]! - centre[base200 + d148]!;
              running14 = running14 + v88 * v88;
            }
            let pairs13 = start9 >> 7;
            while ((pairs13 & 1) !== 0) {
              depth15 = depth15 - 1;
              running14 = partial11[depth15]! + running14;
              pairs13 = pairs13 >> 1;
            }
            partial11[depth15] = running14;
            depth15 = depth15 + 1;
          }
          depth15 = depth15 - 1;
          total10 = partial11[depth15]!;
          while (depth15 > 0) {
            depth15 = depth15 - 1;
            total10 = partial11[depth15]! + total10;
          }
        }
        let r22 = total10;
        let total11 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base202 = (from10 + 3) * dims;
          for (let d149 = 0; d149 < dims; d149++) {
            const v89 = next[base202 + d149]! - centre[base202 + d149]!;
            total11 = total11 + v89 * v89;
          }
        } else {
          let depth16 = 0;
          const base204 = (from10 + 3) * dims;
          for (let start10 = 0; start10 < dims; start10 += 128) {
            let running15 = -0.0;
            const base203 = base204;
            const end50 = minIndex(start10 + 128, dims);
            for (let d1410 = start10; d1410 < end50; d1410++) {
              const v810 = next[base203 + d1410]! - centre[base203 + d1410]!;
              running15 = running15 + v810 * v810;
            }
            let pairs14 = start10 >> 7;
            while ((pairs14 & 1) !== 0) {
              depth16 = depth16 - 1;
              running15 = partial12[depth16]! + running15;
              pairs14 = pairs14 >> 1;
            }
            partial12[depth16] = running15;
            depth16 = depth16 + 1;
          }
          depth16 = depth16 - 1;
          total11 = partial12[depth16]!;
          while (depth16 > 0) {
            depth16 = depth16 - 1;
            total11 = partial12[depth16]! + total11;
          }
        }
        let r32 = total11;
        let total12 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base205 = (from10 + 4) * dims;
          for (let d1411 = 0; d1411 < dims; d1411++) {
            const v811 = next[base205 + d1411]! - centre[base205 + d1411]!;
            total12 = total12 + v811 * v811;
          }
        } else {
          let depth17 = 0;
          const base207 = (from10 + 4) * dims;
          for (let start11 = 0; start11 < dims; start11 += 128) {
            let running16 = -0.0;
            const base206 = base207;
            const end51 = minIndex(start11 + 128, dims);
            for (let d1412 = start11; d1412 < end51; d1412++) {
              const v812 = next[base206 + d1412]! - centre[base206 + d1412]!;
              running16 = running16 + v812 * v812;
            }
            let pairs15 = start11 >> 7;
            while ((pairs15 & 1) !== 0) {
              depth17 = depth17 - 1;
              running16 = partial13[depth17]! + running16;
              pairs15 = pairs15 >> 1;
            }
            partial13[depth17] = running16;
            depth17 = depth17 + 1;
          }
          depth17 = depth17 - 1;
          total12 = partial13[depth17]!;
          while (depth17 > 0) {
            depth17 = depth17 - 1;
            total12 = partial13[depth17]! + total12;
          }
        }
        let r42 = total12;
        let total13 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base208 = (from10 + 5) * dims;
          for (let d1413 = 0; d1413 < dims; d1413++) {
            const v813 = next[base208 + d1413]! - centre[base208 + d1413]!;
            total13 = total13 + v813 * v813;
          }
        } else {
          let depth18 = 0;
          const base210 = (from10 + 5) * dims;
          for (let start12 = 0; start12 < dims; start12 += 128) {
            let running17 = -0.0;
            const base209 = base210;
            const end52 = minIndex(start12 + 128, dims);
            for (let d1414 = start12; d1414 < end52; d1414++) {
              const v814 = next[base209 + d1414]! - centre[base209 + d1414]!;
              running17 = running17 + v814 * v814;
            }
            let pairs16 = start12 >> 7;
            while ((pairs16 & 1) !== 0) {
              depth18 = depth18 - 1;
              running17 = partial14[depth18]! + running17;
              pairs16 = pairs16 >> 1;
            }
            partial14[depth18] = running17;
            depth18 = depth18 + 1;
          }
          depth18 = depth18 - 1;
          total13 = partial14[depth18]!;
          while (depth18 > 0) {
            depth18 = depth18 - 1;
            total13 = partial14[depth18]! + total13;
          }
        }
        let r52 = total13;
        let total14 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base211 = (from10 + 6) * dims;
          for (let d1415 = 0; d1415 < dims; d1415++) {
            const v815 = next[base211 + d1415]! - centre[base211 + d1415]!;
            total14 = total14 + v815 * v815;
          }
        } else {
          let depth19 = 0;
          const base213 = (from10 + 6) * dims;
          for (let start13 = 0; start13 < dims; start13 += 128) {
            let running18 = -0.0;
            const base212 = base213;
            const end53 = minIndex(start13 + 128, dims);
            for (let d1416 = start13; d1416 < end53; d1416++) {
              const v816 = next[base212 + d1416]! - centre[base212 + d1416]!;
              running18 = running18 + v816 * v816;
            }
            let pairs17 = start13 >> 7;
            while ((pairs17 & 1) !== 0) {
              depth19 = depth19 - 1;
              running18 = partial15[depth19]! + running18;
              pairs17 = pairs17 >> 1;
            }
            partial15[depth19] = running18;
            depth19 = depth19 + 1;
          }
          depth19 = depth19 - 1;
          total14 = partial15[depth19]!;
          while (depth19 > 0) {
            depth19 = depth19 - 1;
            total14 = partial15[depth19]! + total14;
          }
        }
        let r62 = total14;
        let total15 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base214 = (from10 + 7) * dims;
          for (let d1417 = 0; d1417 < dims; d1417++) {
            const v817 = next[base214 + d1417]! - centre[base214 + d1417]!;
            total15 = total15 + v817 * v817;
          }
        } else {
          let depth20 = 0;
          const base216 = (from10 + 7) * dims;
          for (let start14 = 0; start14 < dims; start14 += 128) {
            let running19 = -0.0;
            const base215 = base216;
            const end54 = minIndex(start14 + 128, dims);
            for (let d1418 = start14; d1418 < end54; d1418++) {
              const v818 = next[base215 + d1418]! - centre[base215 + d1418]!;
              running19 = running19 + v818 * v818;
            }
            let pairs18 = start14 >> 7;
            while ((pairs18 & 1) !== 0) {
              depth20 = depth20 - 1;
              running19 = partial16[depth20]! + running19;
              pairs18 = pairs18 >> 1;
            }
            partial16[depth20] = running19;
            depth20 = depth20 + 1;
          }
          depth20 = depth20 - 1;
          total15 = partial16[depth20]!;
          while (depth20 > 0) {
            depth20 = depth20 - 1;
            total15 = partial16[depth20]! + total15;
          }
        }
        let r72 = total15;
        for (let c152 = from10 + 8; c152 < whole5; c152 += 8) {
          let total16 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base217 = c152 * dims;
            for (let d1419 = 0; d1419 < dims; d1419++) {
              const v819 = next[base217 + d1419]! - centre[base217 + d1419]!;
              total16 = total16 + v819 * v819;
            }
          } else {
            let depth21 = 0;
            const base219 = c152 * dims;
            for (let start15 = 0; start15 < dims; start15 += 128) {
              let running20 = -0.0;
              const base218 = base219;
              const end55 = minIndex(start15 + 128, dims);
              for (let d1420 = start15; d1420 < end55; d1420++) {
                const v820 = next[base218 + d1420]! - centre[base218 + d1420]!;
                running20 = running20 + v820 * v820;
              }
              let pairs19 = start15 >> 7;
              while ((pairs19 & 1) !== 0) {
                depth21 = depth21 - 1;
                running20 = partial17[depth21]! + running20;
                pairs19 = pairs19 >> 1;
              }
              partial17[depth21] = running20;
              depth21 = depth21 + 1;
            }
            depth21 = depth21 - 1;
            total16 = partial17[depth21]!;
            while (depth21 > 0) {
              depth21 = depth21 - 1;
              total16 = partial17[depth21]! + total16;
            }
          }
          r02 = r02 + total16;
          let total17 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base220 = (c152 + 1) * dims;
            for (let d1421 = 0; d1421 < dims; d1421++) {
              const v821 = next[base220 + d1421]! - centre[base220 + d1421]!;
              total17 = total17 + v821 * v821;
            }
          } else {
            let depth22 = 0;
            const base222 = (c152 + 1) * dims;
            for (let start16 = 0; start16 < dims; start16 += 128) {
              let running21 = -0.0;
              const base221 = base222;
              const end56 = minIndex(start16 + 128, dims);
              for (let d1422 = start16; d1422 < end56; d1422++) {
                const v822 = next[base221 + d1422]! - centre[base221 + d1422]!;
                running21 = running21 + v822 * v822;
              }
              let pairs20 = start16 >> 7;
              while ((pairs20 & 1) !== 0) {
                depth22 = depth22 - 1;
                running21 = partial18[depth22]! + running21;
                pairs20 = pairs20 >> 1;
              }
              partial18[depth22] = running21;
              depth22 = depth22 + 1;
            }
            depth22 = depth22 - 1;
            total17 = partial18[depth22]!;
            while (depth22 > 0) {
              depth22 = depth22 - 1;
              total17 = partial18[depth22]! + total17;
            }
          }
          r12 = r12 + total17;
          let total18 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base223 = (c152 + 2) * dims;
            for (let d1423 = 0; d1423 < dims; d1423++) {
              const v823 = next[base223 + d1423]! - centre[base223 + d1423]!;
              total18 = total18 + v823 * v823;
            }
          } else {
            let depth23 = 0;
            const base225 = (c152 + 2) * dims;
            for (let start17 = 0; start17 < dims; start17 += 128) {
              let running22 = -0.0;
              const base224 = base225;
              const end57 = minIndex(start17 + 128, dims);
              for (let d1424 = start17; d1424 < end57; d1424++) {
                const v824 = next[base224 + d1424]! - centre[base224 + d1424]!;
                running22 = running22 + v824 * v824;
              }
              let pairs21 = start17 >> 7;
              while ((pairs21 & 1) !== 0) {
                depth23 = depth23 - 1;
                running22 = partial19[depth23]! + running22;
                pairs21 = pairs21 >> 1;
              }
              partial19[depth23] = running22;
              depth23 = depth23 + 1;
            }
            depth23 = depth23 - 1;
            total18 = partial19[depth23]!;
            while (depth23 > 0) {
              depth23 = depth23 - 1;
              total18 = partial19[depth23]! + total18;
            }
          }
          r22 = r22 + total18;
          let total19 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base226 = (c152 + 3) * dims;
            for (let d1425 = 0; d1425 < dims; d1425++) {
              const v825 = next[base226 + d1425]! - centre[base226 + d1425]!;
              total19 = total19 + v825 * v825;
            }
          } else {
            let depth24 = 0;
            const base228 = (c152 + 3) * dims;
            for (let start18 = 0; start18 < dims; start18 += 128) {
              let running23 = -0.0;
              const base227 = base228;
              const end58 = minIndex(start18 + 128, dims);
              for (let d1426 = start18; d1426 < end58; d1426++) {
                const v826 = next[base227 + d1426]! - centre[base227 + d1426]!;
                running23 = running23 + v826 * v826;
              }
              let pairs22 = start18 >> 7;
              while ((pairs22 & 1) !== 0) {
                depth24 = depth24 - 1;
                running23 = partial20[depth24]! + running23;
                pairs22 = pairs22 >> 1;
              }
              partial20[depth24] = running23;
              depth24 = depth24 + 1;
            }
            depth24 = depth24 - 1;
            total19 = partial20[depth24]!;
            while (depth24 > 0) {
              depth24 = depth24 - 1;
              total19 = partial20[depth24]! + total19;
            }
          }
          r32 = r32 + total19;
          let total20 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base229 = (c152 + 4) * dims;
            for (let d1427 = 0; d1427 < dims; d1427++) {
              const v827 = next[base229 + d1427]! - centre[base229 + d1427]!;
              total20 = total20 + v827 * v827;
            }
          } else {
            let depth25 = 0;
            const base231 = (c152 + 4) * dims;
            for (let start19 = 0; start19 < dims; start19 += 128) {
              let running24 = -0.0;
              const base230 = base231;
              const end59 = minIndex(start19 + 128, dims);
              for (let d1428 = start19; d1428 < end59; d1428++) {
                const v828 = next[base230 + d1428]! - centre[base230 + d1428]!;
                running24 = running24 + v828 * v828;
              }
              let pairs23 = start19 >> 7;
              while ((pairs23 & 1) !== 0) {
                depth25 = depth25 - 1;
                running24 = partial21[depth25]! + running24;
                pairs23 = pairs23 >> 1;
              }
              partial21[depth25] = running24;
              depth25 = depth25 + 1;
            }
            depth25 = depth25 - 1;
            total20 = partial21[depth25]!;
            while (depth25 > 0) {
              depth25 = depth25 - 1;
              total20 = partial21[depth25]! + total20;
            }
          }
          r42 = r42 + total20;
          let total21 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base232 = (c152 + 5) * dims;
            for (let d1429 = 0; d1429 < dims; d1429++) {
              const v829 = next[base232 + d1429]! - centre[base232 + d1429]!;
              total21 = total21 + v829 * v829;
            }
          } else {
            let depth26 = 0;
            const base234 = (c152 + 5) * dims;
            for (let start20 = 0; start20 < dims; start20 += 128) {
              let running25 = -0.0;
              const base233 = base234;
              const end60 = minIndex(start20 + 128, dims);
              for (let d1430 = start20; d1430 < end60; d1430++) {
                const v830 = next[base233 + d1430]! - centre[base233 + d1430]!;
                running25 = running25 + v830 * v830;
              }
              let pairs24 = start20 >> 7;
              while ((pairs24 & 1) !== 0) {
                depth26 = depth26 - 1;
                running25 = partial22[depth26]! + running25;
                pairs24 = pairs24 >> 1;
              }
              partial22[depth26] = running25;
              depth26 = depth26 + 1;
            }
            depth26 = depth26 - 1;
            total21 = partial22[depth26]!;
            while (depth26 > 0) {
              depth26 = depth26 - 1;
              total21 = partial22[depth26]! + total21;
            }
          }
          r52 = r52 + total21;
          let total22 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base235 = (c152 + 6) * dims;
            for (let d1431 = 0; d1431 < dims; d1431++) {
              const v831 = next[base235 + d1431]! - centre[base235 + d1431]!;
              total22 = total22 + v831 * v831;
            }
          } else {
            let depth27 = 0;
            const base237 = (c152 + 6) * dims;
            for (let start21 = 0; start21 < dims; start21 += 128) {
              let running26 = -0.0;
              const base236 = base237;
              const end61 = minIndex(start21 + 128, dims);
              for (let d1432 = start21; d1432 < end61; d1432++) {
                const v832 = next[base236 + d1432]! - centre[base236 + d1432]!;
                running26 = running26 + v832 * v832;
              }
              let pairs25 = start21 >> 7;
              while ((pairs25 & 1) !== 0) {
                depth27 = depth27 - 1;
                running26 = partial23[depth27]! + running26;
                pairs25 = pairs25 >> 1;
              }
              partial23[depth27] = running26;
              depth27 = depth27 + 1;
            }
            depth27 = depth27 - 1;
            total22 = partial23[depth27]!;
            while (depth27 > 0) {
              depth27 = depth27 - 1;
              total22 = partial23[depth27]! + total22;
            }
          }
          r62 = r62 + total22;
          let total23 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base238 = (c152 + 7) * dims;
            for (let d1433 = 0; d1433 < dims; d1433++) {
              const v833 = next[base238 + d1433]! - centre[base238 + d1433]!;
              total23 = total23 + v833 * v833;
            }
          } else {
            let depth28 = 0;
            const base240 = (c152 + 7) * dims;
            for (let start22 = 0; start22 < dims; start22 += 128) {
              let running27 = -0.0;
              const base239 = base240;
              const end62 = minIndex(start22 + 128, dims);
              for (let d1434 = start22; d1434 < end62; d1434++) {
                const v834 = next[base239 + d1434]! - centre[base239 + d1434]!;
                running27 = running27 + v834 * v834;
              }
              let pairs26 = start22 >> 7;
              while ((pairs26 & 1) !== 0) {
                depth28 = depth28 - 1;
                running27 = partial24[depth28]! + running27;
                pairs26 = pairs26 >> 1;
              }
              partial24[depth28] = running27;
              depth28 = depth28 + 1;
            }
            depth28 = depth28 - 1;
            total23 = partial24[depth28]!;
            while (depth28 > 0) {
              depth28 = depth28 - 1;
              total23 = partial24[depth28]! + total23;
            }
          }
          r72 = r72 + total23;
        }
        total6 = r02 + r12 + (r22 + r32) + (r42 + r52 + (r62 + r72));
        for (let c153 = whole5; c153 < end2; c153++) {
          let total24 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base241 = c153 * dims;
            for (let d1435 = 0; d1435 < dims; d1435++) {
              const v835 = next[base241 + d1435]! - centre[base241 + d1435]!;
              total24 = total24 + v835 * v835;
            }
          } else {
            let depth29 = 0;
            const base243 = c153 * dims;
            for (let start23 = 0; start23 < dims; start23 += 128) {
              let running28 = -0.0;
              const base242 = base243;
              const end63 = minIndex(start23 + 128, dims);
              for (let d1436 = start23; d1436 < end63; d1436++) {
                const v836 = next[base242 + d1436]! - centre[base242 + d1436]!;
                running28 = running28 + v836 * v836;
              }
              let pairs27 = start23 >> 7;
              while ((pairs27 & 1) !== 0) {
                depth29 = depth29 - 1;
                running28 = partial25[depth29]! + running28;
                pairs27 = pairs27 >> 1;
              }
              partial25[depth29] = running28;
              depth29 = depth29 + 1;
            }
            depth29 = depth29 - 1;
            total24 = partial25[depth29]!;
            while (depth29 > 0) {
              depth29 = depth29 - 1;
              total24 = partial25[depth29]! + total24;
            }
          }
          total6 = total6 + total24;
        }
        busy2 = false;
        while (depth11 > 0 && !busy2) {
          depth11 = depth11 - 1;
          if (nextCount2[depth11]! === 0) {
            total6 = left2[depth11]! + total6;
          } else {
            from10 = nextFrom2[depth11]!;
            count2 = nextCount2[depth11]!;
            left2[depth11] = total6;
            nextCount2[depth11] = 0;
            depth11 = depth11 + 1;
            busy2 = true;
          }
        }
      }
    }
    const shift = total6;
    kmeansRegion18(0, k, centre, next, dims);
    let moved = 0;
    for (let i19 = 0; i19 < points; i19++) {
      if (labels[i19]! !== previous[i19]!) {
        moved = (moved + 1) | 0;
      }
    }
    kmeansRegion19(0, points, labels, previous);
    done = moved === 0 || shift <= enough;
    steps = (steps + 1) | 0;
  }
  kmeansRegion20(0, k + 3, centre, mean, near, dims, k);
  kmeansRegion21(0, k + 3, halfNorm, near, dims, k);
  let farthest3 = 0.0;
  for (let c19 = 0; c19 < k; c19++) {
    const operand45 = halfNorm[c19]!;
    farthest3 = farthest3 < operand45 ? operand45 : farthest3;
  }
  const slack2 = 1.7763568394002505e-15 * (dims + 8.0);
  kmeansRegion22(0, points, byDimension, found, halfNorm, near, reach, dims, farthest3, k, points, slack2);
  kmeansRegion23(0, points, found, labels, k);
  let open2 = 0;
  for (let i23 = 0; i23 < points; i23++) {
    if (found[i23]! < 0) {
      open2 = (open2 + 1) | 0;
    }
  }
  if (open2 > idiv_i32(points, 8)) {
    kmeansRegion24(0, points, centre, labels, x, dims, k);
  } else {
    if (open2 > 0) {
      for (let i25 = 0; i25 < points; i25++) {
        if (found[i25]! < 0) {
          let best7 = 0;
          let least4 = NaN;
          const base307 = i25 * dims;
          for (let c25 = 0; c25 < k; c25++) {
            let total27 = dims <= 0 ? 0.0 : -0.0;
            if (dims <= 128) {
              const base301 = base307;
              const base302 = c25 * dims;
              for (let d20 = 0; d20 < dims; d20++) {
                const v12 = x[base301 + d20]! - centre[base302 + d20]!;
                total27 = total27 + v12 * v12;
              }
            } else {
              let depth32 = 0;
              const base305 = base307;
              const base306 = c25 * dims;
              for (let start26 = 0; start26 < dims; start26 += 128) {
                let running31 = -0.0;
                const base303 = base305;
                const base304 = base306;
                const end71 = minIndex(start26 + 128, dims);
                for (let d202 = start26; d202 < end71; d202++) {
                  const v122 = x[base303 + d202]! - centre[base304 + d202]!;
                  running31 = running31 + v122 * v122;
                }
                let pairs30 = start26 >> 7;
                while ((pairs30 & 1) !== 0) {
                  depth32 = depth32 - 1;
                  running31 = partial28[depth32]! + running31;
                  pairs30 = pairs30 >> 1;
                }
                partial28[depth32] = running31;
                depth32 = depth32 + 1;
              }
              depth32 = depth32 - 1;
              total27 = partial28[depth32]!;
              while (depth32 > 0) {
                depth32 = depth32 - 1;
                total27 = partial28[depth32]! + total27;
              }
            }
            const candidate5 = total27;
            if (candidate5 < least4 || (least4 !== least4 && candidate5 === candidate5)) {
              least4 = candidate5;
              best7 = c25;
            }
          }
          labels[i25] = best7;
        }
      }
    }
  }
  iterations[0] = steps;
  kmeansRegion25(0, points, centre, distance, labels, x, dims);
  let total29 = points <= 0 ? 0.0 : -0.0;
  if (points < 8) {
    for (let i27 = 0; i27 < points; i27++) {
      total29 = total29 + distance[i27]!;
    }
  } else {
    let from11 = 0;
    let count3 = points;
    let depth34 = 0;
    let busy3: boolean = true;
    while (busy3) {
      while (count3 > 128) {
        const half3 = (count3 >> 4) * 8;
        nextFrom3[depth34] = from11 + half3;
        nextCount3[depth34] = count3 - half3;
        depth34 = depth34 + 1;
        count3 = half3;
      }
      const end3 = from11 + count3;
      const whole6 = from11 + (count3 & -8);
      let r03 = distance[from11]!;
      let r13 = distance[from11 + 1]!;
      let r23 = distance[from11 + 2]!;
      let r33 = distance[from11 + 3]!;
      let r43 = distance[from11 + 4]!;
      let r53 = distance[from11 + 5]!;
      let r63 = distance[from11 + 6]!;
      let r73 = distance[from11 + 7]!;
      for (let i272 = from11 + 8; i272 < whole6; i272 += 8) {
        r03 = r03 + distance[i272]!;
        r13 = r13 + distance[i272 + 1]!;
        r23 = r23 + distance[i272 + 2]!;
        r33 = r33 + distance[i272 + 3]!;
        r43 = r43 + distance[i272 + 4]!;
        r53 = r53 + distance[i272 + 5]!;
        r63 = r63 + distance[i272 + 6]!;
        r73 = r73 + distance[i272 + 7]!;
      }
      total29 = r03 + r13 + (r23 + r33) + (r43 + r53 + (r63 + r73));
      for (let i273 = whole6; i273 < end3; i273++) {
        total29 = total29 + distance[i273]!;
      }
      busy3 = false;
      while (depth34 > 0 && !busy3) {
        depth34 = depth34 - 1;
        if (nextCount3[depth34]! === 0) {
          total29 = left3[depth34]! + total29;
        } else {
          from11 = nextFrom3[depth34]!;
          count3 = nextCount3[depth34]!;
          left3[depth34] = total29;
          nextCount3[depth34] = 0;
          depth34 = depth34 + 1;
          busy3 = true;
        }
      }
    }
  }
  const result = Math.abs(total29);
  inertia[0] = result === result ? result : NaN;
  kmeansRegion26(0, k, centre, centroids, dims);
  return 0;
}

function kmeansRegion0(
  lo: number,
  hi: number,
  partial: Float64Array,
  x: Float64Array,
  dims: number,
  points: number,
  strips: number,
): void {
  const base15 = minIndex(dims, 512);
  const base16 = maxIndex(minIndex(dims, 512), 0) & -4;
  for (let item = lo; item < hi; item++) {
    const block = Math.trunc(item / strips);
    const strip = item - block * strips;
    const base = item * base15;
    const from = block * 128;
    const to = minIndex(from + 128, points);
    const whole = from + ((to - from) & -4);
    const eMain = base16;
    for (let e = 0; e < eMain; e += 4) {
      partial[base + e] = -0.0;
      partial[base + (e + 1)] = -0.0;
      partial[base + (e + 2)] = -0.0;
      partial[base + (e + 3)] = -0.0;
    }
    const end4 = base15;
    for (let e = eMain; e < end4; e++) {
      partial[base + e] = -0.0;
    }
    const base9 = strip * 512;
    const base10 = minIndex(dims - strip * 512, 512);
    for (let term = from; term < whole; term += 4) {
      const base4 = term * dims;
      const base5 = base9;
      const base6 = (term + 1) * dims;
      const base7 = (term + 2) * dims;
      const base8 = (term + 3) * dims;
      const end5 = base10;
      for (let d3 = 0; d3 < end5; d3++) {
        let running = partial[base + d3]!;
        running = running + x[base4 + (base5 + d3)]!;
        running = running + x[base6 + (base5 + d3)]!;
        running = running + x[base7 + (base5 + d3)]!;
        running = running + x[base8 + (base5 + d3)]!;
        partial[base + d3] = running;
      }
    }
    const base13 = strip * 512;
    const base14 = minIndex(dims - strip * 512, 512);
    for (let term = whole; term < to; term++) {
      const base11 = term * dims;
      const base12 = base13;
      const end6 = base14;
      for (let d5 = 0; d5 < end6; d5++) {
        let running2 = partial[base + d5]!;
        running2 = running2 + x[base11 + (base12 + d5)]!;
        partial[base + d5] = running2;
      }
    }
  }
}

function kmeansRegion1(
  lo2: number,
  hi2: number,
  mean: Float64Array,
  partial2: Float64Array,
  x: Float64Array,
  dims: number,
  points: number,
  strips2: number,
): void {
  const base46 = minIndex(dims, 512);
  const base47 = maxIndex(minIndex(dims, 512), 0) & -4;
  for (let item2 = lo2; item2 < hi2; item2++) {
    const block3 = Math.trunc(item2 / strips2);
    const strip2 = item2 - block3 * strips2;
    const base2 = item2 * base46;
    const from3 = block3 * 128;
    const to2 = minIndex(from3 + 128, points);
    const whole2 = from3 + ((to2 - from3) & -4);
    const e5Main = base47;
    for (let e5 = 0; e5 < e5Main; e5 += 4) {
      partial2[base2 + e5] = -0.0;
      partial2[base2 + (e5 + 1)] = -0.0;
      partial2[base2 + (e5 + 2)] = -0.0;
      partial2[base2 + (e5 + 3)] = -0.0;
    }
    const end12 = base46;
    for (let e5 = e5Main; e5 < end12; e5++) {
      partial2[base2 + e5] = -0.0;
    }
    const base40 = strip2 * 512;
    const base41 = minIndex(dims - strip2 * 512, 512);
    for (let term2 = from3; term2 < whole2; term2 += 4) {
      const base35 = term2 * dims;
      const base36 = base40;
      const base37 = (term2 + 1) * dims;
      const base38 = (term2 + 2) * dims;
      const base39 = (term2 + 3) * dims;
      const end13 = base41;
      for (let d23 = 0; d23 < end13; d23++) {
        const meanShared = mean[base36 + d23]!;
        let running3 = partial2[base2 + d23]!;
        const v14 = x[base35 + (base36 + d23)]! - meanShared;
        running3 = running3 + v14 * v14;
        const v15 = x[base37 + (base36 + d23)]! - meanShared;
        running3 = running3 + v15 * v15;
        const v16 = x[base38 + (base36 + d23)]! - meanShared;
        running3 = running3 + v16 * v16;
        const v17 = x[base39 + (base36 + d23)]! - meanShared;
        running3 = running3 + v17 * v17;
        partial2[base2 + d23] = running3;
      }
    }
    const base44 = strip2 * 512;
    const base45 = minIndex(dims - strip2 * 512, 512);
    for (let term2 = whole2; term2 < to2; term2++) {
      const base42 = term2 * dims;
      const base43 = base44;
      const end14 = base45;
      for (let d24 = 0; d24 < end14; d24++) {
        let running4 = partial2[base2 + d24]!;
        const v18 = x[base42 + (base43 + d24)]! - mean[base43 + d24]!;
        running4 = running4 + v18 * v18;
        partial2[base2 + d24] = running4;
      }
    }
  }
}

function kmeansRegion2(
  lo3: number,
  hi3: number,
  byDimension: Float64Array,
  mean: Float64Array,
  x: Float64Array,
  dims: number,
  points: number,
): void {
  for (let d4 = lo3; d4 < hi3; d4++) {
    const i3Main = points & -4;
    const base66 = d4 * points;
    for (let i3 = 0; i3 < i3Main; i3 += 4) {
      const meanShared2 = mean[d4]!;
      byDimension[base66 + i3] = x[i3 * dims + d4]! - meanShared2;
      byDimension[base66 + (i3 + 1)] = x[(i3 + 1) * dims + d4]! - meanShared2;
      byDimension[base66 + (i3 + 2)] = x[(i3 + 2) * dims + d4]! - meanShared2;
      byDimension[base66 + (i3 + 3)] = x[(i3 + 3) * dims + d4]! - meanShared2;
    }
    const base67 = d4 * points;
    for (let i3 = i3Main; i3 < points; i3++) {
      byDimension[base67 + i3] = x[i3 * dims + d4]! - mean[d4]!;
    }
  }
}

function kmeansRegion3(
  lo4: number,
  hi4: number,
  byDimension: Float64Array,
  partial3: Float64Array,
  dims: number,
  points: number,
  strips3: number,
): void {
  const base79 = minIndex(points, 512);
  const base80 = maxIndex(minIndex(points, 512), 0) & -4;
  for (let item3 = lo4; item3 < hi4; item3++) {
    const block5 = Math.trunc(item3 / strips3);
    const strip3 = item3 - block5 * strips3;
    const base3 = item3 * base79;
    const from6 = block5 * 128;
    const to3 = minIndex(from6 + 128, dims);
    const whole4 = from6 + ((to3 - from6) & -4);
    const e9Main = base80;
    for (let e9 = 0; e9 < e9Main; e9 += 4) {
      partial3[base3 + e9] = -0.0;
      partial3[base3 + (e9 + 1)] = -0.0;
      partial3[base3 + (e9 + 2)] = -0.0;
      partial3[base3 + (e9 + 3)] = -0.0;
    }
    const end20 = base79;
    for (let e9 = e9Main; e9 < end20; e9++) {
      partial3[base3 + e9] = -0.0;
    }
    const base73 = strip3 * 512;
    const base74 = minIndex(points - strip3 * 512, 512);
    for (let term3 = from6; term3 < whole4; term3 += 4) {
      const base68 = term3 * points;
      const base69 = base73;
      const base70 = (term3 + 1) * points;
      const base71 = (term3 + 2) * points;
      const base72 = (term3 + 3) * points;
      const end21 = base74;
      for (let i42 = 0; i42 < end21; i42++) {
        let running5 = partial3[base3 + i42]!;
        const v22 = byDimension[base68 + (base69 + i42)]!;
        running5 = running5 + v22 * v22;
        const v23 = byDimension[base70 + (base69 + i42)]!;
        running5 = running5 + v23 * v23;
        const v24 = byDimension[base71 + (base69 + i42)]!;
        running5 = running5 + v24 * v24;
        const v25 = byDimension[base72 + (base69 + i42)]!;
        running5 = running5 + v25 * v25;
        partial3[base3 + i42] = running5;
      }
    }
    const base77 = strip3 * 512;
    const base78 = minIndex(points - strip3 * 512, 512);
    for (let term3 = whole4; term3 < to3; term3++) {
      const base75 = term3 * points;
      const base76 = base77;
      const end22 = base78;
      for (let i43 = 0; i43 < end22; i43++) {
        let running6 = partial3[base3 + i43]!;
        const v26 = byDimension[base75 + (base76 + i43)]!;
        running6 = running6 + v26 * v26;
        partial3[base3 + i43] = running6;
      }
    }
  }
}

function kmeansRegion4(lo5: number, hi5: number, centre: Float64Array, init: Float64Array, dims: number): void {
  for (let c = lo5; c < hi5; c++) {
    const d6Main = dims & -4;
    const base95 = c * dims;
    for (let d6 = 0; d6 < d6Main; d6 += 4) {
      centre[base95 + d6] = init[base95 + d6]!;
      centre[base95 + (d6 + 1)] = init[base95 + (d6 + 1)]!;
      centre[base95 + (d6 + 2)] = init[base95 + (d6 + 2)]!;
      centre[base95 + (d6 + 3)] = init[base95 + (d6 + 3)]!;
    }
    const base96 = c * dims;
    for (let d6 = d6Main; d6 < dims; d6++) {
      centre[base96 + d6] = init[base96 + d6]!;
    }
  }
}

function kmeansRegion5(lo6: number, hi6: number, previous: Int32Array): void {
  const i5Main = lo6 + (maxIndex(hi6 - lo6, 0) & -4);
  for (let i5 = lo6; i5 < i5Main; i5 += 4) {
    previous[i5] = -1;
    previous[i5 + 1] = -1;
    previous[i5 + 2] = -1;
    previous[i5 + 3] = -1;
  }
  for (let i5 = i5Main; i5 < hi6; i5++) {
    previous[i5] = -1;
  }
}

function kmeansRegion6(
  lo7: number,
  hi7: number,
  centre: Float64Array,
  mean: Float64Array,
  near: Float64Array,
  dims: number,
  k: number,
): void {
  for (let c2 = lo7; c2 < hi7; c2++) {
    const d7Main = dims & -4;
    const base97 = c2 * dims;
    const operand = c2;
    const operand2 = (k - 1) | 0;
    const base98 = (operand2 < operand ? operand2 : operand) * dims;
    for (let d7 = 0; d7 < d7Main; d7 += 4) {
      near[base97 + d7] = c2 < k ? centre[base98 + d7]! - mean[d7]! : 0.0;
      near[base97 + (d7 + 1)] = c2 < k ? centre[base98 + (d7 + 1)]! - mean[d7 + 1]! : 0.0;
      near[base97 + (d7 + 2)] = c2 < k ? centre[base98 + (d7 + 2)]! - mean[d7 + 2]! : 0.0;
      near[base97 + (d7 + 3)] = c2 < k ? centre[base98 + (d7 + 3)]! - mean[d7 + 3]! : 0.0;
    }
    const base99 = c2 * dims;
    const operand3 = c2;
    const operand4 = (k - 1) | 0;
    const base100 = (operand4 < operand3 ? operand4 : operand3) * dims;
    for (let d7 = d7Main; d7 < dims; d7++) {
      near[base99 + d7] = c2 < k ? centre[base100 + d7]! - mean[d7]! : 0.0;
    }
  }
}

function kmeansRegion7(
  lo8: number,
  hi8: number,
  halfNorm: Float64Array,
  near: Float64Array,
  dims: number,
  k: number,
): void {
  const partial4 = new Float64Array(26);
  const partial4_1 = new Float64Array(26);
  const partial4_2 = new Float64Array(26);
  const partial4_3 = new Float64Array(26);
  const c3Main = lo8 + (maxIndex(hi8 - lo8, 0) & -4);
  for (let c3 = lo8; c3 < c3Main; c3 += 4) {
    let chosen = 0.0;
    let chosen_1 = 0.0;
    let chosen_2 = 0.0;
    let chosen_3 = 0.0;
    if (c3 < k) {
      let total2 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base101 = c3 * dims;
        for (let d82 = 0; d82 < dims; d82++) {
          const v3 = near[base101 + d82]!;
          total2 = total2 + v3 * v3;
        }
      } else {
        let depth5 = 0;
        const base103 = c3 * dims;
        for (let start = 0; start < dims; start += 128) {
          let running7 = -0.0;
          const base102 = base103;
          const end27 = minIndex(start + 128, dims);
          for (let d83 = start; d83 < end27; d83++) {
            const v32 = near[base102 + d83]!;
            running7 = running7 + v32 * v32;
          }
          let pairs4 = start >> 7;
          while ((pairs4 & 1) !== 0) {
            depth5 = depth5 - 1;
            running7 = partial4[depth5]! + running7;
            pairs4 = pairs4 >> 1;
          }
          partial4[depth5] = running7;
          depth5 = depth5 + 1;
        }
        depth5 = depth5 - 1;
        total2 = partial4[depth5]!;
        while (depth5 > 0) {
          depth5 = depth5 - 1;
          total2 = partial4[depth5]! + total2;
        }
      }
      chosen = 0.5 * total2;
    } else {
      chosen = Infinity;
    }
    if (c3 + 1 < k) {
      let total2_1 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base104 = (c3 + 1) * dims;
        for (let d82_1 = 0; d82_1 < dims; d82_1++) {
          const v3_1 = near[base104 + d82_1]!;
          total2_1 = total2_1 + v3_1 * v3_1;
        }
      } else {
        let depth5_1 = 0;
        const base106 = (c3 + 1) * dims;
        for (let start_1 = 0; start_1 < dims; start_1 += 128) {
          let running7_1 = -0.0;
          const base105 = base106;
          const end28 = minIndex(start_1 + 128, dims);
          for (let d83_1 = start_1; d83_1 < end28; d83_1++) {
            const v32_1 = near[base105 + d83_1]!;
            running7_1 = running7_1 + v32_1 * v32_1;
          }
          let pairs4_1 = start_1 >> 7;
          while ((pairs4_1 & 1) !== 0) {
            depth5_1 = depth5_1 - 1;
            running7_1 = partial4_1[depth5_1]! + running7_1;
            pairs4_1 = pairs4_1 >> 1;
          }
          partial4_1[depth5_1] = running7_1;
          depth5_1 = depth5_1 + 1;
        }
        depth5_1 = depth5_1 - 1;
        total2_1 = partial4_1[depth5_1]!;
        while (depth5_1 > 0) {
          depth5_1 = depth5_1 - 1;
          total2_1 = partial4_1[depth5_1]! + total2_1;
        }
      }
      chosen_1 = 0.5 * total2_1;
    } else {
      chosen_1 = Infinity;
    }
    if (c3 + 2 < k) {
      let total2_2 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base107 = (c3 + 2) * dims;
        for (let d82_2 = 0; d82_2 < dims; d82_2++) {
          const v3_2 = near[base107 + d82_2]!;
          total2_2 = total2_2 + v3_2 * v3_2;
        }
      } else {
        let depth5_2 = 0;
        const base109 = (c3 + 2) * dims;
        for (let start_2 = 0; start_2 < dims; start_2 += 128) {
          let running7_2 = -0.0;
          const base108 = base109;
          const end29 = minIndex(start_2 + 128, dims);
          for (let d83_2 = start_2; d83_2 < end29; d83_2++) {
            const v32_2 = near[base108 + d83_2]!;
            running7_2 = running7_2 + v32_2 * v32_2;
          }
          let pairs4_2 = start_2 >> 7;
          while ((pairs4_2 & 1) !== 0) {
            depth5_2 = depth5_2 - 1;
            running7_2 = partial4_2[depth5_2]! + running7_2;
            pairs4_2 = pairs4_2 >> 1;
          }
          partial4_2[depth5_2] = running7_2;
          depth5_2 = depth5_2 + 1;
        }
        depth5_2 = depth5_2 - 1;
        total2_2 = partial4_2[depth5_2]!;
        while (depth5_2 > 0) {
          depth5_2 = depth5_2 - 1;
          total2_2 = partial4_2[depth5_2]! + total2_2;
        }
      }
      chosen_2 = 0.5 * total2_2;
    } else {
      chosen_2 = Infinity;
    }
    if (c3 + 3 < k) {
      let total2_3 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base110 = (c3 + 3) * dims;
        for (let d82_3 = 0; d82_3 < dims; d82_3++) {
          const v3_3 = near[base110 + d82_3]!;
          total2_3 = total2_3 + v3_3 * v3_3;
        }
      } else {
        let depth5_3 = 0;
        const base112 = (c3 + 3) * dims;
        for (let start_3 = 0; start_3 < dims; start_3 += 128) {
          let running7_3 = -0.0;
          const base111 = base112;
          const end30 = minIndex(start_3 + 128, dims);
          for (let d83_3 = start_3; d83_3 < end30; d83_3++) {
            const v32_3 = near[base111 + d83_3]!;
            running7_3 = running7_3 + v32_3 * v32_3;
          }
          let pairs4_3 = start_3 >> 7;
          while ((pairs4_3 & 1) !== 0) {
            depth5_3 = depth5_3 - 1;
            running7_3 = partial4_3[depth5_3]! + running7_3;
            pairs4_3 = pairs4_3 >> 1;
          }
          partial4_3[depth5_3] = running7_3;
          depth5_3 = depth5_3 + 1;
        }
        depth5_3 = depth5_3 - 1;
        total2_3 = partial4_3[depth5_3]!;
        while (depth5_3 > 0) {
          depth5_3 = depth5_3 - 1;
          total2_3 = partial4_3[depth5_3]! + total2_3;
        }
      }
      chosen_3 = 0.5 * total2_3;
    } else {
      chosen_3 = Infinity;
    }
    halfNorm[c3] = chosen;
    halfNorm[c3 + 1] = chosen_1;
    halfNorm[c3 + 2] = chosen_2;
    halfNorm[c3 + 3] = chosen_3;
  }
  for (let c3 = c3Main; c3 < hi8; c3++) {
    let chosen = 0.0;
    if (c3 < k) {
      let total2 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base113 = c3 * dims;
        for (let d82 = 0; d82 < dims; d82++) {
          const v3 = near[base113 + d82]!;
          total2 = total2 + v3 * v3;
        }
      } else {
        let depth5 = 0;
        const base115 = c3 * dims;
        for (let start = 0; start < dims; start += 128) {
          let running7 = -0.0;
          const base114 = base115;
          const end31 = minIndex(start + 128, dims);
          for (let d83 = start; d83 < end31; d83++) {
            const v32 = near[base114 + d83]!;
            running7 = running7 + v32 * v32;
          }
          let pairs4 = start >> 7;
          while ((pairs4 & 1) !== 0) {
            depth5 = depth5 - 1;
            running7 = partial4[depth5]! + running7;
            pairs4 = pairs4 >> 1;
          }
          partial4[depth5] = running7;
          depth5 = depth5 + 1;
        }
        depth5 = depth5 - 1;
        total2 = partial4[depth5]!;
        while (depth5 > 0) {
          depth5 = depth5 - 1;
          total2 = partial4[depth5]! + total2;
        }
      }
      chosen = 0.5 * total2;
    } else {
      chosen = Infinity;
    }
    halfNorm[c3] = chosen;
  }
}

function kmeansRegion8(
  lo9: number,
  hi9: number,
  byDimension: Float64Array,
  found: Int32Array,
  halfNorm: Float64Array,
  near: Float64Array,
  reach: Float64Array,
  dims: number,
  farthest: number,
  k: number,
  points: number,
  slack: number,
): void {
  const i6Main = lo9 + (maxIndex(hi9 - lo9, 0) & -4);
  for (let i6 = lo9; i6 < i6Main; i6 += 4) {
    let best = Infinity;
    let best_1 = Infinity;
    let best_2 = Infinity;
    let best_3 = Infinity;
    let second = Infinity;
    let second_1 = Infinity;
    let second_2 = Infinity;
    let second_3 = Infinity;
    let nearest = 0;
    let nearest_1 = 0;
    let nearest_2 = 0;
    let nearest_3 = 0;
    for (let c5 = 0; c5 < k; c5 += 4) {
      const halfNormShared = halfNorm[c5]!;
      const halfNormShared2 = halfNorm[c5 + 1]!;
      const halfNormShared3 = halfNorm[c5 + 2]!;
      const halfNormShared4 = halfNorm[c5 + 3]!;
      let s0 = halfNormShared;
      let s0_1 = halfNormShared;
      let s0_2 = halfNormShared;
      let s0_3 = halfNormShared;
      let s1 = halfNormShared2;
      let s1_1 = halfNormShared2;
      let s1_2 = halfNormShared2;
      let s1_3 = halfNormShared2;
      let s2 = halfNormShared3;
      let s2_1 = halfNormShared3;
      let s2_2 = halfNormShared3;
      let s2_3 = halfNormShared3;
      let s3 = halfNormShared4;
      let s3_1 = halfNormShared4;
      let s3_2 = halfNormShared4;
      let s3_3 = halfNormShared4;
      const base116 = c5 * dims;
      const base117 = (c5 + 1) * dims;
      const base118 = (c5 + 2) * dims;
      const base119 = (c5 + 3) * dims;
      for (let d9 = 0; d9 < dims; d9++) {
        const nearShared = near[base116 + d9]!;
        const nearShared2 = near[base117 + d9]!;
        const nearShared3 = near[base118 + d9]!;
        const nearShared4 = near[base119 + d9]!;
        const v4 = byDimension[d9 * points + i6]!;
        const v4_1 = byDimension[d9 * points + (i6 + 1)]!;
        const v4_2 = byDimension[d9 * points + (i6 + 2)]!;
        const v4_3 = byDimension[d9 * points + (i6 + 3)]!;
        s0 = s0 - v4 * nearShared;
        s0_1 = s0_1 - v4_1 * nearShared;
        s0_2 = s0_2 - v4_2 * nearShared;
        s0_3 = s0_3 - v4_3 * nearShared;
        s1 = s1 - v4 * nearShared2;
        s1_1 = s1_1 - v4_1 * nearShared2;
        s1_2 = s1_2 - v4_2 * nearShared2;
        s1_3 = s1_3 - v4_3 * nearShared2;
        s2 = s2 - v4 * nearShared3;
        s2_1 = s2_1 - v4_1 * nearShared3;
        s2_2 = s2_2 - v4_2 * nearShared3;
        s2_3 = s2_3 - v4_3 * nearShared3;
        s3 = s3 - v4 * nearShared4;
        s3_1 = s3_1 - v4_1 * nearShared4;
        s3_2 = s3_2 - v4_2 * nearShared4;
        s3_3 = s3_3 - v4_3 * nearShared4;
      }
      const score = s0;
      const score_1 = s0_1;
      const score_2 = s0_2;
      const score_3 = s0_3;
      nearest = score < best ? c5 : nearest;
      nearest_1 = score_1 < best_1 ? c5 : nearest_1;
      nearest_2 = score_2 < best_2 ? c5 : nearest_2;
      nearest_3 = score_3 < best_3 ? c5 : nearest_3;
      const operand6 = best < score ? score : best;
      second = operand6 < second ? operand6 : second;
      const operand7 = best_1 < score_1 ? score_1 : best_1;
      second_1 = operand7 < second_1 ? operand7 : second_1;
      const operand8 = best_2 < score_2 ? score_2 : best_2;
      second_2 = operand8 < second_2 ? operand8 : second_2;
      const operand9 = best_3 < score_3 ? score_3 : best_3;
      second_3 = operand9 < second_3 ? operand9 : second_3;
      best = score < best ? score : best;
      best_1 = score_1 < best_1 ? score_1 : best_1;
      best_2 = score_2 < best_2 ? score_2 : best_2;
      best_3 = score_3 < best_3 ? score_3 : best_3;
      const score2 = s1;
      const score2_1 = s1_1;
      const score2_2 = s1_2;
      const score2_3 = s1_3;
      nearest = score2 < best ? (c5 + 1) | 0 : nearest;
      nearest_1 = score2_1 < best_1 ? (c5 + 1) | 0 : nearest_1;
      nearest_2 = score2_2 < best_2 ? (c5 + 1) | 0 : nearest_2;
      nearest_3 = score2_3 < best_3 ? (c5 + 1) | 0 : nearest_3;
      const operand10 = best < score2 ? score2 : best;
      second = operand10 < second ? operand10 : second;
      const operand11 = best_1 < score2_1 ? score2_1 : best_1;
      second_1 = operand11 < second_1 ? operand11 : second_1;
      const operand12 = best_2 < score2_2 ? score2_2 : best_2;
      second_2 = operand12 < second_2 ? operand12 : second_2;
      const operand13 = best_3 < score2_3 ? score2_3 : best_3;
      second_3 = operand13 < second_3 ? operand13 : second_3;
      best = score2 < best ? score2 : best;
      best_1 = score2_1 < best_1 ? score2_1 : best_1;
      best_2 = score2_2 < best_2 ? score2_2 : best_2;
      best_3 = score2_3 < best_3 ? score2_3 : best_3;
      const score3 = s2;
      const score3_1 = s2_1;
      const score3_2 = s2_2;
      const score3_3 = s2_3;
      nearest = score3 < best ? (c5 + 2) | 0 : nearest;
      nearest_1 = score3_1 < best_1 ? (c5 + 2) | 0 : nearest_1;
      nearest_2 = score3_2 < best_2 ? (c5 + 2) | 0 : nearest_2;
      nearest_3 = score3_3 < best_3 ? (c5 + 2) | 0 : nearest_3;
      const operand14 = best < score3 ? score3 : best;
      second = operand14 < second ? operand14 : second;
      const operand15 = best_1 < score3_1 ? score3_1 : best_1;
      second_1 = operand15 < second_1 ? operand15 : second_1;
      const operand16 = best_2 < score3_2 ? score3_2 : best_2;
      second_2 = operand16 < second_2 ? operand16 : second_2;
      const operand17 = best_3 < score3_3 ? score3_3 : best_3;
      second_3 = operand17 < second_3 ? operand17 : second_3;
      best = score3 < best ? score3 : best;
      best_1 = score3_1 < best_1 ? score3_1 : best_1;
      best_2 = score3_2 < best_2 ? score3_2 : best_2;
      best_3 = score3_3 < best_3 ? score3_3 : best_3;
      const score4 = s3;
      const score4_1 = s3_1;
      const score4_2 = s3_2;
      const score4_3 = s3_3;
      nearest = score4 < best ? (c5 + 3) | 0 : nearest;
      nearest_1 = score4_1 < best_1 ? (c5 + 3) | 0 : nearest_1;
      nearest_2 = score4_2 < best_2 ? (c5 + 3) | 0 : nearest_2;
      nearest_3 = score4_3 < best_3 ? (c5 + 3) | 0 : nearest_3;
      const operand18 = best < score4 ? score4 : best;
      second = operand18 < second ? operand18 : second;
      const operand19 = best_1 < score4_1 ? score4_1 : best_1;
      second_1 = operand19 < second_1 ? operand19 : second_1;
      const operand20 = best_2 < score4_2 ? score4_2 : best_2;
      second_2 = operand20 < second_2 ? operand20 : second_2;
      const operand21 = best_3 < score4_3 ? score4_3 : best_3;
      second_3 = operand21 < second_3 ? operand21 : second_3;
      best = score4 < best ? score4 : best;
      best_1 = score4_1 < best_1 ? score4_1 : best_1;
      best_2 = score4_2 < best_2 ? score4_2 : best_2;
      best_3 = score4_3 < best_3 ? score4_3 : best_3;
    }
    const size2 = reach[i6]! + 2.0 * farthest;
    const size2_1 = reach[i6 + 1]! + 2.0 * farthest;
    const size2_2 = reach[i6 + 2]! + 2.0 * farthest;
    const size2_3 = reach[i6 + 3]! + 2.0 * farthest;
    const sure = second - best > slack * size2 && size2 > 1e-270 && size2 < 1e300;
    const sure_1 = second_1 - best_1 > slack * size2_1 && size2_1 > 1e-270 && size2_1 < 1e300;
    const sure_2 = second_2 - best_2 > slack * size2_2 && size2_2 > 1e-270 && size2_2 < 1e300;
    const sure_3 = second_3 - best_3 > slack * size2_3 && size2_3 > 1e-270 && size2_3 < 1e300;
    found[i6] = sure ? nearest : -1;
    found[i6 + 1] = sure_1 ? nearest_1 : -1;
    found[i6 + 2] = sure_2 ? nearest_2 : -1;
    found[i6 + 3] = sure_3 ? nearest_3 : -1;
  }
  for (let i6 = i6Main; i6 < hi9; i6++) {
    let best = Infinity;
    let second = Infinity;
    let nearest = 0;
    for (let c5 = 0; c5 < k; c5 += 4) {
      let s0 = halfNorm[c5]!;
      let s1 = halfNorm[c5 + 1]!;
      let s2 = halfNorm[c5 + 2]!;
      let s3 = halfNorm[c5 + 3]!;
      const base120 = c5 * dims;
      const base121 = (c5 + 1) * dims;
      const base122 = (c5 + 2) * dims;
      const base123 = (c5 + 3) * dims;
      for (let d9 = 0; d9 < dims; d9++) {
        const v4 = byDimension[d9 * points + i6]!;
        s0 = s0 - v4 * near[base120 + d9]!;
        s1 = s1 - v4 * near[base121 + d9]!;
        s2 = s2 - v4 * near[base122 + d9]!;
        s3 = s3 - v4 * near[base123 + d9]!;
      }
      const score = s0;
      nearest = score < best ? c5 : nearest;
      const operand22 = best < score ? score : best;
      second = operand22 < second ? operand22 : second;
      best = score < best ? score : best;
      const score2 = s1;
      nearest = score2 < best ? (c5 + 1) | 0 : nearest;
      const operand23 = best < score2 ? score2 : best;
      second = operand23 < second ? operand23 : second;
      best = score2 < best ? score2 : best;
      const score3 = s2;
      nearest = score3 < best ? (c5 + 2) | 0 : nearest;
      const operand24 = best < score3 ? score3 : best;
      second = operand24 < second ? operand24 : second;
      best = score3 < best ? score3 : best;
      const score4 = s3;
      nearest = score4 < best ? (c5 + 3) | 0 : nearest;
      const operand25 = best < score4 ? score4 : best;
      second = operand25 < second ? operand25 : second;
      best = score4 < best ? score4 : best;
    }
    const size2 = reach[i6]! + 2.0 * farthest;
    const sure = second - best > slack * size2 && size2 > 1e-270 && size2 < 1e300;
    found[i6] = sure ? nearest : -1;
  }
}

function kmeansRegion9(lo10: number, hi10: number, found: Int32Array, labels: Int32Array, k: number): void {
  const i7Main = lo10 + (maxIndex(hi10 - lo10, 0) & -4);
  for (let i7 = lo10; i7 < i7Main; i7 += 4) {
    const operand26 = found[i7]!;
    const operand27 = (k - 1) | 0;
    const operand28 = operand27 < operand26 ? operand27 : operand26;
    const clamped = operand28 < 0 ? 0 : operand28;
    const operand29 = found[i7 + 1]!;
    const operand30 = (k - 1) | 0;
    const operand31 = operand30 < operand29 ? operand30 : operand29;
    const clamped_1 = operand31 < 0 ? 0 : operand31;
    const operand32 = found[i7 + 2]!;
    const operand33 = (k - 1) | 0;
    const operand34 = operand33 < operand32 ? operand33 : operand32;
    const clamped_2 = operand34 < 0 ? 0 : operand34;
    const operand35 = found[i7 + 3]!;
    const operand36 = (k - 1) | 0;
    const operand37 = operand36 < operand35 ? operand36 : operand35;
    const clamped_3 = operand37 < 0 ? 0 : operand37;
    labels[i7] = clamped;
    labels[i7 + 1] = clamped_1;
    labels[i7 + 2] = clamped_2;
    labels[i7 + 3] = clamped_3;
  }
  for (let i7 = i7Main; i7 < hi10; i7++) {
    const operand38 = found[i7]!;
    const operand39 = (k - 1) | 0;
    const operand40 = operand39 < operand38 ? operand39 : operand38;
    const clamped = operand40 < 0 ? 0 : operand40;
    labels[i7] = clamped;
  }
}

function kmeansRegion10(
  lo11: number,
  hi11: number,
  centre: Float64Array,
  labels: Int32Array,
  x: Float64Array,
  dims: number,
  k: number,
): void {
  const partial5 = new Float64Array(26);
  const partial5_1 = new Float64Array(26);
  const partial5_2 = new Float64Array(26);
  const partial5_3 = new Float64Array(26);
  const i9Main = lo11 + (maxIndex(hi11 - lo11, 0) & -4);
  for (let i9 = lo11; i9 < i9Main; i9 += 4) {
    let best3 = 0;
    let best3_1 = 0;
    let best3_2 = 0;
    let best3_3 = 0;
    let least = NaN;
    let least_1 = NaN;
    let least_2 = NaN;
    let least_3 = NaN;
    const base139 = i9 * dims;
    const base140 = (i9 + 1) * dims;
    const base141 = (i9 + 2) * dims;
    const base142 = (i9 + 3) * dims;
    for (let c9 = 0; c9 < k; c9++) {
      let total3 = dims <= 0 ? 0.0 : -0.0;
      let total3_1 = dims <= 0 ? 0.0 : -0.0;
      let total3_2 = dims <= 0 ? 0.0 : -0.0;
      let total3_3 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base124 = base139;
        const base125 = c9 * dims;
        const base126 = base140;
        const base127 = base141;
        const base128 = base142;
        for (let d10 = 0; d10 < dims; d10++) {
          const centreShared = centre[base125 + d10]!;
          const v5 = x[base124 + d10]! - centreShared;
          const v5_1 = x[base126 + d10]! - centreShared;
          const v5_2 = x[base127 + d10]! - centreShared;
          const v5_3 = x[base128 + d10]! - centreShared;
          total3 = total3 + v5 * v5;
          total3_1 = total3_1 + v5_1 * v5_1;
          total3_2 = total3_2 + v5_2 * v5_2;
          total3_3 = total3_3 + v5_3 * v5_3;
        }
      } else {
        let depth6 = 0;
        const base134 = base139;
        const base135 = c9 * dims;
        const base136 = base140;
        const base137 = base141;
        const base138 = base142;
        for (let start2 = 0; start2 < dims; start2 += 128) {
          let running8 = -0.0;
          let running8_1 = -0.0;
          let running8_2 = -0.0;
          let running8_3 = -0.0;
          const base129 = base134;
          const base130 = base135;
          const base131 = base136;
          const base132 = base137;
          const base133 = base138;
          const end32 = minIndex(start2 + 128, dims);
          for (let d102 = start2; d102 < end32; d102++) {
            const centreShared2 = centre[base130 + d102]!;
            const v52 = x[base129 + d102]! - centreShared2;
            const v52_1 = x[base131 + d102]! - centreShared2;
            const v52_2 = x[base132 + d102]! - centreShared2;
            const v52_3 = x[base133 + d102]! - centreShared2;
            running8 = running8 + v52 * v52;
            running8_1 = running8_1 + v52_1 * v52_1;
            running8_2 = running8_2 + v52_2 * v52_2;
            running8_3 = running8_3 + v52_3 * v52_3;
          }
          let pairs5 = start2 >> 7;
          while ((pairs5 & 1) !== 0) {
            depth6 = depth6 - 1;
            running8 = partial5[depth6]! + running8;
            running8_1 = partial5_1[depth6]! + running8_1;
            running8_2 = partial5_2[depth6]! + running8_2;
            running8_3 = partial5_3[depth6]! + running8_3;
            pairs5 = pairs5 >> 1;
          }
          partial5[depth6] = running8;
          partial5_1[depth6] = running8_1;
          partial5_2[depth6] = running8_2;
          partial5_3[depth6] = running8_3;
          depth6 = depth6 + 1;
        }
        depth6 = depth6 - 1;
        total3 = partial5[depth6]!;
        total3_1 = partial5_1[depth6]!;
        total3_2 = partial5_2[depth6]!;
        total3_3 = partial5_3[depth6]!;
        while (depth6 > 0) {
          depth6 = depth6 - 1;
          total3 = partial5[depth6]! + total3;
          total3_1 = partial5_1[depth6]! + total3_1;
          total3_2 = partial5_2[depth6]! + total3_2;
          total3_3 = partial5_3[depth6]! + total3_3;
        }
      }
      const candidate = total3;
      const candidate_1 = total3_1;
      const candidate_2 = total3_2;
      const candidate_3 = total3_3;
      if (candidate < least || (least !== least && candidate === candidate)) {
        least = candidate;
        best3 = c9;
      }
      if (candidate_1 < least_1 || (least_1 !== least_1 && candidate_1 === candidate_1)) {
        least_1 = candidate_1;
        best3_1 = c9;
      }
      if (candidate_2 < least_2 || (least_2 !== least_2 && candidate_2 === candidate_2)) {
        least_2 = candidate_2;
        best3_2 = c9;
      }
      if (candidate_3 < least_3 || (least_3 !== least_3 && candidate_3 === candidate_3)) {
        least_3 = candidate_3;
        best3_3 = c9;
      }
    }
    labels[i9] = best3;
    labels[i9 + 1] = best3_1;
    labels[i9 + 2] = best3_2;
    labels[i9 + 3] = best3_3;
  }
  for (let i9 = i9Main; i9 < hi11; i9++) {
    let best3 = 0;
    let least = NaN;
    const base149 = i9 * dims;
    for (let c9 = 0; c9 < k; c9++) {
      let total3 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base143 = base149;
        const base144 = c9 * dims;
        for (let d10 = 0; d10 < dims; d10++) {
          const v5 = x[base143 + d10]! - centre[base144 + d10]!;
          total3 = total3 + v5 * v5;
        }
      } else {
        let depth6 = 0;
        const base147 = base149;
        const base148 = c9 * dims;
        for (let start2 = 0; start2 < dims; start2 += 128) {
          let running8 = -0.0;
          const base145 = base147;
          const base146 = base148;
          const end33 = minIndex(start2 + 128, dims);
          for (let d102 = start2; d102 < end33; d102++) {
            const v52 = x[base145 + d102]! - centre[base146 + d102]!;
            running8 = running8 + v52 * v52;
          }
          let pairs5 = start2 >> 7;
          while ((pairs5 & 1) !== 0) {
            depth6 = depth6 - 1;
            running8 = partial5[depth6]! + running8;
            pairs5 = pairs5 >> 1;
          }
          partial5[depth6] = running8;
          depth6 = depth6 + 1;
        }
        depth6 = depth6 - 1;
        total3 = partial5[depth6]!;
        while (depth6 > 0) {
          depth6 = depth6 - 1;
          total3 = partial5[depth6]! + total3;
        }
      }
      const candidate = total3;
      if (candidate < least || (least !== least && candidate === candidate)) {
        least = candidate;
        best3 = c9;
      }
    }
    labels[i9] = best3;
  }
}

function kmeansRegion11(lo12: number, hi12: number, labels: Int32Array, member: Int32Array): void {
  const i11Main = lo12 + (maxIndex(hi12 - lo12, 0) & -4);
  for (let i11 = lo12; i11 < i11Main; i11 += 4) {
    member[i11] = labels[i11]!;
    member[i11 + 1] = labels[i11 + 1]!;
    member[i11 + 2] = labels[i11 + 2]!;
    member[i11 + 3] = labels[i11 + 3]!;
  }
  for (let i11 = i11Main; i11 < hi12; i11++) {
    member[i11] = labels[i11]!;
  }
}

function kmeansRegion12(lo13: number, hi13: number, size: Int32Array): void {
  const i12Main = lo13 + (maxIndex(hi13 - lo13, 0) & -4);
  for (let i12 = lo13; i12 < i12Main; i12 += 4) {
    size[i12] = 0;
    size[i12 + 1] = 0;
    size[i12 + 2] = 0;
    size[i12 + 3] = 0;
  }
  for (let i12 = i12Main; i12 < hi13; i12++) {
    size[i12] = 0;
  }
}

function kmeansRegion13(
  lo14: number,
  hi14: number,
  centre: Float64Array,
  distance: Float64Array,
  labels: Int32Array,
  x: Float64Array,
  dims: number,
): void {
  const partial7 = new Float64Array(26);
  const partial7_1 = new Float64Array(26);
  const partial7_2 = new Float64Array(26);
  const partial7_3 = new Float64Array(26);
  const i14Main = lo14 + (maxIndex(hi14 - lo14, 0) & -4);
  for (let i14 = lo14; i14 < i14Main; i14 += 4) {
    let total5 = dims <= 0 ? 0.0 : -0.0;
    let total5_1 = dims <= 0 ? 0.0 : -0.0;
    let total5_2 = dims <= 0 ? 0.0 : -0.0;
    let total5_3 = dims <= 0 ? 0.0 : -0.0;
    if (dims <= 128) {
      const base157 = i14 * dims;
      const base158 = (i14 + 1) * dims;
      const base159 = (i14 + 2) * dims;
      const base160 = (i14 + 3) * dims;
      for (let d12 = 0; d12 < dims; d12++) {
        const v7 = x[base157 + d12]! - centre[labels[i14]! * dims + d12]!;
        const v7_1 = x[base158 + d12]! - centre[labels[i14 + 1]! * dims + d12]!;
        const v7_2 = x[base159 + d12]! - centre[labels[i14 + 2]! * dims + d12]!;
        const v7_3 = x[base160 + d12]! - centre[labels[i14 + 3]! * dims + d12]!;
        total5 = total5 + v7 * v7;
        total5_1 = total5_1 + v7_1 * v7_1;
        total5_2 = total5_2 + v7_2 * v7_2;
        total5_3 = total5_3 + v7_3 * v7_3;
      }
    } else {
      let depth8 = 0;
      const base165 = i14 * dims;
      const base166 = (i14 + 1) * dims;
      const base167 = (i14 + 2) * dims;
      const base168 = (i14 + 3) * dims;
      for (let start4 = 0; start4 < dims; start4 += 128) {
        let running10 = -0.0;
        let running10_1 = -0.0;
        let running10_2 = -0.0;
        let running10_3 = -0.0;
        const base161 = base165;
        const base162 = base166;
        const base163 = base167;
        const base164 = base168;
        const end35 = minIndex(start4 + 128, dims);
        for (let d122 = start4; d122 < end35; d122++) {
          const v72 = x[base161 + d122]! - centre[labels[i14]! * dims + d122]!;
          const v72_1 = x[base162 + d122]! - centre[labels[i14 + 1]! * dims + d122]!;
          const v72_2 = x[base163 + d122]! - centre[labels[i14 + 2]! * dims + d122]!;
          const v72_3 = x[base164 + d122]! - centre[labels[i14 + 3]! * dims + d122]!;
          running10 = running10 + v72 * v72;
          running10_1 = running10_1 + v72_1 * v72_1;
          running10_2 = running10_2 + v72_2 * v72_2;
          running10_3 = running10_3 + v72_3 * v72_3;
        }
        let pairs7 = start4 >> 7;
        while ((pairs7 & 1) !== 0) {
          depth8 = depth8 - 1;
          running10 = partial7[depth8]! + running10;
          running10_1 = partial7_1[depth8]! + running10_1;
          running10_2 = partial7_2[depth8]! + running10_2;
          running10_3 = partial7_3[depth8]! + running10_3;
          pairs7 = pairs7 >> 1;
        }
        partial7[depth8] = running10;
        partial7_1[depth8] = running10_1;
        partial7_2[depth8] = running10_2;
        partial7_3[depth8] = running10_3;
        depth8 = depth8 + 1;
      }
      depth8 = depth8 - 1;
      total5 = partial7[depth8]!;
      total5_1 = partial7_1[depth8]!;
      total5_2 = partial7_2[depth8]!;
      total5_3 = partial7_3[depth8]!;
      while (depth8 > 0) {
        depth8 = depth8 - 1;
        total5 = partial7[depth8]! + total5;
        total5_1 = partial7_1[depth8]! + total5_1;
        total5_2 = partial7_2[depth8]! + total5_2;
        total5_3 = partial7_3[depth8]! + total5_3;
      }
    }
    distance[i14] = total5;
    distance[i14 + 1] = total5_1;
    distance[i14 + 2] = total5_2;
    distance[i14 + 3] = total5_3;
  }
  for (let i14 = i14Main; i14 < hi14; i14++) {
    let total5 = dims <= 0 ? 0.0 : -0.0;
    if (dims <= 128) {
      const base169 = i14 * dims;
      for (let d12 = 0; d12 < dims; d12++) {
        const v7 = x[base169 + d12]! - centre[labels[i14]! * dims + d12]!;
        total5 = total5 + v7 * v7;
      }
    } else {
      let depth8 = 0;
      const base171 = i14 * dims;
      for (let start4 = 0; start4 < dims; start4 += 128) {
        let running10 = -0.0;
        const base170 = base171;
        const end36 = minIndex(start4 + 128, dims);
        for (let d122 = start4; d122 < end36; d122++) {
          const v72 = x[base170 + d122]! - centre[labels[i14]! * dims + d122]!;
          running10 = running10 + v72 * v72;
        }
        let pairs7 = start4 >> 7;
        while ((pairs7 & 1) !== 0) {
          depth8 = depth8 - 1;
          running10 = partial7[depth8]! + running10;
          pairs7 = pairs7 >> 1;
        }
        partial7[depth8] = running10;
        depth8 = depth8 + 1;
      }
      depth8 = depth8 - 1;
      total5 = partial7[depth8]!;
      while (depth8 > 0) {
        depth8 = depth8 - 1;
        total5 = partial7[depth8]! + total5;
      }
    }
    distance[i14] = total5;
  }
}

function kmeansRegion14(lo15: number, hi15: number, isEmpty: Int32Array, size: Int32Array): void {
  const c12Main = lo15 + (maxIndex(hi15 - lo15, 0) & -4);
  for (let c12 = lo15; c12 < c12Main; c12 += 4) {
    isEmpty[c12] = size[c12]! === 0 ? 1 : 0;
    isEmpty[c12 + 1] = size[c12 + 1]! === 0 ? 1 : 0;
    isEmpty[c12 + 2] = size[c12 + 2]! === 0 ? 1 : 0;
    isEmpty[c12 + 3] = size[c12 + 3]! === 0 ? 1 : 0;
  }
  for (let c12 = c12Main; c12 < hi15; c12++) {
    isEmpty[c12] = size[c12]! === 0 ? 1 : 0;
  }
}

function kmeansRegion15(lo16: number, hi16: number, distance: Float64Array): void {
  const i16Main = lo16 + (maxIndex(hi16 - lo16, 0) & -4);
  for (let i16 = lo16; i16 < i16Main; i16 += 4) {
    distance[i16] = distance[i16]! === distance[i16]! ? distance[i16]! : -0.5;
    distance[i16 + 1] = distance[i16 + 1]! === distance[i16 + 1]! ? distance[i16 + 1]! : -0.5;
    distance[i16 + 2] = distance[i16 + 2]! === distance[i16 + 2]! ? distance[i16 + 2]! : -0.5;
    distance[i16 + 3] = distance[i16 + 3]! === distance[i16 + 3]! ? distance[i16 + 3]! : -0.5;
  }
  for (let i16 = i16Main; i16 < hi16; i16++) {
    distance[i16] = distance[i16]! === distance[i16]! ? distance[i16]! : -0.5;
  }
}

function kmeansRegion16(
  lo17: number,
  hi17: number,
  member: Int32Array,
  totals: Float64Array,
  x: Float64Array,
  dims: number,
  k: number,
  partRows: number,
  terms: number,
  sums: Float64Array,
): void {
  const base180 = k * dims;
  const base181 = maxIndex(k * dims, 0) & -2;
  for (let part = lo17; part < hi17; part++) {
    const from8 = part * partRows;
    const to4 = minIndex(from8 + partRows, terms);
    let depth9 = 0;
    const base175 = base180;
    const base176 = base181;
    for (let start5 = from8; start5 < to4; start5 += 128) {
      const slot = depth9 * base175;
      const end37 = base175;
      for (let e13 = 0; e13 < end37; e13++) {
        sums[slot + e13] = -0.0;
      }
      const end38 = minIndex(start5 + 128, to4);
      for (let i18 = start5; i18 < end38; i18++) {
        const target = slot + member[i18]! * dims;
        const base172 = i18 * dims;
        for (let d132 = 0; d132 < dims; d132++) {
          sums[target + d132] = sums[target + d132]! + x[base172 + d132]!;
        }
      }
      depth9 = depth9 + 1;
      let pairs8 = (start5 - from8) >> 7;
      const base173 = base175;
      const base174 = base176;
      while ((pairs8 & 1) !== 0) {
        depth9 = depth9 - 1;
        const older7 = (depth9 - 1) * base173;
        const newer7 = older7 + base173;
        const e14Main = base174;
        for (let e14 = 0; e14 < e14Main; e14 += 2) {
          sums[older7 + e14] = sums[older7 + e14]! + sums[newer7 + e14]!;
          sums[older7 + (e14 + 1)] = sums[older7 + (e14 + 1)]! + sums[newer7 + (e14 + 1)]!;
        }
        const end39 = base173;
        for (let e14 = e14Main; e14 < end39; e14++) {
          sums[older7 + e14] = sums[older7 + e14]! + sums[newer7 + e14]!;
        }
        pairs8 = pairs8 >> 1;
      }
    }
    const base177 = base180;
    const base178 = base181;
    while (depth9 > 1) {
      depth9 = depth9 - 1;
      const older8 = (depth9 - 1) * base177;
      const newer8 = older8 + base177;
      const e15Main = base178;
      for (let e15 = 0; e15 < e15Main; e15 += 2) {
        sums[older8 + e15] = sums[older8 + e15]! + sums[newer8 + e15]!;
        sums[older8 + (e15 + 1)] = sums[older8 + (e15 + 1)]! + sums[newer8 + (e15 + 1)]!;
      }
      const end40 = base177;
      for (let e15 = e15Main; e15 < end40; e15++) {
        sums[older8 + e15] = sums[older8 + e15]! + sums[newer8 + e15]!;
      }
    }
    const base179 = part * base180;
    const end41 = base180;
    for (let e13 = 0; e13 < end41; e13++) {
      totals[base179 + e13] = sums[e13]!;
    }
  }
}

function kmeansRegion17(
  lo18: number,
  hi18: number,
  centre: Float64Array,
  next: Float64Array,
  size: Int32Array,
  totals: Float64Array,
  dims: number,
): void {
  for (let c14 = lo18; c14 < hi18; c14++) {
    const d13Main = dims & -4;
    const base188 = c14 * dims;
    for (let d13 = 0; d13 < d13Main; d13 += 4) {
      const sizeShared = size[c14]!;
      next[base188 + d13] = sizeShared > 0 ? totals[base188 + d13]! / sizeShared : centre[base188 + d13]!;
      next[base188 + (d13 + 1)] =
        sizeShared > 0 ? totals[base188 + (d13 + 1)]! / sizeShared : centre[base188 + (d13 + 1)]!;
      next[base188 + (d13 + 2)] =
        sizeShared > 0 ? totals[base188 + (d13 + 2)]! / sizeShared : centre[base188 + (d13 + 2)]!;
      next[base188 + (d13 + 3)] =
        sizeShared > 0 ? totals[base188 + (d13 + 3)]! / sizeShared : centre[base188 + (d13 + 3)]!;
    }
    const base189 = c14 * dims;
    for (let d13 = d13Main; d13 < dims; d13++) {
      next[base189 + d13] = size[c14]! > 0 ? totals[base189 + d13]! / size[c14]! : centre[base189 + d13]!;
    }
  }
}

function kmeansRegion18(lo19: number, hi19: number, centre: Float64Array, next: Float64Array, dims: number): void {
  for (let c16 = lo19; c16 < hi19; c16++) {
    const d15Main = dims & -4;
    const base244 = c16 * dims;
    for (let d15 = 0; d15 < d15Main; d15 += 4) {
      centre[base244 + d15] = next[base244 + d15]!;
      centre[base244 + (d15 + 1)] = next[base244 + (d15 + 1)]!;
      centre[base244 + (d15 + 2)] = next[base244 + (d15 + 2)]!;
      centre[base244 + (d15 + 3)] = next[base244 + (d15 + 3)]!;
    }
    const base245 = c16 * dims;
    for (let d15 = d15Main; d15 < dims; d15++) {
      centre[base245 + d15] = next[base245 + d15]!;
    }
  }
}

function kmeansRegion19(lo20: number, hi20: number, labels: Int32Array, previous: Int32Array): void {
  const i20Main = lo20 + (maxIndex(hi20 - lo20, 0) & -4);
  for (let i20 = lo20; i20 < i20Main; i20 += 4) {
    previous[i20] = labels[i20]!;
    previous[i20 + 1] = labels[i20 + 1]!;
    previous[i20 + 2] = labels[i20 + 2]!;
    previous[i20 + 3] = labels[i20 + 3]!;
  }
  for (let i20 = i20Main; i20 < hi20; i20++) {
    previous[i20] = labels[i20]!;
  }
}

function kmeansRegion20(
  lo21: number,
  hi21: number,
  centre: Float64Array,
  mean: Float64Array,
  near: Float64Array,
  dims: number,
  k: number,
): void {
  for (let c17 = lo21; c17 < hi21; c17++) {
    const d16Main = dims & -4;
    const base248 = c17 * dims;
    const operand41 = c17;
    const operand42 = (k - 1) | 0;
    const base249 = (operand42 < operand41 ? operand42 : operand41) * dims;
    for (let d16 = 0; d16 < d16Main; d16 += 4) {
      near[base248 + d16] = c17 < k ? centre[base249 + d16]! - mean[d16]! : 0.0;
      near[base248 + (d16 + 1)] = c17 < k ? centre[base249 + (d16 + 1)]! - mean[d16 + 1]! : 0.0;
      near[base248 + (d16 + 2)] = c17 < k ? centre[base249 + (d16 + 2)]! - mean[d16 + 2]! : 0.0;
      near[base248 + (d16 + 3)] = c17 < k ? centre[base249 + (d16 + 3)]! - mean[d16 + 3]! : 0.0;
    }
    const base250 = c17 * dims;
    const operand43 = c17;
    const operand44 = (k - 1) | 0;
    const base251 = (operand44 < operand43 ? operand44 : operand43) * dims;
    for (let d16 = d16Main; d16 < dims; d16++) {
      near[base250 + d16] = c17 < k ? centre[base251 + d16]! - mean[d16]! : 0.0;
    }
  }
}

function kmeansRegion21(
  lo22: number,
  hi22: number,
  halfNorm: Float64Array,
  near: Float64Array,
  dims: number,
  k: number,
): void {
  const partial26 = new Float64Array(26);
  const partial26_1 = new Float64Array(26);
  const partial26_2 = new Float64Array(26);
  const partial26_3 = new Float64Array(26);
  const c18Main = lo22 + (maxIndex(hi22 - lo22, 0) & -4);
  for (let c18 = lo22; c18 < c18Main; c18 += 4) {
    let chosen2 = 0.0;
    let chosen2_1 = 0.0;
    let chosen2_2 = 0.0;
    let chosen2_3 = 0.0;
    if (c18 < k) {
      let total25 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base252 = c18 * dims;
        for (let d17 = 0; d17 < dims; d17++) {
          const v9 = near[base252 + d17]!;
          total25 = total25 + v9 * v9;
        }
      } else {
        let depth30 = 0;
        const base254 = c18 * dims;
        for (let start24 = 0; start24 < dims; start24 += 128) {
          let running29 = -0.0;
          const base253 = base254;
          const end64 = minIndex(start24 + 128, dims);
          for (let d172 = start24; d172 < end64; d172++) {
            const v92 = near[base253 + d172]!;
            running29 = running29 + v92 * v92;
          }
          let pairs28 = start24 >> 7;
          while ((pairs28 & 1) !== 0) {
            depth30 = depth30 - 1;
            running29 = partial26[depth30]! + running29;
            pairs28 = pairs28 >> 1;
          }
          partial26[depth30] = running29;
          depth30 = depth30 + 1;
        }
        depth30 = depth30 - 1;
        total25 = partial26[depth30]!;
        while (depth30 > 0) {
          depth30 = depth30 - 1;
          total25 = partial26[depth30]! + total25;
        }
      }
      chosen2 = 0.5 * total25;
    } else {
      chosen2 = Infinity;
    }
    if (c18 + 1 < k) {
      let total25_1 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base255 = (c18 + 1) * dims;
        for (let d17_1 = 0; d17_1 < dims; d17_1++) {
          const v9_1 = near[base255 + d17_1]!;
          total25_1 = total25_1 + v9_1 * v9_1;
        }
      } else {
        let depth30_1 = 0;
        const base257 = (c18 + 1) * dims;
        for (let start24_1 = 0; start24_1 < dims; start24_1 += 128) {
          let running29_1 = -0.0;
          const base256 = base257;
          const end65 = minIndex(start24_1 + 128, dims);
          for (let d172_1 = start24_1; d172_1 < end65; d172_1++) {
            const v92_1 = near[base256 + d172_1]!;
            running29_1 = running29_1 + v92_1 * v92_1;
          }
          let pairs28_1 = start24_1 >> 7;
          while ((pairs28_1 & 1) !== 0) {
            depth30_1 = depth30_1 - 1;
            running29_1 = partial26_1[depth30_1]! + running29_1;
            pairs28_1 = pairs28_1 >> 1;
          }
          partial26_1[depth30_1] = running29_1;
          depth30_1 = depth30_1 + 1;
        }
        depth30_1 = depth30_1 - 1;
        total25_1 = partial26_1[depth30_1]!;
        while (depth30_1 > 0) {
          depth30_1 = depth30_1 - 1;
          total25_1 = partial26_1[depth30_1]! + total25_1;
        }
      }
      chosen2_1 = 0.5 * total25_1;
    } else {
      chosen2_1 = Infinity;
    }
    if (c18 + 2 < k) {
      let total25_2 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base258 = (c18 + 2) * dims;
        for (let d17_2 = 0; d17_2 < dims; d17_2++) {
          const v9_2 = near[base258 + d17_2]!;
          total25_2 = total25_2 + v9_2 * v9_2;
        }
      } else {
        let depth30_2 = 0;
        const base260 = (c18 + 2) * dims;
        for (let start24_2 = 0; start24_2 < dims; start24_2 += 128) {
          let running29_2 = -0.0;
          const base259 = base260;
          const end66 = minIndex(start24_2 + 128, dims);
          for (let d172_2 = start24_2; d172_2 < end66; d172_2++) {
            const v92_2 = near[base259 + d172_2]!;
            running29_2 = running29_2 + v92_2 * v92_2;
          }
          let pairs28_2 = start24_2 >> 7;
          while ((pairs28_2 & 1) !== 0) {
            depth30_2 = depth30_2 - 1;
            running29_2 = partial26_2[depth30_2]! + running29_2;
            pairs28_2 = pairs28_2 >> 1;
          }
          partial26_2[depth30_2] = running29_2;
          depth30_2 = depth30_2 + 1;
        }
        depth30_2 = depth30_2 - 1;
        total25_2 = partial26_2[depth30_2]!;
        while (depth30_2 > 0) {
          depth30_2 = depth30_2 - 1;
          total25_2 = partial26_2[depth30_2]! + total25_2;
        }
      }
      chosen2_2 = 0.5 * total25_2;
    } else {
      chosen2_2 = Infinity;
    }
    if (c18 + 3 < k) {
      let total25_3 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base261 = (c18 + 3) * dims;
        for (let d17_3 = 0; d17_3 < dims; d17_3++) {
          const v9_3 = near[base261 + d17_3]!;
          total25_3 = total25_3 + v9_3 * v9_3;
        }
      } else {
        let depth30_3 = 0;
        const base263 = (c18 + 3) * dims;
        for (let start24_3 = 0; start24_3 < dims; start24_3 += 128) {
          let running29_3 = -0.0;
          const base262 = base263;
          const end67 = minIndex(start24_3 + 128, dims);
          for (let d172_3 = start24_3; d172_3 < end67; d172_3++) {
            const v92_3 = near[base262 + d172_3]!;
            running29_3 = running29_3 + v92_3 * v92_3;
          }
          let pairs28_3 = start24_3 >> 7;
          while ((pairs28_3 & 1) !== 0) {
            depth30_3 = depth30_3 - 1;
            running29_3 = partial26_3[depth30_3]! + running29_3;
            pairs28_3 = pairs28_3 >> 1;
          }
          partial26_3[depth30_3] = running29_3;
          depth30_3 = depth30_3 + 1;
        }
        depth30_3 = depth30_3 - 1;
        total25_3 = partial26_3[depth30_3]!;
        while (depth30_3 > 0) {
          depth30_3 = depth30_3 - 1;
          total25_3 = partial26_3[depth30_3]! + total25_3;
        }
      }
      chosen2_3 = 0.5 * total25_3;
    } else {
      chosen2_3 = Infinity;
    }
    halfNorm[c18] = chosen2;
    halfNorm[c18 + 1] = chosen2_1;
    halfNorm[c18 + 2] = chosen2_2;
    halfNorm[c18 + 3] = chosen2_3;
  }
  for (let c18 = c18Main; c18 < hi22; c18++) {
    let chosen2 = 0.0;
    if (c18 < k) {
      let total25 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base264 = c18 * dims;
        for (let d17 = 0; d17 < dims; d17++) {
          const v9 = near[base264 + d17]!;
          total25 = total25 + v9 * v9;
        }
      } else {
        let depth30 = 0;
        const base266 = c18 * dims;
        for (let start24 = 0; start24 < dims; start24 += 128) {
          let running29 = -0.0;
          const base265 = base266;
          const end68 = minIndex(start24 + 128, dims);
          for (let d172 = start24; d172 < end68; d172++) {
            const v92 = near[base265 + d172]!;
            running29 = running29 + v92 * v92;
          }
          let pairs28 = start24 >> 7;
          while ((pairs28 & 1) !== 0) {
            depth30 = depth30 - 1;
            running29 = partial26[depth30]! + running29;
            pairs28 = pairs28 >> 1;
          }
          partial26[depth30] = running29;
          depth30 = depth30 + 1;
        }
        depth30 = depth30 - 1;
        total25 = partial26[depth30]!;
        while (depth30 > 0) {
          depth30 = depth30 - 1;
          total25 = partial26[depth30]! + total25;
        }
      }
      chosen2 = 0.5 * total25;
    } else {
      chosen2 = Infinity;
    }
    halfNorm[c18] = chosen2;
  }
}

function kmeansRegion22(
  lo23: number,
  hi23: number,
  byDimension: Float64Array,
  found: Int32Array,
  halfNorm: Float64Array,
  near: Float64Array,
  reach: Float64Array,
  dims: number,
  farthest3: number,
  k: number,
  points: number,
  slack2: number,
): void {
  const i21Main = lo23 + (maxIndex(hi23 - lo23, 0) & -4);
  for (let i21 = lo23; i21 < i21Main; i21 += 4) {
    let best2 = Infinity;
    let best2_1 = Infinity;
    let best2_2 = Infinity;
    let best2_3 = Infinity;
    let second2 = Infinity;
    let second2_1 = Infinity;
    let second2_2 = Infinity;
    let second2_3 = Infinity;
    let nearest2 = 0;
    let nearest2_1 = 0;
    let nearest2_2 = 0;
    let nearest2_3 = 0;
    for (let c20 = 0; c20 < k; c20 += 4) {
      const halfNormShared5 = halfNorm[c20]!;
      const halfNormShared6 = halfNorm[c20 + 1]!;
      const halfNormShared7 = halfNorm[c20 + 2]!;
      const halfNormShared8 = halfNorm[c20 + 3]!;
      let s02 = halfNormShared5;
      let s02_1 = halfNormShared5;
      let s02_2 = halfNormShared5;
      let s02_3 = halfNormShared5;
      let s12 = halfNormShared6;
      let s12_1 = halfNormShared6;
      let s12_2 = halfNormShared6;
      let s12_3 = halfNormShared6;
      let s22 = halfNormShared7;
      let s22_1 = halfNormShared7;
      let s22_2 = halfNormShared7;
      let s22_3 = halfNormShared7;
      let s32 = halfNormShared8;
      let s32_1 = halfNormShared8;
      let s32_2 = halfNormShared8;
      let s32_3 = halfNormShared8;
      const base267 = c20 * dims;
      const base268 = (c20 + 1) * dims;
      const base269 = (c20 + 2) * dims;
      const base270 = (c20 + 3) * dims;
      for (let d18 = 0; d18 < dims; d18++) {
        const nearShared5 = near[base267 + d18]!;
        const nearShared6 = near[base268 + d18]!;
        const nearShared7 = near[base269 + d18]!;
        const nearShared8 = near[base270 + d18]!;
        const v10 = byDimension[d18 * points + i21]!;
        const v10_1 = byDimension[d18 * points + (i21 + 1)]!;
        const v10_2 = byDimension[d18 * points + (i21 + 2)]!;
        const v10_3 = byDimension[d18 * points + (i21 + 3)]!;
        s02 = s02 - v10 * nearShared5;
        s02_1 = s02_1 - v10_1 * nearShared5;
        s02_2 = s02_2 - v10_2 * nearShared5;
        s02_3 = s02_3 - v10_3 * nearShared5;
        s12 = s12 - v10 * nearShared6;
        s12_1 = s12_1 - v10_1 * nearShared6;
        s12_2 = s12_2 - v10_2 * nearShared6;
        s12_3 = s12_3 - v10_3 * nearShared6;
        s22 = s22 - v10 * nearShared7;
        s22_1 = s22_1 - v10_1 * nearShared7;
        s22_2 = s22_2 - v10_2 * nearShared7;
        s22_3 = s22_3 - v10_3 * nearShared7;
        s32 = s32 - v10 * nearShared8;
        s32_1 = s32_1 - v10_1 * nearShared8;
        s32_2 = s32_2 - v10_2 * nearShared8;
        s32_3 = s32_3 - v10_3 * nearShared8;
      }
      const score5 = s02;
      const score5_1 = s02_1;
      const score5_2 = s02_2;
      const score5_3 = s02_3;
      nearest2 = score5 < best2 ? c20 : nearest2;
      nearest2_1 = score5_1 < best2_1 ? c20 : nearest2_1;
      nearest2_2 = score5_2 < best2_2 ? c20 : nearest2_2;
      nearest2_3 = score5_3 < best2_3 ? c20 : nearest2_3;
      const operand46 = best2 < score5 ? score5 : best2;
      second2 = operand46 < second2 ? operand46 : second2;
      const operand47 = best2_1 < score5_1 ? score5_1 : best2_1;
      second2_1 = operand47 < second2_1 ? operand47 : second2_1;
      const operand48 = best2_2 < score5_2 ? score5_2 : best2_2;
      second2_2 = operand48 < second2_2 ? operand48 : second2_2;
      const operand49 = best2_3 < score5_3 ? score5_3 : best2_3;
      second2_3 = operand49 < second2_3 ? operand49 : second2_3;
      best2 = score5 < best2 ? score5 : best2;
      best2_1 = score5_1 < best2_1 ? score5_1 : best2_1;
      best2_2 = score5_2 < best2_2 ? score5_2 : best2_2;
      best2_3 = score5_3 < best2_3 ? score5_3 : best2_3;
      const score6 = s12;
      const score6_1 = s12_1;
      const score6_2 = s12_2;
      const score6_3 = s12_3;
      nearest2 = score6 < best2 ? (c20 + 1) | 0 : nearest2;
      nearest2_1 = score6_1 < best2_1 ? (c20 + 1) | 0 : nearest2_1;
      nearest2_2 = score6_2 < best2_2 ? (c20 + 1) | 0 : nearest2_2;
      nearest2_3 = score6_3 < best2_3 ? (c20 + 1) | 0 : nearest2_3;
      const operand50 = best2 < score6 ? score6 : best2;
      second2 = operand50 < second2 ? operand50 : second2;
      const operand51 = best2_1 < score6_1 ? score6_1 : best2_1;
      second2_1 = operand51 < second2_1 ? operand51 : second2_1;
      const operand52 = best2_2 < score6_2 ? score6_2 : best2_2;
      second2_2 = operand52 < second2_2 ? operand52 : second2_2;
      const operand53 = best2_3 < score6_3 ? score6_3 : best2_3;
      second2_3 = operand53 < second2_3 ? operand53 : second2_3;
      best2 = score6 < best2 ? score6 : best2;
      best2_1 = score6_1 < best2_1 ? score6_1 : best2_1;
      best2_2 = score6_2 < best2_2 ? score6_2 : best2_2;
      best2_3 = score6_3 < best2_3 ? score6_3 : best2_3;
      const score7 = s22;
      const score7_1 = s22_1;
      const score7_2 = s22_2;
      const score7_3 = s22_3;
      nearest2 = score7 < best2 ? (c20 + 2) | 0 : nearest2;
      nearest2_1 = score7_1 < best2_1 ? (c20 + 2) | 0 : nearest2_1;
      nearest2_2 = score7_2 < best2_2 ? (c20 + 2) | 0 : nearest2_2;
      nearest2_3 = score7_3 < best2_3 ? (c20 + 2) | 0 : nearest2_3;
      const operand54 = best2 < score7 ? score7 : best2;
      second2 = operand54 < second2 ? operand54 : second2;
      const operand55 = best2_1 < score7_1 ? score7_1 : best2_1;
      second2_1 = operand55 < second2_1 ? operand55 : second2_1;
      const operand56 = best2_2 < score7_2 ? score7_2 : best2_2;
      second2_2 = operand56 < second2_2 ? operand56 : second2_2;
      const operand57 = best2_3 < score7_3 ? score7_3 : best2_3;
      second2_3 = operand57 < second2_3 ? operand57 : second2_3;
      best2 = score7 < best2 ? score7 : best2;
      best2_1 = score7_1 < best2_1 ? score7_1 : best2_1;
      best2_2 = score7_2 < best2_2 ? score7_2 : best2_2;
      best2_3 = score7_3 < best2_3 ? score7_3 : best2_3;
      const score8 = s32;
      const score8_1 = s32_1;
      const score8_2 = s32_2;
      const score8_3 = s32_3;
      nearest2 = score8 < best2 ? (c20 + 3) | 0 : nearest2;
      nearest2_1 = score8_1 < best2_1 ? (c20 + 3) | 0 : nearest2_1;
      nearest2_2 = score8_2 < best2_2 ? (c20 + 3) | 0 : nearest2_2;
      nearest2_3 = score8_3 < best2_3 ? (c20 + 3) | 0 : nearest2_3;
      const operand58 = best2 < score8 ? score8 : best2;
      second2 = operand58 < second2 ? operand58 : second2;
      const operand59 = best2_1 < score8_1 ? score8_1 : best2_1;
      second2_1 = operand59 < second2_1 ? operand59 : second2_1;
      const operand60 = best2_2 < score8_2 ? score8_2 : best2_2;
      second2_2 = operand60 < second2_2 ? operand60 : second2_2;
      const operand61 = best2_3 < score8_3 ? score8_3 : best2_3;
      second2_3 = operand61 < second2_3 ? operand61 : second2_3;
      best2 = score8 < best2 ? score8 : best2;
      best2_1 = score8_1 < best2_1 ? score8_1 : best2_1;
      best2_2 = score8_2 < best2_2 ? score8_2 : best2_2;
      best2_3 = score8_3 < best2_3 ? score8_3 : best2_3;
    }
    const size3 = reach[i21]! + 2.0 * farthest3;
    const size3_1 = reach[i21 + 1]! + 2.0 * farthest3;
    const size3_2 = reach[i21 + 2]! + 2.0 * farthest3;
    const size3_3 = reach[i21 + 3]! + 2.0 * farthest3;
    const sure2 = second2 - best2 > slack2 * size3 && size3 > 1e-270 && size3 < 1e300;
    const sure2_1 = second2_1 - best2_1 > slack2 * size3_1 && size3_1 > 1e-270 && size3_1 < 1e300;
    const sure2_2 = second2_2 - best2_2 > slack2 * size3_2 && size3_2 > 1e-270 && size3_2 < 1e300;
    const sure2_3 = second2_3 - best2_3 > slack2 * size3_3 && size3_3 > 1e-270 && size3_3 < 1e300;
    found[i21] = sure2 ? nearest2 : -1;
    found[i21 + 1] = sure2_1 ? nearest2_1 : -1;
    found[i21 + 2] = sure2_2 ? nearest2_2 : -1;
    found[i21 + 3] = sure2_3 ? nearest2_3 : -1;
  }
  for (let i21 = i21Main; i21 < hi23; i21++) {
    let best2 = Infinity;
    let second2 = Infinity;
    let nearest2 = 0;
    for (let c20 = 0; c20 < k; c20 += 4) {
      let s02 = halfNorm[c20]!;
      let s12 = halfNorm[c20 + 1]!;
      let s22 = halfNorm[c20 + 2]!;
      let s32 = halfNorm[c20 + 3]!;
      const base271 = c20 * dims;
      const base272 = (c20 + 1) * dims;
      const base273 = (c20 + 2) * dims;
      const base274 = (c20 + 3) * dims;
      for (let d18 = 0; d18 < dims; d18++) {
        const v10 = byDimension[d18 * points + i21]!;
        s02 = s02 - v10 * near[base271 + d18]!;
        s12 = s12 - v10 * near[base272 + d18]!;
        s22 = s22 - v10 * near[base273 + d18]!;
        s32 = s32 - v10 * near[base274 + d18]!;
      }
      const score5 = s02;
      nearest2 = score5 < best2 ? c20 : nearest2;
      const operand62 = best2 < score5 ? score5 : best2;
      second2 = operand62 < second2 ? operand62 : second2;
      best2 = score5 < best2 ? score5 : best2;
      const score6 = s12;
      nearest2 = score6 < best2 ? (c20 + 1) | 0 : nearest2;
      const operand63 = best2 < score6 ? score6 : best2;
      second2 = operand63 < second2 ? operand63 : second2;
      best2 = score6 < best2 ? score6 : best2;
      const score7 = s22;
      nearest2 = score7 < best2 ? (c20 + 2) | 0 : nearest2;
      const operand64 = best2 < score7 ? score7 : best2;
      second2 = operand64 < second2 ? operand64 : second2;
      best2 = score7 < best2 ? score7 : best2;
      const score8 = s32;
      nearest2 = score8 < best2 ? (c20 + 3) | 0 : nearest2;
      const operand65 = best2 < score8 ? score8 : best2;
      second2 = operand65 < second2 ? operand65 : second2;
      best2 = score8 < best2 ? score8 : best2;
    }
    const size3 = reach[i21]! + 2.0 * farthest3;
    const sure2 = second2 - best2 > slack2 * size3 && size3 > 1e-270 && size3 < 1e300;
    found[i21] = sure2 ? nearest2 : -1;
  }
}

function kmeansRegion23(lo24: number, hi24: number, found: Int32Array, labels: Int32Array, k: number): void {
  const i22Main = lo24 + (maxIndex(hi24 - lo24, 0) & -4);
  for (let i22 = lo24; i22 < i22Main; i22 += 4) {
    const operand66 = found[i22]!;
    const operand67 = (k - 1) | 0;
    const operand68 = operand67 < operand66 ? operand67 : operand66;
    const clamped2 = operand68 < 0 ? 0 : operand68;
    const operand69 = found[i22 + 1]!;
    const operand70 = (k - 1) | 0;
    const operand71 = operand70 < operand69 ? operand70 : operand69;
    const clamped2_1 = operand71 < 0 ? 0 : operand71;
    const operand72 = found[i22 + 2]!;
    const operand73 = (k - 1) | 0;
    const operand74 = operand73 < operand72 ? operand73 : operand72;
    const clamped2_2 = operand74 < 0 ? 0 : operand74;
    const operand75 = found[i22 + 3]!;
    const operand76 = (k - 1) | 0;
    const operand77 = operand76 < operand75 ? operand76 : operand75;
    const clamped2_3 = operand77 < 0 ? 0 : operand77;
    labels[i22] = clamped2;
    labels[i22 + 1] = clamped2_1;
    labels[i22 + 2] = clamped2_2;
    labels[i22 + 3] = clamped2_3;
  }
  for (let i22 = i22Main; i22 < hi24; i22++) {
    const operand78 = found[i22]!;
    const operand79 = (k - 1) | 0;
    const operand80 = operand79 < operand78 ? operand79 : operand78;
    const clamped2 = operand80 < 0 ? 0 : operand80;
    labels[i22] = clamped2;
  }
}

function kmeansRegion24(
  lo25: number,
  hi25: number,
  centre: Float64Array,
  labels: Int32Array,
  x: Float64Array,
  dims: number,
  k: number,
): void {
  const partial27 = new Float64Array(26);
  const partial27_1 = new Float64Array(26);
  const partial27_2 = new Float64Array(26);
  const partial27_3 = new Float64Array(26);
  const i24Main = lo25 + (maxIndex(hi25 - lo25, 0) & -4);
  for (let i24 = lo25; i24 < i24Main; i24 += 4) {
    let best6 = 0;
    let best6_1 = 0;
    let best6_2 = 0;
    let best6_3 = 0;
    let least3 = NaN;
    let least3_1 = NaN;
    let least3_2 = NaN;
    let least3_3 = NaN;
    const base290 = i24 * dims;
    const base291 = (i24 + 1) * dims;
    const base292 = (i24 + 2) * dims;
    const base293 = (i24 + 3) * dims;
    for (let c24 = 0; c24 < k; c24++) {
      let total26 = dims <= 0 ? 0.0 : -0.0;
      let total26_1 = dims <= 0 ? 0.0 : -0.0;
      let total26_2 = dims <= 0 ? 0.0 : -0.0;
      let total26_3 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base275 = base290;
        const base276 = c24 * dims;
        const base277 = base291;
        const base278 = base292;
        const base279 = base293;
        for (let d19 = 0; d19 < dims; d19++) {
          const centreShared3 = centre[base276 + d19]!;
          const v11 = x[base275 + d19]! - centreShared3;
          const v11_1 = x[base277 + d19]! - centreShared3;
          const v11_2 = x[base278 + d19]! - centreShared3;
          const v11_3 = x[base279 + d19]! - centreShared3;
          total26 = total26 + v11 * v11;
          total26_1 = total26_1 + v11_1 * v11_1;
          total26_2 = total26_2 + v11_2 * v11_2;
          total26_3 = total26_3 + v11_3 * v11_3;
        }
      } else {
        let depth31 = 0;
        const base285 = base290;
        const base286 = c24 * dims;
        const base287 = base291;
        const base288 = base292;
        const base289 = base293;
        for (let start25 = 0; start25 < dims; start25 += 128) {
          let running30 = -0.0;
          let running30_1 = -0.0;
          let running30_2 = -0.0;
          let running30_3 = -0.0;
          const base280 = base285;
          const base281 = base286;
          const base282 = base287;
          const base283 = base288;
          const base284 = base289;
          const end69 = minIndex(start25 + 128, dims);
          for (let d192 = start25; d192 < end69; d192++) {
            const centreShared4 = centre[base281 + d192]!;
            const v112 = x[base280 + d192]! - centreShared4;
            const v112_1 = x[base282 + d192]! - centreShared4;
            const v112_2 = x[base283 + d192]! - centreShared4;
            const v112_3 = x[base284 + d192]! - centreShared4;
            running30 = running30 + v112 * v112;
            running30_1 = running30_1 + v112_1 * v112_1;
            running30_2 = running30_2 + v112_2 * v112_2;
            running30_3 = running30_3 + v112_3 * v112_3;
          }
          let pairs29 = start25 >> 7;
          while ((pairs29 & 1) !== 0) {
            depth31 = depth31 - 1;
            running30 = partial27[depth31]! + running30;
            running30_1 = partial27_1[depth31]! + running30_1;
            running30_2 = partial27_2[depth31]! + running30_2;
            running30_3 = partial27_3[depth31]! + running30_3;
            pairs29 = pairs29 >> 1;
          }
          partial27[depth31] = running30;
          partial27_1[depth31] = running30_1;
          partial27_2[depth31] = running30_2;
          partial27_3[depth31] = running30_3;
          depth31 = depth31 + 1;
        }
        depth31 = depth31 - 1;
        total26 = partial27[depth31]!;
        total26_1 = partial27_1[depth31]!;
        total26_2 = partial27_2[depth31]!;
        total26_3 = partial27_3[depth31]!;
        while (depth31 > 0) {
          depth31 = depth31 - 1;
          total26 = partial27[depth31]! + total26;
          total26_1 = partial27_1[depth31]! + total26_1;
          total26_2 = partial27_2[depth31]! + total26_2;
          total26_3 = partial27_3[depth31]! + total26_3;
        }
      }
      const candidate4 = total26;
      const candidate4_1 = total26_1;
      const candidate4_2 = total26_2;
      const candidate4_3 = total26_3;
      if (candidate4 < least3 || (least3 !== least3 && candidate4 === candidate4)) {
        least3 = candidate4;
        best6 = c24;
      }
      if (candidate4_1 < least3_1 || (least3_1 !== least3_1 && candidate4_1 === candidate4_1)) {
        least3_1 = candidate4_1;
        best6_1 = c24;
      }
      if (candidate4_2 < least3_2 || (least3_2 !== least3_2 && candidate4_2 === candidate4_2)) {
        least3_2 = candidate4_2;
        best6_2 = c24;
      }
      if (candidate4_3 < least3_3 || (least3_3 !== least3_3 && candidate4_3 === candidate4_3)) {
        least3_3 = candidate4_3;
        best6_3 = c24;
      }
    }
    labels[i24] = best6;
    labels[i24 + 1] = best6_1;
    labels[i24 + 2] = best6_2;
    labels[i24 + 3] = best6_3;
  }
  for (let i24 = i24Main; i24 < hi25; i24++) {
    let best6 = 0;
    let least3 = NaN;
    const base300 = i24 * dims;
    for (let c24 = 0; c24 < k; c24++) {
      let total26 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base294 = base300;
        const base295 = c24 * dims;
        for (let d19 = 0; d19 < dims; d19++) {
          const v11 = x[base294 + d19]! - centre[base295 + d19]!;
          total26 = total26 + v11 * v11;
        }
      } else {
        let depth31 = 0;
        const base298 = base300;
        const base299 = c24 * dims;
        for (let start25 = 0; start25 < dims; start25 += 128) {
          let running30 = -0.0;
          const base296 = base298;
          const base297 = base299;
          const end70 = minIndex(start25 + 128, dims);
          for (let d192 = start25; d192 < end70; d192++) {
            const v112 = x[base296 + d192]! - centre[base297 + d192]!;
            running30 = running30 + v112 * v112;
          }
          let pairs29 = start25 >> 7;
          while ((pairs29 & 1) !== 0) {
            depth31 = depth31 - 1;
            running30 = partial27[depth31]! + running30;
            pairs29 = pairs29 >> 1;
          }
          partial27[depth31] = running30;
          depth31 = depth31 + 1;
        }
        depth31 = depth31 - 1;
        total26 = partial27[depth31]!;
        while (depth31 > 0) {
          depth31 = depth31 - 1;
          total26 = partial27[depth31]! + total26;
        }
      }
      const candidate4 = total26;
      if (candidate4 < least3 || (least3 !== least3 && candidate4 === candidate4)) {
        least3 = candidate4;
        best6 = c24;
      }
    }
    labels[i24] = best6;
  }
}

function kmeansRegion25(
  lo26: number,
  hi26: number,
  centre: Float64Array,
  distance: Float64Array,
  labels: Int32Array,
  x: Float64Array,
  dims: number,
): void {
  const partial29 = new Float64Array(26);
  const partial29_1 = new Float64Array(26);
  const partial29_2 = new Float64Array(26);
  const partial29_3 = new Float64Array(26);
  const i26Main = lo26 + (maxIndex(hi26 - lo26, 0) & -4);
  for (let i26 = lo26; i26 < i26Main; i26 += 4) {
    let total28 = dims <= 0 ? 0.0 : -0.0;
    let total28_1 = dims <= 0 ? 0.0 : -0.0;
    let total28_2 = dims <= 0 ? 0.0 : -0.0;
    let total28_3 = dims <= 0 ? 0.0 : -0.0;
    if (dims <= 128) {
      const base308 = i26 * dims;
      const base309 = (i26 + 1) * dims;
      const base310 = (i26 + 2) * dims;
      const base311 = (i26 + 3) * dims;
      for (let d21 = 0; d21 < dims; d21++) {
        const v13 = x[base308 + d21]! - centre[labels[i26]! * dims + d21]!;
        const v13_1 = x[base309 + d21]! - centre[labels[i26 + 1]! * dims + d21]!;
        const v13_2 = x[base310 + d21]! - centre[labels[i26 + 2]! * dims + d21]!;
        const v13_3 = x[base311 + d21]! - centre[labels[i26 + 3]! * dims + d21]!;
        total28 = total28 + v13 * v13;
        total28_1 = total28_1 + v13_1 * v13_1;
        total28_2 = total28_2 + v13_2 * v13_2;
        total28_3 = total28_3 + v13_3 * v13_3;
      }
    } else {
      let depth33 = 0;
      const base316 = i26 * dims;
      const base317 = (i26 + 1) * dims;
      const base318 = (i26 + 2) * dims;
      const base319 = (i26 + 3) * dims;
      for (let start27 = 0; start27 < dims; start27 += 128) {
        let running32 = -0.0;
        let running32_1 = -0.0;
        let running32_2 = -0.0;
        let running32_3 = -0.0;
        const base312 = base316;
        const base313 = base317;
        const base314 = base318;
        const base315 = base319;
        const end72 = minIndex(start27 + 128, dims);
        for (let d212 = start27; d212 < end72; d212++) {
          const v132 = x[base312 + d212]! - centre[labels[i26]! * dims + d212]!;
          const v132_1 = x[base313 + d212]! - centre[labels[i26 + 1]! * dims + d212]!;
          const v132_2 = x[base314 + d212]! - centre[labels[i26 + 2]! * dims + d212]!;
          const v132_3 = x[base315 + d212]! - centre[labels[i26 + 3]! * dims + d212]!;
          running32 = running32 + v132 * v132;
          running32_1 = running32_1 + v132_1 * v132_1;
          running32_2 = running32_2 + v132_2 * v132_2;
          running32_3 = running32_3 + v132_3 * v132_3;
        }
        let pairs31 = start27 >> 7;
        while ((pairs31 & 1) !== 0) {
          depth33 = depth33 - 1;
          running32 = partial29[depth33]! + running32;
          running32_1 = partial29_1[depth33]! + running32_1;
          running32_2 = partial29_2[depth33]! + running32_2;
          running32_3 = partial29_3[depth33]! + running32_3;
          pairs31 = pairs31 >> 1;
        }
        partial29[depth33] = running32;
        partial29_1[depth33] = running32_1;
        partial29_2[depth33] = running32_2;
        partial29_3[depth33] = running32_3;
        depth33 = depth33 + 1;
      }
      depth33 = depth33 - 1;
      total28 = partial29[depth33]!;
      total28_1 = partial29_1[depth33]!;
      total28_2 = partial29_2[depth33]!;
      total28_3 = partial29_3[depth33]!;
      while (depth33 > 0) {
        depth33 = depth33 - 1;
        total28 = partial29[depth33]! + total28;
        total28_1 = partial29_1[depth33]! + total28_1;
        total28_2 = partial29_2[depth33]! + total28_2;
        total28_3 = partial29_3[depth33]! + total28_3;
      }
    }
    distance[i26] = total28;
    distance[i26 + 1] = total28_1;
    distance[i26 + 2] = total28_2;
    distance[i26 + 3] = total28_3;
  }
  for (let i26 = i26Main; i26 < hi26; i26++) {
    let total28 = dims <= 0 ? 0.0 : -0.0;
    if (dims <= 128) {
      const base320 = i26 * dims;
      for (let d21 = 0; d21 < dims; d21++) {
        const v13 = x[base320 + d21]! - centre[labels[i26]! * dims + d21]!;
        total28 = total28 + v13 * v13;
      }
    } else {
      let depth33 = 0;
      const base322 = i26 * dims;
      for (let start27 = 0; start27 < dims; start27 += 128) {
        let running32 = -0.0;
        const base321 = base322;
        const end73 = minIndex(start27 + 128, dims);
        for (let d212 = start27; d212 < end73; d212++) {
          const v132 = x[base321 + d212]! - centre[labels[i26]! * dims + d212]!;
          running32 = running32 + v132 * v132;
        }
        let pairs31 = start27 >> 7;
        while ((pairs31 & 1) !== 0) {
          depth33 = depth33 - 1;
          running32 = partial29[depth33]! + running32;
          pairs31 = pairs31 >> 1;
        }
        partial29[depth33] = running32;
        depth33 = depth33 + 1;
      }
      depth33 = depth33 - 1;
      total28 = partial29[depth33]!;
      while (depth33 > 0) {
        depth33 = depth33 - 1;
        total28 = partial29[depth33]! + total28;
      }
    }
    distance[i26] = total28;
  }
}

function kmeansRegion26(lo27: number, hi27: number, centre: Float64Array, centroids: Float64Array, dims: number): void {
  for (let c26 = lo27; c26 < hi27; c26++) {
    const d22Main = dims & -4;
    const base323 = c26 * dims;
    for (let d22 = 0; d22 < d22Main; d22 += 4) {
      const result2 = centre[base323 + d22]!;
      centroids[base323 + d22] = result2 === result2 ? result2 : NaN;
      const result3 = centre[base323 + (d22 + 1)]!;
      centroids[base323 + (d22 + 1)] = result3 === result3 ? result3 : NaN;
      const result4 = centre[base323 + (d22 + 2)]!;
      centroids[base323 + (d22 + 2)] = result4 === result4 ? result4 : NaN;
      const result5 = centre[base323 + (d22 + 3)]!;
      centroids[base323 + (d22 + 3)] = result5 === result5 ? result5 : NaN;
    }
    const base324 = c26 * dims;
    for (let d22 = d22Main; d22 < dims; d22++) {
      const result6 = centre[base324 + d22]!;
      centroids[base324 + d22] = result6 === result6 ? result6 : NaN;
    }
  }
}
