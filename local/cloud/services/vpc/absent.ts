// What an account could have beside networks, and this one has not.
import { definePart } from "../../action";
import { listsNone } from "../../none";
import type { VpcActions } from "../../requests/vpc";

export const part = definePart<VpcActions>({
  kinds: [],
  actions: { DescribeBandwidthPackages: listsNone("BandwidthPackageSet") },
});
