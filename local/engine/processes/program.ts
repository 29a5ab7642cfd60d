// The process of a program in TypeScript or JavaScript: the SDK's own entry point, which starts sooner and tells errors at once.
import "./keepCompiled";
import "./plainInspect";
import { loadLater } from "./later";
import { leaveOut } from "./quiet";
import { runEntry } from "./runEntry";
import { transpileOnce } from "./transpileOnce";

loadLater();
leaveOut();
transpileOnce(process.argv[2] ?? "");
runEntry();
