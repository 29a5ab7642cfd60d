// The models of edge machines: the document's own (its example of DescribeInstanceTypeConfig), and where they are sold.
import { ApiError } from "../../errors";
import type { Node } from "./node";

export interface InstanceType {
  type: string;
  cpu: number;
  /** GB. */
  memory: number;
}

const SIZES =
  "SMALL2 SMALL4 SMALL8 MEDIUM4 MEDIUM8 MEDIUM16 LARGE8 LARGE16 LARGE32 2XLARGE16 2XLARGE32 2XLARGE64 4XLARGE32 4XLARGE64 6XLARGE48 6XLARGE64 8XLARGE64";

export const FAMILY = "SN3ne";

/** Cores by the first part of a size: SMALL 1, MEDIUM 2, LARGE 4, nXLARGE 4n; the number behind it is the memory. */
function parseSize(size: string): InstanceType {
  const [, times = "", word = "", memory] = /^(\d*)(SMALL|MEDIUM|LARGE|XLARGE)(\d+)$/.exec(size) ?? [];
  const cores = word === "SMALL" ? 1 : word === "MEDIUM" ? 2 : 4;
  return { type: `${FAMILY}.${size}`, cpu: cores * Number(times || 1), memory: Number(memory) };
}

export const instanceTypes: readonly InstanceType[] = SIZES.split(" ").map(parseSize);

/** Cores of the largest model at a node of one carrier; all are sold elsewhere. No document says which. */
const LARGEST_AT_ONE_CARRIER = 24;

/** A model by its name. */
export function getInstanceType(name: string): InstanceType {
  const found = instanceTypes.find(({ type }) => type === name);
  if (found) return found;
  throw new ApiError(
    "InvalidParameterValue.InvalidInstanceTypeConfigID",
    `The InstanceType \`${name}\` does not exist.`,
  );
}

/** Refuses a model that is not sold at a node. */
export function checkSold({ type, cpu }: InstanceType, node: Node): void {
  if (node.isps.length > 1 || cpu <= LARGEST_AT_ONE_CARRIER) return;
  throw new ApiError("InvalidParameterValue.InvalidZoneInstanceType", `${type} is not sold in ${node.zone}.`);
}

/** How answers show a model. */
export function viewInstanceType({ type, cpu, memory }: InstanceType) {
  return {
    InstanceFamilyConfig: { InstanceFamilyName: "Standard Network Optimized", InstanceFamily: FAMILY },
    InstanceFamilyTypeConfig: { InstanceFamilyType: "S", InstanceFamilyTypeName: "Standard" },
    ...{ InstanceType: type, Vcpu: cpu, Memory: memory, Frequency: "2.5 GHz" },
    ...{ CpuModelName: "Intel Xeon Skylake 6133", ExtInfo: "", Vgpu: 0, GpuModelName: "" },
  };
}
