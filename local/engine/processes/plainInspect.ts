// Preloaded into a program's process: errors are inspected without colours. On Node 20.20 `util.inspect` with colours
// goes on for seconds, and into gigabytes, over a stack line that ends in `node_modules/@scope/file.ts:1:2`; those are
// the lines of Pulumi's own SDK, and it inspects every error that a program throws with colours.
import util from "node:util";

util.inspect = new Proxy(util.inspect, {
  apply: (inspect, self, [value, options, ...rest]: unknown[]) =>
    Reflect.apply(inspect, self, [
      value,
      value instanceof Error && options !== null && typeof options === "object"
        ? { ...options, colors: false }
        : options,
      ...rest,
    ]),
});
