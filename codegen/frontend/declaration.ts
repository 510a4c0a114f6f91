/** Reads `kernel({ inputs, sizes, params, outputs }, …)`: names, shapes, domains, defaults. */
import type { ArrayDecl, ParamDecl, SizeRule } from '../language/types.js';
import { Diagnostics } from '../diagnostics/diagnostics.js';
import { closest } from './closest.js';
import { readArray } from './declaration-arrays.js';
import { checkDoc, docOf } from './declaration-doc.js';
import { checkDefaults, readParam } from './declaration-params.js';
import { DeclaredSizes } from './declaration-sizes.js';
import { DeclarationText } from './declaration-text.js';
import { attempt } from './recover.js';
import type { DocComment, Expr, KernelSource, Module, ObjectLiteral } from './syntax.js';
import { codes } from './quoting.js';

export interface Declared {
  readonly inputs: readonly ArrayDecl[];
  readonly outputs: readonly ArrayDecl[];
  readonly params: readonly ParamDecl[];
  readonly sizes: readonly string[];
  readonly sizeRules: readonly SizeRule[];
  /** Names whose declaration was reported: in the body nothing is said about them again. */
  readonly broken: readonly Broken[];
  /** Whether a whole part of the declaration could not be read. */
  readonly incomplete: boolean;
}
interface Broken {
  readonly name: string;
  readonly output: boolean;
}

type Part = 'inputs' | 'sizes' | 'params' | 'outputs';
const PARTS: readonly Part[] = ['inputs', 'sizes', 'params', 'outputs'];
/** A part that is there and could not be read is undefined. */
type Parts = ReadonlyMap<string, ObjectLiteral | undefined>;

export function readDeclaration(kernel: KernelSource, module: Module, diagnostics: Diagnostics): Declared {
  return new DeclarationReader(kernel.doc, new DeclarationText(module, diagnostics)).read(kernel.declaration);
}

class DeclarationReader {
  readonly #broken: Broken[] = [];

  constructor(
    readonly doc: DocComment,
    readonly text: DeclarationText,
  ) {}

  read(node: Expr): Declared {
    const { text } = this;
    const top = text.object(node, 'The declaration');
    const parts = this.#parts(top);
    const missing = PARTS.some((key) => parts.has(key) && !parts.get(key));
    if (!parts.has('inputs'))
      text.note(
        'TF4001',
        top.span,
        'The declaration has no inputs.',
        "Write `inputs: { x: vector('n') }`, or `inputs: {}` if there are none.",
      );
    const inputs = this.#arrays(parts, 'input');
    const outputs = this.#arrays(parts, 'output');
    if (outputs.length === 0 && this.#broken.length === 0 && !missing)
      text.note('TF4001', top.span, 'The declaration has no outputs.', "Write `outputs: { y: vector('n') }`.");
    const params = this.#entries(parts.get('params'), false, (entry) =>
      readParam(text, entry, docOf(this.doc, 'param', entry.key)),
    );

    const sizes = new DeclaredSizes(text, inputs, params, this.#broken.length === 0 && !missing);
    const fine = {
      inputs: this.#unbroken(inputs, false, (input) => sizes.checkArray(input)),
      outputs: this.#unbroken(outputs, true, (output) => sizes.checkArray(output)),
      params: this.#unbroken(params, false, (param) => sizes.checkParam(param)),
    };
    checkDefaults(text, params);
    const sizeRules = sizes.rules(parts.get('sizes'));
    if (this.#broken.length === 0 && !missing)
      checkDoc(this.doc, [...inputs, ...params].map(nameOf), outputs.map(nameOf), text.diagnostics);
    return {
      ...fine,
      sizes: sizes.names,
      sizeRules,
      broken: this.#broken,
      incomplete: missing || !parts.has('inputs'),
    };
  }

  #parts(top: ObjectLiteral): Parts {
    const parts = new Map<string, ObjectLiteral | undefined>();
    for (const { key, value, span } of top.entries) {
      if ((PARTS as readonly string[]).includes(key)) {
        const read = attempt(() => this.text.object(value, key));
        parts.set(key, read);
        continue;
      }
      const near = closest(key, PARTS);
      this.text.note(
        'TF4001',
        span,
        `Unknown part \`${key}\` of a declaration.`,
        near === undefined ? `Parts: ${codes(PARTS)}.` : `Did you mean \`${near}\`?`,
      );
      // What was meant may be what another mistake would be about.
      if (near) parts.set(near, undefined);
      if (value.k === 'object')
        this.#broken.push(...value.entries.map((entry) => ({ name: entry.key, output: near === 'outputs' })));
    }
    return parts;
  }

  #arrays(parts: Parts, role: 'input' | 'output'): ArrayDecl[] {
    const tag = role === 'input' ? 'param' : 'output';
    return this.#entries(parts.get(`${role}s`), role === 'output', (entry) =>
      readArray(this.text, entry, role, docOf(this.doc, tag, entry.key)),
    );
  }

  /** Every entry that can be read; the names of the others are kept as broken. */
  #entries<T>(
    part: ObjectLiteral | undefined,
    output: boolean,
    read: (entry: ObjectLiteral['entries'][number]) => T,
  ): T[] {
    return (part?.entries ?? []).flatMap((entry) => {
      const found = attempt(() => read(entry));
      if (found === undefined) this.#broken.push({ name: entry.key, output });
      return found === undefined ? [] : [found];
    });
  }

  /** Those that pass the check; the names of the others are kept as broken. */
  #unbroken<T extends { readonly name: string }>(list: readonly T[], output: boolean, check: (one: T) => boolean): T[] {
    return list.filter((one) => {
      const fine = check(one);
      if (!fine) this.#broken.push({ name: one.name, output });
      return fine;
    });
  }
}

const nameOf = ({ name }: { readonly name: string }): string => name;
