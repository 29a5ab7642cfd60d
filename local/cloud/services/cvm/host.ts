// Dedicated hosts, which an account could have beside instances, and this one has not.
import { definePart } from "../../action";
import { listsNone } from "../../none";
import type { CvmActions } from "../../requests/cvm";

export const part = definePart<CvmActions>({
  kinds: [],
  actions: { DescribeHosts: listsNone("HostSet") },
});
