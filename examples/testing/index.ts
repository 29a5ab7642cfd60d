// The program that is deployed; what is worth testing is in network.ts.
import { Network } from "./network";

const network = new Network("main", {
  prefix: "10.0",
  zones: ["ap-guangzhou-3", "ap-guangzhou-4"],
  openPorts: [443],
});

export const vpcId = network.vpcId;
