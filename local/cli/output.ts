// Where a command writes. When nobody reads any more (`stack up | head`, a closed terminal) nothing breaks: writing goes on
// into nothing, and a run that listens to `readerGone` ends in order.

const gone = new AbortController();

/** Aborted when the reader of standard output has gone away. */
export const readerGone: AbortSignal = gone.signal;

/** Makes broken pipes an ordinary event. */
export function watchReaders(): void {
  process.stdout.on("error", () => gone.abort());
  // What would be told there can be told nowhere.
  process.stderr.on("error", () => {});
}

/** Resolves when everything that was written has left the process. */
export async function flushed(): Promise<void> {
  const written = (stream: NodeJS.WriteStream) =>
    new Promise<void>((resolve) => {
      stream.write("", () => resolve());
    });
  await Promise.all([written(process.stdout), written(process.stderr)]);
}
