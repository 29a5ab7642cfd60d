// Preloaded into the processes of a command: each notes at its end what it is and the processor's time it took, in milliseconds.
const fs = require("node:fs");

const names = [
  ["cmd/run", "program"],
  ["dynamic-provider", "dynamic provider"],
  ["hosts/plugin", "plugin"],
  ["instantPlugin", "instant plugin"],
  ["local/cli", "command"],
];

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  const [, what = "other"] = names.find(([part]) => (process.argv[1] ?? "").includes(part)) ?? [];
  fs.appendFileSync(process.env.CPU_NOTES, `${JSON.stringify({ what, cpu: (user + system) / 1000 })}\n`);
});
