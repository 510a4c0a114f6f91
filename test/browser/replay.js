/** Lets a test replay cases in a page. */
import { createRuntime } from 'trefoil';
import { replayCases } from '../support/replay-cases.mjs';

globalThis.replay = async (address, options) =>
  replayCases(createRuntime, { cases: await (await fetch(address)).json(), ...options });
globalThis.capabilities = async () => (await createRuntime()).capabilities();
