/**
 * Replays stored cases: as a program of its own under other flags of the engine, with the path of a file of cases as
 * argument, or in a worker thread, with the cases as its data.
 */
import { readFileSync } from 'node:fs';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { createRuntime } from 'trefoil';
import { replayCases } from './replay-cases.mjs';

if (isMainThread)
  process.stdout.write(
    JSON.stringify(await replayCases(createRuntime, JSON.parse(readFileSync(process.argv[2], 'utf8')))),
  );
else parentPort.postMessage(await replayCases(createRuntime, workerData));
