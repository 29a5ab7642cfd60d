// Direct connect: lines to the vendor's network and the tunnels over them. Its codes, and how its actions answer.
import { formatDateTime } from "../../clock";
import type { Service } from "../../kind";

export const dcService: Service = {
  name: "dc",
  codes: {
    malformed: "InvalidParameterValue",
    notFound: "ResourceNotFound",
    inUse: "ResourceInUse",
    state: "UnsupportedOperation.StateConfLict",
  },
  lists: {
    coexist: "InvalidParameter",
    filter: "InvalidParameter",
    tooMany: "InvalidParameterValue",
  },
  missing: "leaveOut",
  formatTime: formatDateTime,
  excuses: [
    {
      codes: ["ResourceUnavailable"],
      actions: ["CreateDirectConnectTunnel"],
      because: "nothing here is ever sold out, and no account is in arrears",
    },
    {
      codes: ["ResourceNotFound"],
      actions: ["DescribeDirectConnects", "DescribeDirectConnectTunnels"],
      because: "a list leaves out what is not there",
    },
    {
      codes: ["ResourceNotFound"],
      actions: ["ModifyDirectConnectTunnelAttribute", "DeleteDirectConnectTunnel"],
      because: "a tunnel that is not there has a code of its own, and they name nothing else",
    },
  ],
};
