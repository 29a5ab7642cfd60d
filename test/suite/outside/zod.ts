// Loaded once a worker: see environment.ts.
module.exports = outside("zod");
