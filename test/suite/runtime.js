// How test files load: the product, as the sources of the run in JavaScript, and packages are loaded once a worker, by Node's own
// `require`; files of tests and examples once a file, by jest's.
const fs = require("node:fs");
const { createRequire, isBuiltin } = require("node:module");
const path = require("node:path");
const Runtime = require("jest-runtime").default;

const root = path.join(__dirname, "../..");
const rooms = ["test", "tools", "bench", "examples"].map((room) => path.join(root, room) + path.sep);
/** What jest finds by its own maps, and a test may put something else in the place of. */
const mapped = /^(pulumi-tencentcloud-native(\/local)?|@jest\/globals)$/;

/** By folder and name: the path for Node's `require`; null for what is jest's to load. */
const known = new Map();

function outsideOf(from, name) {
  if (isBuiltin(name) || mapped.test(name)) return null;
  if (!/^\.\.?(\/|$)/.test(name) && !path.isAbsolute(name)) return createRequire(from).resolve(name);
  const file = path.resolve(path.dirname(from), name);
  if (!file.startsWith(root + path.sep) || rooms.some((room) => file.startsWith(room))) return null;
  const source = path.join(process.env.TRANSPILED_SOURCES, path.relative(root, file));
  return ["", ".js", "/index.js"].some((end) => fs.existsSync(source + end)) ? source : file;
}

module.exports = class SharingRuntime extends Runtime {
  isIsolating = false;

  requireModuleOrMock(from, name) {
    const key = `${path.dirname(from)}\n${name}`;
    if (!known.has(key)) known.set(key, outsideOf(from, name));
    const file = known.get(key);
    if (file === null) return super.requireModuleOrMock(from, name);
    return this.isIsolating && name.startsWith(".") ? anew(file) : require(file);
  }

  isolateModules(act) {
    this.isIsolating = true;
    try {
      super.isolateModules(act);
    } finally {
      this.isIsolating = false;
    }
  }
};

/** Loads a source once more, beside what is loaded of it. */
function anew(file) {
  const name = require.resolve(file);
  const { [name]: before } = require.cache;
  delete require.cache[name];
  try {
    return require(name);
  } finally {
    if (before) require.cache[name] = before;
    else delete require.cache[name];
  }
}
