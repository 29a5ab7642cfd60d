// Machines that are alike, each with data disks of its own. They are known by names and not by numbers, so that one can be taken
// out from the middle and the others stay.
import * as pulumi from "@pulumi/pulumi";
import * as tencentcloud from "pulumi-tencentcloud-native";

export interface FleetArgs {
  names: string[];
  zone: string;
  vpcId: pulumi.Input<string>;
  subnetId: pulumi.Input<string>;
  securityGroupIds: pulumi.Input<string>[];
  /** Another one stops the machines for a while. */
  instanceType: string;
  /** Sizes of the data disks, in GB; they only grow. */
  diskSizes: number[];
}

export class Fleet extends pulumi.ComponentResource {
  readonly instanceIds: Record<string, pulumi.Output<string>>;

  constructor(name: string, args: FleetArgs, options?: pulumi.ComponentResourceOptions) {
    super("modules:index:Fleet", name, {}, options);
    const { names, diskSizes, ...machine } = args;
    const image = tencentcloud.cvm.getImageOutput({
      imageType: "PUBLIC_IMAGE",
      platform: "Ubuntu",
      mostRecent: true,
    });
    const key = new tencentcloud.cvm.KeyPair(name, {}, { parent: this });
    const instances = names.map((one) => {
      const args = {
        ...machine,
        imageId: image.imageId,
        keyIds: [key.id],
        systemDisk: { diskType: "CLOUD_PREMIUM", diskSize: 50 },
        dataDisks: diskSizes.map((diskSize) => ({ diskType: "CLOUD_PREMIUM", diskSize })),
        allowStop: true,
      };
      // A new release of the image is for new machines.
      const options = { parent: this, ignoreChanges: ["imageId"] };
      return [one, new tencentcloud.cvm.Instance(`${name}-${one}`, args, options).id] as const;
    });
    this.instanceIds = Object.fromEntries(instances);
    this.registerOutputs({ instanceIds: this.instanceIds });
  }
}
