/**
 * Sizes of a declaration. A name becomes a size by standing alone in the shape of an input; every other shape, bound and
 * domain is made of sizes and integer parameters, and `sizes: { n: { min: 1 } }` bounds them.
 */
import { sizeNames } from '../ir/size.js';
import type { ArrayDecl, ParamDecl, Size, SizeRule, Span } from '../language/types.js';
import { closest } from './closest.js';
import type { DeclarationText } from './declaration-text.js';
import { attempt } from './recover.js';
import type { ObjectLiteral } from './syntax.js';
import { codes } from './quoting.js';

export class DeclaredSizes {
  readonly names: readonly string[];
  readonly #known: readonly string[];
  /** Names that were reported as unknown. */
  readonly #said = new Set<string>();

  /** `complete`: whether all of the declaration could be read. Something else may be what should have made a size known. */
  constructor(
    readonly text: DeclarationText,
    inputs: readonly ArrayDecl[],
    readonly params: readonly ParamDecl[],
    readonly complete: boolean,
  ) {
    const names = inputs.flatMap(({ shape }) => shape.flatMap((size) => (size.k === 'name' ? [size.name] : [])));
    this.names = [...new Set(names)].filter((name) => !params.some((p) => p.name === name));
    this.#known = [...this.names, ...params.filter((p) => p.kind === 'int').map((p) => p.name)];
  }

  /** Whether shapes and domain are made of what is known. */
  checkArray({ name, shape, domain, span }: ArrayDecl): boolean {
    return [
      ...shape.map((size) => this.#check(size, span, `the shape of \`${name}\``)),
      this.#check(domain?.min, span, `the domain of \`${name}\``),
      this.#check(domain?.max, span, `the domain of \`${name}\``),
    ].every(Boolean);
  }

  checkParam({ name, min, max, default: fallback, span }: ParamDecl): boolean {
    return [min, max, fallback].map((bound) => this.#check(bound, span, `the options of \`${name}\``)).every(Boolean);
  }

  rules(part: ObjectLiteral | undefined): SizeRule[] {
    return (part?.entries ?? []).flatMap((entry) => attempt(() => this.#rule(entry)) ?? []);
  }

  #rule({ key, value, span }: ObjectLiteral['entries'][number]): SizeRule[] {
    if (!this.names.includes(key)) {
      if (!this.complete) return [];
      this.text.fail(
        'TF4003',
        span,
        `Cannot find size \`${key}\` in the shapes of the inputs.`,
        this.#insteadOfRule(key),
      );
    }
    const { min, max } = this.text.options(value, ['min', 'max']);
    const rule = {
      name: key,
      ...(min === undefined ? {} : { min: this.text.bound(min) }),
      ...(max === undefined ? {} : { max: this.text.bound(max) }),
    };
    const fine = [rule.min, rule.max]
      .map((bound) => this.#check(bound, span, `the bounds of \`${key}\``))
      .every(Boolean);
    return fine ? [rule] : [];
  }

  #insteadOfRule(name: string): string {
    if (this.params.some((p) => p.name === name))
      return `Give its bounds where it is declared: \`${name}: int({ min: … })\`.`;
    const near = closest(name, this.names);
    return near === undefined ? `Sizes: ${codes(this.names)}.` : `Did you mean \`${near}\`?`;
  }

  #check(size: Size | number | undefined, span: Span, what: string): boolean {
    if (size === undefined || typeof size === 'number') return true;
    const unknown = [...sizeNames(size)].filter((name) => !this.#known.includes(name));
    for (const name of this.complete ? unknown : []) {
      if (this.#said.has(name)) continue;
      this.#said.add(name);
      this.text.note(
        'TF4003',
        this.text.placeOf(size) ?? span,
        `Cannot find size \`${name}\` in ${what}.`,
        this.#insteadOf(name),
      );
    }
    return unknown.length === 0;
  }

  #insteadOf(name: string): string {
    const near = closest(name, this.#known);
    if (near !== undefined) return `Did you mean \`${near}\`?`;
    if (this.params.some((p) => p.kind === 'real' && p.name === name))
      return `\`${name}\` is \`real(…)\`; declare it \`int(…)\` to use it in a size.`;
    return `Sizes and integer parameters: ${codes(this.#known)}. A size is defined where it is the whole extent of an input.`;
  }
}
