/** Calls that must be refused: what is wrong, the call, and the error it is to give. */
import { ofArguments } from './refusals/arguments.js';
import { ofArrays } from './refusals/arrays.js';
import { ofBuffers } from './refusals/buffers.js';
import { ofParameters } from './refusals/parameters.js';
import type { Refusal } from './refusals/refusal.js';
import { thatThrow } from './refusals/throwing.js';

export const refusals: readonly Refusal[] = [...ofArguments, ...ofArrays, ...ofParameters, ...ofBuffers, ...thatThrow];
