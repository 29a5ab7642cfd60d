import * as pulumi from "@pulumi/pulumi";
import { LocalStack } from "../../local";
import * as tencentcloud from "../../sdk";
import { present } from "../found";
import { sampled } from "../sample";
import { placeForTests } from "./place";

type Bag = Record<string, unknown>;
type Make = (
  token: string,
  name: string,
  args: Bag,
  options?: pulumi.CustomResourceOptions,
) => pulumi.CustomResource;
type Class = new (name: string, args: Bag, options?: pulumi.CustomResourceOptions) => pulumi.CustomResource;

class Plugged extends pulumi.CustomResource {}

const hosts: Record<string, Make> = {
  dynamic: (token, name, args, options) => {
    const [module, type] = token.split(":") as [string, string];
    const classes = tencentcloud as unknown as Record<string, Record<string, Class>>;
    const Thing = present(present(classes[module])[type]);
    return new Thing(name, args, options);
  },
  plugin: (token, name, args, options) => new Plugged(`tencentcloud-native:${token}`, name, args, options),
};

const place = placeForTests();

function program(make: Make, swapped: boolean, zone: string): void {
  const either = <T>(a: T, b: T): T[] => (swapped ? [b, a] : [a, b]);
  const here = "ap-guangzhou-3";
  const { id: vpcId } = make("vpc:Vpc", "network", { cidrBlock: "10.0.0.0/16" });
  for (const [i, cidrBlock] of either("10.0.1.0/24", "10.0.2.0/24").entries())
    make("vpc:Subnet", `range${i}`, { vpcId, cidrBlock, zone: here });
  const machine = (name: string, at: string, subnetId: pulumi.Output<string>, allowReplace = true) =>
    make("cvm:Instance", name, {
      ...{ zone: at, imageId: "img-487zeit5", instanceType: "S5.MEDIUM2", vpcId, subnetId },
      ...{ instanceChargeType: "POSTPAID_BY_HOUR", allowReplace },
      systemDisk: { diskType: "CLOUD_PREMIUM", diskSize: 50 },
    });
  const base = make("vpc:Subnet", "base", { vpcId, cidrBlock: "10.0.8.0/24", zone: here });
  const machines = ["one", "two"].map((name) => machine(name, here, base.id));
  const addresses = ["a", "b"].map((name) => make("vpc:Eip", name, { internetMaxBandwidthOut: 1 }));
  const paid = { diskType: "CLOUD_PREMIUM", diskSize: 10, diskChargeType: "POSTPAID_BY_HOUR" };
  const disks = ["x", "y"].map((name) => make("cbs:Disk", name, { zone: here, ...paid }));
  for (const [i, which] of either(0, 1).entries()) {
    const instanceId = present(machines[i]).id;
    make("vpc:EipAssociation", `bound${i}`, { addressId: present(addresses[which]).id, instanceId });
    make("cbs:DiskAttachment", `attached${i}`, { diskId: present(disks[which]).id, instanceId });
  }
  const home = make("vpc:Subnet", "home", { vpcId, cidrBlock: "10.0.9.0/24", zone });
  machine("mover", zone, home.id, swapped);
}

test.each(sampled("hosts that things are swapped on", Object.entries(hosts), 1))(
  "on the %s host",
  async (host, make) => {
    let swapped = false;
    let zone = "ap-guangzhou-3";
    const stack = await LocalStack.create({
      cloud: place.cloud,
      workDir: place.folders.program,
      projectName: `swaps-${host}`,
      envVars: { PATH: place.folders.path },
      program: async () => program(make, swapped, zone),
    });
    const replaced = async (): Promise<string[]> => {
      const { steps } = await stack.preview();
      const names = steps
        .filter(({ op }) => op === "replace")
        .map(({ urn }) => present(urn.split("::").at(-1)));
      const { summary } = await stack.up();
      expect(summary.resourceChanges.replace).toBe(names.length);
      return names.sort();
    };
    await stack.up();
    zone = "ap-guangzhou-4";
    await place.cloud.forget();
    await expect(stack.preview()).rejects.toThrow(
      /cvm:Instance "mover-.*": subnetId is of something .* `allowReplace: true`/,
    );
    await expect(stack.up()).rejects.toThrow("everything on its system disk");
    expect((await place.cloud.calls()).filter(({ read }) => !read)).toEqual([]);
    zone = "ap-guangzhou-3";
    swapped = true;
    expect(await replaced()).toEqual(["attached0", "attached1", "bound0", "bound1", "range0", "range1"]);
    zone = "ap-guangzhou-4";
    expect(await replaced()).toEqual(["home", "mover"]);
    await stack.up({ expectNoChanges: true });
    await stack.destroy();
    await stack.dispose();
  },
);
