/** Skeletons of generated Rust. */
import { compile } from '../common/templates.js';

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
