// Generated from kernels/clustering/kmeans.ts#L27 by `trefoil build`. Do not edit. Hash 92e7397e8344de15

import { maxIndex, minIndex } from '../operations.js';

/**
 * Lloyd's k-means from given initial centroids.
 *
 * The data are centred by their column means. Each point goes to the nearest centroid, the lowest index
 * on ties; each centroid moves to the mean of its points; a centroid without points takes the point
 * farthest from its own, and one whose only point was taken stays for that round. It ends when no label
 * changes, or when the squared shift of all centroids is at most `tolerance` times the mean column variance;
 * then every point is assigned once more. NaN and infinities propagate.
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
  const centred = new Float64Array(points * dims);
  const byDimension = new Float64Array(dims * points);
  const variance = new Float64Array(dims);
  const centre = new Float64Array(k * dims);
  const next = new Float64Array(k * dims);
  const norm = new Float64Array(k);
  const previous = new Int32Array(points);
  const member = new Int32Array(points);
  const size = new Int32Array(k);
  const distance = new Float64Array(points);
  const partial = new Float64Array(
    maxIndex(Math.trunc((points + 127) / 128), 1) * (Math.trunc((dims + 511) / 512) * minIndex(dims, 512)),
  );
  const partial2 = new Float64Array(
    maxIndex(Math.trunc((points + 127) / 128), 1) * (Math.trunc((dims + 511) / 512) * minIndex(dims, 512)),
  );
  const totals = new Float64Array(32 * (k * dims));
  const left = new Float64Array(26);
  const nextFrom = new Int32Array(26);
  const nextCount = new Int32Array(26);
  const partial6 = new Float64Array(26);
  const left2 = new Float64Array(26);
  const nextFrom2 = new Int32Array(26);
  const nextCount2 = new Int32Array(26);
  const partial7 = new Float64Array(26);
  const partial8 = new Float64Array(26);
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
  const left3 = new Float64Array(26);
  const nextFrom3 = new Int32Array(26);
  const nextCount3 = new Int32Array(26);
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips = Math.trunc((dims + 511) / 512);
  const blocks = Math.trunc((points + 127) / 128);
  kmeansRegion0(0, blocks * strips, partial, x, dims, points, strips);
  let depth = 0;
  const base19 = Math.trunc((dims + 511) / 512) * minIndex(dims, 512);
  const base20 = maxIndex(strips * minIndex(dims, 512), 0) & -2;
  const base21 = strips * minIndex(dims, 512);
  for (let block2 = 0; block2 < blocks; block2++) {
    const into = depth * base19;
    const from2 = block2 * base19;
    if (into !== from2) {
      const e2Main = base20;
      for (let e2 = 0; e2 < e2Main; e2 += 2) {
        partial[into + e2] = partial[from2 + e2]!;
        partial[into + (e2 + 1)] = partial[from2 + (e2 + 1)]!;
      }
      const end7 = base21;
      for (let e2 = e2Main; e2 < end7; e2++) {
        partial[into + e2] = partial[from2 + e2]!;
      }
    }
    depth = depth + 1;
    let pairs = block2;
    const base16 = base19;
    const base17 = base20;
    const base18 = base21;
    while ((pairs & 1) !== 0) {
      depth = depth - 1;
      const older = (depth - 1) * base16;
      const newer = older + base16;
      const e3Main = base17;
      for (let e3 = 0; e3 < e3Main; e3 += 2) {
        partial[older + e3] = partial[older + e3]! + partial[newer + e3]!;
        partial[older + (e3 + 1)] = partial[older + (e3 + 1)]! + partial[newer + (e3 + 1)]!;
      }
      const end8 = base18;
      for (let e3 = e3Main; e3 < end8; e3++) {
        partial[older + e3] = partial[older + e3]! + partial[newer + e3]!;
      }
      pairs = pairs >> 1;
    }
  }
  const base22 = Math.trunc((dims + 511) / 512) * minIndex(dims, 512);
  const base23 = maxIndex(strips * minIndex(dims, 512), 0) & -2;
  const base24 = strips * minIndex(dims, 512);
  while (depth > 1) {
    depth = depth - 1;
    const older2 = (depth - 1) * base22;
    const newer2 = older2 + base22;
    const e4Main = base23;
    for (let e4 = 0; e4 < e4Main; e4 += 2) {
      partial[older2 + e4] = partial[older2 + e4]! + partial[newer2 + e4]!;
      partial[older2 + (e4 + 1)] = partial[older2 + (e4 + 1)]! + partial[newer2 + (e4 + 1)]!;
    }
    const end9 = base24;
    for (let e4 = e4Main; e4 < end9; e4++) {
      partial[older2 + e4] = partial[older2 + e4]! + partial[newer2 + e4]!;
    }
  }
  const base33 = minIndex(dims, 512);
  for (let strip = 0; strip < strips; strip++) {
    // Dividing by a power of two is multiplying by its exact reciprocal.
    const inverse = 1.0 / points;
    if (points > 0 && (points & (points - 1)) === 0) {
      const d8Main = maxIndex(minIndex(dims - strip * 512, 512), 0) & -4;
      const base25 = strip * 512;
      const base26 = strip * base33;
      for (let d8 = 0; d8 < d8Main; d8 += 4) {
        mean[base25 + d8] = partial[base26 + (base25 + d8 - base25)]! * inverse;
        mean[base25 + (d8 + 1)] = partial[base26 + (base25 + (d8 + 1) - base25)]! * inverse;
        mean[base25 + (d8 + 2)] = partial[base26 + (base25 + (d8 + 2) - base25)]! * inverse;
        mean[base25 + (d8 + 3)] = partial[base26 + (base25 + (d8 + 3) - base25)]! * inverse;
      }
      const base27 = strip * 512;
      const base28 = strip * base33;
      const end10 = minIndex(dims - strip * 512, 512);
      for (let d8 = d8Main; d8 < end10; d8++) {
        mean[base27 + d8] = partial[base28 + (base27 + d8 - base27)]! * inverse;
      }
    } else {
      const d8Main2 = maxIndex(minIndex(dims - strip * 512, 512), 0) & -4;
      const base29 = strip * 512;
      const base30 = strip * base33;
      for (let d8 = 0; d8 < d8Main2; d8 += 4) {
        mean[base29 + d8] = partial[base30 + (base29 + d8 - base29)]! / points;
        mean[base29 + (d8 + 1)] = partial[base30 + (base29 + (d8 + 1) - base29)]! / points;
        mean[base29 + (d8 + 2)] = partial[base30 + (base29 + (d8 + 2) - base29)]! / points;
        mean[base29 + (d8 + 3)] = partial[base30 + (base29 + (d8 + 3) - base29)]! / points;
      }
      const base31 = strip * 512;
      const base32 = strip * base33;
      const end11 = minIndex(dims - strip * 512, 512);
      for (let d8 = d8Main2; d8 < end11; d8++) {
        mean[base31 + d8] = partial[base32 + (base31 + d8 - base31)]! / points;
      }
    }
  }
  kmeansRegion1(0, points, centred, mean, x, dims);
  kmeansRegion2(0, dims, byDimension, mean, x, dims, points);
  // Blocks of 128 terms on their own, then merged pairwise.
  const strips2 = Math.trunc((dims + 511) / 512);
  const blocks2 = Math.trunc((points + 127) / 128);
  kmeansRegion3(0, blocks2 * strips2, centred, partial2, dims, points, strips2);
  let depth2 = 0;
  const base54 = Math.trunc((dims + 511) / 512) * minIndex(dims, 512);
  const base55 = maxIndex(strips2 * minIndex(dims, 512), 0) & -2;
  const base56 = strips2 * minIndex(dims, 512);
  for (let block4 = 0; block4 < blocks2; block4++) {
    const into2 = depth2 * base54;
    const from4 = block4 * base54;
    if (into2 !== from4) {
      const e6Main = base55;
      for (let e6 = 0; e6 < e6Main; e6 += 2) {
        partial2[into2 + e6] = partial2[from4 + e6]!;
        partial2[into2 + (e6 + 1)] = partial2[from4 + (e6 + 1)]!;
      }
      const end15 = base56;
      for (let e6 = e6Main; e6 < end15; e6++) {
        partial2[into2 + e6] = partial2[from4 + e6]!;
      }
    }
    depth2 = depth2 + 1;
    let pairs2 = block4;
    const base51 = base54;
    const base52 = base55;
    const base53 = base56;
    while ((pairs2 & 1) !== 0) {
      depth2 = depth2 - 1;
      const older3 = (depth2 - 1) * base51;
      const newer3 = older3 + base51;
      const e7Main = base52;
      for (let e7 = 0; e7 < e7Main; e7 += 2) {
        partial2[older3 + e7] = partial2[older3 + e7]! + partial2[newer3 + e7]!;
        partial2[older3 + (e7 + 1)] = partial2[older3 + (e7 + 1)]! + partial2[newer3 + (e7 + 1)]!;
      }
      const end16 = base53;
      for (let e7 = e7Main; e7 < end16; e7++) {
        partial2[older3 + e7] = partial2[older3 + e7]! + partial2[newer3 + e7]!;
      }
      pairs2 = pairs2 >> 1;
    }
  }
  const base57 = Math.trunc((dims + 511) / 512) * minIndex(dims, 512);
  const base58 = maxIndex(strips2 * minIndex(dims, 512), 0) & -2;
  const base59 = strips2 * minIndex(dims, 512);
  while (depth2 > 1) {
    depth2 = depth2 - 1;
    const older4 = (depth2 - 1) * base57;
    const newer4 = older4 + base57;
    const e8Main = base58;
    for (let e8 = 0; e8 < e8Main; e8 += 2) {
      partial2[older4 + e8] = partial2[older4 + e8]! + partial2[newer4 + e8]!;
      partial2[older4 + (e8 + 1)] = partial2[older4 + (e8 + 1)]! + partial2[newer4 + (e8 + 1)]!;
    }
    const end17 = base59;
    for (let e8 = e8Main; e8 < end17; e8++) {
      partial2[older4 + e8] = partial2[older4 + e8]! + partial2[newer4 + e8]!;
    }
  }
  const base68 = minIndex(dims, 512);
  for (let strip2 = 0; strip2 < strips2; strip2++) {
    // Dividing by a power of two is multiplying by its exact reciprocal.
    const inverse2 = 1.0 / points;
    if (points > 0 && (points & (points - 1)) === 0) {
      const d44Main = maxIndex(minIndex(dims - strip2 * 512, 512), 0) & -4;
      const base60 = strip2 * 512;
      const base61 = strip2 * base68;
      for (let d44 = 0; d44 < d44Main; d44 += 4) {
        variance[base60 + d44] = partial2[base61 + (base60 + d44 - base60)]! * inverse2;
        variance[base60 + (d44 + 1)] = partial2[base61 + (base60 + (d44 + 1) - base60)]! * inverse2;
        variance[base60 + (d44 + 2)] = partial2[base61 + (base60 + (d44 + 2) - base60)]! * inverse2;
        variance[base60 + (d44 + 3)] = partial2[base61 + (base60 + (d44 + 3) - base60)]! * inverse2;
      }
      const base62 = strip2 * 512;
      const base63 = strip2 * base68;
      const end18 = minIndex(dims - strip2 * 512, 512);
      for (let d44 = d44Main; d44 < end18; d44++) {
        variance[base62 + d44] = partial2[base63 + (base62 + d44 - base62)]! * inverse2;
      }
    } else {
      const d44Main2 = maxIndex(minIndex(dims - strip2 * 512, 512), 0) & -4;
      const base64 = strip2 * 512;
      const base65 = strip2 * base68;
      for (let d44 = 0; d44 < d44Main2; d44 += 4) {
        variance[base64 + d44] = partial2[base65 + (base64 + d44 - base64)]! / points;
        variance[base64 + (d44 + 1)] = partial2[base65 + (base64 + (d44 + 1) - base64)]! / points;
        variance[base64 + (d44 + 2)] = partial2[base65 + (base64 + (d44 + 2) - base64)]! / points;
        variance[base64 + (d44 + 3)] = partial2[base65 + (base64 + (d44 + 3) - base64)]! / points;
      }
      const base66 = strip2 * 512;
      const base67 = strip2 * base68;
      const end19 = minIndex(dims - strip2 * 512, 512);
      for (let d44 = d44Main2; d44 < end19; d44++) {
        variance[base66 + d44] = partial2[base67 + (base66 + d44 - base66)]! / points;
      }
    }
  }
  let total = dims <= 0 ? 0.0 : -0.0;
  if (dims < 8) {
    for (let d52 = 0; d52 < dims; d52++) {
      total = total + variance[d52]!;
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
      for (let d53 = from5 + 8; d53 < whole3; d53 += 8) {
        r0 = r0 + variance[d53]!;
        r1 = r1 + variance[d53 + 1]!;
        r2 = r2 + variance[d53 + 2]!;
        r3 = r3 + variance[d53 + 3]!;
        r4 = r4 + variance[d53 + 4]!;
        r5 = r5 + variance[d53 + 5]!;
        r6 = r6 + variance[d53 + 6]!;
        r7 = r7 + variance[d53 + 7]!;
      }
      total = r0 + r1 + (r2 + r3) + (r4 + r5 + (r6 + r7));
      for (let d54 = whole3; d54 < end; d54++) {
        total = total + variance[d54]!;
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
  kmeansRegion4(0, k, centre, init, mean, dims);
  kmeansRegion5(0, points, previous);
  const limit = maxIterations;
  let steps = 0;
  let done: boolean = false;
  const base181 = k * dims;
  const base182 = maxIndex(k * dims, 0) & -2;
  while (steps < limit && !done) {
    kmeansRegion6(0, k, centre, norm, dims);
    kmeansRegion7(0, points, byDimension, centre, labels, norm, dims, k, points);
    kmeansRegion8(0, points, labels, member);
    kmeansRegion9(0, k, size);
    for (let i9 = 0; i9 < points; i9++) {
      const place = member[i9]!;
      size[place] = (size[place]! + 1) | 0;
    }
    let empty = 0;
    for (let c4 = 0; c4 < k; c4++) {
      if (size[c4]! === 0) {
        empty = (empty + 1) | 0;
      }
    }
    if (empty > 0) {
      kmeansRegion10(0, points, centre, centred, distance, labels, dims);
      for (let c5 = 0; c5 < k; c5++) {
        if (size[c5]! === 0) {
          let best2 = 0;
          let most = NaN;
          for (let i11 = 0; i11 < points; i11++) {
            const candidate2 = distance[i11]!;
            if (candidate2 > most || (most !== most && candidate2 === candidate2)) {
              most = candidate2;
              best2 = i11;
            }
          }
          const farthest = best2;
          const place2 = member[farthest]!;
          size[place2] = (size[place2]! - 1) | 0;
          size[c5] = 1;
          member[farthest] = c5;
          distance[farthest] = -1.0;
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
    kmeansRegion11(0, parts, centred, member, totals, dims, k, partRows, terms, new Float64Array(26 * (k * dims)));
    let depth8 = 0;
    const base119 = base181;
    const base120 = base182;
    for (let block5 = 0; block5 < parts; block5++) {
      const into3 = depth8 * base119;
      const from7 = block5 * base119;
      if (into3 !== from7) {
        const e12Main = base120;
        for (let e12 = 0; e12 < e12Main; e12 += 2) {
          totals[into3 + e12] = totals[from7 + e12]!;
          totals[into3 + (e12 + 1)] = totals[from7 + (e12 + 1)]!;
        }
        const end31 = base119;
        for (let e12 = e12Main; e12 < end31; e12++) {
          totals[into3 + e12] = totals[from7 + e12]!;
        }
      }
      depth8 = depth8 + 1;
      let pairs7 = block5;
      const base117 = base119;
      const base118 = base120;
      while ((pairs7 & 1) !== 0) {
        depth8 = depth8 - 1;
        const older7 = (depth8 - 1) * base117;
        const newer7 = older7 + base117;
        const e13Main = base118;
        for (let e13 = 0; e13 < e13Main; e13 += 2) {
          totals[older7 + e13] = totals[older7 + e13]! + totals[newer7 + e13]!;
          totals[older7 + (e13 + 1)] = totals[older7 + (e13 + 1)]! + totals[newer7 + (e13 + 1)]!;
        }
        const end32 = base117;
        for (let e13 = e13Main; e13 < end32; e13++) {
          totals[older7 + e13] = totals[older7 + e13]! + totals[newer7 + e13]!;
        }
        pairs7 = pairs7 >> 1;
      }
    }
    const base121 = base181;
    const base122 = base182;
    while (depth8 > 1) {
      depth8 = depth8 - 1;
      const older8 = (depth8 - 1) * base121;
      const newer8 = older8 + base121;
      const e14Main = base122;
      for (let e14 = 0; e14 < e14Main; e14 += 2) {
        totals[older8 + e14] = totals[older8 + e14]! + totals[newer8 + e14]!;
        totals[older8 + (e14 + 1)] = totals[older8 + (e14 + 1)]! + totals[newer8 + (e14 + 1)]!;
      }
      const end33 = base121;
      for (let e14 = e14Main; e14 < end33; e14++) {
        totals[older8 + e14] = totals[older8 + e14]! + totals[newer8 + e14]!;
      }
    }
    if (terms <= 0) {
      const end34 = base181;
      for (let e9 = 0; e9 < end34; e9++) {
        totals[e9] = 0.0;
      }
    }
    kmeansRegion12(0, k, centre, next, size, totals, dims);
    let total5 = k <= 0 ? 0.0 : -0.0;
    if (k < 8) {
      for (let c7 = 0; c7 < k; c7++) {
        let total6 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base125 = c7 * dims;
          for (let d11 = 0; d11 < dims; d11++) {
            const v4 = next[base125 + d11]! - centre[base125 + d11]!;
            total6 = total6 + v4 * v4;
          }
        } else {
          let depth10 = 0;
          const base127 = c7 * dims;
          for (let start5 = 0; start5 < dims; start5 += 128) {
            let running8 = -0.0;
            const base126 = base127;
            const end35 = minIndex(start5 + 128, dims);
            for (let d112 = start5; d112 < end35; d112++) {
              const v42 = next[base126 + d112]! - centre[base126 + d112]!;
              running8 = running8 + v42 * v42;
            }
            let pairs8 = start5 >> 7;
            while ((pairs8 & 1) !== 0) {
              depth10 = depth10 - 1;
              running8 = partial6[depth10]! + running8;
              pairs8 = pairs8 >> 1;
            }
            partial6[depth10] = running8;
            depth10 = depth10 + 1;
          }
          depth10 = depth10 - 1;
          total6 = partial6[depth10]!;
          while (depth10 > 0) {
            depth10 = depth10 - 1;
            total6 = partial6[depth10]! + total6;
          }
        }
        total5 = total5 + total6;
      }
    } else {
      let from8 = 0;
      let count2 = k;
      let depth9 = 0;
      let busy2: boolean = true;
      while (busy2) {
        while (count2 > 128) {
          const half2 = (count2 >> 4) * 8;
          nextFrom2[depth9] = from8 + half2;
          nextCount2[depth9] = count2 - half2;
          depth9 = depth9 + 1;
          count2 = half2;
        }
        const end2 = from8 + count2;
        const whole4 = from8 + (count2 & -8);
        let total7 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base128 = from8 * dims;
          for (let d113 = 0; d113 < dims; d113++) {
            const v43 = next[base128 + d113]! - centre[base128 + d113]!;
            total7 = total7 + v43 * v43;
          }
        } else {
          let depth11 = 0;
          const base130 = from8 * dims;
          for (let start6 = 0; start6 < dims; start6 += 128) {
            let running9 = -0.0;
            const base129 = base130;
            const end36 = minIndex(start6 + 128, dims);
            for (let d114 = start6; d114 < end36; d114++) {
              const v44 = next[base129 + d114]! - centre[base129 + d114]!;
              running9 = running9 + v44 * v44;
            }
            let pairs9 = start6 >> 7;
            while ((pairs9 & 1) !== 0) {
              depth11 = depth11 - 1;
              running9 = partial7[depth11]! + running9;
              pairs9 = pairs9 >> 1;
            }
            partial7[depth11] = running9;
            depth11 = depth11 + 1;
          }
          depth11 = depth11 - 1;
          total7 = partial7[depth11]!;
          while (depth11 > 0) {
            depth11 = depth11 - 1;
            total7 = partial7[depth11]! + total7;
          }
        }
        let r02 = total7;
        let total8 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base131 = (from8 + 1) * dims;
          for (let d115 = 0; d115 < dims; d115++) {
            const v45 = next[base131 + d115]! - centre[base131 + d115]!;
            total8 = total8 + v45 * v45;
          }
        } else {
          let depth12 = 0;
          const base133 = (from8 + 1) * dims;
          for (let start7 = 0; start7 < dims; start7 += 128) {
            let running10 = -0.0;
            const base132 = base133;
            const end37 = minIndex(start7 + 128, dims);
            for (let d116 = start7; d116 < end37; d116++) {
              const v46 = next[base132 + d116]! - centre[base132 + d116]!;
              running10 = running10 + v46 * v46;
            }
            let pairs10 = start7 >> 7;
            while ((pairs10 & 1) !== 0) {
              depth12 = depth12 - 1;
              running10 = partial8[depth12]! + running10;
              pairs10 = pairs10 >> 1;
            }
            partial8[depth12] = running10;
            depth12 = depth12 + 1;
          }
          depth12 = depth12 - 1;
          total8 = partial8[depth12]!;
          while (depth12 > 0) {
            depth12 = depth12 - 1;
            total8 = partial8[depth12]! + total8;
          }
        }
        let r12 = total8;
        let total9 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base134 = (from8 + 2) * dims;
          for (let d117 = 0; d117 < dims; d117++) {
            const v47 = next[base134 + d117]! - centre[base134 + d117]!;
            total9 = total9 + v47 * v47;
          }
        } else {
          let depth13 = 0;
          const base136 = (from8 + 2) * dims;
          for (let start8 = 0; start8 < dims; start8 += 128) {
            let running11 = -0.0;
            const base135 = base136;
            const end38 = minIndex(start8 + 128, dims);
            for (let d118 = start8; d118 < end38; d118++) {
              const v48 = next[base135 + d118]! - centre[base135 + d118]!;
              running11 = running11 + v48 * v48;
            }
            let pairs11 = start8 >> 7;
            while ((pairs11 & 1) !== 0) {
              depth13 = depth13 - 1;
              running11 = partial9[depth13]! + running11;
              pairs11 = pairs11 >> 1;
            }
            partial9[depth13] = running11;
            depth13 = depth13 + 1;
          }
          depth13 = depth13 - 1;
          total9 = partial9[depth13]!;
          while (depth13 > 0) {
            depth13 = depth13 - 1;
            total9 = partial9[depth13]! + total9;
          }
        }
        let r22 = total9;
        let total10 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base137 = (from8 + 3) * dims;
          for (let d119 = 0; d119 < dims; d119++) {
            const v49 = next[base137 + d119]! - centre[base137 + d119]!;
            total10 = total10 + v49 * v49;
          }
        } else {
          let depth14 = 0;
          const base139 = (from8 + 3) * dims;
          for (let start9 = 0; start9 < dims; start9 += 128) {
            let running12 = -0.0;
            const base138 = base139;
            const end39 = minIndex(start9 + 128, dims);
            for (let d1110 = start9; d1110 < end39; d1110++) {
              const v410 = next[base138 + d1110]! - centre[base138 + d1110]!;
              running12 = running12 + v410 * v410;
            }
            let pairs12 = start9 >> 7;
            while ((pairs12 & 1) !== 0) {
              depth14 = depth14 - 1;
              running12 = partial10[depth14]! + running12;
              pairs12 = pairs12 >> 1;
            }
            partial10[depth14] = running12;
            depth14 = depth14 + 1;
          }
          depth14 = depth14 - 1;
          total10 = partial10[depth14]!;
          while (depth14 > 0) {
            depth14 = depth14 - 1;
            total10 = partial10[depth14]! + total10;
          }
        }
        let r32 = total10;
        let total11 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base140 = (from8 + 4) * dims;
          for (let d1111 = 0; d1111 < dims; d1111++) {
            const v411 = next[base140 + d1111]! - centre[base140 + d1111]!;
            total11 = total11 + v411 * v411;
          }
        } else {
          let depth15 = 0;
          const base142 = (from8 + 4) * dims;
          for (let start10 = 0; start10 < dims; start10 += 128) {
            let running13 = -0.0;
            const base141 = base142;
            const end40 = minIndex(start10 + 128, dims);
            for (let d1112 = start10; d1112 < end40; d1112++) {
              const v412 = next[base141 + d1112]! - centre[base141 + d1112]!;
              running13 = running13 + v412 * v412;
            }
            let pairs13 = start10 >> 7;
            while ((pairs13 & 1) !== 0) {
              depth15 = depth15 - 1;
              running13 = partial11[depth15]! + running13;
              pairs13 = pairs13 >> 1;
            }
            partial11[depth15] = running13;
            depth15 = depth15 + 1;
          }
          depth15 = depth15 - 1;
          total11 = partial11[depth15]!;
          while (depth15 > 0) {
            depth15 = depth15 - 1;
            total11 = partial11[depth15]! + total11;
          }
        }
        let r42 = total11;
        let total12 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base143 = (from8 + 5) * dims;
          for (let d1113 = 0; d1113 < dims; d1113++) {
            const v413 = next[base143 + d1113]! - centre[base143 + d1113]!;
            total12 = total12 + v413 * v413;
          }
        } else {
          let depth16 = 0;
          const base145 = (from8 + 5) * dims;
          for (let start11 = 0; start11 < dims; start11 += 128) {
            let running14 = -0.0;
            const base144 = base145;
            const end41 = minIndex(start11 + 128, dims);
            for (let d1114 = start11; d1114 < end41; d1114++) {
              const v414 = next[base144 + d1114]! - centre[base144 + d1114]!;
              running14 = running14 + v414 * v414;
            }
            let pairs14 = start11 >> 7;
            while ((pairs14 & 1) !== 0) {
              depth16 = depth16 - 1;
              running14 = partial12[depth16]! + running14;
              pairs14 = pairs14 >> 1;
            }
            partial12[depth16] = running14;
            depth16 = depth16 + 1;
          }
          depth16 = depth16 - 1;
          total12 = partial12[depth16]!;
          while (depth16 > 0) {
            depth16 = depth16 - 1;
            total12 = partial12[depth16]! + total12;
          }
        }
        let r52 = total12;
        let total13 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base146 = (from8 + 6) * dims;
          for (let d1115 = 0; d1115 < dims; d1115++) {
            const v415 = next[base146 + d1115]! - centre[base146 + d1115]!;
            total13 = total13 + v415 * v415;
          }
        } else {
          let depth17 = 0;
          const base148 = (from8 + 6) * dims;
          for (let start12 = 0; start12 < dims; start12 += 128) {
            let running15 = -0.0;
            const base147 = base148;
            const end42 = minIndex(start12 + 128, dims);
            for (let d1116 = start12; d1116 < end42; d1116++) {
              const v416 = next[base147 + d1116]! - centre[base147 + d1116]!;
              running15 = running15 + v416 * v416;
            }
            let pairs15 = start12 >> 7;
            while ((pairs15 & 1) !== 0) {
              depth17 = depth17 - 1;
              running15 = partial13[depth17]! + running15;
              pairs15 = pairs15 >> 1;
            }
            partial13[depth17] = running15;
            depth17 = depth17 + 1;
          }
          depth17 = depth17 - 1;
          total13 = partial13[depth17]!;
          while (depth17 > 0) {
            depth17 = depth17 - 1;
            total13 = partial13[depth17]! + total13;
          }
        }
        let r62 = total13;
        let total14 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base149 = (from8 + 7) * dims;
          for (let d1117 = 0; d1117 < dims; d1117++) {
            const v417 = next[base149 + d1117]! - centre[base149 + d1117]!;
            total14 = total14 + v417 * v417;
          }
        } else {
          let depth18 = 0;
          const base151 = (from8 + 7) * dims;
          for (let start13 = 0; start13 < dims; start13 += 128) {
            let running16 = -0.0;
            const base150 = base151;
            const end43 = minIndex(start13 + 128, dims);
            for (let d1118 = start13; d1118 < end43; d1118++) {
              const v418 = next[base150 + d1118]! - centre[base150 + d1118]!;
              running16 = running16 + v418 * v418;
            }
            let pairs16 = start13 >> 7;
            while ((pairs16 & 1) !== 0) {
              depth18 = depth18 - 1;
              running16 = partial14[depth18]! + running16;
              pairs16 = pairs16 >> 1;
            }
            partial14[depth18] = running16;
            depth18 = depth18 + 1;
          }
          depth18 = depth18 - 1;
          total14 = partial14[depth18]!;
          while (depth18 > 0) {
            depth18 = depth18 - 1;
            total14 = partial14[depth18]! + total14;
          }
        }
        let r72 = total14;
        for (let c72 = from8 + 8; c72 < whole4; c72 += 8) {
          let total15 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base152 = c72 * dims;
            for (let d1119 = 0; d1119 < dims; d1119++) {
              const v419 = next[base152 + d1119]! - centre[base152 + d1119]!;
              total15 = total15 + v419 * v419;
            }
          } else {
            let depth19 = 0;
            const base154 = c72 * dims;
            for (let start14 = 0; start14 < dims; start14 += 128) {
              let running17 = -0.0;
              const base153 = base154;
              const end44 = minIndex(start14 + 128, dims);
              for (let d1120 = start14; d1120 < end44; d1120++) {
                const v420 = next[base153 + d1120]! - centre[base153 + d1120]!;
                running17 = running17 + v420 * v420;
              }
              let pairs17 = start14 >> 7;
              while ((pairs17 & 1) !== 0) {
                depth19 = depth19 - 1;
                running17 = partial15[depth19]! + running17;
                pairs17 = pairs17 >> 1;
              }
              partial15[depth19] = running17;
              depth19 = depth19 + 1;
            }
            depth19 = depth19 - 1;
            total15 = partial15[depth19]!;
            while (depth19 > 0) {
              depth19 = depth19 - 1;
              total15 = partial15[depth19]! + total15;
            }
          }
          r02 = r02 + total15;
          let total16 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base155 = (c72 + 1) * dims;
            for (let d1121 = 0; d1121 < dims; d1121++) {
              const v421 = next[base155 + d1121]! - centre[base155 + d1121]!;
              total16 = total16 + v421 * v421;
            }
          } else {
            let depth20 = 0;
            const base157 = (c72 + 1) * dims;
            for (let start15 = 0; start15 < dims; start15 += 128) {
              let running18 = -0.0;
              const base156 = base157;
              const end45 = minIndex(start15 + 128, dims);
              for (let d1122 = start15; d1122 < end45; d1122++) {
                const v422 = next[base156 + d1122]! - centre[base156 + d1122]!;
                running18 = running18 + v422 * v422;
              }
              let pairs18 = start15 >> 7;
              while ((pairs18 & 1) !== 0) {
                depth20 = depth20 - 1;
                running18 = partial16[depth20]! + running18;
                pairs18 = pairs18 >> 1;
              }
              partial16[depth20] = running18;
              depth20 = depth20 + 1;
            }
            depth20 = depth20 - 1;
            total16 = partial16[depth20]!;
            while (depth20 > 0) {
              depth20 = depth20 - 1;
              total16 = partial16[depth20]! + total16;
            }
          }
          r12 = r12 + total16;
          let total17 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base158 = (c72 + 2) * dims;
            for (let d1123 = 0; d1123 < dims; d1123++) {
              const v423 = next[base158 + d1123]! - centre[base158 + d1123]!;
              total17 = total17 + v423 * v423;
            }
          } else {
            let depth21 = 0;
            const base160 = (c72 + 2) * dims;
            for (let start16 = 0; start16 < dims; start16 += 128) {
              let running19 = -0.0;
              const base159 = base160;
              const end46 = minIndex(start16 + 128, dims);
              for (let d1124 = start16; d1124 < end46; d1124++) {
                const v424 = next[base159 + d1124]! - centre[base159 + d1124]!;
                running19 = running19 + v424 * v424;
              }
              let pairs19 = start16 >> 7;
              while ((pairs19 & 1) !== 0) {
                depth21 = depth21 - 1;
                running19 = partial17[depth21]! + running19;
                pairs19 = pairs19 >> 1;
              }
              partial17[depth21] = running19;
              depth21 = depth21 + 1;
            }
            depth21 = depth21 - 1;
            total17 = partial17[depth21]!;
            while (depth21 > 0) {
              depth21 = depth21 - 1;
              total17 = partial17[depth21]! + total17;
            }
          }
          r22 = r22 + total17;
          let total18 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base161 = (c72 + 3) * dims;
            for (let d1125 = 0; d1125 < dims; d1125++) {
              const v425 = next[base161 + d1125]! - centre[base161 + d1125]!;
              total18 = total18 + v425 * v425;
            }
          } else {
            let depth22 = 0;
            const base163 = (c72 + 3) * dims;
            for (let start17 = 0; start17 < dims; start17 += 128) {
              let running20 = -0.0;
              const base162 = base163;
              const end47 = minIndex(start17 + 128, dims);
              for (let d1126 = start17; d1126 < end47; d1126++) {
                const v426 = next[base162 + d1126]! - centre[base162 + d1126]!;
                running20 = running20 + v426 * v426;
              }
              let pairs20 = start17 >> 7;
              while ((pairs20 & 1) !== 0) {
                depth22 = depth22 - 1;
                running20 = partial18[depth22]! + running20;
                pairs20 = pairs20 >> 1;
              }
              partial18[depth22] = running20;
              depth22 = depth22 + 1;
            }
            depth22 = depth22 - 1;
            total18 = partial18[depth22]!;
            while (depth22 > 0) {
              depth22 = depth22 - 1;
              total18 = partial18[depth22]! + total18;
            }
          }
          r32 = r32 + total18;
          let total19 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base164 = (c72 + 4) * dims;
            for (let d1127 = 0; d1127 < dims; d1127++) {
              const v427 = next[base164 + d1127]! - centre[base164 + d1127]!;
              total19 = total19 + v427 * v427;
            }
          } else {
            let depth23 = 0;
            const base166 = (c72 + 4) * dims;
            for (let start18 = 0; start18 < dims; start18 += 128) {
              let running21 = -0.0;
              const base165 = base166;
              const end48 = minIndex(start18 + 128, dims);
              for (let d1128 = start18; d1128 < end48; d1128++) {
                const v428 = next[base165 + d1128]! - centre[base165 + d1128]!;
                running21 = running21 + v428 * v428;
              }
              let pairs21 = start18 >> 7;
              while ((pairs21 & 1) !== 0) {
                depth23 = depth23 - 1;
                running21 = partial19[depth23]! + running21;
                pairs21 = pairs21 >> 1;
              }
              partial19[depth23] = running21;
              depth23 = depth23 + 1;
            }
            depth23 = depth23 - 1;
            total19 = partial19[depth23]!;
            while (depth23 > 0) {
              depth23 = depth23 - 1;
              total19 = partial19[depth23]! + total19;
            }
          }
          r42 = r42 + total19;
          let total20 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base167 = (c72 + 5) * dims;
            for (let d1129 = 0; d1129 < dims; d1129++) {
              const v429 = next[base167 + d1129]! - centre[base167 + d1129]!;
              total20 = total20 + v429 * v429;
            }
          } else {
            let depth24 = 0;
            const base169 = (c72 + 5) * dims;
            for (let start19 = 0; start19 < dims; start19 += 128) {
              let running22 = -0.0;
              const base168 = base169;
              const end49 = minIndex(start19 + 128, dims);
              for (let d1130 = start19; d1130 < end49; d1130++) {
                const v430 = next[base168 + d1130]! - centre[base168 + d1130]!;
                running22 = running22 + v430 * v430;
              }
              let pairs22 = start19 >> 7;
              while ((pairs22 & 1) !== 0) {
                depth24 = depth24 - 1;
                running22 = partial20[depth24]! + running22;
                pairs22 = pairs22 >> 1;
              }
              partial20[depth24] = running22;
              depth24 = depth24 + 1;
            }
            depth24 = depth24 - 1;
            total20 = partial20[depth24]!;
            while (depth24 > 0) {
              depth24 = depth24 - 1;
              total20 = partial20[depth24]! + total20;
            }
          }
          r52 = r52 + total20;
          let total21 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base170 = (c72 + 6) * dims;
            for (let d1131 = 0; d1131 < dims; d1131++) {
              const v431 = next[base170 + d1131]! - centre[base170 + d1131]!;
              total21 = total21 + v431 * v431;
            }
          } else {
            let depth25 = 0;
            const base172 = (c72 + 6) * dims;
            for (let start20 = 0; start20 < dims; start20 += 128) {
              let running23 = -0.0;
              const base171 = base172;
              const end50 = minIndex(start20 + 128, dims);
              for (let d1132 = start20; d1132 < end50; d1132++) {
                const v432 = next[base171 + d1132]! - centre[base171 + d1132]!;
                running23 = running23 + v432 * v432;
              }
              let pairs23 = start20 >> 7;
              while ((pairs23 & 1) !== 0) {
                depth25 = depth25 - 1;
                running23 = partial21[depth25]! + running23;
                pairs23 = pairs23 >> 1;
              }
              partial21[depth25] = running23;
              depth25 = depth25 + 1;
            }
            depth25 = depth25 - 1;
            total21 = partial21[depth25]!;
            while (depth25 > 0) {
              depth25 = depth25 - 1;
              total21 = partial21[depth25]! + total21;
            }
          }
          r62 = r62 + total21;
          let total22 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base173 = (c72 + 7) * dims;
            for (let d1133 = 0; d1133 < dims; d1133++) {
              const v433 = next[base173 + d1133]! - centre[base173 + d1133]!;
              total22 = total22 + v433 * v433;
            }
          } else {
            let depth26 = 0;
            const base175 = (c72 + 7) * dims;
            for (let start21 = 0; start21 < dims; start21 += 128) {
              let running24 = -0.0;
              const base174 = base175;
              const end51 = minIndex(start21 + 128, dims);
              for (let d1134 = start21; d1134 < end51; d1134++) {
                const v434 = next[base174 + d1134]! - centre[base174 + d1134]!;
                running24 = running24 + v434 * v434;
              }
              let pairs24 = start21 >> 7;
              while ((pairs24 & 1) !== 0) {
                depth26 = depth26 - 1;
                running24 = partial22[depth26]! + running24;
                pairs24 = pairs24 >> 1;
              }
              partial22[depth26] = running24;
              depth26 = depth26 + 1;
            }
            depth26 = depth26 - 1;
            total22 = partial22[depth26]!;
            while (depth26 > 0) {
              depth26 = depth26 - 1;
              total22 = partial22[depth26]! + total22;
            }
          }
          r72 = r72 + total22;
        }
        total5 = r02 + r12 + (r22 + r32) + (r42 + r52 + (r62 + r72));
        for (let c73 = whole4; c73 < end2; c73++) {
          let total23 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base176 = c73 * dims;
            for (let d1135 = 0; d1135 < dims; d1135++) {
              const v435 = next[base176 + d1135]! - centre[base176 + d1135]!;
              total23 = total23 + v435 * v435;
            }
          } else {
            let depth27 = 0;
            const base178 = c73 * dims;
            for (let start22 = 0; start22 < dims; start22 += 128) {
              let running25 = -0.0;
              const base177 = base178;
              const end52 = minIndex(start22 + 128, dims);
              for (let d1136 = start22; d1136 < end52; d1136++) {
                const v436 = next[base177 + d1136]! - centre[base177 + d1136]!;
                running25 = running25 + v436 * v436;
              }
              let pairs25 = start22 >> 7;
              while ((pairs25 & 1) !== 0) {
                depth27 = depth27 - 1;
                running25 = partial23[depth27]! + running25;
                pairs25 = pairs25 >> 1;
              }
              partial23[depth27] = running25;
              depth27 = depth27 + 1;
            }
            depth27 = depth27 - 1;
            total23 = partial23[depth27]!;
            while (depth27 > 0) {
              depth27 = depth27 - 1;
              total23 = partial23[depth27]! + total23;
            }
          }
          total5 = total5 + total23;
        }
        busy2 = false;
        while (depth9 > 0 && !busy2) {
          depth9 = depth9 - 1;
          if (nextCount2[depth9]! === 0) {
            total5 = left2[depth9]! + total5;
          } else {
            from8 = nextFrom2[depth9]!;
            count2 = nextCount2[depth9]!;
            left2[depth9] = total5;
            nextCount2[depth9] = 0;
            depth9 = depth9 + 1;
            busy2 = true;
          }
        }
      }
    }
    const shift = total5;
    kmeansRegion13(0, k, centre, next, dims);
    let moved = 0;
    for (let i13 = 0; i13 < points; i13++) {
      if (labels[i13]! !== previous[i13]!) {
        moved = (moved + 1) | 0;
      }
    }
    kmeansRegion14(0, points, labels, previous);
    done = moved === 0 || shift <= enough;
    steps = steps + 1;
  }
  kmeansRegion15(0, k, centre, norm, dims);
  kmeansRegion16(0, points, byDimension, centre, labels, norm, dims, k, points);
  iterations[0] = steps;
  kmeansRegion17(0, points, centre, centred, distance, labels, dims);
  let total27 = points <= 0 ? 0.0 : -0.0;
  if (points < 8) {
    for (let i17 = 0; i17 < points; i17++) {
      total27 = total27 + distance[i17]!;
    }
  } else {
    let from9 = 0;
    let count3 = points;
    let depth31 = 0;
    let busy3: boolean = true;
    while (busy3) {
      while (count3 > 128) {
        const half3 = (count3 >> 4) * 8;
        nextFrom3[depth31] = from9 + half3;
        nextCount3[depth31] = count3 - half3;
        depth31 = depth31 + 1;
        count3 = half3;
      }
      const end3 = from9 + count3;
      const whole5 = from9 + (count3 & -8);
      let r03 = distance[from9]!;
      let r13 = distance[from9 + 1]!;
      let r23 = distance[from9 + 2]!;
      let r33 = distance[from9 + 3]!;
      let r43 = distance[from9 + 4]!;
      let r53 = distance[from9 + 5]!;
      let r63 = distance[from9 + 6]!;
      let r73 = distance[from9 + 7]!;
      for (let i172 = from9 + 8; i172 < whole5; i172 += 8) {
        r03 = r03 + distance[i172]!;
        r13 = r13 + distance[i172 + 1]!;
        r23 = r23 + distance[i172 + 2]!;
        r33 = r33 + distance[i172 + 3]!;
        r43 = r43 + distance[i172 + 4]!;
        r53 = r53 + distance[i172 + 5]!;
        r63 = r63 + distance[i172 + 6]!;
        r73 = r73 + distance[i172 + 7]!;
      }
      total27 = r03 + r13 + (r23 + r33) + (r43 + r53 + (r63 + r73));
      for (let i173 = whole5; i173 < end3; i173++) {
        total27 = total27 + distance[i173]!;
      }
      busy3 = false;
      while (depth31 > 0 && !busy3) {
        depth31 = depth31 - 1;
        if (nextCount3[depth31]! === 0) {
          total27 = left3[depth31]! + total27;
        } else {
          from9 = nextFrom3[depth31]!;
          count3 = nextCount3[depth31]!;
          left3[depth31] = total27;
          nextCount3[depth31] = 0;
          depth31 = depth31 + 1;
          busy3 = true;
        }
      }
    }
  }
  const result = Math.abs(total27);
  inertia[0] = result === result ? result : NaN;
  kmeansRegion18(0, k, centre, centroids, mean, dims);
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
  const base14 = minIndex(dims, 512);
  const base15 = maxIndex(minIndex(dims, 512), 0) & -4;
  for (let item = lo; item < hi; item++) {
    const block = Math.trunc(item / strips);
    const strip = item - block * strips;
    const base = item * base14;
    const from = block * 128;
    const to = minIndex(from + 128, points);
    const whole = from + ((to - from) & -4);
    const eMain = base15;
    for (let e = 0; e < eMain; e += 4) {
      partial[base + e] = -0.0;
      partial[base + (e + 1)] = -0.0;
      partial[base + (e + 2)] = -0.0;
      partial[base + (e + 3)] = -0.0;
    }
    const end4 = base14;
    for (let e = eMain; e < end4; e++) {
      partial[base + e] = -0.0;
    }
    const base8 = strip * 512;
    const base9 = minIndex(dims - strip * 512, 512);
    for (let term = from; term < whole; term += 4) {
      const base3 = term * dims;
      const base4 = base8;
      const base5 = (term + 1) * dims;
      const base6 = (term + 2) * dims;
      const base7 = (term + 3) * dims;
      const end5 = base9;
      for (let d5 = 0; d5 < end5; d5++) {
        let running = partial[base + d5]!;
        running = running + x[base3 + (base4 + d5)]!;
        running = running + x[base5 + (base4 + d5)]!;
        running = running + x[base6 + (base4 + d5)]!;
        running = running + x[base7 + (base4 + d5)]!;
        partial[base + d5] = running;
      }
    }
    const base12 = strip * 512;
    const base13 = minIndex(dims - strip * 512, 512);
    for (let term = whole; term < to; term++) {
      const base10 = term * dims;
      const base11 = base12;
      const end6 = base13;
      for (let d7 = 0; d7 < end6; d7++) {
        let running2 = partial[base + d7]!;
        running2 = running2 + x[base10 + (base11 + d7)]!;
        partial[base + d7] = running2;
      }
    }
  }
}

function kmeansRegion1(
  lo2: number,
  hi2: number,
  centred: Float64Array,
  mean: Float64Array,
  x: Float64Array,
  dims: number,
): void {
  for (let i2 = lo2; i2 < hi2; i2++) {
    const d2Main = dims & -4;
    const base34 = i2 * dims;
    for (let d2 = 0; d2 < d2Main; d2 += 4) {
      centred[base34 + d2] = x[base34 + d2]! - mean[d2]!;
      centred[base34 + (d2 + 1)] = x[base34 + (d2 + 1)]! - mean[d2 + 1]!;
      centred[base34 + (d2 + 2)] = x[base34 + (d2 + 2)]! - mean[d2 + 2]!;
      centred[base34 + (d2 + 3)] = x[base34 + (d2 + 3)]! - mean[d2 + 3]!;
    }
    const base35 = i2 * dims;
    for (let d2 = d2Main; d2 < dims; d2++) {
      centred[base35 + d2] = x[base35 + d2]! - mean[d2]!;
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
  for (let d3 = lo3; d3 < hi3; d3++) {
    const i3Main = points & -4;
    const base36 = d3 * points;
    for (let i3 = 0; i3 < i3Main; i3 += 4) {
      const meanShared = mean[d3]!;
      byDimension[base36 + i3] = x[i3 * dims + d3]! - meanShared;
      byDimension[base36 + (i3 + 1)] = x[(i3 + 1) * dims + d3]! - meanShared;
      byDimension[base36 + (i3 + 2)] = x[(i3 + 2) * dims + d3]! - meanShared;
      byDimension[base36 + (i3 + 3)] = x[(i3 + 3) * dims + d3]! - meanShared;
    }
    const base37 = d3 * points;
    for (let i3 = i3Main; i3 < points; i3++) {
      byDimension[base37 + i3] = x[i3 * dims + d3]! - mean[d3]!;
    }
  }
}

function kmeansRegion3(
  lo4: number,
  hi4: number,
  centred: Float64Array,
  partial2: Float64Array,
  dims: number,
  points: number,
  strips2: number,
): void {
  const base49 = minIndex(dims, 512);
  const base50 = maxIndex(minIndex(dims, 512), 0) & -4;
  for (let item2 = lo4; item2 < hi4; item2++) {
    const block3 = Math.trunc(item2 / strips2);
    const strip2 = item2 - block3 * strips2;
    const base2 = item2 * base49;
    const from3 = block3 * 128;
    const to2 = minIndex(from3 + 128, points);
    const whole2 = from3 + ((to2 - from3) & -4);
    const e5Main = base50;
    for (let e5 = 0; e5 < e5Main; e5 += 4) {
      partial2[base2 + e5] = -0.0;
      partial2[base2 + (e5 + 1)] = -0.0;
      partial2[base2 + (e5 + 2)] = -0.0;
      partial2[base2 + (e5 + 3)] = -0.0;
    }
    const end12 = base49;
    for (let e5 = e5Main; e5 < end12; e5++) {
      partial2[base2 + e5] = -0.0;
    }
    const base43 = strip2 * 512;
    const base44 = minIndex(dims - strip2 * 512, 512);
    for (let term2 = from3; term2 < whole2; term2 += 4) {
      const base38 = term2 * dims;
      const base39 = base43;
      const base40 = (term2 + 1) * dims;
      const base41 = (term2 + 2) * dims;
      const base42 = (term2 + 3) * dims;
      const end13 = base44;
      for (let d42 = 0; d42 < end13; d42++) {
        let running3 = partial2[base2 + d42]!;
        const v7 = centred[base38 + (base39 + d42)]!;
        running3 = running3 + v7 * v7;
        const v8 = centred[base40 + (base39 + d42)]!;
        running3 = running3 + v8 * v8;
        const v9 = centred[base41 + (base39 + d42)]!;
        running3 = running3 + v9 * v9;
        const v10 = centred[base42 + (base39 + d42)]!;
        running3 = running3 + v10 * v10;
        partial2[base2 + d42] = running3;
      }
    }
    const base47 = strip2 * 512;
    const base48 = minIndex(dims - strip2 * 512, 512);
    for (let term2 = whole2; term2 < to2; term2++) {
      const base45 = term2 * dims;
      const base46 = base47;
      const end14 = base48;
      for (let d43 = 0; d43 < end14; d43++) {
        let running4 = partial2[base2 + d43]!;
        const v11 = centred[base45 + (base46 + d43)]!;
        running4 = running4 + v11 * v11;
        partial2[base2 + d43] = running4;
      }
    }
  }
}

function kmeansRegion4(
  lo5: number,
  hi5: number,
  centre: Float64Array,
  init: Float64Array,
  mean: Float64Array,
  dims: number,
): void {
  for (let c = lo5; c < hi5; c++) {
    const d6Main = dims & -4;
    const base69 = c * dims;
    for (let d6 = 0; d6 < d6Main; d6 += 4) {
      centre[base69 + d6] = init[base69 + d6]! - mean[d6]!;
      centre[base69 + (d6 + 1)] = init[base69 + (d6 + 1)]! - mean[d6 + 1]!;
      centre[base69 + (d6 + 2)] = init[base69 + (d6 + 2)]! - mean[d6 + 2]!;
      centre[base69 + (d6 + 3)] = init[base69 + (d6 + 3)]! - mean[d6 + 3]!;
    }
    const base70 = c * dims;
    for (let d6 = d6Main; d6 < dims; d6++) {
      centre[base70 + d6] = init[base70 + d6]! - mean[d6]!;
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

function kmeansRegion6(lo7: number, hi7: number, centre: Float64Array, norm: Float64Array, dims: number): void {
  const partial3 = new Float64Array(26);
  const partial3_1 = new Float64Array(26);
  const partial3_2 = new Float64Array(26);
  const partial3_3 = new Float64Array(26);
  const c2Main = lo7 + (maxIndex(hi7 - lo7, 0) & -4);
  for (let c2 = lo7; c2 < c2Main; c2 += 4) {
    let total2 = dims <= 0 ? 0.0 : -0.0;
    let total2_1 = dims <= 0 ? 0.0 : -0.0;
    let total2_2 = dims <= 0 ? 0.0 : -0.0;
    let total2_3 = dims <= 0 ? 0.0 : -0.0;
    if (dims <= 128) {
      const base71 = c2 * dims;
      const base72 = (c2 + 1) * dims;
      const base73 = (c2 + 2) * dims;
      const base74 = (c2 + 3) * dims;
      for (let d72 = 0; d72 < dims; d72++) {
        const v2 = centre[base71 + d72]!;
        const v2_1 = centre[base72 + d72]!;
        const v2_2 = centre[base73 + d72]!;
        const v2_3 = centre[base74 + d72]!;
        total2 = total2 + v2 * v2;
        total2_1 = total2_1 + v2_1 * v2_1;
        total2_2 = total2_2 + v2_2 * v2_2;
        total2_3 = total2_3 + v2_3 * v2_3;
      }
    } else {
      let depth4 = 0;
      const base79 = c2 * dims;
      const base80 = (c2 + 1) * dims;
      const base81 = (c2 + 2) * dims;
      const base82 = (c2 + 3) * dims;
      for (let start = 0; start < dims; start += 128) {
        let running5 = -0.0;
        let running5_1 = -0.0;
        let running5_2 = -0.0;
        let running5_3 = -0.0;
        const base75 = base79;
        const base76 = base80;
        const base77 = base81;
        const base78 = base82;
        const end20 = minIndex(start + 128, dims);
        for (let d73 = start; d73 < end20; d73++) {
          const v22 = centre[base75 + d73]!;
          const v22_1 = centre[base76 + d73]!;
          const v22_2 = centre[base77 + d73]!;
          const v22_3 = centre[base78 + d73]!;
          running5 = running5 + v22 * v22;
          running5_1 = running5_1 + v22_1 * v22_1;
          running5_2 = running5_2 + v22_2 * v22_2;
          running5_3 = running5_3 + v22_3 * v22_3;
        }
        let pairs3 = start >> 7;
        while ((pairs3 & 1) !== 0) {
          depth4 = depth4 - 1;
          running5 = partial3[depth4]! + running5;
          running5_1 = partial3_1[depth4]! + running5_1;
          running5_2 = partial3_2[depth4]! + running5_2;
          running5_3 = partial3_3[depth4]! + running5_3;
          pairs3 = pairs3 >> 1;
        }
        partial3[depth4] = running5;
        partial3_1[depth4] = running5_1;
        partial3_2[depth4] = running5_2;
        partial3_3[depth4] = running5_3;
        depth4 = depth4 + 1;
      }
      depth4 = depth4 - 1;
      total2 = partial3[depth4]!;
      total2_1 = partial3_1[depth4]!;
      total2_2 = partial3_2[depth4]!;
      total2_3 = partial3_3[depth4]!;
      while (depth4 > 0) {
        depth4 = depth4 - 1;
        total2 = partial3[depth4]! + total2;
        total2_1 = partial3_1[depth4]! + total2_1;
        total2_2 = partial3_2[depth4]! + total2_2;
        total2_3 = partial3_3[depth4]! + total2_3;
      }
    }
    norm[c2] = total2;
    norm[c2 + 1] = total2_1;
    norm[c2 + 2] = total2_2;
    norm[c2 + 3] = total2_3;
  }
  for (let c2 = c2Main; c2 < hi7; c2++) {
    let total2 = dims <= 0 ? 0.0 : -0.0;
    if (dims <= 128) {
      const base83 = c2 * dims;
      for (let d72 = 0; d72 < dims; d72++) {
        const v2 = centre[base83 + d72]!;
        total2 = total2 + v2 * v2;
      }
    } else {
      let depth4 = 0;
      const base85 = c2 * dims;
      for (let start = 0; start < dims; start += 128) {
        let running5 = -0.0;
        const base84 = base85;
        const end21 = minIndex(start + 128, dims);
        for (let d73 = start; d73 < end21; d73++) {
          const v22 = centre[base84 + d73]!;
          running5 = running5 + v22 * v22;
        }
        let pairs3 = start >> 7;
        while ((pairs3 & 1) !== 0) {
          depth4 = depth4 - 1;
          running5 = partial3[depth4]! + running5;
          pairs3 = pairs3 >> 1;
        }
        partial3[depth4] = running5;
        depth4 = depth4 + 1;
      }
      depth4 = depth4 - 1;
      total2 = partial3[depth4]!;
      while (depth4 > 0) {
        depth4 = depth4 - 1;
        total2 = partial3[depth4]! + total2;
      }
    }
    norm[c2] = total2;
  }
}

function kmeansRegion7(
  lo8: number,
  hi8: number,
  byDimension: Float64Array,
  centre: Float64Array,
  labels: Int32Array,
  norm: Float64Array,
  dims: number,
  k: number,
  points: number,
): void {
  const partial4 = new Float64Array(26);
  const partial4_1 = new Float64Array(26);
  const partial4_2 = new Float64Array(26);
  const partial4_3 = new Float64Array(26);
  const i6Main = lo8 + (maxIndex(hi8 - lo8, 0) & -4);
  for (let i6 = lo8; i6 < i6Main; i6 += 4) {
    let best = 0;
    let best_1 = 0;
    let best_2 = 0;
    let best_3 = 0;
    let least = NaN;
    let least_1 = NaN;
    let least_2 = NaN;
    let least_3 = NaN;
    for (let c3 = 0; c3 < k; c3++) {
      const normShared = norm[c3]!;
      let total3 = dims <= 0 ? 0.0 : -0.0;
      let total3_1 = dims <= 0 ? 0.0 : -0.0;
      let total3_2 = dims <= 0 ? 0.0 : -0.0;
      let total3_3 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base86 = c3 * dims;
        for (let d82 = 0; d82 < dims; d82++) {
          const centreShared = centre[base86 + d82]!;
          total3 = total3 + byDimension[d82 * points + i6]! * centreShared;
          total3_1 = total3_1 + byDimension[d82 * points + (i6 + 1)]! * centreShared;
          total3_2 = total3_2 + byDimension[d82 * points + (i6 + 2)]! * centreShared;
          total3_3 = total3_3 + byDimension[d82 * points + (i6 + 3)]! * centreShared;
        }
      } else {
        let depth5 = 0;
        const base88 = c3 * dims;
        for (let start2 = 0; start2 < dims; start2 += 128) {
          let running6 = -0.0;
          let running6_1 = -0.0;
          let running6_2 = -0.0;
          let running6_3 = -0.0;
          const base87 = base88;
          const end22 = minIndex(start2 + 128, dims);
          for (let d83 = start2; d83 < end22; d83++) {
            const centreShared2 = centre[base87 + d83]!;
            running6 = running6 + byDimension[d83 * points + i6]! * centreShared2;
            running6_1 = running6_1 + byDimension[d83 * points + (i6 + 1)]! * centreShared2;
            running6_2 = running6_2 + byDimension[d83 * points + (i6 + 2)]! * centreShared2;
            running6_3 = running6_3 + byDimension[d83 * points + (i6 + 3)]! * centreShared2;
          }
          let pairs4 = start2 >> 7;
          while ((pairs4 & 1) !== 0) {
            depth5 = depth5 - 1;
            running6 = partial4[depth5]! + running6;
            running6_1 = partial4_1[depth5]! + running6_1;
            running6_2 = partial4_2[depth5]! + running6_2;
            running6_3 = partial4_3[depth5]! + running6_3;
            pairs4 = pairs4 >> 1;
          }
          partial4[depth5] = running6;
          partial4_1[depth5] = running6_1;
          partial4_2[depth5] = running6_2;
          partial4_3[depth5] = running6_3;
          depth5 = depth5 + 1;
        }
        depth5 = depth5 - 1;
        total3 = partial4[depth5]!;
        total3_1 = partial4_1[depth5]!;
        total3_2 = partial4_2[depth5]!;
        total3_3 = partial4_3[depth5]!;
        while (depth5 > 0) {
          depth5 = depth5 - 1;
          total3 = partial4[depth5]! + total3;
          total3_1 = partial4_1[depth5]! + total3_1;
          total3_2 = partial4_2[depth5]! + total3_2;
          total3_3 = partial4_3[depth5]! + total3_3;
        }
      }
      const candidate = normShared - 2.0 * total3;
      const candidate_1 = normShared - 2.0 * total3_1;
      const candidate_2 = normShared - 2.0 * total3_2;
      const candidate_3 = normShared - 2.0 * total3_3;
      if (candidate < least || (least !== least && candidate === candidate)) {
        least = candidate;
        best = c3;
      }
      if (candidate_1 < least_1 || (least_1 !== least_1 && candidate_1 === candidate_1)) {
        least_1 = candidate_1;
        best_1 = c3;
      }
      if (candidate_2 < least_2 || (least_2 !== least_2 && candidate_2 === candidate_2)) {
        least_2 = candidate_2;
        best_2 = c3;
      }
      if (candidate_3 < least_3 || (least_3 !== least_3 && candidate_3 === candidate_3)) {
        least_3 = candidate_3;
        best_3 = c3;
      }
    }
    labels[i6] = best;
    labels[i6 + 1] = best_1;
    labels[i6 + 2] = best_2;
    labels[i6 + 3] = best_3;
  }
  for (let i6 = i6Main; i6 < hi8; i6++) {
    let best = 0;
    let least = NaN;
    for (let c3 = 0; c3 < k; c3++) {
      let total3 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base89 = c3 * dims;
        for (let d82 = 0; d82 < dims; d82++) {
          total3 = total3 + byDimension[d82 * points + i6]! * centre[base89 + d82]!;
        }
      } else {
        let depth5 = 0;
        const base91 = c3 * dims;
        for (let start2 = 0; start2 < dims; start2 += 128) {
          let running6 = -0.0;
          const base90 = base91;
          const end23 = minIndex(start2 + 128, dims);
          for (let d83 = start2; d83 < end23; d83++) {
            running6 = running6 + byDimension[d83 * points + i6]! * centre[base90 + d83]!;
          }
          let pairs4 = start2 >> 7;
          while ((pairs4 & 1) !== 0) {
            depth5 = depth5 - 1;
            running6 = partial4[depth5]! + running6;
            pairs4 = pairs4 >> 1;
          }
          partial4[depth5] = running6;
          depth5 = depth5 + 1;
        }
        depth5 = depth5 - 1;
        total3 = partial4[depth5]!;
        while (depth5 > 0) {
          depth5 = depth5 - 1;
          total3 = partial4[depth5]! + total3;
        }
      }
      const candidate = norm[c3]! - 2.0 * total3;
      if (candidate < least || (least !== least && candidate === candidate)) {
        least = candidate;
        best = c3;
      }
    }
    labels[i6] = best;
  }
}

function kmeansRegion8(lo9: number, hi9: number, labels: Int32Array, member: Int32Array): void {
  const i7Main = lo9 + (maxIndex(hi9 - lo9, 0) & -4);
  for (let i7 = lo9; i7 < i7Main; i7 += 4) {
    member[i7] = labels[i7]!;
    member[i7 + 1] = labels[i7 + 1]!;
    member[i7 + 2] = labels[i7 + 2]!;
    member[i7 + 3] = labels[i7 + 3]!;
  }
  for (let i7 = i7Main; i7 < hi9; i7++) {
    member[i7] = labels[i7]!;
  }
}

function kmeansRegion9(lo10: number, hi10: number, size: Int32Array): void {
  const i8Main = lo10 + (maxIndex(hi10 - lo10, 0) & -4);
  for (let i8 = lo10; i8 < i8Main; i8 += 4) {
    size[i8] = 0;
    size[i8 + 1] = 0;
    size[i8 + 2] = 0;
    size[i8 + 3] = 0;
  }
  for (let i8 = i8Main; i8 < hi10; i8++) {
    size[i8] = 0;
  }
}

function kmeansRegion10(
  lo11: number,
  hi11: number,
  centre: Float64Array,
  centred: Float64Array,
  distance: Float64Array,
  labels: Int32Array,
  dims: number,
): void {
  const partial5 = new Float64Array(26);
  const partial5_1 = new Float64Array(26);
  const partial5_2 = new Float64Array(26);
  const partial5_3 = new Float64Array(26);
  const i10Main = lo11 + (maxIndex(hi11 - lo11, 0) & -4);
  for (let i10 = lo11; i10 < i10Main; i10 += 4) {
    let total4 = dims <= 0 ? 0.0 : -0.0;
    let total4_1 = dims <= 0 ? 0.0 : -0.0;
    let total4_2 = dims <= 0 ? 0.0 : -0.0;
    let total4_3 = dims <= 0 ? 0.0 : -0.0;
    if (dims <= 128) {
      const base92 = i10 * dims;
      const base93 = (i10 + 1) * dims;
      const base94 = (i10 + 2) * dims;
      const base95 = (i10 + 3) * dims;
      for (let d9 = 0; d9 < dims; d9++) {
        const v3 = centred[base92 + d9]! - centre[labels[i10]! * dims + d9]!;
        const v3_1 = centred[base93 + d9]! - centre[labels[i10 + 1]! * dims + d9]!;
        const v3_2 = centred[base94 + d9]! - centre[labels[i10 + 2]! * dims + d9]!;
        const v3_3 = centred[base95 + d9]! - centre[labels[i10 + 3]! * dims + d9]!;
        total4 = total4 + v3 * v3;
        total4_1 = total4_1 + v3_1 * v3_1;
        total4_2 = total4_2 + v3_2 * v3_2;
        total4_3 = total4_3 + v3_3 * v3_3;
      }
    } else {
      let depth6 = 0;
      const base100 = i10 * dims;
      const base101 = (i10 + 1) * dims;
      const base102 = (i10 + 2) * dims;
      const base103 = (i10 + 3) * dims;
      for (let start3 = 0; start3 < dims; start3 += 128) {
        let running7 = -0.0;
        let running7_1 = -0.0;
        let running7_2 = -0.0;
        let running7_3 = -0.0;
        const base96 = base100;
        const base97 = base101;
        const base98 = base102;
        const base99 = base103;
        const end24 = minIndex(start3 + 128, dims);
        for (let d92 = start3; d92 < end24; d92++) {
          const v32 = centred[base96 + d92]! - centre[labels[i10]! * dims + d92]!;
          const v32_1 = centred[base97 + d92]! - centre[labels[i10 + 1]! * dims + d92]!;
          const v32_2 = centred[base98 + d92]! - centre[labels[i10 + 2]! * dims + d92]!;
          const v32_3 = centred[base99 + d92]! - centre[labels[i10 + 3]! * dims + d92]!;
          running7 = running7 + v32 * v32;
          running7_1 = running7_1 + v32_1 * v32_1;
          running7_2 = running7_2 + v32_2 * v32_2;
          running7_3 = running7_3 + v32_3 * v32_3;
        }
        let pairs5 = start3 >> 7;
        while ((pairs5 & 1) !== 0) {
          depth6 = depth6 - 1;
          running7 = partial5[depth6]! + running7;
          running7_1 = partial5_1[depth6]! + running7_1;
          running7_2 = partial5_2[depth6]! + running7_2;
          running7_3 = partial5_3[depth6]! + running7_3;
          pairs5 = pairs5 >> 1;
        }
        partial5[depth6] = running7;
        partial5_1[depth6] = running7_1;
        partial5_2[depth6] = running7_2;
        partial5_3[depth6] = running7_3;
        depth6 = depth6 + 1;
      }
      depth6 = depth6 - 1;
      total4 = partial5[depth6]!;
      total4_1 = partial5_1[depth6]!;
      total4_2 = partial5_2[depth6]!;
      total4_3 = partial5_3[depth6]!;
      while (depth6 > 0) {
        depth6 = depth6 - 1;
        total4 = partial5[depth6]! + total4;
        total4_1 = partial5_1[depth6]! + total4_1;
        total4_2 = partial5_2[depth6]! + total4_2;
        total4_3 = partial5_3[depth6]! + total4_3;
      }
    }
    distance[i10] = total4;
    distance[i10 + 1] = total4_1;
    distance[i10 + 2] = total4_2;
    distance[i10 + 3] = total4_3;
  }
  for (let i10 = i10Main; i10 < hi11; i10++) {
    let total4 = dims <= 0 ? 0.0 : -0.0;
    if (dims <= 128) {
      const base104 = i10 * dims;
      for (let d9 = 0; d9 < dims; d9++) {
        const v3 = centred[base104 + d9]! - centre[labels[i10]! * dims + d9]!;
        total4 = total4 + v3 * v3;
      }
    } else {
      let depth6 = 0;
      const base106 = i10 * dims;
      for (let start3 = 0; start3 < dims; start3 += 128) {
        let running7 = -0.0;
        const base105 = base106;
        const end25 = minIndex(start3 + 128, dims);
        for (let d92 = start3; d92 < end25; d92++) {
          const v32 = centred[base105 + d92]! - centre[labels[i10]! * dims + d92]!;
          running7 = running7 + v32 * v32;
        }
        let pairs5 = start3 >> 7;
        while ((pairs5 & 1) !== 0) {
          depth6 = depth6 - 1;
          running7 = partial5[depth6]! + running7;
          pairs5 = pairs5 >> 1;
        }
        partial5[depth6] = running7;
        depth6 = depth6 + 1;
      }
      depth6 = depth6 - 1;
      total4 = partial5[depth6]!;
      while (depth6 > 0) {
        depth6 = depth6 - 1;
        total4 = partial5[depth6]! + total4;
      }
    }
    distance[i10] = total4;
  }
}

function kmeansRegion11(
  lo12: number,
  hi12: number,
  centred: Float64Array,
  member: Int32Array,
  totals: Float64Array,
  dims: number,
  k: number,
  partRows: number,
  terms: number,
  sums: Float64Array,
): void {
  const base115 = k * dims;
  const base116 = maxIndex(k * dims, 0) & -2;
  for (let part = lo12; part < hi12; part++) {
    const from6 = part * partRows;
    const to3 = minIndex(from6 + partRows, terms);
    let depth7 = 0;
    const base110 = base115;
    const base111 = base116;
    for (let start4 = from6; start4 < to3; start4 += 128) {
      const slot = depth7 * base110;
      const end26 = base110;
      for (let e9 = 0; e9 < end26; e9++) {
        sums[slot + e9] = -0.0;
      }
      const end27 = minIndex(start4 + 128, to3);
      for (let i12 = start4; i12 < end27; i12++) {
        const target = slot + member[i12]! * dims;
        const base107 = i12 * dims;
        for (let d102 = 0; d102 < dims; d102++) {
          sums[target + d102] = sums[target + d102]! + centred[base107 + d102]!;
        }
      }
      depth7 = depth7 + 1;
      let pairs6 = (start4 - from6) >> 7;
      const base108 = base110;
      const base109 = base111;
      while ((pairs6 & 1) !== 0) {
        depth7 = depth7 - 1;
        const older5 = (depth7 - 1) * base108;
        const newer5 = older5 + base108;
        const e10Main = base109;
        for (let e10 = 0; e10 < e10Main; e10 += 2) {
          sums[older5 + e10] = sums[older5 + e10]! + sums[newer5 + e10]!;
          sums[older5 + (e10 + 1)] = sums[older5 + (e10 + 1)]! + sums[newer5 + (e10 + 1)]!;
        }
        const end28 = base108;
        for (let e10 = e10Main; e10 < end28; e10++) {
          sums[older5 + e10] = sums[older5 + e10]! + sums[newer5 + e10]!;
        }
        pairs6 = pairs6 >> 1;
      }
    }
    const base112 = base115;
    const base113 = base116;
    while (depth7 > 1) {
      depth7 = depth7 - 1;
      const older6 = (depth7 - 1) * base112;
      const newer6 = older6 + base112;
      const e11Main = base113;
      for (let e11 = 0; e11 < e11Main; e11 += 2) {
        sums[older6 + e11] = sums[older6 + e11]! + sums[newer6 + e11]!;
        sums[older6 + (e11 + 1)] = sums[older6 + (e11 + 1)]! + sums[newer6 + (e11 + 1)]!;
      }
      const end29 = base112;
      for (let e11 = e11Main; e11 < end29; e11++) {
        sums[older6 + e11] = sums[older6 + e11]! + sums[newer6 + e11]!;
      }
    }
    const base114 = part * base115;
    const end30 = base115;
    for (let e9 = 0; e9 < end30; e9++) {
      totals[base114 + e9] = sums[e9]!;
    }
  }
}

function kmeansRegion12(
  lo13: number,
  hi13: number,
  centre: Float64Array,
  next: Float64Array,
  size: Int32Array,
  totals: Float64Array,
  dims: number,
): void {
  for (let c6 = lo13; c6 < hi13; c6++) {
    const d10Main = dims & -4;
    const base123 = c6 * dims;
    for (let d10 = 0; d10 < d10Main; d10 += 4) {
      const sizeShared = size[c6]!;
      next[base123 + d10] = sizeShared > 0 ? totals[base123 + d10]! / sizeShared : centre[base123 + d10]!;
      next[base123 + (d10 + 1)] =
        sizeShared > 0 ? totals[base123 + (d10 + 1)]! / sizeShared : centre[base123 + (d10 + 1)]!;
      next[base123 + (d10 + 2)] =
        sizeShared > 0 ? totals[base123 + (d10 + 2)]! / sizeShared : centre[base123 + (d10 + 2)]!;
      next[base123 + (d10 + 3)] =
        sizeShared > 0 ? totals[base123 + (d10 + 3)]! / sizeShared : centre[base123 + (d10 + 3)]!;
    }
    const base124 = c6 * dims;
    for (let d10 = d10Main; d10 < dims; d10++) {
      next[base124 + d10] = size[c6]! > 0 ? totals[base124 + d10]! / size[c6]! : centre[base124 + d10]!;
    }
  }
}

function kmeansRegion13(lo14: number, hi14: number, centre: Float64Array, next: Float64Array, dims: number): void {
  for (let c8 = lo14; c8 < hi14; c8++) {
    const d12Main = dims & -4;
    const base179 = c8 * dims;
    for (let d12 = 0; d12 < d12Main; d12 += 4) {
      centre[base179 + d12] = next[base179 + d12]!;
      centre[base179 + (d12 + 1)] = next[base179 + (d12 + 1)]!;
      centre[base179 + (d12 + 2)] = next[base179 + (d12 + 2)]!;
      centre[base179 + (d12 + 3)] = next[base179 + (d12 + 3)]!;
    }
    const base180 = c8 * dims;
    for (let d12 = d12Main; d12 < dims; d12++) {
      centre[base180 + d12] = next[base180 + d12]!;
    }
  }
}

function kmeansRegion14(lo15: number, hi15: number, labels: Int32Array, previous: Int32Array): void {
  const i14Main = lo15 + (maxIndex(hi15 - lo15, 0) & -4);
  for (let i14 = lo15; i14 < i14Main; i14 += 4) {
    previous[i14] = labels[i14]!;
    previous[i14 + 1] = labels[i14 + 1]!;
    previous[i14 + 2] = labels[i14 + 2]!;
    previous[i14 + 3] = labels[i14 + 3]!;
  }
  for (let i14 = i14Main; i14 < hi15; i14++) {
    previous[i14] = labels[i14]!;
  }
}

function kmeansRegion15(lo16: number, hi16: number, centre: Float64Array, norm: Float64Array, dims: number): void {
  const partial24 = new Float64Array(26);
  const partial24_1 = new Float64Array(26);
  const partial24_2 = new Float64Array(26);
  const partial24_3 = new Float64Array(26);
  const c9Main = lo16 + (maxIndex(hi16 - lo16, 0) & -4);
  for (let c9 = lo16; c9 < c9Main; c9 += 4) {
    let total24 = dims <= 0 ? 0.0 : -0.0;
    let total24_1 = dims <= 0 ? 0.0 : -0.0;
    let total24_2 = dims <= 0 ? 0.0 : -0.0;
    let total24_3 = dims <= 0 ? 0.0 : -0.0;
    if (dims <= 128) {
      const base183 = c9 * dims;
      const base184 = (c9 + 1) * dims;
      const base185 = (c9 + 2) * dims;
      const base186 = (c9 + 3) * dims;
      for (let d13 = 0; d13 < dims; d13++) {
        const v5 = centre[base183 + d13]!;
        const v5_1 = centre[base184 + d13]!;
        const v5_2 = centre[base185 + d13]!;
        const v5_3 = centre[base186 + d13]!;
        total24 = total24 + v5 * v5;
        total24_1 = total24_1 + v5_1 * v5_1;
        total24_2 = total24_2 + v5_2 * v5_2;
        total24_3 = total24_3 + v5_3 * v5_3;
      }
    } else {
      let depth28 = 0;
      const base191 = c9 * dims;
      const base192 = (c9 + 1) * dims;
      const base193 = (c9 + 2) * dims;
      const base194 = (c9 + 3) * dims;
      for (let start23 = 0; start23 < dims; start23 += 128) {
        let running26 = -0.0;
        let running26_1 = -0.0;
        let running26_2 = -0.0;
        let running26_3 = -0.0;
        const base187 = base191;
        const base188 = base192;
        const base189 = base193;
        const base190 = base194;
        const end53 = minIndex(start23 + 128, dims);
        for (let d132 = start23; d132 < end53; d132++) {
          const v52 = centre[base187 + d132]!;
          const v52_1 = centre[base188 + d132]!;
          const v52_2 = centre[base189 + d132]!;
          const v52_3 = centre[base190 + d132]!;
          running26 = running26 + v52 * v52;
          running26_1 = running26_1 + v52_1 * v52_1;
          running26_2 = running26_2 + v52_2 * v52_2;
          running26_3 = running26_3 + v52_3 * v52_3;
        }
        let pairs26 = start23 >> 7;
        while ((pairs26 & 1) !== 0) {
          depth28 = depth28 - 1;
          running26 = partial24[depth28]! + running26;
          running26_1 = partial24_1[depth28]! + running26_1;
          running26_2 = partial24_2[depth28]! + running26_2;
          running26_3 = partial24_3[depth28]! + running26_3;
          pairs26 = pairs26 >> 1;
        }
        partial24[depth28] = running26;
        partial24_1[depth28] = running26_1;
        partial24_2[depth28] = running26_2;
        partial24_3[depth28] = running26_3;
        depth28 = depth28 + 1;
      }
      depth28 = depth28 - 1;
      total24 = partial24[depth28]!;
      total24_1 = partial24_1[depth28]!;
      total24_2 = partial24_2[depth28]!;
      total24_3 = partial24_3[depth28]!;
      while (depth28 > 0) {
        depth28 = depth28 - 1;
        total24 = partial24[depth28]! + total24;
        total24_1 = partial24_1[depth28]! + total24_1;
        total24_2 = partial24_2[depth28]! + total24_2;
        total24_3 = partial24_3[depth28]! + total24_3;
      }
    }
    norm[c9] = total24;
    norm[c9 + 1] = total24_1;
    norm[c9 + 2] = total24_2;
    norm[c9 + 3] = total24_3;
  }
  for (let c9 = c9Main; c9 < hi16; c9++) {
    let total24 = dims <= 0 ? 0.0 : -0.0;
    if (dims <= 128) {
      const base195 = c9 * dims;
      for (let d13 = 0; d13 < dims; d13++) {
        const v5 = centre[base195 + d13]!;
        total24 = total24 + v5 * v5;
      }
    } else {
      let depth28 = 0;
      const base197 = c9 * dims;
      for (let start23 = 0; start23 < dims; start23 += 128) {
        let running26 = -0.0;
        const base196 = base197;
        const end54 = minIndex(start23 + 128, dims);
        for (let d132 = start23; d132 < end54; d132++) {
          const v52 = centre[base196 + d132]!;
          running26 = running26 + v52 * v52;
        }
        let pairs26 = start23 >> 7;
        while ((pairs26 & 1) !== 0) {
          depth28 = depth28 - 1;
          running26 = partial24[depth28]! + running26;
          pairs26 = pairs26 >> 1;
        }
        partial24[depth28] = running26;
        depth28 = depth28 + 1;
      }
      depth28 = depth28 - 1;
      total24 = partial24[depth28]!;
      while (depth28 > 0) {
        depth28 = depth28 - 1;
        total24 = partial24[depth28]! + total24;
      }
    }
    norm[c9] = total24;
  }
}

function kmeansRegion16(
  lo17: number,
  hi17: number,
  byDimension: Float64Array,
  centre: Float64Array,
  labels: Int32Array,
  norm: Float64Array,
  dims: number,
  k: number,
  points: number,
): void {
  const partial25 = new Float64Array(26);
  const partial25_1 = new Float64Array(26);
  const partial25_2 = new Float64Array(26);
  const partial25_3 = new Float64Array(26);
  const i15Main = lo17 + (maxIndex(hi17 - lo17, 0) & -4);
  for (let i15 = lo17; i15 < i15Main; i15 += 4) {
    let best3 = 0;
    let best3_1 = 0;
    let best3_2 = 0;
    let best3_3 = 0;
    let least2 = NaN;
    let least2_1 = NaN;
    let least2_2 = NaN;
    let least2_3 = NaN;
    for (let c10 = 0; c10 < k; c10++) {
      const normShared2 = norm[c10]!;
      let total25 = dims <= 0 ? 0.0 : -0.0;
      let total25_1 = dims <= 0 ? 0.0 : -0.0;
      let total25_2 = dims <= 0 ? 0.0 : -0.0;
      let total25_3 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base198 = c10 * dims;
        for (let d14 = 0; d14 < dims; d14++) {
          const centreShared3 = centre[base198 + d14]!;
          total25 = total25 + byDimension[d14 * points + i15]! * centreShared3;
          total25_1 = total25_1 + byDimension[d14 * points + (i15 + 1)]! * centreShared3;
          total25_2 = total25_2 + byDimension[d14 * points + (i15 + 2)]! * centreShared3;
          total25_3 = total25_3 + byDimension[d14 * points + (i15 + 3)]! * centreShared3;
        }
      } else {
        let depth29 = 0;
        const base200 = c10 * dims;
        for (let start24 = 0; start24 < dims; start24 += 128) {
          let running27 = -0.0;
          let running27_1 = -0.0;
          let running27_2 = -0.0;
          let running27_3 = -0.0;
          const base199 = base200;
          const end55 = minIndex(start24 + 128, dims);
          for (let d142 = start24; d142 < end55; d142++) {
            const centreShared4 = centre[base199 + d142]!;
            running27 = running27 + byDimension[d142 * points + i15]! * centreShared4;
            running27_1 = running27_1 + byDimension[d142 * points + (i15 + 1)]! * centreShared4;
            running27_2 = running27_2 + byDimension[d142 * points + (i15 + 2)]! * centreShared4;
            running27_3 = running27_3 + byDimension[d142 * points + (i15 + 3)]! * centreShared4;
          }
          let pairs27 = start24 >> 7;
          while ((pairs27 & 1) !== 0) {
            depth29 = depth29 - 1;
            running27 = partial25[depth29]! + running27;
            running27_1 = partial25_1[depth29]! + running27_1;
            running27_2 = partial25_2[depth29]! + running27_2;
            running27_3 = partial25_3[depth29]! + running27_3;
            pairs27 = pairs27 >> 1;
          }
          partial25[depth29] = running27;
          partial25_1[depth29] = running27_1;
          partial25_2[depth29] = running27_2;
          partial25_3[depth29] = running27_3;
          depth29 = depth29 + 1;
        }
        depth29 = depth29 - 1;
        total25 = partial25[depth29]!;
        total25_1 = partial25_1[depth29]!;
        total25_2 = partial25_2[depth29]!;
        total25_3 = partial25_3[depth29]!;
        while (depth29 > 0) {
          depth29 = depth29 - 1;
          total25 = partial25[depth29]! + total25;
          total25_1 = partial25_1[depth29]! + total25_1;
          total25_2 = partial25_2[depth29]! + total25_2;
          total25_3 = partial25_3[depth29]! + total25_3;
        }
      }
      const candidate3 = normShared2 - 2.0 * total25;
      const candidate3_1 = normShared2 - 2.0 * total25_1;
      const candidate3_2 = normShared2 - 2.0 * total25_2;
      const candidate3_3 = normShared2 - 2.0 * total25_3;
      if (candidate3 < least2 || (least2 !== least2 && candidate3 === candidate3)) {
        least2 = candidate3;
        best3 = c10;
      }
      if (candidate3_1 < least2_1 || (least2_1 !== least2_1 && candidate3_1 === candidate3_1)) {
        least2_1 = candidate3_1;
        best3_1 = c10;
      }
      if (candidate3_2 < least2_2 || (least2_2 !== least2_2 && candidate3_2 === candidate3_2)) {
        least2_2 = candidate3_2;
        best3_2 = c10;
      }
      if (candidate3_3 < least2_3 || (least2_3 !== least2_3 && candidate3_3 === candidate3_3)) {
        least2_3 = candidate3_3;
        best3_3 = c10;
      }
    }
    labels[i15] = best3;
    labels[i15 + 1] = best3_1;
    labels[i15 + 2] = best3_2;
    labels[i15 + 3] = best3_3;
  }
  for (let i15 = i15Main; i15 < hi17; i15++) {
    let best3 = 0;
    let least2 = NaN;
    for (let c10 = 0; c10 < k; c10++) {
      let total25 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base201 = c10 * dims;
        for (let d14 = 0; d14 < dims; d14++) {
          total25 = total25 + byDimension[d14 * points + i15]! * centre[base201 + d14]!;
        }
      } else {
        let depth29 = 0;
        const base203 = c10 * dims;
        for (let start24 = 0; start24 < dims; start24 += 128) {
          let running27 = -0.0;
          const base202 = base203;
          const end56 = minIndex(start24 + 128, dims);
          for (let d142 = start24; d142 < end56; d142++) {
            running27 = running27 + byDimension[d142 * points + i15]! * centre[base202 + d142]!;
          }
          let pairs27 = start24 >> 7;
          while ((pairs27 & 1) !== 0) {
            depth29 = depth29 - 1;
            running27 = partial25[depth29]! + running27;
            pairs27 = pairs27 >> 1;
          }
          partial25[depth29] = running27;
          depth29 = depth29 + 1;
        }
        depth29 = depth29 - 1;
        total25 = partial25[depth29]!;
        while (depth29 > 0) {
          depth29 = depth29 - 1;
          total25 = partial25[depth29]! + total25;
        }
      }
      const candidate3 = norm[c10]! - 2.0 * total25;
      if (candidate3 < least2 || (least2 !== least2 && candidate3 === candidate3)) {
        least2 = candidate3;
        best3 = c10;
      }
    }
    labels[i15] = best3;
  }
}

function kmeansRegion17(
  lo18: number,
  hi18: number,
  centre: Float64Array,
  centred: Float64Array,
  distance: Float64Array,
  labels: Int32Array,
  dims: number,
): void {
  const partial26 = new Float64Array(26);
  const partial26_1 = new Float64Array(26);
  const partial26_2 = new Float64Array(26);
  const partial26_3 = new Float64Array(26);
  const i16Main = lo18 + (maxIndex(hi18 - lo18, 0) & -4);
  for (let i16 = lo18; i16 < i16Main; i16 += 4) {
    let total26 = dims <= 0 ? 0.0 : -0.0;
    let total26_1 = dims <= 0 ? 0.0 : -0.0;
    let total26_2 = dims <= 0 ? 0.0 : -0.0;
    let total26_3 = dims <= 0 ? 0.0 : -0.0;
    if (dims <= 128) {
      const base204 = i16 * dims;
      const base205 = (i16 + 1) * dims;
      const base206 = (i16 + 2) * dims;
      const base207 = (i16 + 3) * dims;
      for (let d15 = 0; d15 < dims; d15++) {
        const v6 = centred[base204 + d15]! - centre[labels[i16]! * dims + d15]!;
        const v6_1 = centred[base205 + d15]! - centre[labels[i16 + 1]! * dims + d15]!;
        const v6_2 = centred[base206 + d15]! - centre[labels[i16 + 2]! * dims + d15]!;
        const v6_3 = centred[base207 + d15]! - centre[labels[i16 + 3]! * dims + d15]!;
        total26 = total26 + v6 * v6;
        total26_1 = total26_1 + v6_1 * v6_1;
        total26_2 = total26_2 + v6_2 * v6_2;
        total26_3 = total26_3 + v6_3 * v6_3;
      }
    } else {
      let depth30 = 0;
      const base212 = i16 * dims;
      const base213 = (i16 + 1) * dims;
      const base214 = (i16 + 2) * dims;
      const base215 = (i16 + 3) * dims;
      for (let start25 = 0; start25 < dims; start25 += 128) {
        let running28 = -0.0;
        let running28_1 = -0.0;
        let running28_2 = -0.0;
        let running28_3 = -0.0;
        const base208 = base212;
        const base209 = base213;
        const base210 = base214;
        const base211 = base215;
        const end57 = minIndex(start25 + 128, dims);
        for (let d152 = start25; d152 < end57; d152++) {
          const v62 = centred[base208 + d152]! - centre[labels[i16]! * dims + d152]!;
          const v62_1 = centred[base209 + d152]! - centre[labels[i16 + 1]! * dims + d152]!;
          const v62_2 = centred[base210 + d152]! - centre[labels[i16 + 2]! * dims + d152]!;
          const v62_3 = centred[base211 + d152]! - centre[labels[i16 + 3]! * dims + d152]!;
          running28 = running28 + v62 * v62;
          running28_1 = running28_1 + v62_1 * v62_1;
          running28_2 = running28_2 + v62_2 * v62_2;
          running28_3 = running28_3 + v62_3 * v62_3;
        }
        let pairs28 = start25 >> 7;
        while ((pairs28 & 1) !== 0) {
          depth30 = depth30 - 1;
          running28 = partial26[depth30]! + running28;
          running28_1 = partial26_1[depth30]! + running28_1;
          running28_2 = partial26_2[depth30]! + running28_2;
          running28_3 = partial26_3[depth30]! + running28_3;
          pairs28 = pairs28 >> 1;
        }
        partial26[depth30] = running28;
        partial26_1[depth30] = running28_1;
        partial26_2[depth30] = running28_2;
        partial26_3[depth30] = running28_3;
        depth30 = depth30 + 1;
      }
      depth30 = depth30 - 1;
      total26 = partial26[depth30]!;
      total26_1 = partial26_1[depth30]!;
      total26_2 = partial26_2[depth30]!;
      total26_3 = partial26_3[depth30]!;
      while (depth30 > 0) {
        depth30 = depth30 - 1;
        total26 = partial26[depth30]! + total26;
        total26_1 = partial26_1[depth30]! + total26_1;
        total26_2 = partial26_2[depth30]! + total26_2;
        total26_3 = partial26_3[depth30]! + total26_3;
      }
    }
    distance[i16] = total26;
    distance[i16 + 1] = total26_1;
    distance[i16 + 2] = total26_2;
    distance[i16 + 3] = total26_3;
  }
  for (let i16 = i16Main; i16 < hi18; i16++) {
    let total26 = dims <= 0 ? 0.0 : -0.0;
    if (dims <= 128) {
      const base216 = i16 * dims;
      for (let d15 = 0; d15 < dims; d15++) {
        const v6 = centred[base216 + d15]! - centre[labels[i16]! * dims + d15]!;
        total26 = total26 + v6 * v6;
      }
    } else {
      let depth30 = 0;
      const base218 = i16 * dims;
      for (let start25 = 0; start25 < dims; start25 += 128) {
        let running28 = -0.0;
        const base217 = base218;
        const end58 = minIndex(start25 + 128, dims);
        for (let d152 = start25; d152 < end58; d152++) {
          const v62 = centred[base217 + d152]! - centre[labels[i16]! * dims + d152]!;
          running28 = running28 + v62 * v62;
        }
        let pairs28 = start25 >> 7;
        while ((pairs28 & 1) !== 0) {
          depth30 = depth30 - 1;
          running28 = partial26[depth30]! + running28;
          pairs28 = pairs28 >> 1;
        }
        partial26[depth30] = running28;
        depth30 = depth30 + 1;
      }
      depth30 = depth30 - 1;
      total26 = partial26[depth30]!;
      while (depth30 > 0) {
        depth30 = depth30 - 1;
        total26 = partial26[depth30]! + total26;
      }
    }
    distance[i16] = total26;
  }
}

function kmeansRegion18(
  lo19: number,
  hi19: number,
  centre: Float64Array,
  centroids: Float64Array,
  mean: Float64Array,
  dims: number,
): void {
  for (let c11 = lo19; c11 < hi19; c11++) {
    const d16Main = dims & -4;
    const base219 = c11 * dims;
    for (let d16 = 0; d16 < d16Main; d16 += 4) {
      const result2 = centre[base219 + d16]! + mean[d16]!;
      centroids[base219 + d16] = result2 === result2 ? result2 : NaN;
      const result3 = centre[base219 + (d16 + 1)]! + mean[d16 + 1]!;
      centroids[base219 + (d16 + 1)] = result3 === result3 ? result3 : NaN;
      const result4 = centre[base219 + (d16 + 2)]! + mean[d16 + 2]!;
      centroids[base219 + (d16 + 2)] = result4 === result4 ? result4 : NaN;
      const result5 = centre[base219 + (d16 + 3)]! + mean[d16 + 3]!;
      centroids[base219 + (d16 + 3)] = result5 === result5 ? result5 : NaN;
    }
    const base220 = c11 * dims;
    for (let d16 = d16Main; d16 < dims; d16++) {
      const result6 = centre[base220 + d16]! + mean[d16]!;
      centroids[base220 + d16] = result6 === result6 ? result6 : NaN;
    }
  }
}
