// The case of an image of edge machines: of a machine, and of CVM.
import type { ecm as sdk } from "../../../sdk";
import { type Given, type Needed, resourceCase } from "../case";
import { edgeMachine, instruction, never } from "../words";

const change = ["ModifyImageAttribute"];
const atRest: Needed = ["ecm:Instance", () => ({ ...edgeMachine, powerState: "STOPPED" })];
const ofMachine = (given: Given) => ({ instanceId: given("machine") });
const ofCvm = { sourceImageId: "img-487zeit5", sourceRegion: "ap-guangzhou" };

export const image = resourceCase<sdk.ImageArgs>({
  token: "ecm:Image",
  lives: [
    {
      as: "of a machine",
      beside: { machine: atRest, otherMachine: atRest },
      least: ofMachine,
      most: (given) => ({
        ...ofMachine(given),
        name: "golden",
        description: "of today",
        forcePoweroff: true,
        allowReplace: true,
      }),
      created: ["CreateImage"],
      deleted: ["DeleteImage"],
      properties: {
        name: { to: "silver", by: change, drift: { ImageName: "drifted" } },
        description: { to: "of us", by: change, drift: { ImageDescription: "drifted" } },
        instanceId: { to: (given) => given("otherMachine"), by: "replacement", drift: never },
        forcePoweroff: { to: false, by: [], drift: instruction },
        allowReplace: { to: false, by: [], drift: instruction },
      },
    },
    {
      as: "of CVM",
      least: () => ofCvm,
      most: () => ({ ...ofCvm, name: "brought", description: "of CVM", allowReplace: true }),
      created: ["ImportImage", "ModifyImageAttribute"],
      deleted: ["DeleteImage"],
      notForced: {
        because: "the engine makes the other one first, and an image of CVM is imported once",
        says: /InvalidParameterValue\.ImageDuplicate/,
      },
      properties: {
        sourceImageId: { to: "img-22trbn9x", by: "replacement", drift: never },
        sourceRegion: { to: "ap-shanghai", by: "replacement", drift: never },
      },
    },
  ],
  costs: {
    make: ["CreateImage", "DescribeImage"],
    see: ["DescribeImage"],
    remove: ["DeleteImage"],
  },
  single: "an account has ten at first, and each takes a machine at rest",
});
