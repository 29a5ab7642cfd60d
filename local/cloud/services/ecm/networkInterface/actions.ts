// Network interfaces of edge machines made, listed and deleted. Nothing of them changes.
import { interfaceActions } from "../../../network/interfaceActions";
import { ipv6sOf, viewIpv6 } from "../ipv6Address";
import { networkInterface } from "../networkInterface";
import { MOST_VALUES } from "../service";
import { interfaces } from "./interfaces";

export const part = {
  kinds: [networkInterface],
  actions: interfaceActions(interfaces, {
    also: (world, entity) => ({
      ...{ EcmRegion: entity.region, EniType: 0 },
      Ipv6AddressSet: ipv6sOf(world, entity).map(viewIpv6),
    }),
    list: { maxValues: MOST_VALUES, filters: {} },
  }),
};
