/** Computes stored cases again and compares the bytes; in plain JavaScript of no platform, so that a page can do it too. */
const makers = { f64: Float64Array, f32: Float32Array, i32: Int32Array, u32: Uint32Array, u8: Uint8Array };

/** Where there is a faster way it counts: an engine that never optimises does letter by letter slowly. */
const bytesOf = (base64) =>
  globalThis.Buffer === undefined
    ? Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    : new Uint8Array(globalThis.Buffer.from(base64, 'base64'));

function decode({ kind, dtype, extents, bytes }) {
  const data = new makers[dtype](bytesOf(bytes).buffer);
  return kind === 'matrix' ? { data, rows: extents[0], cols: extents[1] } : data;
}

const hex = (bytes) =>
  [...bytes]
    .reverse()
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

function arrayOf({ kind, dtype }, got) {
  if (kind === 'scalar') return makers[dtype].of(got);
  return kind === 'matrix' ? got.data : got;
}

const wordsOf = (array) =>
  array.BYTES_PER_ELEMENT === 1 ? array : new Uint32Array(array.buffer, array.byteOffset, array.byteLength / 4);

function sameBytes(due, got) {
  const [a, b] = [wordsOf(due), wordsOf(got)];
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** The first element that differs, in words. */
function compare(due, got, where) {
  const expected = new makers[due.dtype](bytesOf(due.bytes).buffer);
  const data = arrayOf(due, got);
  if (sameBytes(expected, data)) return undefined;
  const [a, b] = [expected, data].map((array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  const size = expected.BYTES_PER_ELEMENT;
  for (let i = 0; i < expected.length; i++) {
    const [x, y] = [a, b].map((bytes) => bytes.subarray(i * size, (i + 1) * size));
    // A number that is returned has no NaN bits.
    if (
      x.some((byte, at) => byte !== y[at]) &&
      !(due.kind === 'scalar' && expected[i] !== expected[i] && data[i] !== data[i])
    ) {
      return `${where}: ${due.name}[${i}] is ${hex(y)} (${data[i]}), due is ${hex(x)} (${expected[i]})`;
    }
  }
  return undefined;
}

/** `later`: by asynchronous calls, all of a backend at once. */
export async function replayCases(createRuntime, { cases, backends, threads, times, later = false }) {
  const differences = [];
  let compared = 0;
  for (const backend of backends) {
    const rt = await createRuntime({ backend, strict: true, grain: 16 });
    const check = ({ outputs, failure }, where, results, thrown) => {
      compared++;
      if (thrown?.code !== failure?.code || thrown?.index !== failure?.index)
        differences.push(`${where}: ${thrown ?? 'no failure'}`);
      else if (thrown === undefined)
        differences.push(
          ...outputs.map((due) => compare(due, results[due.name], where)).filter((text) => text !== undefined),
        );
    };
    const pending = [];
    for (const [at, one] of cases.entries()) {
      const args = Object.fromEntries(one.inputs.map((input) => [input.name, decode(input)]));
      for (let time = 1; time <= times; time++) {
        const where = `${one.kernel} on ${backend}, case ${at}, call ${time}`;
        if (later) {
          pending.push(
            rt[one.kernel].async(args, one.params, { threads }).then(
              (results) => check(one, where, results),
              (thrown) => check(one, where, undefined, thrown),
            ),
          );
          continue;
        }
        let results;
        let thrown;
        try {
          results = rt[one.kernel](args, one.params, { threads });
        } catch (error) {
          thrown = error;
        }
        check(one, where, results, thrown);
        if (differences.length >= 20) return { compared, differences };
      }
    }
    await Promise.all(pending);
    rt.dispose();
  }
  return { compared, differences: differences.slice(0, 20) };
}
