export declare const LANGUAGE: string;
export declare const LIST_PAGE: string;
export declare function libraryFunctions(): readonly {
  readonly name: string;
  readonly params: readonly { readonly name: string; readonly type: string }[];
  readonly result: string;
  readonly doc: string;
}[];
export declare function withTable(text: string): string;
export declare function withList(text: string): string;
