// Known vulnerabilities of what is installed with the package, as the registry tells them. A registry that tells none is said so
// and stops nobody.
import { spawnSync } from "node:child_process";

interface Report {
  vulnerabilities?: Record<string, { severity: string; via: unknown[]; range: string }>;
  message?: string;
}

const serious = ["high", "critical"];

function audit(): Report {
  const { stdout, error } = spawnSync("npm", ["audit", "--omit=dev", "--json", "--fetch-retries=0"], {
    encoding: "utf8",
    timeout: 30_000,
  });
  try {
    return JSON.parse(stdout) as Report;
  } catch {
    return { message: error?.message ?? "npm audit gave no answer" };
  }
}

const { vulnerabilities, message } = audit();
if (!vulnerabilities) {
  console.log(`audit of dependencies skipped: ${message ?? "the registry answers no advisories"}`);
} else {
  const found = Object.entries(vulnerabilities).filter(([, { severity }]) => serious.includes(severity));
  for (const [name, { severity, range }] of found) console.log(`${severity}: ${name} ${range}`);
  console.log(
    `audit of dependencies: ${found.length} serious of ${Object.keys(vulnerabilities).length} known vulnerabilities`,
  );
  process.exitCode = found.length > 0 ? 1 : 0;
}
