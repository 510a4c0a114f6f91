import type { createRuntime } from 'trefoil';
import type { Replay, Replayed } from './stored.js';

export function replayCases(create: typeof createRuntime, replay: Replay): Promise<Replayed>;
