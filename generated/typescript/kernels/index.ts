import { countMatches } from './countMatches.js';
import { kmeans } from './kmeans.js';
import { rollingMean } from './rollingMean.js';
import { sum } from './sum.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const kernels: Record<string, (...args: any[]) => number> = { countMatches, kmeans, rollingMean, sum };
