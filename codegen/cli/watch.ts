export async function watch(_: { native: boolean }): Promise<number> { return 0; }
