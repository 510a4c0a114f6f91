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
  /** Its compiler keeps a branch that is marked as seldom taken, and shares equal loads and operations. */
  readonly foresees: boolean;
}

export const TARGETS: Record<Target['name'], Target> = {
  rust: { name: 'rust', vectors: true, wide: true, threads: true, tile: { rows: 4, cols: 8 }, jam: 2, foresees: true },
  assemblyscript: {
    name: 'assemblyscript',
    vectors: true,
    wide: false,
    threads: false,
    tile: { rows: 2, cols: 8 },
    jam: 2,
    foresees: false,
  },
  typescript: {
    name: 'typescript',
    vectors: false,
    wide: false,
    threads: false,
    tile: { rows: 2, cols: 4 },
    jam: 4,
    foresees: false,
  },
};
