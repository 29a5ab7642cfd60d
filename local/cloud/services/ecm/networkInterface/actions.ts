// Network interfaces of edge machines made, listed and deleted. Nothing of them changes.
import { interfaceActions } from "../../../network/interfaceActions";
import { networkInterface } from "../networkInterface";
import { MOST_VALUES } from "../service";
import { interfaces } from "./interfaces";

export const part = {
  kinds: [networkInterface],
  actions: interfaceActions(interfaces, {
    also: (_world, { region, data }) => ({
      ...{ EcmRegion: region, EniType: 0 },
      Ipv6AddressSet: (data.Ipv6s ?? []).map((ip) => ({
        ...{ ...ip, Primary: false, AddressId: "", IsWanIpBlocked: false, State: "AVAILABLE" },
      })),
    }),
    list: { maxValues: MOST_VALUES, filters: {} },
  }),
};
