/** A reader that has seen enough, as in `| head`, is no error. */

let watched = false;

/** Ends the process without a word when what it writes to is closed. */
export function endQuietly(): void {
  if (watched) return;
  watched = true;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  }
}
