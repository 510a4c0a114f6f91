/**
 * Scratch as an arena: memory belongs to JavaScript, a kernel takes what it needs from `top` upwards and grows memory if it
 * must. What a region took is free again after it.
 */
import type * as L from '../../ir/loop-ir.js';
import { bytesPerElement, type Storage } from '../../language/types.js';
import type { Lines } from '../common/printer.js';
import type { Renamer } from '../common/renamer.js';

export class Arena {
  /** Where free memory begins. */
  readonly top: string;

  /**
   * `start`: where it begins when the kernel does. `length`: lengths of memory as doubles, since they may be larger than 32
   * bits hold.
   */
  constructor(
    start: string,
    readonly names: Renamer,
    readonly lines: Lines,
    readonly text: (e: L.Expr) => string,
    readonly length: (extent: L.Expr) => L.Expr,
  ) {
    this.top = names.made('top');
    lines.line(`let ${this.top} = ${start};`);
  }

  claim(symbol: string, dtype: Storage, extent: L.Expr, zeroed: boolean): void {
    const name = this.take(symbol, this.text(this.length(extent)), bytesPerElement[dtype]);
    if (zeroed) this.lines.line(`memory.fill(${name}, 0, ${this.top} - ${name});`);
  }

  /** Memory from the top on, under the name of an array. */
  take(symbol: string, count: string, size: number): string {
    const { lines, top } = this;
    const name = this.names.declare(symbol);
    lines.line(`const ${name} = ${top};`);
    lines.line(`${top} = claim(${top}, ${count}, ${size}.0);`);
    lines.line(`if (${top} === 0) return -1;`);
    return name;
  }

  /** What a region claims, and gives back when `body` has been printed. */
  within(s: L.Parallel, body: () => void): void {
    const { lines, names } = this;
    const mark = s.scratch.length > 0 ? names.made('mark') : '';
    if (s.scratch.length > 0) lines.line(`const ${mark} = ${this.top};`);
    for (const x of s.scratch) this.claim(x.array, x.dtype, x.extent, false);
    body();
    if (s.scratch.length > 0) lines.line(`${this.top} = ${mark};`);
  }
}
