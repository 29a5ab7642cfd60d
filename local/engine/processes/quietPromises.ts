// Pulumi's SDK takes a stack trace with every promise, for a report of those that nobody has waited for; here the report tells how
// many there are, which is what it tells unless it is asked for more (`PULUMI_DEBUG_PROMISE_LEAKS`).

type Debuggable = <T>(promise: Promise<T>, context: unknown) => Promise<T>;

/** Changes the SDK's module `runtime/debuggable`; `getStore` is its `runtime/state`'s. */
export function quietPromises(
  exported: Record<string, unknown>,
  getStore: () => { leakCandidates: Set<object> },
): void {
  const own = exported.debuggablePromise as Debuggable | undefined;
  if (process.env.PULUMI_DEBUG_PROMISE_LEAKS || typeof own !== "function") return;
  let isFirst = true;
  const quiet: Debuggable = (promise, context) => {
    // The first one has the SDK look for leaks at the end.
    if (isFirst) {
      isFirst = false;
      return own(promise, context);
    }
    const { leakCandidates } = getStore();
    leakCandidates.add(promise);
    return promise.then(
      (value) => {
        leakCandidates.delete(promise);
        return value;
      },
      (error) => {
        leakCandidates.delete(promise);
        error.promise = promise;
        throw error;
      },
    );
  };
  exported.debuggablePromise = quiet;
}
