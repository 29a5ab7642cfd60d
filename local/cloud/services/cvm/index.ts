// What CVM has.
import type { Part } from "../../action";
import { describeInstances } from "./describeInstances";
import { images } from "./image";
import { instanceAttributes } from "./instanceAttributes";
import { instanceTypes } from "./instanceTypes";
import { keyPairs } from "./keyPair";
import { places } from "./places";
import { power } from "./power";
import { runInstances } from "./runInstances";

export const cvm: Part[] = [
  places,
  images,
  instanceTypes,
  keyPairs,
  runInstances,
  describeInstances,
  power,
  instanceAttributes,
];
