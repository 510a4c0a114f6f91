// Generated from kernels/clustering/kmeans.ts#L27 by `trefoil build`. Do not edit. Hash 46d317495ae09285

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
  const sums = new Float64Array(26 * (k * dims));
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
  const partial26 = new Float64Array(26);
  const left3 = new Float64Array(26);
  const nextFrom3 = new Int32Array(26);
  const nextCount3 = new Int32Array(26);
  const partial27 = new Float64Array(26);
  const partial28 = new Float64Array(26);
  const partial29 = new Float64Array(26);
  const partial30 = new Float64Array(26);
  const partial31 = new Float64Array(26);
  const partial32 = new Float64Array(26);
  const partial33 = new Float64Array(26);
  const partial34 = new Float64Array(26);
  const partial35 = new Float64Array(26);
  const partial36 = new Float64Array(26);
  const partial37 = new Float64Array(26);
  const partial38 = new Float64Array(26);
  const partial39 = new Float64Array(26);
  const partial40 = new Float64Array(26);
  const partial41 = new Float64Array(26);
  const partial42 = new Float64Array(26);
  const partial43 = new Float64Array(26);
  kmeansRegion0(0, dims, mean, x, dims, points);
  kmeansRegion1(0, points, centred, mean, x, dims);
  kmeansRegion2(0, dims, byDimension, mean, x, dims, points);
  kmeansRegion3(0, dims, centred, variance, dims, points);
  let total3 = dims <= 0 ? 0.0 : -0.0;
  if (dims < 8) {
    for (let d5 = 0; d5 < dims; d5++) {
      total3 = total3 + variance[d5]!;
    }
  } else {
    let from = 0;
    let count = dims;
    let depth3 = 0;
    let busy: boolean = true;
    while (busy) {
      while (count > 128) {
        const half = (count >> 4) * 8;
        nextFrom[depth3] = from + half;
        nextCount[depth3] = count - half;
        depth3 = depth3 + 1;
        count = half;
      }
      const end = from + count;
      const whole = from + (count & -8);
      let r0 = variance[from]!;
      let r1 = variance[from + 1]!;
      let r2 = variance[from + 2]!;
      let r3 = variance[from + 3]!;
      let r4 = variance[from + 4]!;
      let r5 = variance[from + 5]!;
      let r6 = variance[from + 6]!;
      let r7 = variance[from + 7]!;
      for (let d52 = from + 8; d52 < whole; d52 += 8) {
        r0 = r0 + variance[d52]!;
        r1 = r1 + variance[d52 + 1]!;
        r2 = r2 + variance[d52 + 2]!;
        r3 = r3 + variance[d52 + 3]!;
        r4 = r4 + variance[d52 + 4]!;
        r5 = r5 + variance[d52 + 5]!;
        r6 = r6 + variance[d52 + 6]!;
        r7 = r7 + variance[d52 + 7]!;
      }
      total3 = r0 + r1 + (r2 + r3) + (r4 + r5 + (r6 + r7));
      for (let d53 = whole; d53 < end; d53++) {
        total3 = total3 + variance[d53]!;
      }
      busy = false;
      while (depth3 > 0 && !busy) {
        depth3 = depth3 - 1;
        if (nextCount[depth3]! === 0) {
          total3 = left[depth3]! + total3;
        } else {
          from = nextFrom[depth3]!;
          count = nextCount[depth3]!;
          left[depth3] = total3;
          nextCount[depth3] = 0;
          depth3 = depth3 + 1;
          busy = true;
        }
      }
    }
  }
  const enough = (tolerance * total3) / dims;
  kmeansRegion4(0, k, centre, init, mean, dims);
  kmeansRegion5(0, points, previous);
  const limit = maxIterations;
  let steps = 0;
  let done: boolean = false;
  const base105 = k * dims;
  while (steps < limit && !done) {
    kmeansRegion6(0, k, centre, norm, dims);
    kmeansRegion7(0, points, byDimension, centre, labels, norm, dims, k, points);
    kmeansRegion8(0, points, labels, member);
    kmeansRegion9(0, k, size);
    for (let i9 = 0; i9 < points; i9++) {
      const memberShared = member[i9]!;
      size[member[i9]!] = (size[memberShared]! + 1) | 0;
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
          size[member[farthest]!] = (size[member[farthest]!]! - 1) | 0;
          size[c5] = 1;
          member[farthest] = c5;
          distance[farthest] = -1.0;
        }
      }
    }
    // One pass over the rows for all groups; blocks of 128 rows merge pairwise.
    const terms = points;
    let depth7 = 0;
    const base45 = base105;
    for (let start6 = 0; start6 < terms; start6 += 128) {
      const slot = depth7 * base45;
      const end14 = base45;
      for (let e = 0; e < end14; e++) {
        sums[slot + e] = -0.0;
      }
      const end15 = minIndex(start6 + 128, terms);
      for (let i12 = start6; i12 < end15; i12++) {
        const target = slot + member[i12]! * dims;
        const base43 = i12 * dims;
        for (let d102 = 0; d102 < dims; d102++) {
          sums[target + d102] = sums[target + d102]! + centred[base43 + d102]!;
        }
      }
      depth7 = depth7 + 1;
      let pairs6 = start6 >> 7;
      const base44 = base45;
      while ((pairs6 & 1) !== 0) {
        depth7 = depth7 - 1;
        const older = (depth7 - 1) * base44;
        const newer = older + base44;
        const end16 = base44;
        for (let e = 0; e < end16; e++) {
          sums[older + e] = sums[older + e]! + sums[newer + e]!;
        }
        pairs6 = pairs6 >> 1;
      }
    }
    const base46 = base105;
    while (depth7 > 1) {
      depth7 = depth7 - 1;
      const older = (depth7 - 1) * base46;
      const newer = older + base46;
      const end17 = base46;
      for (let e = 0; e < end17; e++) {
        sums[older + e] = sums[older + e]! + sums[newer + e]!;
      }
    }
    if (terms <= 0) {
      const end18 = base105;
      for (let e = 0; e < end18; e++) {
        sums[e] = 0.0;
      }
    }
    kmeansRegion11(0, k, centre, next, size, sums, dims);
    let total7 = k <= 0 ? 0.0 : -0.0;
    if (k < 8) {
      for (let c7 = 0; c7 < k; c7++) {
        let total8 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base49 = c7 * dims;
          for (let d11 = 0; d11 < dims; d11++) {
            const v4 = next[base49 + d11]! - centre[base49 + d11]!;
            total8 = total8 + v4 * v4;
          }
        } else {
          let depth9 = 0;
          const base51 = c7 * dims;
          for (let start7 = 0; start7 < dims; start7 += 128) {
            let running6 = -0.0;
            const base50 = base51;
            const end19 = minIndex(start7 + 128, dims);
            for (let d112 = start7; d112 < end19; d112++) {
              const v42 = next[base50 + d112]! - centre[base50 + d112]!;
              running6 = running6 + v42 * v42;
            }
            let pairs7 = start7 >> 7;
            while ((pairs7 & 1) !== 0) {
              depth9 = depth9 - 1;
              running6 = partial6[depth9]! + running6;
              pairs7 = pairs7 >> 1;
            }
            partial6[depth9] = running6;
            depth9 = depth9 + 1;
          }
          depth9 = depth9 - 1;
          total8 = partial6[depth9]!;
          while (depth9 > 0) {
            depth9 = depth9 - 1;
            total8 = partial6[depth9]! + total8;
          }
        }
        total7 = total7 + total8;
      }
    } else {
      let from2 = 0;
      let count2 = k;
      let depth8 = 0;
      let busy2: boolean = true;
      while (busy2) {
        while (count2 > 128) {
          const half2 = (count2 >> 4) * 8;
          nextFrom2[depth8] = from2 + half2;
          nextCount2[depth8] = count2 - half2;
          depth8 = depth8 + 1;
          count2 = half2;
        }
        const end2 = from2 + count2;
        const whole2 = from2 + (count2 & -8);
        let total9 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base52 = from2 * dims;
          for (let d113 = 0; d113 < dims; d113++) {
            const v43 = next[base52 + d113]! - centre[base52 + d113]!;
            total9 = total9 + v43 * v43;
          }
        } else {
          let depth10 = 0;
          const base54 = from2 * dims;
          for (let start8 = 0; start8 < dims; start8 += 128) {
            let running7 = -0.0;
            const base53 = base54;
            const end20 = minIndex(start8 + 128, dims);
            for (let d114 = start8; d114 < end20; d114++) {
              const v44 = next[base53 + d114]! - centre[base53 + d114]!;
              running7 = running7 + v44 * v44;
            }
            let pairs8 = start8 >> 7;
            while ((pairs8 & 1) !== 0) {
              depth10 = depth10 - 1;
              running7 = partial7[depth10]! + running7;
              pairs8 = pairs8 >> 1;
            }
            partial7[depth10] = running7;
            depth10 = depth10 + 1;
          }
          depth10 = depth10 - 1;
          total9 = partial7[depth10]!;
          while (depth10 > 0) {
            depth10 = depth10 - 1;
            total9 = partial7[depth10]! + total9;
          }
        }
        let r02 = total9;
        let total10 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base55 = (from2 + 1) * dims;
          for (let d115 = 0; d115 < dims; d115++) {
            const v45 = next[base55 + d115]! - centre[base55 + d115]!;
            total10 = total10 + v45 * v45;
          }
        } else {
          let depth11 = 0;
          const base57 = (from2 + 1) * dims;
          for (let start9 = 0; start9 < dims; start9 += 128) {
            let running8 = -0.0;
            const base56 = base57;
            const end21 = minIndex(start9 + 128, dims);
            for (let d116 = start9; d116 < end21; d116++) {
              const v46 = next[base56 + d116]! - centre[base56 + d116]!;
              running8 = running8 + v46 * v46;
            }
            let pairs9 = start9 >> 7;
            while ((pairs9 & 1) !== 0) {
              depth11 = depth11 - 1;
              running8 = partial8[depth11]! + running8;
              pairs9 = pairs9 >> 1;
            }
            partial8[depth11] = running8;
            depth11 = depth11 + 1;
          }
          depth11 = depth11 - 1;
          total10 = partial8[depth11]!;
          while (depth11 > 0) {
            depth11 = depth11 - 1;
            total10 = partial8[depth11]! + total10;
          }
        }
        let r12 = total10;
        let total11 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base58 = (from2 + 2) * dims;
          for (let d117 = 0; d117 < dims; d117++) {
            const v47 = next[base58 + d117]! - centre[base58 + d117]!;
            total11 = total11 + v47 * v47;
          }
        } else {
          let depth12 = 0;
          const base60 = (from2 + 2) * dims;
          for (let start10 = 0; start10 < dims; start10 += 128) {
            let running9 = -0.0;
            const base59 = base60;
            const end22 = minIndex(start10 + 128, dims);
            for (let d118 = start10; d118 < end22; d118++) {
              const v48 = next[base59 + d118]! - centre[base59 + d118]!;
              running9 = running9 + v48 * v48;
            }
            let pairs10 = start10 >> 7;
            while ((pairs10 & 1) !== 0) {
              depth12 = depth12 - 1;
              running9 = partial9[depth12]! + running9;
              pairs10 = pairs10 >> 1;
            }
            partial9[depth12] = running9;
            depth12 = depth12 + 1;
          }
          depth12 = depth12 - 1;
          total11 = partial9[depth12]!;
          while (depth12 > 0) {
            depth12 = depth12 - 1;
            total11 = partial9[depth12]! + total11;
          }
        }
        let r22 = total11;
        let total12 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base61 = (from2 + 3) * dims;
          for (let d119 = 0; d119 < dims; d119++) {
            const v49 = next[base61 + d119]! - centre[base61 + d119]!;
            total12 = total12 + v49 * v49;
          }
        } else {
          let depth13 = 0;
          const base63 = (from2 + 3) * dims;
          for (let start11 = 0; start11 < dims; start11 += 128) {
            let running10 = -0.0;
            const base62 = base63;
            const end23 = minIndex(start11 + 128, dims);
            for (let d1110 = start11; d1110 < end23; d1110++) {
              const v410 = next[base62 + d1110]! - centre[base62 + d1110]!;
              running10 = running10 + v410 * v410;
            }
            let pairs11 = start11 >> 7;
            while ((pairs11 & 1) !== 0) {
              depth13 = depth13 - 1;
              running10 = partial10[depth13]! + running10;
              pairs11 = pairs11 >> 1;
            }
            partial10[depth13] = running10;
            depth13 = depth13 + 1;
          }
          depth13 = depth13 - 1;
          total12 = partial10[depth13]!;
          while (depth13 > 0) {
            depth13 = depth13 - 1;
            total12 = partial10[depth13]! + total12;
          }
        }
        let r32 = total12;
        let total13 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base64 = (from2 + 4) * dims;
          for (let d1111 = 0; d1111 < dims; d1111++) {
            const v411 = next[base64 + d1111]! - centre[base64 + d1111]!;
            total13 = total13 + v411 * v411;
          }
        } else {
          let depth14 = 0;
          const base66 = (from2 + 4) * dims;
          for (let start12 = 0; start12 < dims; start12 += 128) {
            let running11 = -0.0;
            const base65 = base66;
            const end24 = minIndex(start12 + 128, dims);
            for (let d1112 = start12; d1112 < end24; d1112++) {
              const v412 = next[base65 + d1112]! - centre[base65 + d1112]!;
              running11 = running11 + v412 * v412;
            }
            let pairs12 = start12 >> 7;
            while ((pairs12 & 1) !== 0) {
              depth14 = depth14 - 1;
              running11 = partial11[depth14]! + running11;
              pairs12 = pairs12 >> 1;
            }
            partial11[depth14] = running11;
            depth14 = depth14 + 1;
          }
          depth14 = depth14 - 1;
          total13 = partial11[depth14]!;
          while (depth14 > 0) {
            depth14 = depth14 - 1;
            total13 = partial11[depth14]! + total13;
          }
        }
        let r42 = total13;
        let total14 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base67 = (from2 + 5) * dims;
          for (let d1113 = 0; d1113 < dims; d1113++) {
            const v413 = next[base67 + d1113]! - centre[base67 + d1113]!;
            total14 = total14 + v413 * v413;
          }
        } else {
          let depth15 = 0;
          const base69 = (from2 + 5) * dims;
          for (let start13 = 0; start13 < dims; start13 += 128) {
            let running12 = -0.0;
            const base68 = base69;
            const end25 = minIndex(start13 + 128, dims);
            for (let d1114 = start13; d1114 < end25; d1114++) {
              const v414 = next[base68 + d1114]! - centre[base68 + d1114]!;
              running12 = running12 + v414 * v414;
            }
            let pairs13 = start13 >> 7;
            while ((pairs13 & 1) !== 0) {
              depth15 = depth15 - 1;
              running12 = partial12[depth15]! + running12;
              pairs13 = pairs13 >> 1;
            }
            partial12[depth15] = running12;
            depth15 = depth15 + 1;
          }
          depth15 = depth15 - 1;
          total14 = partial12[depth15]!;
          while (depth15 > 0) {
            depth15 = depth15 - 1;
            total14 = partial12[depth15]! + total14;
          }
        }
        let r52 = total14;
        let total15 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base70 = (from2 + 6) * dims;
          for (let d1115 = 0; d1115 < dims; d1115++) {
            const v415 = next[base70 + d1115]! - centre[base70 + d1115]!;
            total15 = total15 + v415 * v415;
          }
        } else {
          let depth16 = 0;
          const base72 = (from2 + 6) * dims;
          for (let start14 = 0; start14 < dims; start14 += 128) {
            let running13 = -0.0;
            const base71 = base72;
            const end26 = minIndex(start14 + 128, dims);
            for (let d1116 = start14; d1116 < end26; d1116++) {
              const v416 = next[base71 + d1116]! - centre[base71 + d1116]!;
              running13 = running13 + v416 * v416;
            }
            let pairs14 = start14 >> 7;
            while ((pairs14 & 1) !== 0) {
              depth16 = depth16 - 1;
              running13 = partial13[depth16]! + running13;
              pairs14 = pairs14 >> 1;
            }
            partial13[depth16] = running13;
            depth16 = depth16 + 1;
          }
          depth16 = depth16 - 1;
          total15 = partial13[depth16]!;
          while (depth16 > 0) {
            depth16 = depth16 - 1;
            total15 = partial13[depth16]! + total15;
          }
        }
        let r62 = total15;
        let total16 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base73 = (from2 + 7) * dims;
          for (let d1117 = 0; d1117 < dims; d1117++) {
            const v417 = next[base73 + d1117]! - centre[base73 + d1117]!;
            total16 = total16 + v417 * v417;
          }
        } else {
          let depth17 = 0;
          const base75 = (from2 + 7) * dims;
          for (let start15 = 0; start15 < dims; start15 += 128) {
            let running14 = -0.0;
            const base74 = base75;
            const end27 = minIndex(start15 + 128, dims);
            for (let d1118 = start15; d1118 < end27; d1118++) {
              const v418 = next[base74 + d1118]! - centre[base74 + d1118]!;
              running14 = running14 + v418 * v418;
            }
            let pairs15 = start15 >> 7;
            while ((pairs15 & 1) !== 0) {
              depth17 = depth17 - 1;
              running14 = partial14[depth17]! + running14;
              pairs15 = pairs15 >> 1;
            }
            partial14[depth17] = running14;
            depth17 = depth17 + 1;
          }
          depth17 = depth17 - 1;
          total16 = partial14[depth17]!;
          while (depth17 > 0) {
            depth17 = depth17 - 1;
            total16 = partial14[depth17]! + total16;
          }
        }
        let r72 = total16;
        for (let c72 = from2 + 8; c72 < whole2; c72 += 8) {
          let total17 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base76 = c72 * dims;
            for (let d1119 = 0; d1119 < dims; d1119++) {
              const v419 = next[base76 + d1119]! - centre[base76 + d1119]!;
              total17 = total17 + v419 * v419;
            }
          } else {
            let depth18 = 0;
            const base78 = c72 * dims;
            for (let start16 = 0; start16 < dims; start16 += 128) {
              let running15 = -0.0;
              const base77 = base78;
              const end28 = minIndex(start16 + 128, dims);
              for (let d1120 = start16; d1120 < end28; d1120++) {
                const v420 = next[base77 + d1120]! - centre[base77 + d1120]!;
                running15 = running15 + v420 * v420;
              }
              let pairs16 = start16 >> 7;
              while ((pairs16 & 1) !== 0) {
                depth18 = depth18 - 1;
                running15 = partial15[depth18]! + running15;
                pairs16 = pairs16 >> 1;
              }
              partial15[depth18] = running15;
              depth18 = depth18 + 1;
            }
            depth18 = depth18 - 1;
            total17 = partial15[depth18]!;
            while (depth18 > 0) {
              depth18 = depth18 - 1;
              total17 = partial15[depth18]! + total17;
            }
          }
          r02 = r02 + total17;
          let total18 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base79 = (c72 + 1) * dims;
            for (let d1121 = 0; d1121 < dims; d1121++) {
              const v421 = next[base79 + d1121]! - centre[base79 + d1121]!;
              total18 = total18 + v421 * v421;
            }
          } else {
            let depth19 = 0;
            const base81 = (c72 + 1) * dims;
            for (let start17 = 0; start17 < dims; start17 += 128) {
              let running16 = -0.0;
              const base80 = base81;
              const end29 = minIndex(start17 + 128, dims);
              for (let d1122 = start17; d1122 < end29; d1122++) {
                const v422 = next[base80 + d1122]! - centre[base80 + d1122]!;
                running16 = running16 + v422 * v422;
              }
              let pairs17 = start17 >> 7;
              while ((pairs17 & 1) !== 0) {
                depth19 = depth19 - 1;
                running16 = partial16[depth19]! + running16;
                pairs17 = pairs17 >> 1;
              }
              partial16[depth19] = running16;
              depth19 = depth19 + 1;
            }
            depth19 = depth19 - 1;
            total18 = partial16[depth19]!;
            while (depth19 > 0) {
              depth19 = depth19 - 1;
              total18 = partial16[depth19]! + total18;
            }
          }
          r12 = r12 + total18;
          let total19 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base82 = (c72 + 2) * dims;
            for (let d1123 = 0; d1123 < dims; d1123++) {
              const v423 = next[base82 + d1123]! - centre[base82 + d1123]!;
              total19 = total19 + v423 * v423;
            }
          } else {
            let depth20 = 0;
            const base84 = (c72 + 2) * dims;
            for (let start18 = 0; start18 < dims; start18 += 128) {
              let running17 = -0.0;
              const base83 = base84;
              const end30 = minIndex(start18 + 128, dims);
              for (let d1124 = start18; d1124 < end30; d1124++) {
                const v424 = next[base83 + d1124]! - centre[base83 + d1124]!;
                running17 = running17 + v424 * v424;
              }
              let pairs18 = start18 >> 7;
              while ((pairs18 & 1) !== 0) {
                depth20 = depth20 - 1;
                running17 = partial17[depth20]! + running17;
                pairs18 = pairs18 >> 1;
              }
              partial17[depth20] = running17;
              depth20 = depth20 + 1;
            }
            depth20 = depth20 - 1;
            total19 = partial17[depth20]!;
            while (depth20 > 0) {
              depth20 = depth20 - 1;
              total19 = partial17[depth20]! + total19;
            }
          }
          r22 = r22 + total19;
          let total20 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base85 = (c72 + 3) * dims;
            for (let d1125 = 0; d1125 < dims; d1125++) {
              const v425 = next[base85 + d1125]! - centre[base85 + d1125]!;
              total20 = total20 + v425 * v425;
            }
          } else {
            let depth21 = 0;
            const base87 = (c72 + 3) * dims;
            for (let start19 = 0; start19 < dims; start19 += 128) {
              let running18 = -0.0;
              const base86 = base87;
              const end31 = minIndex(start19 + 128, dims);
              for (let d1126 = start19; d1126 < end31; d1126++) {
                const v426 = next[base86 + d1126]! - centre[base86 + d1126]!;
                running18 = running18 + v426 * v426;
              }
              let pairs19 = start19 >> 7;
              while ((pairs19 & 1) !== 0) {
                depth21 = depth21 - 1;
                running18 = partial18[depth21]! + running18;
                pairs19 = pairs19 >> 1;
              }
              partial18[depth21] = running18;
              depth21 = depth21 + 1;
            }
            depth21 = depth21 - 1;
            total20 = partial18[depth21]!;
            while (depth21 > 0) {
              depth21 = depth21 - 1;
              total20 = partial18[depth21]! + total20;
            }
          }
          r32 = r32 + total20;
          let total21 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base88 = (c72 + 4) * dims;
            for (let d1127 = 0; d1127 < dims; d1127++) {
              const v427 = next[base88 + d1127]! - centre[base88 + d1127]!;
              total21 = total21 + v427 * v427;
            }
          } else {
            let depth22 = 0;
            const base90 = (c72 + 4) * dims;
            for (let start20 = 0; start20 < dims; start20 += 128) {
              let running19 = -0.0;
              const base89 = base90;
              const end32 = minIndex(start20 + 128, dims);
              for (let d1128 = start20; d1128 < end32; d1128++) {
                const v428 = next[base89 + d1128]! - centre[base89 + d1128]!;
                running19 = running19 + v428 * v428;
              }
              let pairs20 = start20 >> 7;
              while ((pairs20 & 1) !== 0) {
                depth22 = depth22 - 1;
                running19 = partial19[depth22]! + running19;
                pairs20 = pairs20 >> 1;
              }
              partial19[depth22] = running19;
              depth22 = depth22 + 1;
            }
            depth22 = depth22 - 1;
            total21 = partial19[depth22]!;
            while (depth22 > 0) {
              depth22 = depth22 - 1;
              total21 = partial19[depth22]! + total21;
            }
          }
          r42 = r42 + total21;
          let total22 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base91 = (c72 + 5) * dims;
            for (let d1129 = 0; d1129 < dims; d1129++) {
              const v429 = next[base91 + d1129]! - centre[base91 + d1129]!;
              total22 = total22 + v429 * v429;
            }
          } else {
            let depth23 = 0;
            const base93 = (c72 + 5) * dims;
            for (let start21 = 0; start21 < dims; start21 += 128) {
              let running20 = -0.0;
              const base92 = base93;
              const end33 = minIndex(start21 + 128, dims);
              for (let d1130 = start21; d1130 < end33; d1130++) {
                const v430 = next[base92 + d1130]! - centre[base92 + d1130]!;
                running20 = running20 + v430 * v430;
              }
              let pairs21 = start21 >> 7;
              while ((pairs21 & 1) !== 0) {
                depth23 = depth23 - 1;
                running20 = partial20[depth23]! + running20;
                pairs21 = pairs21 >> 1;
              }
              partial20[depth23] = running20;
              depth23 = depth23 + 1;
            }
            depth23 = depth23 - 1;
            total22 = partial20[depth23]!;
            while (depth23 > 0) {
              depth23 = depth23 - 1;
              total22 = partial20[depth23]! + total22;
            }
          }
          r52 = r52 + total22;
          let total23 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base94 = (c72 + 6) * dims;
            for (let d1131 = 0; d1131 < dims; d1131++) {
              const v431 = next[base94 + d1131]! - centre[base94 + d1131]!;
              total23 = total23 + v431 * v431;
            }
          } else {
            let depth24 = 0;
            const base96 = (c72 + 6) * dims;
            for (let start22 = 0; start22 < dims; start22 += 128) {
              let running21 = -0.0;
              const base95 = base96;
              const end34 = minIndex(start22 + 128, dims);
              for (let d1132 = start22; d1132 < end34; d1132++) {
                const v432 = next[base95 + d1132]! - centre[base95 + d1132]!;
                running21 = running21 + v432 * v432;
              }
              let pairs22 = start22 >> 7;
              while ((pairs22 & 1) !== 0) {
                depth24 = depth24 - 1;
                running21 = partial21[depth24]! + running21;
                pairs22 = pairs22 >> 1;
              }
              partial21[depth24] = running21;
              depth24 = depth24 + 1;
            }
            depth24 = depth24 - 1;
            total23 = partial21[depth24]!;
            while (depth24 > 0) {
              depth24 = depth24 - 1;
              total23 = partial21[depth24]! + total23;
            }
          }
          r62 = r62 + total23;
          let total24 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base97 = (c72 + 7) * dims;
            for (let d1133 = 0; d1133 < dims; d1133++) {
              const v433 = next[base97 + d1133]! - centre[base97 + d1133]!;
              total24 = total24 + v433 * v433;
            }
          } else {
            let depth25 = 0;
            const base99 = (c72 + 7) * dims;
            for (let start23 = 0; start23 < dims; start23 += 128) {
              let running22 = -0.0;
              const base98 = base99;
              const end35 = minIndex(start23 + 128, dims);
              for (let d1134 = start23; d1134 < end35; d1134++) {
                const v434 = next[base98 + d1134]! - centre[base98 + d1134]!;
                running22 = running22 + v434 * v434;
              }
              let pairs23 = start23 >> 7;
              while ((pairs23 & 1) !== 0) {
                depth25 = depth25 - 1;
                running22 = partial22[depth25]! + running22;
                pairs23 = pairs23 >> 1;
              }
              partial22[depth25] = running22;
              depth25 = depth25 + 1;
            }
            depth25 = depth25 - 1;
            total24 = partial22[depth25]!;
            while (depth25 > 0) {
              depth25 = depth25 - 1;
              total24 = partial22[depth25]! + total24;
            }
          }
          r72 = r72 + total24;
        }
        total7 = r02 + r12 + (r22 + r32) + (r42 + r52 + (r62 + r72));
        for (let c73 = whole2; c73 < end2; c73++) {
          let total25 = dims <= 0 ? 0.0 : -0.0;
          if (dims <= 128) {
            const base100 = c73 * dims;
            for (let d1135 = 0; d1135 < dims; d1135++) {
              const v435 = next[base100 + d1135]! - centre[base100 + d1135]!;
              total25 = total25 + v435 * v435;
            }
          } else {
            let depth26 = 0;
            const base102 = c73 * dims;
            for (let start24 = 0; start24 < dims; start24 += 128) {
              let running23 = -0.0;
              const base101 = base102;
              const end36 = minIndex(start24 + 128, dims);
              for (let d1136 = start24; d1136 < end36; d1136++) {
                const v436 = next[base101 + d1136]! - centre[base101 + d1136]!;
                running23 = running23 + v436 * v436;
              }
              let pairs24 = start24 >> 7;
              while ((pairs24 & 1) !== 0) {
                depth26 = depth26 - 1;
                running23 = partial23[depth26]! + running23;
                pairs24 = pairs24 >> 1;
              }
              partial23[depth26] = running23;
              depth26 = depth26 + 1;
            }
            depth26 = depth26 - 1;
            total25 = partial23[depth26]!;
            while (depth26 > 0) {
              depth26 = depth26 - 1;
              total25 = partial23[depth26]! + total25;
            }
          }
          total7 = total7 + total25;
        }
        busy2 = false;
        while (depth8 > 0 && !busy2) {
          depth8 = depth8 - 1;
          if (nextCount2[depth8]! === 0) {
            total7 = left2[depth8]! + total7;
          } else {
            from2 = nextFrom2[depth8]!;
            count2 = nextCount2[depth8]!;
            left2[depth8] = total7;
            nextCount2[depth8] = 0;
            depth8 = depth8 + 1;
            busy2 = true;
          }
        }
      }
    }
    const shift = total7;
    kmeansRegion12(0, k, centre, next, dims);
    let moved = 0;
    for (let i13 = 0; i13 < points; i13++) {
      if (labels[i13]! !== previous[i13]!) {
        moved = (moved + 1) | 0;
      }
    }
    kmeansRegion13(0, points, labels, previous);
    done = moved === 0 || shift <= enough;
    steps = (steps + 1) | 0;
  }
  kmeansRegion14(0, k, centre, norm, dims);
  kmeansRegion15(0, points, byDimension, centre, labels, norm, dims, k, points);
  iterations[0] = steps;
  let total28 = points <= 0 ? 0.0 : -0.0;
  if (points < 8) {
    for (let i16 = 0; i16 < points; i16++) {
      let total29 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base127 = i16 * dims;
        for (let d15 = 0; d15 < dims; d15++) {
          const v6 = centred[base127 + d15]! - centre[labels[i16]! * dims + d15]!;
          total29 = total29 + v6 * v6;
        }
      } else {
        let depth30 = 0;
        const base129 = i16 * dims;
        for (let start27 = 0; start27 < dims; start27 += 128) {
          let running26 = -0.0;
          const base128 = base129;
          const end41 = minIndex(start27 + 128, dims);
          for (let d152 = start27; d152 < end41; d152++) {
            const v62 = centred[base128 + d152]! - centre[labels[i16]! * dims + d152]!;
            running26 = running26 + v62 * v62;
          }
          let pairs27 = start27 >> 7;
          while ((pairs27 & 1) !== 0) {
            depth30 = depth30 - 1;
            running26 = partial26[depth30]! + running26;
            pairs27 = pairs27 >> 1;
          }
          partial26[depth30] = running26;
          depth30 = depth30 + 1;
        }
        depth30 = depth30 - 1;
        total29 = partial26[depth30]!;
        while (depth30 > 0) {
          depth30 = depth30 - 1;
          total29 = partial26[depth30]! + total29;
        }
      }
      total28 = total28 + total29;
    }
  } else {
    let from3 = 0;
    let count3 = points;
    let depth29 = 0;
    let busy3: boolean = true;
    while (busy3) {
      while (count3 > 128) {
        const half3 = (count3 >> 4) * 8;
        nextFrom3[depth29] = from3 + half3;
        nextCount3[depth29] = count3 - half3;
        depth29 = depth29 + 1;
        count3 = half3;
      }
      const end3 = from3 + count3;
      const whole3 = from3 + (count3 & -8);
      let total30 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base130 = from3 * dims;
        for (let d153 = 0; d153 < dims; d153++) {
          const v63 = centred[base130 + d153]! - centre[labels[from3]! * dims + d153]!;
          total30 = total30 + v63 * v63;
        }
      } else {
        let depth31 = 0;
        const base132 = from3 * dims;
        for (let start28 = 0; start28 < dims; start28 += 128) {
          let running27 = -0.0;
          const base131 = base132;
          const end42 = minIndex(start28 + 128, dims);
          for (let d154 = start28; d154 < end42; d154++) {
            const v64 = centred[base131 + d154]! - centre[labels[from3]! * dims + d154]!;
            running27 = running27 + v64 * v64;
          }
          let pairs28 = start28 >> 7;
          while ((pairs28 & 1) !== 0) {
            depth31 = depth31 - 1;
            running27 = partial27[depth31]! + running27;
            pairs28 = pairs28 >> 1;
          }
          partial27[depth31] = running27;
          depth31 = depth31 + 1;
        }
        depth31 = depth31 - 1;
        total30 = partial27[depth31]!;
        while (depth31 > 0) {
          depth31 = depth31 - 1;
          total30 = partial27[depth31]! + total30;
        }
      }
      let r03 = total30;
      let total31 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base133 = (from3 + 1) * dims;
        for (let d155 = 0; d155 < dims; d155++) {
          const v65 = centred[base133 + d155]! - centre[labels[from3 + 1]! * dims + d155]!;
          total31 = total31 + v65 * v65;
        }
      } else {
        let depth32 = 0;
        const base135 = (from3 + 1) * dims;
        for (let start29 = 0; start29 < dims; start29 += 128) {
          let running28 = -0.0;
          const base134 = base135;
          const end43 = minIndex(start29 + 128, dims);
          for (let d156 = start29; d156 < end43; d156++) {
            const v66 = centred[base134 + d156]! - centre[labels[from3 + 1]! * dims + d156]!;
            running28 = running28 + v66 * v66;
          }
          let pairs29 = start29 >> 7;
          while ((pairs29 & 1) !== 0) {
            depth32 = depth32 - 1;
            running28 = partial28[depth32]! + running28;
            pairs29 = pairs29 >> 1;
          }
          partial28[depth32] = running28;
          depth32 = depth32 + 1;
        }
        depth32 = depth32 - 1;
        total31 = partial28[depth32]!;
        while (depth32 > 0) {
          depth32 = depth32 - 1;
          total31 = partial28[depth32]! + total31;
        }
      }
      let r13 = total31;
      let total32 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base136 = (from3 + 2) * dims;
        for (let d157 = 0; d157 < dims; d157++) {
          const v67 = centred[base136 + d157]! - centre[labels[from3 + 2]! * dims + d157]!;
          total32 = total32 + v67 * v67;
        }
      } else {
        let depth33 = 0;
        const base138 = (from3 + 2) * dims;
        for (let start30 = 0; start30 < dims; start30 += 128) {
          let running29 = -0.0;
          const base137 = base138;
          const end44 = minIndex(start30 + 128, dims);
          for (let d158 = start30; d158 < end44; d158++) {
            const v68 = centred[base137 + d158]! - centre[labels[from3 + 2]! * dims + d158]!;
            running29 = running29 + v68 * v68;
          }
          let pairs30 = start30 >> 7;
          while ((pairs30 & 1) !== 0) {
            depth33 = depth33 - 1;
            running29 = partial29[depth33]! + running29;
            pairs30 = pairs30 >> 1;
          }
          partial29[depth33] = running29;
          depth33 = depth33 + 1;
        }
        depth33 = depth33 - 1;
        total32 = partial29[depth33]!;
        while (depth33 > 0) {
          depth33 = depth33 - 1;
          total32 = partial29[depth33]! + total32;
        }
      }
      let r23 = total32;
      let total33 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base139 = (from3 + 3) * dims;
        for (let d159 = 0; d159 < dims; d159++) {
          const v69 = centred[base139 + d159]! - centre[labels[from3 + 3]! * dims + d159]!;
          total33 = total33 + v69 * v69;
        }
      } else {
        let depth34 = 0;
        const base141 = (from3 + 3) * dims;
        for (let start31 = 0; start31 < dims; start31 += 128) {
          let running30 = -0.0;
          const base140 = base141;
          const end45 = minIndex(start31 + 128, dims);
          for (let d1510 = start31; d1510 < end45; d1510++) {
            const v610 = centred[base140 + d1510]! - centre[labels[from3 + 3]! * dims + d1510]!;
            running30 = running30 + v610 * v610;
          }
          let pairs31 = start31 >> 7;
          while ((pairs31 & 1) !== 0) {
            depth34 = depth34 - 1;
            running30 = partial30[depth34]! + running30;
            pairs31 = pairs31 >> 1;
          }
          partial30[depth34] = running30;
          depth34 = depth34 + 1;
        }
        depth34 = depth34 - 1;
        total33 = partial30[depth34]!;
        while (depth34 > 0) {
          depth34 = depth34 - 1;
          total33 = partial30[depth34]! + total33;
        }
      }
      let r33 = total33;
      let total34 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base142 = (from3 + 4) * dims;
        for (let d1511 = 0; d1511 < dims; d1511++) {
          const v611 = centred[base142 + d1511]! - centre[labels[from3 + 4]! * dims + d1511]!;
          total34 = total34 + v611 * v611;
        }
      } else {
        let depth35 = 0;
        const base144 = (from3 + 4) * dims;
        for (let start32 = 0; start32 < dims; start32 += 128) {
          let running31 = -0.0;
          const base143 = base144;
          const end46 = minIndex(start32 + 128, dims);
          for (let d1512 = start32; d1512 < end46; d1512++) {
            const v612 = centred[base143 + d1512]! - centre[labels[from3 + 4]! * dims + d1512]!;
            running31 = running31 + v612 * v612;
          }
          let pairs32 = start32 >> 7;
          while ((pairs32 & 1) !== 0) {
            depth35 = depth35 - 1;
            running31 = partial31[depth35]! + running31;
            pairs32 = pairs32 >> 1;
          }
          partial31[depth35] = running31;
          depth35 = depth35 + 1;
        }
        depth35 = depth35 - 1;
        total34 = partial31[depth35]!;
        while (depth35 > 0) {
          depth35 = depth35 - 1;
          total34 = partial31[depth35]! + total34;
        }
      }
      let r43 = total34;
      let total35 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base145 = (from3 + 5) * dims;
        for (let d1513 = 0; d1513 < dims; d1513++) {
          const v613 = centred[base145 + d1513]! - centre[labels[from3 + 5]! * dims + d1513]!;
          total35 = total35 + v613 * v613;
        }
      } else {
        let depth36 = 0;
        const base147 = (from3 + 5) * dims;
        for (let start33 = 0; start33 < dims; start33 += 128) {
          let running32 = -0.0;
          const base146 = base147;
          const end47 = minIndex(start33 + 128, dims);
          for (let d1514 = start33; d1514 < end47; d1514++) {
            const v614 = centred[base146 + d1514]! - centre[labels[from3 + 5]! * dims + d1514]!;
            running32 = running32 + v614 * v614;
          }
          let pairs33 = start33 >> 7;
          while ((pairs33 & 1) !== 0) {
            depth36 = depth36 - 1;
            running32 = partial32[depth36]! + running32;
            pairs33 = pairs33 >> 1;
          }
          partial32[depth36] = running32;
          depth36 = depth36 + 1;
        }
        depth36 = depth36 - 1;
        total35 = partial32[depth36]!;
        while (depth36 > 0) {
          depth36 = depth36 - 1;
          total35 = partial32[depth36]! + total35;
        }
      }
      let r53 = total35;
      let total36 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base148 = (from3 + 6) * dims;
        for (let d1515 = 0; d1515 < dims; d1515++) {
          const v615 = centred[base148 + d1515]! - centre[labels[from3 + 6]! * dims + d1515]!;
          total36 = total36 + v615 * v615;
        }
      } else {
        let depth37 = 0;
        const base150 = (from3 + 6) * dims;
        for (let start34 = 0; start34 < dims; start34 += 128) {
          let running33 = -0.0;
          const base149 = base150;
          const end48 = minIndex(start34 + 128, dims);
          for (let d1516 = start34; d1516 < end48; d1516++) {
            const v616 = centred[base149 + d1516]! - centre[labels[from3 + 6]! * dims + d1516]!;
            running33 = running33 + v616 * v616;
          }
          let pairs34 = start34 >> 7;
          while ((pairs34 & 1) !== 0) {
            depth37 = depth37 - 1;
            running33 = partial33[depth37]! + running33;
            pairs34 = pairs34 >> 1;
          }
          partial33[depth37] = running33;
          depth37 = depth37 + 1;
        }
        depth37 = depth37 - 1;
        total36 = partial33[depth37]!;
        while (depth37 > 0) {
          depth37 = depth37 - 1;
          total36 = partial33[depth37]! + total36;
        }
      }
      let r63 = total36;
      let total37 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base151 = (from3 + 7) * dims;
        for (let d1517 = 0; d1517 < dims; d1517++) {
          const v617 = centred[base151 + d1517]! - centre[labels[from3 + 7]! * dims + d1517]!;
          total37 = total37 + v617 * v617;
        }
      } else {
        let depth38 = 0;
        const base153 = (from3 + 7) * dims;
        for (let start35 = 0; start35 < dims; start35 += 128) {
          let running34 = -0.0;
          const base152 = base153;
          const end49 = minIndex(start35 + 128, dims);
          for (let d1518 = start35; d1518 < end49; d1518++) {
            const v618 = centred[base152 + d1518]! - centre[labels[from3 + 7]! * dims + d1518]!;
            running34 = running34 + v618 * v618;
          }
          let pairs35 = start35 >> 7;
          while ((pairs35 & 1) !== 0) {
            depth38 = depth38 - 1;
            running34 = partial34[depth38]! + running34;
            pairs35 = pairs35 >> 1;
          }
          partial34[depth38] = running34;
          depth38 = depth38 + 1;
        }
        depth38 = depth38 - 1;
        total37 = partial34[depth38]!;
        while (depth38 > 0) {
          depth38 = depth38 - 1;
          total37 = partial34[depth38]! + total37;
        }
      }
      let r73 = total37;
      for (let i162 = from3 + 8; i162 < whole3; i162 += 8) {
        let total38 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base154 = i162 * dims;
          for (let d1519 = 0; d1519 < dims; d1519++) {
            const v619 = centred[base154 + d1519]! - centre[labels[i162]! * dims + d1519]!;
            total38 = total38 + v619 * v619;
          }
        } else {
          let depth39 = 0;
          const base156 = i162 * dims;
          for (let start36 = 0; start36 < dims; start36 += 128) {
            let running35 = -0.0;
            const base155 = base156;
            const end50 = minIndex(start36 + 128, dims);
            for (let d1520 = start36; d1520 < end50; d1520++) {
              const v620 = centred[base155 + d1520]! - centre[labels[i162]! * dims + d1520]!;
              running35 = running35 + v620 * v620;
            }
            let pairs36 = start36 >> 7;
            while ((pairs36 & 1) !== 0) {
              depth39 = depth39 - 1;
              running35 = partial35[depth39]! + running35;
              pairs36 = pairs36 >> 1;
            }
            partial35[depth39] = running35;
            depth39 = depth39 + 1;
          }
          depth39 = depth39 - 1;
          total38 = partial35[depth39]!;
          while (depth39 > 0) {
            depth39 = depth39 - 1;
            total38 = partial35[depth39]! + total38;
          }
        }
        r03 = r03 + total38;
        let total39 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base157 = (i162 + 1) * dims;
          for (let d1521 = 0; d1521 < dims; d1521++) {
            const v621 = centred[base157 + d1521]! - centre[labels[i162 + 1]! * dims + d1521]!;
            total39 = total39 + v621 * v621;
          }
        } else {
          let depth40 = 0;
          const base159 = (i162 + 1) * dims;
          for (let start37 = 0; start37 < dims; start37 += 128) {
            let running36 = -0.0;
            const base158 = base159;
            const end51 = minIndex(start37 + 128, dims);
            for (let d1522 = start37; d1522 < end51; d1522++) {
              const v622 = centred[base158 + d1522]! - centre[labels[i162 + 1]! * dims + d1522]!;
              running36 = running36 + v622 * v622;
            }
            let pairs37 = start37 >> 7;
            while ((pairs37 & 1) !== 0) {
              depth40 = depth40 - 1;
              running36 = partial36[depth40]! + running36;
              pairs37 = pairs37 >> 1;
            }
            partial36[depth40] = running36;
            depth40 = depth40 + 1;
          }
          depth40 = depth40 - 1;
          total39 = partial36[depth40]!;
          while (depth40 > 0) {
            depth40 = depth40 - 1;
            total39 = partial36[depth40]! + total39;
          }
        }
        r13 = r13 + total39;
        let total40 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base160 = (i162 + 2) * dims;
          for (let d1523 = 0; d1523 < dims; d1523++) {
            const v623 = centred[base160 + d1523]! - centre[labels[i162 + 2]! * dims + d1523]!;
            total40 = total40 + v623 * v623;
          }
        } else {
          let depth41 = 0;
          const base162 = (i162 + 2) * dims;
          for (let start38 = 0; start38 < dims; start38 += 128) {
            let running37 = -0.0;
            const base161 = base162;
            const end52 = minIndex(start38 + 128, dims);
            for (let d1524 = start38; d1524 < end52; d1524++) {
              const v624 = centred[base161 + d1524]! - centre[labels[i162 + 2]! * dims + d1524]!;
              running37 = running37 + v624 * v624;
            }
            let pairs38 = start38 >> 7;
            while ((pairs38 & 1) !== 0) {
              depth41 = depth41 - 1;
              running37 = partial37[depth41]! + running37;
              pairs38 = pairs38 >> 1;
            }
            partial37[depth41] = running37;
            depth41 = depth41 + 1;
          }
          depth41 = depth41 - 1;
          total40 = partial37[depth41]!;
          while (depth41 > 0) {
            depth41 = depth41 - 1;
            total40 = partial37[depth41]! + total40;
          }
        }
        r23 = r23 + total40;
        let total41 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base163 = (i162 + 3) * dims;
          for (let d1525 = 0; d1525 < dims; d1525++) {
            const v625 = centred[base163 + d1525]! - centre[labels[i162 + 3]! * dims + d1525]!;
            total41 = total41 + v625 * v625;
          }
        } else {
          let depth42 = 0;
          const base165 = (i162 + 3) * dims;
          for (let start39 = 0; start39 < dims; start39 += 128) {
            let running38 = -0.0;
            const base164 = base165;
            const end53 = minIndex(start39 + 128, dims);
            for (let d1526 = start39; d1526 < end53; d1526++) {
              const v626 = centred[base164 + d1526]! - centre[labels[i162 + 3]! * dims + d1526]!;
              running38 = running38 + v626 * v626;
            }
            let pairs39 = start39 >> 7;
            while ((pairs39 & 1) !== 0) {
              depth42 = depth42 - 1;
              running38 = partial38[depth42]! + running38;
              pairs39 = pairs39 >> 1;
            }
            partial38[depth42] = running38;
            depth42 = depth42 + 1;
          }
          depth42 = depth42 - 1;
          total41 = partial38[depth42]!;
          while (depth42 > 0) {
            depth42 = depth42 - 1;
            total41 = partial38[depth42]! + total41;
          }
        }
        r33 = r33 + total41;
        let total42 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base166 = (i162 + 4) * dims;
          for (let d1527 = 0; d1527 < dims; d1527++) {
            const v627 = centred[base166 + d1527]! - centre[labels[i162 + 4]! * dims + d1527]!;
            total42 = total42 + v627 * v627;
          }
        } else {
          let depth43 = 0;
          const base168 = (i162 + 4) * dims;
          for (let start40 = 0; start40 < dims; start40 += 128) {
            let running39 = -0.0;
            const base167 = base168;
            const end54 = minIndex(start40 + 128, dims);
            for (let d1528 = start40; d1528 < end54; d1528++) {
              const v628 = centred[base167 + d1528]! - centre[labels[i162 + 4]! * dims + d1528]!;
              running39 = running39 + v628 * v628;
            }
            let pairs40 = start40 >> 7;
            while ((pairs40 & 1) !== 0) {
              depth43 = depth43 - 1;
              running39 = partial39[depth43]! + running39;
              pairs40 = pairs40 >> 1;
            }
            partial39[depth43] = running39;
            depth43 = depth43 + 1;
          }
          depth43 = depth43 - 1;
          total42 = partial39[depth43]!;
          while (depth43 > 0) {
            depth43 = depth43 - 1;
            total42 = partial39[depth43]! + total42;
          }
        }
        r43 = r43 + total42;
        let total43 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base169 = (i162 + 5) * dims;
          for (let d1529 = 0; d1529 < dims; d1529++) {
            const v629 = centred[base169 + d1529]! - centre[labels[i162 + 5]! * dims + d1529]!;
            total43 = total43 + v629 * v629;
          }
        } else {
          let depth44 = 0;
          const base171 = (i162 + 5) * dims;
          for (let start41 = 0; start41 < dims; start41 += 128) {
            let running40 = -0.0;
            const base170 = base171;
            const end55 = minIndex(start41 + 128, dims);
            for (let d1530 = start41; d1530 < end55; d1530++) {
              const v630 = centred[base170 + d1530]! - centre[labels[i162 + 5]! * dims + d1530]!;
              running40 = running40 + v630 * v630;
            }
            let pairs41 = start41 >> 7;
            while ((pairs41 & 1) !== 0) {
              depth44 = depth44 - 1;
              running40 = partial40[depth44]! + running40;
              pairs41 = pairs41 >> 1;
            }
            partial40[depth44] = running40;
            depth44 = depth44 + 1;
          }
          depth44 = depth44 - 1;
          total43 = partial40[depth44]!;
          while (depth44 > 0) {
            depth44 = depth44 - 1;
            total43 = partial40[depth44]! + total43;
          }
        }
        r53 = r53 + total43;
        let total44 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base172 = (i162 + 6) * dims;
          for (let d1531 = 0; d1531 < dims; d1531++) {
            const v631 = centred[base172 + d1531]! - centre[labels[i162 + 6]! * dims + d1531]!;
            total44 = total44 + v631 * v631;
          }
        } else {
          let depth45 = 0;
          const base174 = (i162 + 6) * dims;
          for (let start42 = 0; start42 < dims; start42 += 128) {
            let running41 = -0.0;
            const base173 = base174;
            const end56 = minIndex(start42 + 128, dims);
            for (let d1532 = start42; d1532 < end56; d1532++) {
              const v632 = centred[base173 + d1532]! - centre[labels[i162 + 6]! * dims + d1532]!;
              running41 = running41 + v632 * v632;
            }
            let pairs42 = start42 >> 7;
            while ((pairs42 & 1) !== 0) {
              depth45 = depth45 - 1;
              running41 = partial41[depth45]! + running41;
              pairs42 = pairs42 >> 1;
            }
            partial41[depth45] = running41;
            depth45 = depth45 + 1;
          }
          depth45 = depth45 - 1;
          total44 = partial41[depth45]!;
          while (depth45 > 0) {
            depth45 = depth45 - 1;
            total44 = partial41[depth45]! + total44;
          }
        }
        r63 = r63 + total44;
        let total45 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base175 = (i162 + 7) * dims;
          for (let d1533 = 0; d1533 < dims; d1533++) {
            const v633 = centred[base175 + d1533]! - centre[labels[i162 + 7]! * dims + d1533]!;
            total45 = total45 + v633 * v633;
          }
        } else {
          let depth46 = 0;
          const base177 = (i162 + 7) * dims;
          for (let start43 = 0; start43 < dims; start43 += 128) {
            let running42 = -0.0;
            const base176 = base177;
            const end57 = minIndex(start43 + 128, dims);
            for (let d1534 = start43; d1534 < end57; d1534++) {
              const v634 = centred[base176 + d1534]! - centre[labels[i162 + 7]! * dims + d1534]!;
              running42 = running42 + v634 * v634;
            }
            let pairs43 = start43 >> 7;
            while ((pairs43 & 1) !== 0) {
              depth46 = depth46 - 1;
              running42 = partial42[depth46]! + running42;
              pairs43 = pairs43 >> 1;
            }
            partial42[depth46] = running42;
            depth46 = depth46 + 1;
          }
          depth46 = depth46 - 1;
          total45 = partial42[depth46]!;
          while (depth46 > 0) {
            depth46 = depth46 - 1;
            total45 = partial42[depth46]! + total45;
          }
        }
        r73 = r73 + total45;
      }
      total28 = r03 + r13 + (r23 + r33) + (r43 + r53 + (r63 + r73));
      for (let i163 = whole3; i163 < end3; i163++) {
        let total46 = dims <= 0 ? 0.0 : -0.0;
        if (dims <= 128) {
          const base178 = i163 * dims;
          for (let d1535 = 0; d1535 < dims; d1535++) {
            const v635 = centred[base178 + d1535]! - centre[labels[i163]! * dims + d1535]!;
            total46 = total46 + v635 * v635;
          }
        } else {
          let depth47 = 0;
          const base180 = i163 * dims;
          for (let start44 = 0; start44 < dims; start44 += 128) {
            let running43 = -0.0;
            const base179 = base180;
            const end58 = minIndex(start44 + 128, dims);
            for (let d1536 = start44; d1536 < end58; d1536++) {
              const v636 = centred[base179 + d1536]! - centre[labels[i163]! * dims + d1536]!;
              running43 = running43 + v636 * v636;
            }
            let pairs44 = start44 >> 7;
            while ((pairs44 & 1) !== 0) {
              depth47 = depth47 - 1;
              running43 = partial43[depth47]! + running43;
              pairs44 = pairs44 >> 1;
            }
            partial43[depth47] = running43;
            depth47 = depth47 + 1;
          }
          depth47 = depth47 - 1;
          total46 = partial43[depth47]!;
          while (depth47 > 0) {
            depth47 = depth47 - 1;
            total46 = partial43[depth47]! + total46;
          }
        }
        total28 = total28 + total46;
      }
      busy3 = false;
      while (depth29 > 0 && !busy3) {
        depth29 = depth29 - 1;
        if (nextCount3[depth29]! === 0) {
          total28 = left3[depth29]! + total28;
        } else {
          from3 = nextFrom3[depth29]!;
          count3 = nextCount3[depth29]!;
          left3[depth29] = total28;
          nextCount3[depth29] = 0;
          depth29 = depth29 + 1;
          busy3 = true;
        }
      }
    }
  }
  const result = Math.abs(total28);
  inertia[0] = result === result ? result : NaN;
  kmeansRegion16(0, k, centre, centroids, mean, dims);
  return 0;
}

function kmeansRegion0(
  lo: number,
  hi: number,
  mean: Float64Array,
  x: Float64Array,
  dims: number,
  points: number,
): void {
  const partial = new Float64Array(26);
  const partial_1 = new Float64Array(26);
  const partial_2 = new Float64Array(26);
  const partial_3 = new Float64Array(26);
  const dMain = lo + (maxIndex(hi - lo, 0) & -4);
  for (let d = lo; d < dMain; d += 4) {
    let total = points <= 0 ? 0.0 : -0.0;
    let total_1 = points <= 0 ? 0.0 : -0.0;
    let total_2 = points <= 0 ? 0.0 : -0.0;
    let total_3 = points <= 0 ? 0.0 : -0.0;
    if (points <= 128) {
      for (let i = 0; i < points; i++) {
        total = total + x[i * dims + d]!;
        total_1 = total_1 + x[i * dims + (d + 1)]!;
        total_2 = total_2 + x[i * dims + (d + 2)]!;
        total_3 = total_3 + x[i * dims + (d + 3)]!;
      }
    } else {
      let depth = 0;
      for (let start = 0; start < points; start += 128) {
        let running = -0.0;
        let running_1 = -0.0;
        let running_2 = -0.0;
        let running_3 = -0.0;
        const end4 = minIndex(start + 128, points);
        for (let i4 = start; i4 < end4; i4++) {
          running = running + x[i4 * dims + d]!;
          running_1 = running_1 + x[i4 * dims + (d + 1)]!;
          running_2 = running_2 + x[i4 * dims + (d + 2)]!;
          running_3 = running_3 + x[i4 * dims + (d + 3)]!;
        }
        let pairs = start >> 7;
        while ((pairs & 1) !== 0) {
          depth = depth - 1;
          running = partial[depth]! + running;
          running_1 = partial_1[depth]! + running_1;
          running_2 = partial_2[depth]! + running_2;
          running_3 = partial_3[depth]! + running_3;
          pairs = pairs >> 1;
        }
        partial[depth] = running;
        partial_1[depth] = running_1;
        partial_2[depth] = running_2;
        partial_3[depth] = running_3;
        depth = depth + 1;
      }
      depth = depth - 1;
      total = partial[depth]!;
      total_1 = partial_1[depth]!;
      total_2 = partial_2[depth]!;
      total_3 = partial_3[depth]!;
      while (depth > 0) {
        depth = depth - 1;
        total = partial[depth]! + total;
        total_1 = partial_1[depth]! + total_1;
        total_2 = partial_2[depth]! + total_2;
        total_3 = partial_3[depth]! + total_3;
      }
    }
    mean[d] = total / points;
    mean[d + 1] = total_1 / points;
    mean[d + 2] = total_2 / points;
    mean[d + 3] = total_3 / points;
  }
  for (let d = dMain; d < hi; d++) {
    let total = points <= 0 ? 0.0 : -0.0;
    if (points <= 128) {
      for (let i = 0; i < points; i++) {
        total = total + x[i * dims + d]!;
      }
    } else {
      let depth = 0;
      for (let start = 0; start < points; start += 128) {
        let running = -0.0;
        const end5 = minIndex(start + 128, points);
        for (let i4 = start; i4 < end5; i4++) {
          running = running + x[i4 * dims + d]!;
        }
        let pairs = start >> 7;
        while ((pairs & 1) !== 0) {
          depth = depth - 1;
          running = partial[depth]! + running;
          pairs = pairs >> 1;
        }
        partial[depth] = running;
        depth = depth + 1;
      }
      depth = depth - 1;
      total = partial[depth]!;
      while (depth > 0) {
        depth = depth - 1;
        total = partial[depth]! + total;
      }
    }
    mean[d] = total / points;
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
    const base = i2 * dims;
    for (let d2 = 0; d2 < d2Main; d2 += 4) {
      centred[base + d2] = x[base + d2]! - mean[d2]!;
      centred[base + (d2 + 1)] = x[base + (d2 + 1)]! - mean[d2 + 1]!;
      centred[base + (d2 + 2)] = x[base + (d2 + 2)]! - mean[d2 + 2]!;
      centred[base + (d2 + 3)] = x[base + (d2 + 3)]! - mean[d2 + 3]!;
    }
    const base2 = i2 * dims;
    for (let d2 = d2Main; d2 < dims; d2++) {
      centred[base2 + d2] = x[base2 + d2]! - mean[d2]!;
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
    const base3 = d3 * points;
    for (let i3 = 0; i3 < i3Main; i3 += 4) {
      const meanShared = mean[d3]!;
      byDimension[base3 + i3] = x[i3 * dims + d3]! - meanShared;
      byDimension[base3 + (i3 + 1)] = x[(i3 + 1) * dims + d3]! - meanShared;
      byDimension[base3 + (i3 + 2)] = x[(i3 + 2) * dims + d3]! - meanShared;
      byDimension[base3 + (i3 + 3)] = x[(i3 + 3) * dims + d3]! - meanShared;
    }
    const base4 = d3 * points;
    for (let i3 = i3Main; i3 < points; i3++) {
      byDimension[base4 + i3] = x[i3 * dims + d3]! - mean[d3]!;
    }
  }
}

function kmeansRegion3(
  lo4: number,
  hi4: number,
  centred: Float64Array,
  variance: Float64Array,
  dims: number,
  points: number,
): void {
  const partial2 = new Float64Array(26);
  const partial2_1 = new Float64Array(26);
  const partial2_2 = new Float64Array(26);
  const partial2_3 = new Float64Array(26);
  const d4Main = lo4 + (maxIndex(hi4 - lo4, 0) & -4);
  for (let d4 = lo4; d4 < d4Main; d4 += 4) {
    let total2 = points <= 0 ? 0.0 : -0.0;
    let total2_1 = points <= 0 ? 0.0 : -0.0;
    let total2_2 = points <= 0 ? 0.0 : -0.0;
    let total2_3 = points <= 0 ? 0.0 : -0.0;
    if (points <= 128) {
      for (let i42 = 0; i42 < points; i42++) {
        const v = centred[i42 * dims + d4]!;
        const v_1 = centred[i42 * dims + (d4 + 1)]!;
        const v_2 = centred[i42 * dims + (d4 + 2)]!;
        const v_3 = centred[i42 * dims + (d4 + 3)]!;
        total2 = total2 + v * v;
        total2_1 = total2_1 + v_1 * v_1;
        total2_2 = total2_2 + v_2 * v_2;
        total2_3 = total2_3 + v_3 * v_3;
      }
    } else {
      let depth2 = 0;
      for (let start2 = 0; start2 < points; start2 += 128) {
        let running2 = -0.0;
        let running2_1 = -0.0;
        let running2_2 = -0.0;
        let running2_3 = -0.0;
        const end6 = minIndex(start2 + 128, points);
        for (let i43 = start2; i43 < end6; i43++) {
          const v7 = centred[i43 * dims + d4]!;
          const v7_1 = centred[i43 * dims + (d4 + 1)]!;
          const v7_2 = centred[i43 * dims + (d4 + 2)]!;
          const v7_3 = centred[i43 * dims + (d4 + 3)]!;
          running2 = running2 + v7 * v7;
          running2_1 = running2_1 + v7_1 * v7_1;
          running2_2 = running2_2 + v7_2 * v7_2;
          running2_3 = running2_3 + v7_3 * v7_3;
        }
        let pairs2 = start2 >> 7;
        while ((pairs2 & 1) !== 0) {
          depth2 = depth2 - 1;
          running2 = partial2[depth2]! + running2;
          running2_1 = partial2_1[depth2]! + running2_1;
          running2_2 = partial2_2[depth2]! + running2_2;
          running2_3 = partial2_3[depth2]! + running2_3;
          pairs2 = pairs2 >> 1;
        }
        partial2[depth2] = running2;
        partial2_1[depth2] = running2_1;
        partial2_2[depth2] = running2_2;
        partial2_3[depth2] = running2_3;
        depth2 = depth2 + 1;
      }
      depth2 = depth2 - 1;
      total2 = partial2[depth2]!;
      total2_1 = partial2_1[depth2]!;
      total2_2 = partial2_2[depth2]!;
      total2_3 = partial2_3[depth2]!;
      while (depth2 > 0) {
        depth2 = depth2 - 1;
        total2 = partial2[depth2]! + total2;
        total2_1 = partial2_1[depth2]! + total2_1;
        total2_2 = partial2_2[depth2]! + total2_2;
        total2_3 = partial2_3[depth2]! + total2_3;
      }
    }
    variance[d4] = total2 / points;
    variance[d4 + 1] = total2_1 / points;
    variance[d4 + 2] = total2_2 / points;
    variance[d4 + 3] = total2_3 / points;
  }
  for (let d4 = d4Main; d4 < hi4; d4++) {
    let total2 = points <= 0 ? 0.0 : -0.0;
    if (points <= 128) {
      for (let i42 = 0; i42 < points; i42++) {
        const v = centred[i42 * dims + d4]!;
        total2 = total2 + v * v;
      }
    } else {
      let depth2 = 0;
      for (let start2 = 0; start2 < points; start2 += 128) {
        let running2 = -0.0;
        const end7 = minIndex(start2 + 128, points);
        for (let i43 = start2; i43 < end7; i43++) {
          const v7 = centred[i43 * dims + d4]!;
          running2 = running2 + v7 * v7;
        }
        let pairs2 = start2 >> 7;
        while ((pairs2 & 1) !== 0) {
          depth2 = depth2 - 1;
          running2 = partial2[depth2]! + running2;
          pairs2 = pairs2 >> 1;
        }
        partial2[depth2] = running2;
        depth2 = depth2 + 1;
      }
      depth2 = depth2 - 1;
      total2 = partial2[depth2]!;
      while (depth2 > 0) {
        depth2 = depth2 - 1;
        total2 = partial2[depth2]! + total2;
      }
    }
    variance[d4] = total2 / points;
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
    const base5 = c * dims;
    for (let d6 = 0; d6 < d6Main; d6 += 4) {
      centre[base5 + d6] = init[base5 + d6]! - mean[d6]!;
      centre[base5 + (d6 + 1)] = init[base5 + (d6 + 1)]! - mean[d6 + 1]!;
      centre[base5 + (d6 + 2)] = init[base5 + (d6 + 2)]! - mean[d6 + 2]!;
      centre[base5 + (d6 + 3)] = init[base5 + (d6 + 3)]! - mean[d6 + 3]!;
    }
    const base6 = c * dims;
    for (let d6 = d6Main; d6 < dims; d6++) {
      centre[base6 + d6] = init[base6 + d6]! - mean[d6]!;
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
    let total4 = dims <= 0 ? 0.0 : -0.0;
    let total4_1 = dims <= 0 ? 0.0 : -0.0;
    let total4_2 = dims <= 0 ? 0.0 : -0.0;
    let total4_3 = dims <= 0 ? 0.0 : -0.0;
    if (dims <= 128) {
      const base7 = c2 * dims;
      const base8 = (c2 + 1) * dims;
      const base9 = (c2 + 2) * dims;
      const base10 = (c2 + 3) * dims;
      for (let d7 = 0; d7 < dims; d7++) {
        const v2 = centre[base7 + d7]!;
        const v2_1 = centre[base8 + d7]!;
        const v2_2 = centre[base9 + d7]!;
        const v2_3 = centre[base10 + d7]!;
        total4 = total4 + v2 * v2;
        total4_1 = total4_1 + v2_1 * v2_1;
        total4_2 = total4_2 + v2_2 * v2_2;
        total4_3 = total4_3 + v2_3 * v2_3;
      }
    } else {
      let depth4 = 0;
      const base15 = c2 * dims;
      const base16 = (c2 + 1) * dims;
      const base17 = (c2 + 2) * dims;
      const base18 = (c2 + 3) * dims;
      for (let start3 = 0; start3 < dims; start3 += 128) {
        let running3 = -0.0;
        let running3_1 = -0.0;
        let running3_2 = -0.0;
        let running3_3 = -0.0;
        const base11 = base15;
        const base12 = base16;
        const base13 = base17;
        const base14 = base18;
        const end8 = minIndex(start3 + 128, dims);
        for (let d72 = start3; d72 < end8; d72++) {
          const v22 = centre[base11 + d72]!;
          const v22_1 = centre[base12 + d72]!;
          const v22_2 = centre[base13 + d72]!;
          const v22_3 = centre[base14 + d72]!;
          running3 = running3 + v22 * v22;
          running3_1 = running3_1 + v22_1 * v22_1;
          running3_2 = running3_2 + v22_2 * v22_2;
          running3_3 = running3_3 + v22_3 * v22_3;
        }
        let pairs3 = start3 >> 7;
        while ((pairs3 & 1) !== 0) {
          depth4 = depth4 - 1;
          running3 = partial3[depth4]! + running3;
          running3_1 = partial3_1[depth4]! + running3_1;
          running3_2 = partial3_2[depth4]! + running3_2;
          running3_3 = partial3_3[depth4]! + running3_3;
          pairs3 = pairs3 >> 1;
        }
        partial3[depth4] = running3;
        partial3_1[depth4] = running3_1;
        partial3_2[depth4] = running3_2;
        partial3_3[depth4] = running3_3;
        depth4 = depth4 + 1;
      }
      depth4 = depth4 - 1;
      total4 = partial3[depth4]!;
      total4_1 = partial3_1[depth4]!;
      total4_2 = partial3_2[depth4]!;
      total4_3 = partial3_3[depth4]!;
      while (depth4 > 0) {
        depth4 = depth4 - 1;
        total4 = partial3[depth4]! + total4;
        total4_1 = partial3_1[depth4]! + total4_1;
        total4_2 = partial3_2[depth4]! + total4_2;
        total4_3 = partial3_3[depth4]! + total4_3;
      }
    }
    norm[c2] = total4;
    norm[c2 + 1] = total4_1;
    norm[c2 + 2] = total4_2;
    norm[c2 + 3] = total4_3;
  }
  for (let c2 = c2Main; c2 < hi7; c2++) {
    let total4 = dims <= 0 ? 0.0 : -0.0;
    if (dims <= 128) {
      const base19 = c2 * dims;
      for (let d7 = 0; d7 < dims; d7++) {
        const v2 = centre[base19 + d7]!;
        total4 = total4 + v2 * v2;
      }
    } else {
      let depth4 = 0;
      const base21 = c2 * dims;
      for (let start3 = 0; start3 < dims; start3 += 128) {
        let running3 = -0.0;
        const base20 = base21;
        const end9 = minIndex(start3 + 128, dims);
        for (let d72 = start3; d72 < end9; d72++) {
          const v22 = centre[base20 + d72]!;
          running3 = running3 + v22 * v22;
        }
        let pairs3 = start3 >> 7;
        while ((pairs3 & 1) !== 0) {
          depth4 = depth4 - 1;
          running3 = partial3[depth4]! + running3;
          pairs3 = pairs3 >> 1;
        }
        partial3[depth4] = running3;
        depth4 = depth4 + 1;
      }
      depth4 = depth4 - 1;
      total4 = partial3[depth4]!;
      while (depth4 > 0) {
        depth4 = depth4 - 1;
        total4 = partial3[depth4]! + total4;
      }
    }
    norm[c2] = total4;
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
      let total5 = dims <= 0 ? 0.0 : -0.0;
      let total5_1 = dims <= 0 ? 0.0 : -0.0;
      let total5_2 = dims <= 0 ? 0.0 : -0.0;
      let total5_3 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base22 = c3 * dims;
        for (let d8 = 0; d8 < dims; d8++) {
          const centreShared = centre[base22 + d8]!;
          total5 = total5 + byDimension[d8 * points + i6]! * centreShared;
          total5_1 = total5_1 + byDimension[d8 * points + (i6 + 1)]! * centreShared;
          total5_2 = total5_2 + byDimension[d8 * points + (i6 + 2)]! * centreShared;
          total5_3 = total5_3 + byDimension[d8 * points + (i6 + 3)]! * centreShared;
        }
      } else {
        let depth5 = 0;
        const base24 = c3 * dims;
        for (let start4 = 0; start4 < dims; start4 += 128) {
          let running4 = -0.0;
          let running4_1 = -0.0;
          let running4_2 = -0.0;
          let running4_3 = -0.0;
          const base23 = base24;
          const end10 = minIndex(start4 + 128, dims);
          for (let d82 = start4; d82 < end10; d82++) {
            const centreShared2 = centre[base23 + d82]!;
            running4 = running4 + byDimension[d82 * points + i6]! * centreShared2;
            running4_1 = running4_1 + byDimension[d82 * points + (i6 + 1)]! * centreShared2;
            running4_2 = running4_2 + byDimension[d82 * points + (i6 + 2)]! * centreShared2;
            running4_3 = running4_3 + byDimension[d82 * points + (i6 + 3)]! * centreShared2;
          }
          let pairs4 = start4 >> 7;
          while ((pairs4 & 1) !== 0) {
            depth5 = depth5 - 1;
            running4 = partial4[depth5]! + running4;
            running4_1 = partial4_1[depth5]! + running4_1;
            running4_2 = partial4_2[depth5]! + running4_2;
            running4_3 = partial4_3[depth5]! + running4_3;
            pairs4 = pairs4 >> 1;
          }
          partial4[depth5] = running4;
          partial4_1[depth5] = running4_1;
          partial4_2[depth5] = running4_2;
          partial4_3[depth5] = running4_3;
          depth5 = depth5 + 1;
        }
        depth5 = depth5 - 1;
        total5 = partial4[depth5]!;
        total5_1 = partial4_1[depth5]!;
        total5_2 = partial4_2[depth5]!;
        total5_3 = partial4_3[depth5]!;
        while (depth5 > 0) {
          depth5 = depth5 - 1;
          total5 = partial4[depth5]! + total5;
          total5_1 = partial4_1[depth5]! + total5_1;
          total5_2 = partial4_2[depth5]! + total5_2;
          total5_3 = partial4_3[depth5]! + total5_3;
        }
      }
      const candidate = normShared - 2.0 * total5;
      const candidate_1 = normShared - 2.0 * total5_1;
      const candidate_2 = normShared - 2.0 * total5_2;
      const candidate_3 = normShared - 2.0 * total5_3;
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
      let total5 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base25 = c3 * dims;
        for (let d8 = 0; d8 < dims; d8++) {
          total5 = total5 + byDimension[d8 * points + i6]! * centre[base25 + d8]!;
        }
      } else {
        let depth5 = 0;
        const base27 = c3 * dims;
        for (let start4 = 0; start4 < dims; start4 += 128) {
          let running4 = -0.0;
          const base26 = base27;
          const end11 = minIndex(start4 + 128, dims);
          for (let d82 = start4; d82 < end11; d82++) {
            running4 = running4 + byDimension[d82 * points + i6]! * centre[base26 + d82]!;
          }
          let pairs4 = start4 >> 7;
          while ((pairs4 & 1) !== 0) {
            depth5 = depth5 - 1;
            running4 = partial4[depth5]! + running4;
            pairs4 = pairs4 >> 1;
          }
          partial4[depth5] = running4;
          depth5 = depth5 + 1;
        }
        depth5 = depth5 - 1;
        total5 = partial4[depth5]!;
        while (depth5 > 0) {
          depth5 = depth5 - 1;
          total5 = partial4[depth5]! + total5;
        }
      }
      const candidate = norm[c3]! - 2.0 * total5;
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
    let total6 = dims <= 0 ? 0.0 : -0.0;
    let total6_1 = dims <= 0 ? 0.0 : -0.0;
    let total6_2 = dims <= 0 ? 0.0 : -0.0;
    let total6_3 = dims <= 0 ? 0.0 : -0.0;
    if (dims <= 128) {
      const base28 = i10 * dims;
      const base29 = (i10 + 1) * dims;
      const base30 = (i10 + 2) * dims;
      const base31 = (i10 + 3) * dims;
      for (let d9 = 0; d9 < dims; d9++) {
        const v3 = centred[base28 + d9]! - centre[labels[i10]! * dims + d9]!;
        const v3_1 = centred[base29 + d9]! - centre[labels[i10 + 1]! * dims + d9]!;
        const v3_2 = centred[base30 + d9]! - centre[labels[i10 + 2]! * dims + d9]!;
        const v3_3 = centred[base31 + d9]! - centre[labels[i10 + 3]! * dims + d9]!;
        total6 = total6 + v3 * v3;
        total6_1 = total6_1 + v3_1 * v3_1;
        total6_2 = total6_2 + v3_2 * v3_2;
        total6_3 = total6_3 + v3_3 * v3_3;
      }
    } else {
      let depth6 = 0;
      const base36 = i10 * dims;
      const base37 = (i10 + 1) * dims;
      const base38 = (i10 + 2) * dims;
      const base39 = (i10 + 3) * dims;
      for (let start5 = 0; start5 < dims; start5 += 128) {
        let running5 = -0.0;
        let running5_1 = -0.0;
        let running5_2 = -0.0;
        let running5_3 = -0.0;
        const base32 = base36;
        const base33 = base37;
        const base34 = base38;
        const base35 = base39;
        const end12 = minIndex(start5 + 128, dims);
        for (let d92 = start5; d92 < end12; d92++) {
          const v32 = centred[base32 + d92]! - centre[labels[i10]! * dims + d92]!;
          const v32_1 = centred[base33 + d92]! - centre[labels[i10 + 1]! * dims + d92]!;
          const v32_2 = centred[base34 + d92]! - centre[labels[i10 + 2]! * dims + d92]!;
          const v32_3 = centred[base35 + d92]! - centre[labels[i10 + 3]! * dims + d92]!;
          running5 = running5 + v32 * v32;
          running5_1 = running5_1 + v32_1 * v32_1;
          running5_2 = running5_2 + v32_2 * v32_2;
          running5_3 = running5_3 + v32_3 * v32_3;
        }
        let pairs5 = start5 >> 7;
        while ((pairs5 & 1) !== 0) {
          depth6 = depth6 - 1;
          running5 = partial5[depth6]! + running5;
          running5_1 = partial5_1[depth6]! + running5_1;
          running5_2 = partial5_2[depth6]! + running5_2;
          running5_3 = partial5_3[depth6]! + running5_3;
          pairs5 = pairs5 >> 1;
        }
        partial5[depth6] = running5;
        partial5_1[depth6] = running5_1;
        partial5_2[depth6] = running5_2;
        partial5_3[depth6] = running5_3;
        depth6 = depth6 + 1;
      }
      depth6 = depth6 - 1;
      total6 = partial5[depth6]!;
      total6_1 = partial5_1[depth6]!;
      total6_2 = partial5_2[depth6]!;
      total6_3 = partial5_3[depth6]!;
      while (depth6 > 0) {
        depth6 = depth6 - 1;
        total6 = partial5[depth6]! + total6;
        total6_1 = partial5_1[depth6]! + total6_1;
        total6_2 = partial5_2[depth6]! + total6_2;
        total6_3 = partial5_3[depth6]! + total6_3;
      }
    }
    distance[i10] = total6;
    distance[i10 + 1] = total6_1;
    distance[i10 + 2] = total6_2;
    distance[i10 + 3] = total6_3;
  }
  for (let i10 = i10Main; i10 < hi11; i10++) {
    let total6 = dims <= 0 ? 0.0 : -0.0;
    if (dims <= 128) {
      const base40 = i10 * dims;
      for (let d9 = 0; d9 < dims; d9++) {
        const v3 = centred[base40 + d9]! - centre[labels[i10]! * dims + d9]!;
        total6 = total6 + v3 * v3;
      }
    } else {
      let depth6 = 0;
      const base42 = i10 * dims;
      for (let start5 = 0; start5 < dims; start5 += 128) {
        let running5 = -0.0;
        const base41 = base42;
        const end13 = minIndex(start5 + 128, dims);
        for (let d92 = start5; d92 < end13; d92++) {
          const v32 = centred[base41 + d92]! - centre[labels[i10]! * dims + d92]!;
          running5 = running5 + v32 * v32;
        }
        let pairs5 = start5 >> 7;
        while ((pairs5 & 1) !== 0) {
          depth6 = depth6 - 1;
          running5 = partial5[depth6]! + running5;
          pairs5 = pairs5 >> 1;
        }
        partial5[depth6] = running5;
        depth6 = depth6 + 1;
      }
      depth6 = depth6 - 1;
      total6 = partial5[depth6]!;
      while (depth6 > 0) {
        depth6 = depth6 - 1;
        total6 = partial5[depth6]! + total6;
      }
    }
    distance[i10] = total6;
  }
}

function kmeansRegion11(
  lo12: number,
  hi12: number,
  centre: Float64Array,
  next: Float64Array,
  size: Int32Array,
  sums: Float64Array,
  dims: number,
): void {
  for (let c6 = lo12; c6 < hi12; c6++) {
    const d10Main = dims & -4;
    const base47 = c6 * dims;
    for (let d10 = 0; d10 < d10Main; d10 += 4) {
      const sizeShared = size[c6]!;
      next[base47 + d10] = sizeShared > 0 ? sums[base47 + d10]! / sizeShared : centre[base47 + d10]!;
      next[base47 + (d10 + 1)] = sizeShared > 0 ? sums[base47 + (d10 + 1)]! / sizeShared : centre[base47 + (d10 + 1)]!;
      next[base47 + (d10 + 2)] = sizeShared > 0 ? sums[base47 + (d10 + 2)]! / sizeShared : centre[base47 + (d10 + 2)]!;
      next[base47 + (d10 + 3)] = sizeShared > 0 ? sums[base47 + (d10 + 3)]! / sizeShared : centre[base47 + (d10 + 3)]!;
    }
    const base48 = c6 * dims;
    for (let d10 = d10Main; d10 < dims; d10++) {
      next[base48 + d10] = size[c6]! > 0 ? sums[base48 + d10]! / size[c6]! : centre[base48 + d10]!;
    }
  }
}

function kmeansRegion12(lo13: number, hi13: number, centre: Float64Array, next: Float64Array, dims: number): void {
  for (let c8 = lo13; c8 < hi13; c8++) {
    const d12Main = dims & -4;
    const base103 = c8 * dims;
    for (let d12 = 0; d12 < d12Main; d12 += 4) {
      centre[base103 + d12] = next[base103 + d12]!;
      centre[base103 + (d12 + 1)] = next[base103 + (d12 + 1)]!;
      centre[base103 + (d12 + 2)] = next[base103 + (d12 + 2)]!;
      centre[base103 + (d12 + 3)] = next[base103 + (d12 + 3)]!;
    }
    const base104 = c8 * dims;
    for (let d12 = d12Main; d12 < dims; d12++) {
      centre[base104 + d12] = next[base104 + d12]!;
    }
  }
}

function kmeansRegion13(lo14: number, hi14: number, labels: Int32Array, previous: Int32Array): void {
  const i14Main = lo14 + (maxIndex(hi14 - lo14, 0) & -4);
  for (let i14 = lo14; i14 < i14Main; i14 += 4) {
    previous[i14] = labels[i14]!;
    previous[i14 + 1] = labels[i14 + 1]!;
    previous[i14 + 2] = labels[i14 + 2]!;
    previous[i14 + 3] = labels[i14 + 3]!;
  }
  for (let i14 = i14Main; i14 < hi14; i14++) {
    previous[i14] = labels[i14]!;
  }
}

function kmeansRegion14(lo15: number, hi15: number, centre: Float64Array, norm: Float64Array, dims: number): void {
  const partial24 = new Float64Array(26);
  const partial24_1 = new Float64Array(26);
  const partial24_2 = new Float64Array(26);
  const partial24_3 = new Float64Array(26);
  const c9Main = lo15 + (maxIndex(hi15 - lo15, 0) & -4);
  for (let c9 = lo15; c9 < c9Main; c9 += 4) {
    let total26 = dims <= 0 ? 0.0 : -0.0;
    let total26_1 = dims <= 0 ? 0.0 : -0.0;
    let total26_2 = dims <= 0 ? 0.0 : -0.0;
    let total26_3 = dims <= 0 ? 0.0 : -0.0;
    if (dims <= 128) {
      const base106 = c9 * dims;
      const base107 = (c9 + 1) * dims;
      const base108 = (c9 + 2) * dims;
      const base109 = (c9 + 3) * dims;
      for (let d13 = 0; d13 < dims; d13++) {
        const v5 = centre[base106 + d13]!;
        const v5_1 = centre[base107 + d13]!;
        const v5_2 = centre[base108 + d13]!;
        const v5_3 = centre[base109 + d13]!;
        total26 = total26 + v5 * v5;
        total26_1 = total26_1 + v5_1 * v5_1;
        total26_2 = total26_2 + v5_2 * v5_2;
        total26_3 = total26_3 + v5_3 * v5_3;
      }
    } else {
      let depth27 = 0;
      const base114 = c9 * dims;
      const base115 = (c9 + 1) * dims;
      const base116 = (c9 + 2) * dims;
      const base117 = (c9 + 3) * dims;
      for (let start25 = 0; start25 < dims; start25 += 128) {
        let running24 = -0.0;
        let running24_1 = -0.0;
        let running24_2 = -0.0;
        let running24_3 = -0.0;
        const base110 = base114;
        const base111 = base115;
        const base112 = base116;
        const base113 = base117;
        const end37 = minIndex(start25 + 128, dims);
        for (let d132 = start25; d132 < end37; d132++) {
          const v52 = centre[base110 + d132]!;
          const v52_1 = centre[base111 + d132]!;
          const v52_2 = centre[base112 + d132]!;
          const v52_3 = centre[base113 + d132]!;
          running24 = running24 + v52 * v52;
          running24_1 = running24_1 + v52_1 * v52_1;
          running24_2 = running24_2 + v52_2 * v52_2;
          running24_3 = running24_3 + v52_3 * v52_3;
        }
        let pairs25 = start25 >> 7;
        while ((pairs25 & 1) !== 0) {
          depth27 = depth27 - 1;
          running24 = partial24[depth27]! + running24;
          running24_1 = partial24_1[depth27]! + running24_1;
          running24_2 = partial24_2[depth27]! + running24_2;
          running24_3 = partial24_3[depth27]! + running24_3;
          pairs25 = pairs25 >> 1;
        }
        partial24[depth27] = running24;
        partial24_1[depth27] = running24_1;
        partial24_2[depth27] = running24_2;
        partial24_3[depth27] = running24_3;
        depth27 = depth27 + 1;
      }
      depth27 = depth27 - 1;
      total26 = partial24[depth27]!;
      total26_1 = partial24_1[depth27]!;
      total26_2 = partial24_2[depth27]!;
      total26_3 = partial24_3[depth27]!;
      while (depth27 > 0) {
        depth27 = depth27 - 1;
        total26 = partial24[depth27]! + total26;
        total26_1 = partial24_1[depth27]! + total26_1;
        total26_2 = partial24_2[depth27]! + total26_2;
        total26_3 = partial24_3[depth27]! + total26_3;
      }
    }
    norm[c9] = total26;
    norm[c9 + 1] = total26_1;
    norm[c9 + 2] = total26_2;
    norm[c9 + 3] = total26_3;
  }
  for (let c9 = c9Main; c9 < hi15; c9++) {
    let total26 = dims <= 0 ? 0.0 : -0.0;
    if (dims <= 128) {
      const base118 = c9 * dims;
      for (let d13 = 0; d13 < dims; d13++) {
        const v5 = centre[base118 + d13]!;
        total26 = total26 + v5 * v5;
      }
    } else {
      let depth27 = 0;
      const base120 = c9 * dims;
      for (let start25 = 0; start25 < dims; start25 += 128) {
        let running24 = -0.0;
        const base119 = base120;
        const end38 = minIndex(start25 + 128, dims);
        for (let d132 = start25; d132 < end38; d132++) {
          const v52 = centre[base119 + d132]!;
          running24 = running24 + v52 * v52;
        }
        let pairs25 = start25 >> 7;
        while ((pairs25 & 1) !== 0) {
          depth27 = depth27 - 1;
          running24 = partial24[depth27]! + running24;
          pairs25 = pairs25 >> 1;
        }
        partial24[depth27] = running24;
        depth27 = depth27 + 1;
      }
      depth27 = depth27 - 1;
      total26 = partial24[depth27]!;
      while (depth27 > 0) {
        depth27 = depth27 - 1;
        total26 = partial24[depth27]! + total26;
      }
    }
    norm[c9] = total26;
  }
}

function kmeansRegion15(
  lo16: number,
  hi16: number,
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
  const i15Main = lo16 + (maxIndex(hi16 - lo16, 0) & -4);
  for (let i15 = lo16; i15 < i15Main; i15 += 4) {
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
      let total27 = dims <= 0 ? 0.0 : -0.0;
      let total27_1 = dims <= 0 ? 0.0 : -0.0;
      let total27_2 = dims <= 0 ? 0.0 : -0.0;
      let total27_3 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base121 = c10 * dims;
        for (let d14 = 0; d14 < dims; d14++) {
          const centreShared3 = centre[base121 + d14]!;
          total27 = total27 + byDimension[d14 * points + i15]! * centreShared3;
          total27_1 = total27_1 + byDimension[d14 * points + (i15 + 1)]! * centreShared3;
          total27_2 = total27_2 + byDimension[d14 * points + (i15 + 2)]! * centreShared3;
          total27_3 = total27_3 + byDimension[d14 * points + (i15 + 3)]! * centreShared3;
        }
      } else {
        let depth28 = 0;
        const base123 = c10 * dims;
        for (let start26 = 0; start26 < dims; start26 += 128) {
          let running25 = -0.0;
          let running25_1 = -0.0;
          let running25_2 = -0.0;
          let running25_3 = -0.0;
          const base122 = base123;
          const end39 = minIndex(start26 + 128, dims);
          for (let d142 = start26; d142 < end39; d142++) {
            const centreShared4 = centre[base122 + d142]!;
            running25 = running25 + byDimension[d142 * points + i15]! * centreShared4;
            running25_1 = running25_1 + byDimension[d142 * points + (i15 + 1)]! * centreShared4;
            running25_2 = running25_2 + byDimension[d142 * points + (i15 + 2)]! * centreShared4;
            running25_3 = running25_3 + byDimension[d142 * points + (i15 + 3)]! * centreShared4;
          }
          let pairs26 = start26 >> 7;
          while ((pairs26 & 1) !== 0) {
            depth28 = depth28 - 1;
            running25 = partial25[depth28]! + running25;
            running25_1 = partial25_1[depth28]! + running25_1;
            running25_2 = partial25_2[depth28]! + running25_2;
            running25_3 = partial25_3[depth28]! + running25_3;
            pairs26 = pairs26 >> 1;
          }
          partial25[depth28] = running25;
          partial25_1[depth28] = running25_1;
          partial25_2[depth28] = running25_2;
          partial25_3[depth28] = running25_3;
          depth28 = depth28 + 1;
        }
        depth28 = depth28 - 1;
        total27 = partial25[depth28]!;
        total27_1 = partial25_1[depth28]!;
        total27_2 = partial25_2[depth28]!;
        total27_3 = partial25_3[depth28]!;
        while (depth28 > 0) {
          depth28 = depth28 - 1;
          total27 = partial25[depth28]! + total27;
          total27_1 = partial25_1[depth28]! + total27_1;
          total27_2 = partial25_2[depth28]! + total27_2;
          total27_3 = partial25_3[depth28]! + total27_3;
        }
      }
      const candidate3 = normShared2 - 2.0 * total27;
      const candidate3_1 = normShared2 - 2.0 * total27_1;
      const candidate3_2 = normShared2 - 2.0 * total27_2;
      const candidate3_3 = normShared2 - 2.0 * total27_3;
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
  for (let i15 = i15Main; i15 < hi16; i15++) {
    let best3 = 0;
    let least2 = NaN;
    for (let c10 = 0; c10 < k; c10++) {
      let total27 = dims <= 0 ? 0.0 : -0.0;
      if (dims <= 128) {
        const base124 = c10 * dims;
        for (let d14 = 0; d14 < dims; d14++) {
          total27 = total27 + byDimension[d14 * points + i15]! * centre[base124 + d14]!;
        }
      } else {
        let depth28 = 0;
        const base126 = c10 * dims;
        for (let start26 = 0; start26 < dims; start26 += 128) {
          let running25 = -0.0;
          const base125 = base126;
          const end40 = minIndex(start26 + 128, dims);
          for (let d142 = start26; d142 < end40; d142++) {
            running25 = running25 + byDimension[d142 * points + i15]! * centre[base125 + d142]!;
          }
          let pairs26 = start26 >> 7;
          while ((pairs26 & 1) !== 0) {
            depth28 = depth28 - 1;
            running25 = partial25[depth28]! + running25;
            pairs26 = pairs26 >> 1;
          }
          partial25[depth28] = running25;
          depth28 = depth28 + 1;
        }
        depth28 = depth28 - 1;
        total27 = partial25[depth28]!;
        while (depth28 > 0) {
          depth28 = depth28 - 1;
          total27 = partial25[depth28]! + total27;
        }
      }
      const candidate3 = norm[c10]! - 2.0 * total27;
      if (candidate3 < least2 || (least2 !== least2 && candidate3 === candidate3)) {
        least2 = candidate3;
        best3 = c10;
      }
    }
    labels[i15] = best3;
  }
}

function kmeansRegion16(
  lo17: number,
  hi17: number,
  centre: Float64Array,
  centroids: Float64Array,
  mean: Float64Array,
  dims: number,
): void {
  for (let c11 = lo17; c11 < hi17; c11++) {
    const d16Main = dims & -4;
    const base181 = c11 * dims;
    for (let d16 = 0; d16 < d16Main; d16 += 4) {
      const result2 = centre[base181 + d16]! + mean[d16]!;
      centroids[base181 + d16] = result2 === result2 ? result2 : NaN;
      const result3 = centre[base181 + (d16 + 1)]! + mean[d16 + 1]!;
      centroids[base181 + (d16 + 1)] = result3 === result3 ? result3 : NaN;
      const result4 = centre[base181 + (d16 + 2)]! + mean[d16 + 2]!;
      centroids[base181 + (d16 + 2)] = result4 === result4 ? result4 : NaN;
      const result5 = centre[base181 + (d16 + 3)]! + mean[d16 + 3]!;
      centroids[base181 + (d16 + 3)] = result5 === result5 ? result5 : NaN;
    }
    const base182 = c11 * dims;
    for (let d16 = d16Main; d16 < dims; d16++) {
      const result6 = centre[base182 + d16]! + mean[d16]!;
      centroids[base182 + d16] = result6 === result6 ? result6 : NaN;
    }
  }
}
