// The process of dynamic providers: Pulumi's own, which ends when its input does, with the engine, however that ends. Signals that
// are sent to every process (a container that stops, a cancelled job) are the engine's to answer: it lets what runs end, and
// then this process.
import "./keepCompiled";
import { loadLater } from "./later";
import { runEntry } from "./runEntry";

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => {});
process.stdin
  .on("end", () => process.exit())
  .resume()
  .unref();
loadLater();
runEntry();
