/** What a random kernel declares: sizes, inputs, parameters and outputs, and what the body may mention because of them. */
import type { Program } from './program.js';
import { EMPTY, type Arr, type Element, type Extent, type Scope } from './scope.js';

export interface Declared extends Arr {
  readonly declaration: string;
}

export class Declaration {
  /** Sizes by name, with the least that each can be. */
  readonly sizes = new Map<string, number>();
  readonly params: { name: string; declaration: string }[] = [];
  readonly inputs: Declared[] = [];
  readonly outputs: Declared[] = [];
  readonly scalars: { name: string; element: 'f64' | 'i32' }[] = [];
  /** What the body may mention so far. */
  scope: Scope = EMPTY;

  constructor(readonly program: Program) {}

  size(name: string): Extent {
    return { size: name, least: this.sizes.get(name) ?? 0, linear: true };
  }

  /** Sizes that an extent can be made of: not the one of the offsets, which is one longer than what it is about. */
  get names(): string[] {
    return [...this.sizes.keys()].filter((name) => name !== 'bounds');
  }

  /** Sizes that something surely has a place in. */
  get filled(): string[] {
    return this.names.filter((name) => this.sizes.get(name)! > 0);
  }

  get hasLag(): boolean {
    return this.params.some(({ name }) => name === 'lag');
  }

  vector(name: string, extent: Extent, element: Element, more: Partial<Arr> = {}): Declared {
    return { name, element, extents: [extent], ...more, declaration: vectorText(extent, element, more) };
  }

  matrix(name: string, rows: Extent, cols: Extent, element: Element = 'f64', more: Partial<Arr> = {}): Declared {
    const extents = `'${rows.size}', '${cols.size}'`;
    return {
      name,
      element,
      extents: [rows, cols],
      ...more,
      declaration: `matrix(${extents}${elementsText(element, more)})`,
    };
  }
}

function vectorText({ size }: Extent, element: Element, more: Partial<Arr>): string {
  return element === 'u8' ? `bytes('${size}')` : `vector('${size}'${elementsText(element, more)})`;
}

/** The element type and the domain, as further arguments. */
function elementsText(element: Element, { points, sorted }: Partial<Arr>): string {
  if (points === undefined) return element === 'f64' ? '' : `, '${element}'`;
  const domain = `{ min: 0, max: '${points.size}${sorted ? '' : ' - 1'}'${sorted ? ", order: 'nondecreasing'" : ''} }`;
  return `, '${element}', ${domain}`;
}
