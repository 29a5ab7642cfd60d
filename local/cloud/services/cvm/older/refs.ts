// What parameters of CVM's older actions name.
import { type Kind, withCodes } from "../../../kind";
import { olderPart } from "../../../older/action";
import { eip } from "../../vpc/eip";
import { networkInterface } from "../../vpc/networkInterface";
import { securityGroup } from "../../vpc/securityGroup";
import { vpc } from "../../vpc/vpc";
import { image } from "../image";
import { instance } from "../instance";
import { keyPair } from "../keyPair";

/** Its documents have numbers for what is not there, and a code for groups. */
const named = (kind: Kind, code: string): Kind => withCodes(kind, { notFound: code, malformed: code });
const ABSENT = "InvalidParameter.ResourceNotFound";
const NO_GROUP = "7001";

export const part = olderPart({
  refs: {
    instanceId: named(instance as Kind, ABSENT),
    instanceIds: named(instance as Kind, ABSENT),
    unInstanceId: named(instance as Kind, ABSENT),
    "instanceSet.instanceId": named(instance as Kind, ABSENT),
    imageId: named(image as Kind, ABSENT),
    imgIdList: named(image as Kind, ABSENT),
    keyId: named(keyPair as Kind, ABSENT),
    keyIds: named(keyPair as Kind, ABSENT),
    sgId: named(securityGroup as Kind, NO_GROUP),
    sgIds: named(securityGroup as Kind, NO_GROUP),
    eipId: named(eip as Kind, ABSENT),
    eipIds: named(eip as Kind, ABSENT),
    vpcId: named(vpc as Kind, "InvalidVpc.NotFound"),
    networkInterfaceId: named(networkInterface as Kind, "InvalidNetworkInterface.NotFound"),
  },
});
