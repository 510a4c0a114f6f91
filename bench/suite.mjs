// Measures the cases: rounds alternate between Trefoil and its peers, so that a machine that slows down slows both.
import os from 'node:os';
import { createRuntime } from 'trefoil';
import { Alone } from './alone.mjs';
import { buffersOf } from './buffers.mjs';
import { checksum } from './data.mjs';
import { keeping, merge, sample, summary } from './measure.mjs';
import { askPeers } from './peers.mjs';

const NAMES = ['native', 'wasm', 'ts'];

/** { native, wasm, ts }: { rt } or { reason }; native on one thread unless a call says otherwise. */
export async function openRuntimes() {
  const probe = await createRuntime({ backend: 'auto' });
  const { backends } = probe.capabilities();
  probe.dispose();
  const opened = {};
  for (const name of NAMES) {
    const { available, reason, facts } = backends[name];
    opened[name] = available
      ? { rt: await createRuntime({ backend: name, strict: true, threads: 1 }), facts }
      : { reason };
  }
  return opened;
}

const agree = (a, b) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** Times by name, one entry per round. */
class Rounds {
  #times = new Map();

  add(name, times) {
    this.#times.set(name, [...(this.#times.get(name) ?? []), times]);
  }

  get(name) {
    const rounds = this.#times.get(name);
    return rounds === undefined ? undefined : merge(rounds);
  }
}

/** Refuses a peer that timed other data or came to another result. */
function prove(kernel, made, due, answer, name) {
  for (const [input, data] of Object.entries(made.inputs)) {
    if (answer.inputs[name][input] !== checksum(data))
      throw new Error(`${kernel}: the peers measured another ${input}`);
  }
  for (const [peer, { check }] of Object.entries(answer.cases[name])) {
    if (!agree(check, due)) throw new Error(`${kernel}: ${peer} comes to ${check}, Trefoil to ${due}`);
  }
}

async function peerRound(given, made, due, python, limits, rounds, found) {
  const answer = await askPeers(python, given.peers, limits);
  prove(given.kernel, made, due, answer, given.peers);
  for (const [peer, { min_ms, median_ms, kept_min_ms, kept_median_ms }] of Object.entries(answer.cases[given.peers])) {
    found.add(peer);
    rounds.add(peer, { min: min_ms, median: median_ms });
    rounds.add(`${peer}, kept`, { min: kept_min_ms, median: kept_median_ms });
  }
  return answer.versions;
}

/** Trefoil's native kernel on one thread and everything it stands beside. */
async function againstPeers(given, made, native, { python, limits, count, show, problem }) {
  const rounds = new Rounds(),
    found = new Set();
  const fresh = made.call(native, {});
  const due = made.check(fresh),
    out = buffersOf(fresh);
  const hasBuffers = Object.keys(out).length > 0;
  let versions,
    asking = python !== undefined && given.peers !== undefined;
  for (let round = 1; round <= count; round++) {
    show(`round ${round}/${count}, Trefoil`);
    rounds.add('fresh', summary(await sample(() => made.call(native, {}), limits)));
    if (hasBuffers) {
      rounds.add('out', summary(await sample(() => made.call(native, { out }), limits)));
      rounds.add(
        'kept',
        summary(
          await sample(
            keeping(() => made.call(native, {})),
            limits,
          ),
        ),
      );
    }
    for (const [name, rival] of Object.entries(made.rivals ?? {})) {
      show(`round ${round}/${count}, ${name}`);
      if (!agree(rival.check(rival.call()), due)) throw new Error(`${given.kernel}: ${name} comes to another result`);
      found.add(name);
      rounds.add(name, summary(await sample(rival.call, limits)));
    }
    if (!asking) continue;
    show(`round ${round}/${count}, Python peers`);
    try {
      versions = await peerRound(given, made, due, python, limits, rounds, found);
    } catch (error) {
      problem(error.message);
      asking = false;
    }
  }
  return {
    fresh: rounds.get('fresh'),
    out: rounds.get('out'),
    kept: rounds.get('kept'),
    peers: [...found].map((name) => ({ name, ...rounds.get(name), kept: rounds.get(`${name}, kept`) })),
    versions,
  };
}

/** Every backend, two threads, and wasm with pinned arrays; into buffers that are there already. */
async function acrossBackends(title, made, runtimes, alone, { limits, count, show }) {
  const rounds = new Rounds();
  const measures = [];
  let free = () => {};
  for (const name of ['native', 'wasm']) {
    const { rt } = runtimes[name];
    if (rt === undefined) continue;
    const out = buffersOf(made.call(rt, {}));
    const here = (call) => async () => summary(await sample(call, limits));
    measures.push([name, here(() => made.call(rt, { out }))]);
    if (name === 'native' && os.availableParallelism() > 1)
      measures.push(['two threads', here(() => made.call(rt, { out, threads: 2 }))]);
    if (name !== 'wasm' || !made.call.pinned) continue;
    const held = made.call.pinned(rt, out);
    free = held.free;
    measures.push(['pinned', here(held.run)]);
  }
  measures.push(['ts', () => alone.sample(title, limits)]);
  for (let round = 1; round <= count; round++) {
    for (const [name, measure] of measures) {
      show(`round ${round}/${count}, ${name}`);
      rounds.add(name, await measure());
    }
  }
  free();
  return Object.fromEntries(['native', 'two threads', 'wasm', 'pinned', 'ts'].map((name) => [name, rounds.get(name)]));
}

/** [{ kernel, shape, peers, backends }] and the versions of the peers. */
export async function measureAll(cases, runtimes, settings) {
  const results = [];
  let versions = {};
  const alone = new Alone('ts');
  for (const given of cases) {
    settings.progress.step(given.kernel);
    const options = { ...settings, show: (text) => settings.progress.detail(text) };
    const made = given.make();
    const native = runtimes.native.rt;
    const peers = native === undefined ? undefined : await againstPeers(given, made, native, options);
    versions = { ...versions, ...peers?.versions };
    const title = given.title ?? given.kernel;
    results.push({
      kernel: given.kernel,
      title,
      shape: given.shape,
      peers,
      backends: await acrossBackends(title, made, runtimes, alone, options),
    });
  }
  alone.close();
  return { results, versions };
}
