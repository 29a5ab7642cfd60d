// Tests run as TypeScript through swc; what they test is loaded once a worker, as the run has it in JavaScript (test/suite/runtime.js).
const os = require("node:os");

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "<rootDir>/test/suite/environment.ts",
  roots: ["<rootDir>/test"],
  globalSetup: "<rootDir>/test/suite/setup.ts",
  setupFiles: ["<rootDir>/test/suite/scripts.ts"],
  globalTeardown: "<rootDir>/test/suite/teardown.ts",
  testSequencer: "<rootDir>/test/suite/sequencer.js",
  testMatch: ["**/*.test.ts"],
  // A test that hangs is ended; no test that works comes near, on a machine that is ten times slower either.
  testTimeout: 1_800_000,
  // Most tests wait for processes, sockets and what takes its time in the cloud: twice as many at once as there are cores.
  maxWorkers: 2 * os.availableParallelism(),
  // Timers of gRPC channels and stores of runs of a program keep what their file has loaded: a worker that has grown makes room for a
  // new one.
  workerIdleMemoryLimit: "1GB",
  runtime: "<rootDir>/test/suite/runtime.js",
  moduleNameMapper: {
    "^pulumi-tencentcloud-native$": "<rootDir>/test/suite/own/sdk.ts",
    "^pulumi-tencentcloud-native/local$": "<rootDir>/test/suite/own/local.ts",
  },
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      { jsc: { target: "es2023", parser: { syntax: "typescript" } }, module: { type: "commonjs" } },
    ],
  },
};
