/** Skeletons of generated files. Handlebars fills them; expressions and statements come from the emitters. */
import Handlebars from 'handlebars';

export const compile = <T>(template: string): ((data: T) => string) => {
  const render = Handlebars.compile<T>(template, { noEscape: true, strict: true });
  return (data) => render(data);
};

export interface FileHead {
  readonly source: string;
  readonly line: number;
  readonly hash: string;
}

/** The first line of every generated file: where it comes from and how to make it again. */
export const header = (comment: string, source: string, hash: string): string =>
  `${comment} Generated from ${source} by \`trefoil build\`. Do not edit. Hash ${hash}\n`;

interface RustFunction {
  name: string;
  inner: string;
  params: string;
  body: string;
}

/** Parameters as rustfmt would write them: it leaves what is inside a macro as it is. `room`: what else stands on the line. */
const inMacro = (params: readonly string[], indent: string, room: number): string => {
  const line = params.join(', ');
  return line.length + room <= 100 ? line : `\n${params.map((param) => `${indent}    ${param},\n`).join('')}${indent}`;
};

const rustText = compile<
  { doc: string[]; regions: (RustFunction & { given: string })[]; given: string } & RustFunction
>(`
use trefoil_core::prelude::*;

multiversion!(
{{#each doc}}
    /// {{this}}
{{/each}}
    pub {{name}} = {{inner}}({{given}})
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn {{inner}}<S: Simd, W: Vectors>({{params}}) -> Result<(), Failure> {
{{body}}
}
{{#each regions}}

multiversion!({{name}} = {{inner}}({{given}}));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn {{inner}}<S: Simd, W: Vectors>({{params}}) {
{{body}}
}
{{/each}}
`);

interface RustParts {
  readonly name: string;
  readonly inner: string;
  readonly params: readonly string[];
  readonly body: string;
}

export function rustKernel({
  doc,
  regions,
  ...own
}: { readonly doc: readonly string[]; readonly regions: readonly RustParts[] } & RustParts): string {
  const made = (part: RustParts, indent: string): RustFunction & { given: string } => ({
    ...part,
    params: part.params.join(', '),
    given: inMacro(part.params, indent, part.name.length + part.inner.length + 24),
  });
  return rustText({ doc: [...doc], ...made(own, '    '), regions: regions.map((region) => made(region, '')) });
}

export const assemblyScriptKernel = compile<{
  doc: string[];
  name: string;
  params: string;
  body: string;
  imports: string;
}>(`
import { {{imports}} } from '../operations';

/**
{{#each doc}}
 * {{this}}
{{/each}}
 */
export function {{name}}({{params}}): f64 {
{{body}}
}
`);

export const assemblyScriptIndex = compile<{
  kernels: { name: string; own: string; file: string }[];
  hash0: string;
  hash1: string;
}>(`
export { __heap_base };
{{#each kernels}}
export { {{own}} } from './kernels/{{file}}';
{{/each}}

/** The first eight bytes of the hash of the sources, so that a stale module is noticed. */
export function sourceHash0(): i32 {
  return {{hash0}};
}
export function sourceHash1(): i32 {
  return {{hash1}};
}
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

export const typeScriptKernel = compile<{
  doc: string[];
  name: string;
  params: string;
  body: string;
  imports: string;
  regions: { name: string; params: string; body: string }[];
}>(`
{{imports}}
/**
{{#each doc}}
 * {{this}}
{{/each}}
 */
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
