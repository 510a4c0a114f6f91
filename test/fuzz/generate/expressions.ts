/**
 * Random expressions, made from the type that is due. Every index is one the compiler can prove; what wraps stays within
 * 32 bits and what does not below 2⁵³, so that the body run directly means the same; most floats stay finite.
 */
import { element, index, load } from './accesses.js';
import { bool } from './conditions.js';
import { float, floatLeaf, literal } from './floats.js';
import type { Arr, Element, Extent, Scope } from './scope.js';
import { single } from './singles.js';
import type { Access } from './values.js';
import { Wholes } from './wholes.js';
import { word } from './words.js';

export class Expressions extends Wholes {
  index(scope: Scope, extent: Extent, room = 2): Access | undefined {
    return index(this, scope, extent, room);
  }

  load(scope: Scope, array: Arr, room = 2): Access | undefined {
    return load(this, scope, array, room);
  }

  element(scope: Scope, type: Element, otherwise: () => string): string | undefined {
    return element(this, scope, type, otherwise);
  }

  literal(): string {
    return literal(this);
  }

  floatLeaf(scope: Scope): string {
    return floatLeaf(this, scope);
  }

  float(scope: Scope, size = 3): string {
    return float(this, scope, size);
  }

  bool(scope: Scope, size = 2): string {
    return bool(this, scope, size);
  }

  single(scope: Scope, size = 2): string {
    return single(this, scope, size);
  }

  word(scope: Scope, size = 2): string {
    return word(this, scope, size);
  }

  /** A value for an element of this type. */
  value(scope: Scope, element: Element, size = 3): string {
    if (element === 'f64') return this.float(scope, size);
    if (element === 'i32' || element === 'u8') return this.int(scope, Math.min(size, 2)).text;
    return element === 'f32' ? this.single(scope) : this.word(scope);
  }
}
