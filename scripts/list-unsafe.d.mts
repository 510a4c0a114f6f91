export interface UnsafeLine {
  readonly file: string;
  readonly code: string;
  readonly reason: string | undefined;
}
export const PAGE: string;
export function listUnsafe(): UnsafeLine[];
export function unsafePage(found?: readonly UnsafeLine[]): string;
