/** What the plugin of TypeScript's server and its worker say to each other: plain data. */

/** The texts that changed since the last request, and the file of which the mistakes are asked. Paths are relative to the project. */
export interface Request {
  readonly id: number;
  readonly root: string;
  readonly changed: readonly (readonly [file: string, text: string])[];
  readonly removed: readonly string[];
  readonly file: string;
}

export interface Found {
  readonly code: number;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly related: readonly {
    readonly file: string;
    readonly start: number;
    readonly end: number;
    readonly message: string;
  }[];
  readonly fix:
    { readonly title: string; readonly start: number; readonly end: number; readonly text: string } | undefined;
}

export interface Answer {
  readonly id: number;
  readonly found: readonly Found[];
  /** Why nothing was found out. */
  readonly failure?: string;
}
