// Secrets that were planted: whatever happens, they are in no output, log, error, journal or state in clear, in nothing that
// the machine remembers, and in no argument of a process.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import * as pulumi from "@pulumi/pulumi";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { type HostFolders, makeHostFolders } from "../conformance/hostFolders";
import { type HostKind, wordsOf } from "../faults/program";
import { planted } from "../faults/stack";
import { World } from "../faults/world";
import { present } from "../found";

const password = "Pl4nted-pass!word";
const other = "0ther-Pl4nted!word";
const script = Buffer.from("#!/bin/sh\necho Pl4nted-token").toString("base64");

function program(host: HostKind, secret: string): PulumiFn {
  const { make } = wordsOf(host);
  return async () => {
    const network = make("vpc:Vpc", "network", { cidrBlock: "10.0.0.0/16" });
    const zone = "ap-guangzhou-3";
    const subnet = make("vpc:Subnet", "subnet", { vpcId: network.id, zone, cidrBlock: "10.0.0.0/24" });
    const key = make("cvm:KeyPair", "key", {});
    make("cvm:Instance", "server", {
      zone,
      imageId: "img-487zeit5",
      instanceType: "S5.MEDIUM4",
      vpcId: network.id,
      subnetId: subnet.id,
      systemDisk: { diskType: "CLOUD_PREMIUM", diskSize: 50 },
      password: pulumi.secret(secret),
      // Given in clear: it is a secret all the same.
      userData: script,
      allowStop: true,
    });
    return { privateKey: key.privateKey };
  };
}

let dir: string;
let folders: HostFolders;
beforeAll(async () => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), "secrets-"));
  folders = await makeHostFolders();
});
afterAll(() => {
  folders.remove();
  fs.rmSync(dir, { recursive: true });
});

/** The arguments of every process of this machine that may be looked at. */
function processArguments(): string {
  const pids = fs.existsSync("/proc") ? fs.readdirSync("/proc").filter((name) => /^\d+$/.test(name)) : [];
  return pids
    .map((pid) => {
      try {
        return fs.readFileSync(path.join("/proc", pid, "cmdline"), "utf8");
      } catch {
        return "";
      }
    })
    .join("\n");
}

test.each(["dynamic", "plugin"] as const)("%s: planted secrets are not seen", async (host) => {
  const world = await World.open(path.join(dir, host), host, folders);
  try {
    // A refusal that quotes what it refuses, in the create and in the update.
    const quoting = (secret: string) => ({
      kind: "error",
      code: "InvalidPassword",
      message: `Not valid: ${secret}`,
    });
    await world.control.fault({ ...quoting(password), action: "RunInstances" });
    await world.control.fault({ ...quoting(other), action: "ResetInstancesPassword" });
    const runs = [];
    for (const secret of [password, password, other, other]) {
      const { ok, output } = await world.runProgram("up", program(host, secret));
      runs.push(ok ? "done" : /Not valid: \[secret\]/.test(output) ? "refused" : output);
      expect(processArguments()).not.toContain(secret);
      expect(processArguments()).not.toContain(planted.secretKey);
    }
    expect(runs).toEqual(["refused", "done", "refused", "done"]);
    const [, privateKey] = await world.secrets();
    expect(privateKey).toBeDefined();
    for (const [where, text] of world.everythingWritten())
      for (const secret of [password, other, script, planted.secretKey, present(privateKey)])
        if (text.includes(secret))
          throw new Error(
            `${where} has a secret: ${text.slice(Math.max(0, text.indexOf(secret) - 300)).slice(0, 310)}`,
          );
    await world.runProgram("destroy", program(host, other));
  } finally {
    await world.close();
  }
});
