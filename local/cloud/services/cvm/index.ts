// What CVM has.
import type { Part } from "../../action";
import { describeInstances } from "./describeInstances";
import { images } from "./image";
import { imageActions } from "./imageActions";
import { instanceAttributes } from "./instanceAttributes";
import { instanceChanges } from "./instanceChanges";
import { instanceNetwork } from "./instanceNetwork";
import { instanceTypes } from "./instanceTypes";
import { keyPairs } from "./keyPair";
import { places } from "./places";
import { power } from "./power";
import { prices } from "./price";
import { renewals } from "./renewal";
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
  instanceChanges,
  instanceNetwork,
  renewals,
  prices,
  imageActions,
];
