/** Skeletons of generated TypeScript. */
import { compile } from '../common/templates.js';

export const typeScriptKernel = compile<{
  doc: string[];
  name: string;
  params: string;
  body: string;
  imports: string;
  regions: { name: string; params: string; body: string }[];
}>(`
{{imports}}
{{#if doc}}
/**
{{#each doc}}
 * {{this}}
{{/each}}
 */
{{/if}}
export function {{name}}({{params}}): number {
{{body}}
}
{{#each regions}}

function {{name}}({{params}}): void {
{{body}}
}
{{/each}}
`);

export const typeScriptOperations = compile<{ helpers: string[] }>(`
/** Operations that need more than an operator. */
{{#each helpers}}
{{this}}
{{/each}}
export {};
`);

export const typeScriptIndex = compile<{ kernels: { name: string; own: string; file: string }[] }>(`
{{#each kernels}}
import { {{own}} } from './{{file}}.js';
{{/each}}

/** Every kernel takes its inputs, then sizes, then parameters, then outputs, and returns a status: 0 is success. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const kernels: Record<string, (...args: any[]) => number> = {
{{#each kernels}}
  {{name}},
{{/each}}
};
`);
