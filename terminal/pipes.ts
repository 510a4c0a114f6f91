/** A reader that has seen enough, as in `| head`, is no error. */

let watched = false;

/** Ends the process without a word when what it writes to is closed, and with the system's word when it is full. */
export function endQuietly(): void {
  if (watched) return;
  watched = true;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      if (stream === process.stdout) console.error(`standard output: ${error.message.split(', ')[0]}`);
      process.exit(1);
    });
  }
}
