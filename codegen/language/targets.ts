/** What the compiler is told about the machines that it writes for. */

/** What lowering may know about a target. It changes speed, never bits. */
export interface Target {
  readonly name: 'rust' | 'assemblyscript' | 'typescript';
  readonly vectors: boolean;
  /** Whether there are vectors of twice the lanes too: where two would stand side by side, there is one of them. */
  readonly wide: boolean;
  /** Whether regions may be shared out. */
  readonly threads: boolean;
  /** Register tile of a contraction: rows side by side, columns side by side. */
  readonly tile: { readonly rows: number; readonly cols: number };
  /** How often a simple loop is interleaved. */
  readonly jam: number;
  /** Bits that hold every position: where they are 32, what may need more is computed as a double. */
  readonly positionBits: 32 | 53 | 64;
  /** Its compiler inlines small functions wherever they are called. Where it does not, some are written in place. */
  readonly inlines: boolean;
  /** Its compiler keeps a branch that is marked as seldom taken, and shares equal loads and operations. */
  readonly foresees: boolean;
}

export const TARGETS: Record<Target['name'], Target> = {
  rust: {
    name: 'rust',
    vectors: true,
    wide: true,
    threads: true,
    tile: { rows: 4, cols: 8 },
    jam: 2,
    positionBits: 64,
    inlines: true,
    foresees: true,
  },
  assemblyscript: {
    name: 'assemblyscript',
    vectors: true,
    wide: false,
    threads: false,
    tile: { rows: 2, cols: 8 },
    jam: 2,
    positionBits: 32,
    inlines: true,
    foresees: false,
  },
  typescript: {
    name: 'typescript',
    vectors: false,
    wide: false,
    threads: false,
    tile: { rows: 2, cols: 4 },
    jam: 4,
    positionBits: 53,
    inlines: false,
    foresees: false,
  },
};
