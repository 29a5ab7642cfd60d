// Ids of several parts, as an import gives them.
import { partsOf } from "../../provider/resources/attachment";

const membership = {
  token: "vpc:BandwidthPackageAttachment",
  id: "bwp-xxxxxxxx/eip-xxxxxxxx",
  of: ["bandwidthPackageId", "resourceId"],
  open: ["resourceId"],
} as const;
const joined = { ...membership, open: [] };

test.each(["bwp-1a2b3c4d/eip-1a2b3c4d", "bwp-1a2b3c4d/lb-1a2b3c4d"])(
  "%s names a package and a resource",
  (id) => {
    const [bandwidthPackageId, resourceId] = id.split("/");
    expect(partsOf(membership, id)).toEqual({ bandwidthPackageId, resourceId });
  },
);

test.each(["bwp-1a2b3c4d", "bwp-1a2b3c4d/", "eip-1a2b3c4d/bwp-1a2b3c4d", "bwp-1a2b3c4d/eip-1a2b3c4d/3"])(
  "%s is refused, with the form of a right one",
  (id) => {
    expect(() => partsOf(membership, id)).toThrow(
      `"${id}" is not the id of a vpc:BandwidthPackageAttachment, which looks like bwp-xxxxxxxx/eip-xxxxxxxx`,
    );
  },
);

test("a part that names things of one kind begins as their ids do", () => {
  expect(() => partsOf(joined, "bwp-1a2b3c4d/lb-1a2b3c4d")).toThrow("which looks like");
  expect(partsOf(joined, "bwp-1a2b3c4d/eip-1a2b3c4d").resourceId).toBe("eip-1a2b3c4d");
});
