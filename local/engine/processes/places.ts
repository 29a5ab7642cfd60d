// Which lines of the program led to a resource, as Pulumi's SDK tells them: each line is looked up once in the maps of sources. The
// engine wants places in the project; lines of packages are left out, for their maps are megabytes.

interface Places {
  stackTrace?(skip: number): unknown[];
}

/** In the SDK's `resource`. */
export function placesOnce({ Resource }: { Resource?: Places }): void {
  const { stackTrace } = Resource ?? {};
  if (!Resource || typeof stackTrace !== "function") return;
  const known = new Map<string, unknown[]>();
  const told = (frames: NodeJS.CallSite[], prepare: NonNullable<typeof Error.prepareStackTrace>) =>
    preparing(
      (error) => prepare(error, frames),
      () => stackTrace.call(Resource, -1),
    );
  const shorter = (skip: number): unknown[] => {
    const { prepareStackTrace } = Error;
    // This function is one frame more than the SDK counts.
    if (!prepareStackTrace) return stackTrace.call(Resource, skip + 1);
    // The SDK counts itself with the function that it asks, which is not among these.
    const frames = framesAbove(shorter).slice(skip - 1);
    return frames.filter(isOfNoPackage).flatMap((frame) => {
      const at = `${frame.getFileName()}:${frame.getLineNumber()}:${frame.getColumnNumber()}`;
      const place = known.get(at) ?? told([frame], prepareStackTrace);
      known.set(at, place);
      return place;
    });
  };
  Resource.stackTrace = shorter;
}

const isOfNoPackage = (frame: NodeJS.CallSite): boolean =>
  !/^node:|[\\/]node_modules[\\/]/.test(frame.getFileName() ?? "node:");

/** What has called a function, the nearest first. */
function framesAbove(from: (skip: number) => unknown): NodeJS.CallSite[] {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = Number.POSITIVE_INFINITY;
  try {
    return preparing(
      (_error, frames) => frames,
      () => {
        const holder: { stack?: NodeJS.CallSite[] } = {};
        Error.captureStackTrace(holder, from);
        return holder.stack ?? [];
      },
    );
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Does something while stacks are written by `prepare`. */
function preparing<T>(prepare: typeof Error.prepareStackTrace, act: () => T): T {
  const { prepareStackTrace } = Error;
  Error.prepareStackTrace = prepare;
  try {
    return act();
  } finally {
    Error.prepareStackTrace = prepareStackTrace;
  }
}
