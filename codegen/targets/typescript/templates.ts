/** Skeletons of generated TypeScript. */
import { compile } from '../common/templates.js';

export const typeScriptKernel = compile<{
  doc: string[];
  name: string;
  params: string;
  body: string;
  imports: string;
  tables: string;
  regions: { name: string; params: string; body: string }[];
}>(`
{{imports}}
{{#if tables}}
{{tables}}

{{/if}}
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

export const typeScriptScratch = compile<{ functions: { name: string; kept: string; array: string }[] }>(`
/**
 * Scratch of kernels. Small arrays stay from call to call: allocating them takes longer than a small kernel computes. Nothing
 * interrupts a kernel, so that two of them never hold one place at the same time; each begins with what another one left there.
 */

/** Elements of the largest array that stays. */
const MOST = 8192;
{{#each functions}}

const {{kept}}: {{array}}[] = [];

export function {{name}}(place: number, length: number): {{array}} {
  while ({{kept}}.length <= place) {{kept}}.push(new {{array}}(0));
  const kept = {{kept}}[place]!;
  if (length <= kept.length) return kept;
  const made = new {{array}}(length);
  if (length <= MOST) {{kept}}[place] = made;
  return made;
}
{{/each}}
export {};
`);

interface Listed {
  name: string;
  own: string;
  file: string;
}

const list = (folder: string, what: string): string => `
{{#each kernels}}
import { {{own}} } from '${folder}/{{file}}.js';
{{/each}}

/** ${what}: inputs, then sizes, then parameters, then outputs; returns a status: 0 is success. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const kernels: Record<string, (...args: any[]) => number> = {
{{#each kernels}}
  {{name}},
{{/each}}
};
`;

export const typeScriptIndex = compile<{ kernels: Listed[] }>(list('.', 'What every kernel takes'));

export const typeScriptFamily = compile<{ kernels: Listed[] }>(list('../kernels', 'The kernels of a family'));
