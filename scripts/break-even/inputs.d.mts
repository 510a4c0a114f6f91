import type { KernelManifest } from '../../dist/generated/typescript/manifest.js';

export function smallCall(kernel: KernelManifest, wanted: number): { inputs: object; params: object; elements: number };
