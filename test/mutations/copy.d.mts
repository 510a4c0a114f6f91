export const ROOT: string;
export function copyProject(options?: { native?: boolean }): { root: string; remove: () => void };
