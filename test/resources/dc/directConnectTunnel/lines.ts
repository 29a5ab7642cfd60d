// Direct connect lines for cases: asked for by a call, and built when time passes.
import type { Api } from "../../../../provider/api/client";
import { present } from "../../../found";
import type { Lab } from "../../lab";

/** A line of an account that is built. */
export async function aLine({ dc }: Api, { control }: Pick<Lab, "control">): Promise<string> {
  const { DirectConnectIdSet } = await dc.CreateDirectConnect({
    ...{ DirectConnectName: "line", AccessPointId: "ap-1" },
    ...{ LineOperator: "ChinaTelecom", PortType: "10GBase-LR" },
  });
  await control("POST", "clock", { advance: "2m" });
  return present(DirectConnectIdSet[0]);
}
