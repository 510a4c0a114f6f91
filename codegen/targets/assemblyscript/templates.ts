/** Skeletons of generated AssemblyScript. */
import { compile } from '../common/templates.js';

export const assemblyScriptKernel = compile<{
  doc: string[];
  name: string;
  params: string;
  body: string;
  imports: string;
}>(`
import { {{imports}} } from '../operations';

{{#if doc}}
/**
{{#each doc}}
 * {{this}}
{{/each}}
 */
{{/if}}
export function {{name}}({{params}}): f64 {
{{body}}
}
`);

/** What a module exports. `folder`: of the kernels, as its file sees it. */
export const assemblyScriptModule = compile<{ folder: string; kernels: { own: string; file: string }[] }>(`
export { __heap_base };
{{#each kernels}}
export { {{own}} } from '{{../folder}}/{{file}}';
{{/each}}
`);

export const assemblyScriptOperations = compile<{ helpers: string[] }>(`
/** Takes memory from \`top\` for \`count\` elements; 0 if there is none left. */
export function claim(top: usize, count: f64, size: f64): usize {
  const room = count > 0.0 ? count * size : 0.0;
  if (room > 4294967296.0) return 0;
  const end: u64 = (<u64>top + <u64>room + 15) & ~(<u64>15);
  if (end > 0xffff0000) return 0;
  const missing = <i64>((end + 65535) >> 16) - <i64>memory.size();
  if (missing > 0 && memory.grow(<i32>missing) < 0) return 0;
  return <usize>end;
}
{{#each helpers}}

{{this}}
{{/each}}
`);
