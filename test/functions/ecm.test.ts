// The functions of edge machines, asked over the socket of a local cloud.
import { callFunction } from "../../provider/hosts/functions";
import { definitions } from "../../provider/resources";
import { present } from "../found";
import { edgeRegion, openLab } from "../resources/lab";

test("getNodes names every zone, whatever the region, with its region and its carriers", async () => {
  const lab = await openLab();
  const { environment } = lab.connected;
  const { nodes } = await callFunction(present(definitions.functions.get("ecm:getNodes")), environment, {});
  expect(nodes).toContainEqual(
    expect.objectContaining({
      zoneInfo: { zone: `${edgeRegion}-1`, zoneName: "Hangzhou Zone 1", zoneId: 10110001 },
      regionInfo: { region: edgeRegion, regionName: "Hangzhou", regionId: 1011 },
      ispSet: expect.arrayContaining([{ ispId: "CTCC", ispName: "China Telecom" }]),
    }),
  );
  expect(nodes).toContainEqual(
    expect.objectContaining({ ispSet: [{ ispId: "CUCC", ispName: "China Unicom" }], ispNum: 1 }),
  );
  await lab.close();
});
