// Generated from the catalogue by tools/generate/actions.ts: change the catalogue, then run `npm run generate`.

/** What AttachNetworkInterface takes. */
export interface AttachNetworkInterfaceRequest {
  vpcId: string;
  networkInterfaceId: string;
  instanceId: string;
}

/** What AttachNetworkInterface answers. */
export interface AttachNetworkInterfaceResponse {
  /** taskId */
  data: {
    taskId: number;
  };
  /** may be null */
  requestId?: string;
}

/** What BindInstanceKey takes. */
export interface BindInstanceKeyRequest {
  /** stopped, not Windows */
  instanceIds: string[];
  keyId: string;
}

/** What BindInstanceKey answers. */
export interface BindInstanceKeyResponse {
  /** may be null */
  requestId?: string;
}

/** What CancelShareImage takes. */
export interface CancelShareImageRequest {
  imageId: string;
  uinList: string[];
}

/** What CancelShareImage answers. */
export interface CancelShareImageResponse {
  /** may be null */
  requestId?: string;
}

/** What CreateEip takes. */
export interface CreateEipRequest {
  /** 1..5 default 1 */
  goodsNum?: number | undefined;
}

/** What CreateEip answers. */
export interface CreateEipResponse {
  /** eipIds[] */
  data: {
    eipIds: string[];
  };
  /** may be null */
  requestId?: string;
}

/** What CreateImage takes. */
export interface CreateImageRequest {
  /** stopped */
  instanceId: string;
  /** 1-16 letters, digits, -; unique */
  imageName: string;
  /** 0-64 */
  imageDescription?: string | undefined;
}

/** What CreateImage answers. */
export interface CreateImageResponse {
  /** task id */
  requestId: number;
}

/** What CreateKeyPair takes. */
export interface CreateKeyPairRequest {
  /** letters, digits, underscore; unique */
  keyName: string;
}

/** What CreateKeyPair answers. */
export interface CreateKeyPairResponse {
  /** keyId, keyName, pubkey, secretkey (secret, shown once) */
  data: {
    keyId: string;
    keyName: string;
    pubkey: string;
    secretkey: string;
  };
  /** may be null */
  requestId?: string;
}

/** What CreateSecurityGroup takes. */
export interface CreateSecurityGroupRequest {
  /** max 25 per the text (60 per the vendor table) */
  sgName?: string | undefined;
  /** max 100 */
  sgRemark?: string | undefined;
  /** default project */
  projectId?: number | undefined;
}

/** What CreateSecurityGroup answers. */
export interface CreateSecurityGroupResponse {
  /** sgId, sgName, sgRemark */
  data: {
    sgId: string;
    sgName: string;
    sgRemark: string;
  };
  /** may be null */
  requestId?: string;
}

/** What CreateSecurityGroupPolicy takes. */
export interface CreateSecurityGroupPolicyRequest {
  sgId: string;
  /** optimistic lock */
  version?: number | undefined;
  /** ingress | egress */
  direction: string;
  /** insert position; -1 when there are no rules */
  index: number;
  /** rule fields: ipProtocol (tcp/udp/icmp, absent = all), cidrIp | sgId | addressModule (mutually exclusive, absent = any), portRange (80 or 8000-8010; only with tcp/udp), serviceModule (excludes ipProtocol+portRange), action (ACCEPT/DROP, required, any case), desc (max 50) */
  policys: {
    ipProtocol?: string | undefined;
    cidrIp?: string | undefined;
    sgId?: string | undefined;
    portRange?: string | undefined;
    desc?: string | undefined;
    action: string;
  }[];
}

/** What CreateSecurityGroupPolicy answers. */
export interface CreateSecurityGroupPolicyResponse {
  /** may be null */
  requestId?: string;
}

/** What DeleteEip takes. */
export interface DeleteEipRequest {
  eipIds: string[];
}

/** What DeleteEip answers. */
export interface DeleteEipResponse {
  /** may be null */
  requestId?: string;
}

/** What DeleteImages takes. */
export interface DeleteImagesRequest {
  imageIds: string[];
}

/** What DeleteImages answers. */
export interface DeleteImagesResponse {
  /** batch envelope named by the sample only */
  detail: Record<string, unknown>;
  /** may be null */
  requestId?: string;
}

/** What DeleteKeyPair takes. */
export interface DeleteKeyPairRequest {
  /** several despite the singular name */
  keyIds: string[];
}

/** What DeleteKeyPair answers. */
export interface DeleteKeyPairResponse {
  /** deleteKeySet[{keyId, message, code}] judge each key by its own code */
  detail: {
    deleteKeySet: {
      keyId: string;
      message: string;
      code: number;
    }[];
  };
  /** may be null */
  requestId?: string;
}

/** What DeleteSecurityGroup takes. */
export interface DeleteSecurityGroupRequest {
  sgId: string;
}

/** What DeleteSecurityGroup answers. */
export interface DeleteSecurityGroupResponse {
  /** may be null */
  requestId?: string;
}

/** What DeleteSecurityGroupPolicy takes. */
export interface DeleteSecurityGroupPolicyRequest {
  sgId: string;
  /** rule version; a stale one makes the call fail; each change adds 1 */
  version?: number | undefined;
  /** ingress | egress */
  direction: string;
  /** positions */
  indexes: number[];
}

/** What DeleteSecurityGroupPolicy answers. */
export interface DeleteSecurityGroupPolicyResponse {
  /** empty */
  data: unknown[];
  /** may be null */
  requestId?: string;
}

/** What DescribeAssociateSecurityGroups takes. */
export interface DescribeAssociateSecurityGroupsRequest {
  sgIds: string[];
}

/** What DescribeAssociateSecurityGroups answers. */
export interface DescribeAssociateSecurityGroupsResponse {
  /** map group id -> ids naming it; self references are left out */
  data: Record<string, unknown>;
  /** may be null */
  requestId?: string;
}

/** What DescribeAvailabilityZones takes. */
export interface DescribeAvailabilityZonesRequest {
  /** numeric zone id, e.g. 100001 (table at lines 6459-6484) */
  zoneId?: number | undefined;
}

/** What DescribeAvailabilityZones answers. */
export interface DescribeAvailabilityZonesResponse {
  totalCount: number;
  /** items zoneId, zoneName, idcList[{idcId, idcName}] */
  zoneSet: {
    zoneId: number;
    zoneName: string;
    idcList: {
      idcId: number;
      idcName: string;
    }[];
  }[];
  /** may be null */
  requestId?: string;
}

/** What DescribeEip takes. */
export interface DescribeEipRequest {
  eipIds?: string[] | undefined;
  /** addresses */
  eips?: string[] | undefined;
  unInstanceIds?: string[] | undefined;
  networkInterfaceIds?: string[] | undefined;
  privateIpAddress?: string | undefined;
  /** name, fuzzy */
  searchKey?: string | undefined;
  /** 0 creating 1 binding 2 bound 3 unbinding 4 unbound 6 offlining 9 failed */
  status?: number[] | undefined;
  /** 0 CVM 1 NAT */
  type?: number | undefined;
  /** 20, max 100 */
  limit?: number | undefined;
  offset?: number | undefined;
  orderBy?: string | undefined;
  /** 1 desc (default) 0 asc */
  orderType?: number | undefined;
}

/** What DescribeEip answers. */
export interface DescribeEipResponse {
  totalCount: number;
  /** eipSet[{eipId, eipName, eip, ispId, status, arrears, unInstanceId, networkInterfaceId, privateIpAddress, createdAt, updatedAt, freeSecond, type}] */
  data: {
    eipSet: {
      eipId: string;
      eipName: string;
      eip: string;
      ispId: number;
      status: number;
      arrears: number;
      unInstanceId: string;
      networkInterfaceId: string;
      privateIpAddress: string;
      createdAt: string;
      updatedAt: string;
      freeSecond: number;
      type: number;
    }[];
  };
  /** may be null */
  requestId?: string;
}

/** What DescribeEipQuota takes. */
export interface DescribeEipQuotaRequest {}

/** What DescribeEipQuota answers. */
export interface DescribeEipQuotaResponse {
  /** vendor page: eipNumQuota, currentEipNum, dailyApplyQuota, dailyApplyCount, dailyAllocWanIpQuota, dailyAllocWanIpCount */
  data: {
    eipNumQuota: number;
    currentEipNum: number;
    dailyApplyQuota: number;
    dailyApplyCount: number;
    dailyAllocWanIpQuota: number;
    dailyAllocWanIpCount: number;
  };
  /** may be null */
  requestId?: string;
}

/** What DescribeImages takes. */
export interface DescribeImagesRequest {
  /** 1 private 2 public 3 market 4 shared */
  imageType: number;
  /** at most 10 */
  imageIds?: string[] | undefined;
  /** 1 creating 2 normal 3 in use 4 syncing 5 copying; 0 = all (default) */
  status?: number | undefined;
  /** default 0 */
  offset?: number | undefined;
  /** default 20, max 100 */
  limit?: number | undefined;
}

/** What DescribeImages answers. */
export interface DescribeImagesResponse {
  totalCount: number;
  /** unImgId, imageName, imageDescription, imageType, osName, createTime, creator, status */
  imageSet: ImageV2[];
  /** may be null */
  requestId?: string;
}

/** What DescribeInstances takes. */
export interface DescribeInstancesRequest {
  /** unInstanceId (ins-…) preferred, the long qcvm… id is accepted, too */
  instanceIds?: string[] | undefined;
  /** private or public IPs */
  lanIps?: string[] | undefined;
  /** fuzzy match on the name */
  searchWord?: string | undefined;
  /** numeric state */
  status?: number | undefined;
  projectId?: number | undefined;
  /** numeric zone */
  zoneId?: number | undefined;
  /** default 0 */
  offset?: number | undefined;
  /** default 20, max 100 */
  limit?: number | undefined;
}

/** What DescribeInstances answers. */
export interface DescribeInstancesResponse {
  totalCount: number;
  /** see type InstanceV2 */
  instanceSet: InstanceV2[];
  /** may be null */
  requestId?: string;
}

/** What DescribeInstancesOfSecurityGroup takes. */
export interface DescribeInstancesOfSecurityGroupRequest {
  sgId: string;
  /** default 0 */
  offset?: number | undefined;
  /** default 20 */
  limit?: number | undefined;
}

/** What DescribeInstancesOfSecurityGroup answers. */
export interface DescribeInstancesOfSecurityGroupResponse {
  totalCount: number;
  /** items instanceId */
  data: {
    instanceId: string;
  }[];
  /** may be null */
  requestId?: string;
}

/** What DescribeKeyPairs takes. */
export interface DescribeKeyPairsRequest {
  keyIds?: string[] | undefined;
  keyName?: string | undefined;
  projectId?: string | undefined;
  /** default 0 */
  offset?: number | undefined;
  /** default 20, max 100 */
  limit?: number | undefined;
}

/** What DescribeKeyPairs answers. */
export interface DescribeKeyPairsResponse {
  /** totalCount, sshSet[{keyId, keyName, pubkey, status 0 ok/1 not, bindUnInstanceIds[], bindIps[], createTime}] */
  data: {
    totalCount: number;
    sshSet: {
      keyId: string;
      keyName: string;
      pubkey: string;
      status: number;
      bindUnInstanceIds: string[];
      bindIps: string[];
      createTime: string;
    }[];
  };
  /** may be null */
  requestId?: string;
}

/** What DescribeNetworkInterfacesOfSecurityGroup takes. */
export interface DescribeNetworkInterfacesOfSecurityGroupRequest {
  sgId: string;
}

/** What DescribeNetworkInterfacesOfSecurityGroup answers. */
export interface DescribeNetworkInterfacesOfSecurityGroupResponse {
  /** totalCount, networkInterfaceSet[{networkInterfaceId}] */
  data: {
    totalCount: number;
    networkInterfaceSet: {
      networkInterfaceId: string;
    }[];
  };
  /** may be null */
  requestId?: string;
}

/** What DescribeProductRegionList takes. */
export interface DescribeProductRegionListRequest {
  /** 1 CVM, 2 cloud database, 3 load balancer */
  instanceType: number;
}

/** What DescribeProductRegionList answers. */
export interface DescribeProductRegionListResponse {
  /** map region code -> name, e.g. gz */
  availableRegion: Record<string, unknown>;
  /** may be null */
  requestId?: string;
}

/** What DescribeSecurityGroupEx takes. */
export interface DescribeSecurityGroupExRequest {
  projectId?: number | undefined;
  /** exact */
  sgId?: string | undefined;
  /** fuzzy */
  sgName?: string | undefined;
  /** page offset */
  offset?: number | undefined;
  /** row offset, excludes offset */
  offsetLine?: number | undefined;
  /** default 20 */
  limit?: number | undefined;
}

/** What DescribeSecurityGroupEx answers. */
export interface DescribeSecurityGroupExResponse {
  /** totalNum, detail[{sgId, sgName, sgRemark, createTime, projectId, beAssociateCount}] */
  data: {
    totalNum: number;
    detail: {
      sgId: string;
      sgName: string;
      sgRemark: string;
      createTime: string;
      projectId: number;
      beAssociateCount: number;
    }[];
  };
  /** may be null */
  requestId?: string;
}

/** What DescribeSecurityGroupPolicys takes. */
export interface DescribeSecurityGroupPolicysRequest {
  sgId: string;
}

/** What DescribeSecurityGroupPolicys answers. */
export interface DescribeSecurityGroupPolicysResponse {
  /** ingress[], egress[]; rule fields: ipProtocol (tcp/udp/icmp, absent = all), cidrIp | sgId | addressModule (mutually exclusive, absent = any), portRange (80 or 8000-8010; only with tcp/udp), serviceModule (excludes ipProtocol+portRange), action (ACCEPT/DROP, required, any case), desc (max 50); plus index */
  data: {
    ingress: {
      ipProtocol: string;
      cidrIp: string;
      sgId: string;
      portRange: string;
      action: string;
      desc: string;
      index: number;
    }[];
    egress: {
      ipProtocol: string;
      cidrIp: string;
      sgId: string;
      portRange: string;
      action: string;
      desc: string;
      index: number;
    }[];
  };
  /** may be null */
  requestId?: string;
}

/** What DescribeZoneAbility takes. */
export interface DescribeZoneAbilityRequest {
  zoneId: number;
  /** cbs, vpc */
  capacity: string[];
}

/** What DescribeZoneAbility answers. */
export interface DescribeZoneAbilityResponse {
  /** items capacity (array), isSupported 0/1 */
  capacitySet: {
    capacity: string[];
    isSupported: number;
  }[];
  /** may be null */
  requestId?: string;
}

/** What EipBindInstance takes. */
export interface EipBindInstanceRequest {
  eipId: string;
  /** primary IP of the primary ENI */
  unInstanceId?: string | undefined;
  /** with privateIpAddress */
  networkInterfaceId?: string | undefined;
  privateIpAddress?: string | undefined;
}

/** What EipBindInstance answers. */
export interface EipBindInstanceResponse {
  /** may be null */
  requestId?: string;
}

/** What EipUnBindInstance takes. */
export interface EipUnBindInstanceRequest {
  /** or the ENI pair */
  eipId?: string | undefined;
  /** 0/1 default 0 */
  allocWanIp?: number | undefined;
  networkInterfaceId?: string | undefined;
  privateIpAddress?: string | undefined;
  /** default 1 */
  unBindPrivateIpWithEip?: number | undefined;
}

/** What EipUnBindInstance answers. */
export interface EipUnBindInstanceResponse {
  /** may be null */
  requestId?: string;
}

/** What GetImageShareUinInfo takes. */
export interface GetImageShareUinInfoRequest {
  /** at most 10 */
  imageIds: string[];
}

/** What GetImageShareUinInfo answers. */
export interface GetImageShareUinInfoResponse {
  /** imageNum, maxImgShareNum, imageList[{imageId, shareUinInfo[{uin, shareTimeStamp}]}] */
  data: {
    imageNum: number;
    maxImgShareNum: number;
    imageList: {
      imageId: string;
      shareUinInfo: {
        uin: string;
        shareTimeStamp: string;
      }[];
    }[];
  };
  /** may be null */
  requestId?: string;
}

/** What ImportKeyPair takes. */
export interface ImportKeyPairRequest {
  keyName: string;
  /** OpenSSH text */
  pubKey: string;
}

/** What ImportKeyPair answers. */
export interface ImportKeyPairResponse {
  /** at the top level */
  keyId: string;
  /** may be null */
  requestId?: string;
}

/** What InquiryInstancePrice takes. */
export interface InquiryInstancePriceRequest {
  /** 1 renewal or new instance, 4 upgrade, 5 bandwidth upgrade */
  instanceType: number;
  /** required for renewal and bandwidth upgrade */
  instanceId?: string | undefined;
  /** months 1..36; required for renewal and new */
  period?: number | undefined;
  /** new: default CVM.S1 */
  instanceModel?: string | undefined;
  /** required for new */
  cpu?: number | undefined;
  /** required for new */
  mem?: number | undefined;
  /** 1 local 2 cloud 3 local SSD 4 cloud SSD */
  storageType?: number | undefined;
  /** required for new, step 10 */
  storageSize?: number | undefined;
  /** 1..100 */
  goodsNum?: number | undefined;
  /** required for bandwidth upgrade */
  bandwidth?: number | undefined;
  /** PayByTraffic | PayByBandwidth */
  bandwidthType?: string | undefined;
  /** Linux 20..50 step 1 */
  rootSize?: number | undefined;
  /** required for new */
  imageType?: number | undefined;
  /** required for new */
  imageId?: string | undefined;
  /** upgrade, YYYY-MM-DD */
  bandwidthUpgradeStartTime?: string | undefined;
  /** upgrade */
  bandwidthUpgradeEndTime?: string | undefined;
  /** required for bandwidth upgrade */
  startTime?: string | undefined;
  /** required for bandwidth upgrade */
  endTime?: string | undefined;
}

/** What InquiryInstancePrice answers. */
export interface InquiryInstancePriceResponse {
  /** discounted, in fen (1/100 yuan) */
  price: number;
  /** in fen */
  originalPrice: number;
  /** may be null */
  requestId?: string;
}

/** What InquiryInstancePriceHour takes. */
export interface InquiryInstancePriceHourRequest {
  cpu: number;
  mem: number;
  imageId: string;
  imageType: number;
  /** PayByHour (default) | PayByTraffic */
  bandwidthType?: string | undefined;
  /** default 0 */
  bandwidth?: number | undefined;
  /** step 10 */
  storageSize: number;
  /** 1/2, default 1 */
  storageType?: number | undefined;
  /** 1..100 */
  goodsNum?: number | undefined;
}

/** What InquiryInstancePriceHour answers. */
export interface InquiryInstancePriceHourResponse {
  /** cvm{price,price_unit}, bandwidth{price,price_unit}; price is a string in yuan */
  data: {
    cvm: {
      price: string;
      price_unit: string;
    };
    bandwidth: {
      price: string;
      price_unit: string;
    };
  };
  /** may be null */
  requestId?: string;
}

/** What ModifyEipAttributes takes. */
export interface ModifyEipAttributesRequest {
  eipId: string;
  eipName: string;
}

/** What ModifyEipAttributes answers. */
export interface ModifyEipAttributesResponse {
  /** may be null */
  requestId?: string;
}

/** What ModifyImageAttributes takes. */
export interface ModifyImageAttributesRequest {
  imageId: string;
  /** 1-16 */
  imageName?: string | undefined;
  /** 0-64 */
  imageDescription?: string | undefined;
}

/** What ModifyImageAttributes answers. */
export interface ModifyImageAttributesResponse {
  /** may be null */
  requestId?: string;
}

/** What ModifyInstanceAttributes takes. */
export interface ModifyInstanceAttributesRequest {
  instanceId: string;
  /** max 60 */
  instanceName: string;
}

/** What ModifyInstanceAttributes answers. */
export interface ModifyInstanceAttributesResponse {
  /** may be null */
  requestId?: string;
}

/** What ModifyInstanceProject takes. */
export interface ModifyInstanceProjectRequest {
  instanceId: string;
  projectId: number;
}

/** What ModifyInstanceProject answers. */
export interface ModifyInstanceProjectResponse {
  /** may be null */
  requestId?: string;
}

/** What ModifyKeyPair takes. */
export interface ModifyKeyPairRequest {
  keyId: string;
  keyName: string;
}

/** What ModifyKeyPair answers. */
export interface ModifyKeyPairResponse {
  /** may be null */
  requestId?: string;
}

/** What ModifySecurityGroupAttributes takes. */
export interface ModifySecurityGroupAttributesRequest {
  sgId: string;
  /** max 25 per the text, 60 per the vendor table; unique per project */
  sgName?: string | undefined;
  /** max 100 */
  sgRemark?: string | undefined;
}

/** What ModifySecurityGroupAttributes answers. */
export interface ModifySecurityGroupAttributesResponse {
  /** may be null */
  requestId?: string;
}

/** What ModifySecurityGroupPolicys takes. */
export interface ModifySecurityGroupPolicysRequest {
  sgId: string;
  /** ordered; rule fields: ipProtocol (tcp/udp/icmp, absent = all), cidrIp | sgId | addressModule (mutually exclusive, absent = any), portRange (80 or 8000-8010; only with tcp/udp), serviceModule (excludes ipProtocol+portRange), action (ACCEPT/DROP, required, any case), desc (max 50) */
  ingress: {
    ipProtocol?: string | undefined;
    cidrIp?: string | undefined;
    sgId?: string | undefined;
    portRange?: string | undefined;
    desc?: string | undefined;
    action: string;
  }[];
  /** ordered */
  egress: {
    ipProtocol?: string | undefined;
    cidrIp?: string | undefined;
    sgId?: string | undefined;
    portRange?: string | undefined;
    desc?: string | undefined;
    action: string;
  }[];
}

/** What ModifySecurityGroupPolicys answers. */
export interface ModifySecurityGroupPolicysResponse {
  /** may be null */
  requestId?: string;
}

/** What ModifySecurityGroupsOfInstance takes. */
export interface ModifySecurityGroupsOfInstanceRequest {
  /** at most 20 items {instanceId, sgIds ordered} */
  instanceSet: {
    instanceId: string;
    sgIds: string[];
  }[];
}

/** What ModifySecurityGroupsOfInstance answers. */
export interface ModifySecurityGroupsOfInstanceResponse {
  /** may be null */
  requestId?: string;
}

/** What ModifySecurityGroupsOfNetworkInterface takes. */
export interface ModifySecurityGroupsOfNetworkInterfaceRequest {
  /** items networkInterfaceId, sgIds (ordered) */
  networkInterfaceSet: {
    networkInterfaceId: string;
    sgIds: string[];
  }[];
}

/** What ModifySecurityGroupsOfNetworkInterface answers. */
export interface ModifySecurityGroupsOfNetworkInterfaceResponse {
  /** may be null */
  requestId?: string;
}

/** What ModifySingleSecurityGroupPolicy takes. */
export interface ModifySingleSecurityGroupPolicyRequest {
  sgId: string;
  /** optimistic lock */
  version?: number | undefined;
  /** ingress | egress */
  direction: string;
  /** position */
  index: number;
  /** one rule; rule fields: ipProtocol (tcp/udp/icmp, absent = all), cidrIp | sgId | addressModule (mutually exclusive, absent = any), portRange (80 or 8000-8010; only with tcp/udp), serviceModule (excludes ipProtocol+portRange), action (ACCEPT/DROP, required, any case), desc (max 50) */
  policys: {
    ipProtocol?: string | undefined;
    cidrIp?: string | undefined;
    sgId?: string | undefined;
    portRange?: string | undefined;
    desc?: string | undefined;
    action: string;
  }[];
}

/** What ModifySingleSecurityGroupPolicy answers. */
export interface ModifySingleSecurityGroupPolicyResponse {
  /** may be null */
  requestId?: string;
}

/** What RenewInstance takes. */
export interface RenewInstanceRequest {
  instanceId: string;
  /** months 1..36 */
  period: number;
}

/** What RenewInstance answers. */
export interface RenewInstanceResponse {
  /** only in the sample */
  dealId: string;
  /** may be null */
  requestId?: string;
}

/** What ResetInstancePassword takes. */
export interface ResetInstancePasswordRequest {
  /** stopped instances */
  instanceIds: string[];
  /** secret */
  password: string;
}

/** What ResetInstancePassword answers. */
export interface ResetInstancePasswordResponse {
  /** sample refers to the batch envelope, the output table does not list it */
  detail: Record<string, unknown>;
  /** may be null */
  requestId?: string;
}

/** What ResetInstances takes. */
export interface ResetInstancesRequest {
  /** one instance in spite of the plural name */
  instanceId: string;
  /** default 2; together with imageId */
  imageType?: number | undefined;
  /** default the present image; together with imageType */
  imageId?: string | undefined;
  /** secret; random if omitted */
  password?: string | undefined;
  /** default 1 */
  needSecurityAgent?: number | undefined;
  /** default 1 */
  needMonitorAgent?: number | undefined;
  /** GB, default unchanged */
  rootSize?: number | undefined;
}

/** What ResetInstances answers. */
export interface ResetInstancesResponse {
  /** task id */
  requestId: number;
}

/** What ResizeInstance takes. */
export interface ResizeInstanceRequest {
  /** stopped, cloud system disk, no elastic cloud disk attached */
  instanceId: string;
  cpu?: number | undefined;
  mem?: number | undefined;
  /** needs both dates */
  bandwidth?: number | undefined;
  /** YYYY-MM-DD 0:00 */
  bandwidthUpgradeStartTime?: string | undefined;
  /** falls back at 0:00 that day */
  bandwidthUpgradeEndTime?: string | undefined;
  storageType?: number | undefined;
  /** data disk GB */
  storageSize: number;
}

/** What ResizeInstance answers. */
export interface ResizeInstanceResponse {
  /** order ids */
  dealIds: string[];
  /** may be null */
  requestId?: string;
}

/** What ResizeInstanceHour takes. */
export interface ResizeInstanceHourRequest {
  /** stopped, cloud system disk */
  instanceId: string;
  cpu?: number | undefined;
  mem?: number | undefined;
  storageSize: number;
}

/** What ResizeInstanceHour answers. */
export interface ResizeInstanceHourResponse {
  /** may be null */
  requestId?: string;
}

/** What RestartInstances takes. */
export interface RestartInstancesRequest {
  instanceIds: string[];
  /** 0/1 default 0 */
  forceStop?: number | undefined;
}

/** What RestartInstances answers. */
export interface RestartInstancesResponse {
  /** per-id code, message, requestId */
  detail: Record<string, unknown>;
  /** may be null */
  requestId?: string;
}

/** What ReturnInstance takes. */
export interface ReturnInstanceRequest {
  instanceId: string;
}

/** What ReturnInstance answers. */
export interface ReturnInstanceResponse {
  /** may be null */
  requestId?: string;
}

/** What RunInstances takes. */
export interface RunInstancesRequest {
  /** cores */
  cpu: number;
  /** GB */
  mem: number;
  imageId: string;
  /** months 1..36 */
  period: number;
  /** data disk GB, step 10, 0 = none */
  storageSize: number;
  /** default first zone of the region */
  zoneId?: number | undefined;
  /** default CVM.S1; CVM.S1/S2/I1/I2/M1/M2/C2 */
  instanceType?: string | undefined;
  /** 1 private 2 public 3 market 4 shared; default 2; required unless public */
  imageType?: number | undefined;
  /** PayByTraffic | PayByBandwidth (default) */
  bandwidthType?: string | undefined;
  /** Mbps, default 0 */
  bandwidth?: number | undefined;
  /** 1/0; default 1 when bandwidth > 0; none when 0 */
  wanIp?: number | undefined;
  /** omitted = classic network */
  vpcId?: string | undefined;
  /** required in a VPC, same zone */
  subnetId?: string | undefined;
  /** 0/1 default 0 */
  isVpcGateway?: number | undefined;
  /** 1 local 2 cloud 3 local SSD; default 1 */
  storageType?: number | undefined;
  /** Linux 20..50 step 10 default 20; Windows fixed 50 */
  rootSize?: number | undefined;
  /** secret; Linux 8-16, Windows 12-16; random if omitted */
  password?: string | undefined;
  /** excludes password; not for Windows */
  keyId?: string | undefined;
  /** default 1 */
  needSecurityAgent?: number | undefined;
  /** default 1 */
  needMonitorAgent?: number | undefined;
  projectId?: number | undefined;
  /** max 60 */
  instanceName?: string | undefined;
  /** 1..100 default 1 */
  goodsNum?: number | undefined;
  /** idempotency, max 64 */
  clientToken?: string | undefined;
  /** one IP only */
  privateIpAddresses?: string[] | undefined;
}

/** What RunInstances answers. */
export interface RunInstancesResponse {
  /** order ids */
  dealIds: string[];
  /** map order id -> [ids] in the sample, Array in the table */
  unInstanceIds: Record<string, unknown>;
  /** may be null */
  requestId?: string;
}

/** What RunInstancesHour takes. */
export interface RunInstancesHourRequest {
  zoneId: number;
  cpu: number;
  mem: number;
  imageId: string;
  /** step 10, 0 = none */
  storageSize: number;
  /** default CVM.S1 */
  instanceType?: string | undefined;
  /** default 2 */
  imageType?: number | undefined;
  /** PayByHour (default) | PayByTraffic */
  bandwidthType?: string | undefined;
  /** default 0 */
  bandwidth?: number | undefined;
  wanIp?: number | undefined;
  vpcId?: string | undefined;
  subnetId?: string | undefined;
  isVpcGateway?: number | undefined;
  /** default 1 */
  storageType?: number | undefined;
  rootSize?: number | undefined;
  /** secret */
  password?: string | undefined;
  keyId?: string | undefined;
  needSecurityAgent?: number | undefined;
  needMonitorAgent?: number | undefined;
  projectId?: number | undefined;
  instanceName?: string | undefined;
  /** 1..100 */
  goodsNum?: number | undefined;
  /** max 64 */
  clientToken?: string | undefined;
  /** one IP */
  privateIpAddresses?: string[] | undefined;
}

/** What RunInstancesHour answers. */
export interface RunInstancesHourResponse {
  /** a plain list here */
  unInstanceIds: string[];
  /** may be null */
  requestId?: string;
}

/** What SetAutoRenew takes. */
export interface SetAutoRenewRequest {
  /** 1 for CVM */
  instanceType: number;
  instanceIds: string[];
  /** 0 no, 1 yes, 2 never again */
  autoRenew: number;
}

/** What SetAutoRenew answers. */
export interface SetAutoRenewResponse {
  /** may be null */
  requestId?: string;
}

/** What ShareImage takes. */
export interface ShareImageRequest {
  imageId: string;
  /** QQ-style account numbers */
  uinList: string[];
}

/** What ShareImage answers. */
export interface ShareImageResponse {
  /** may be null */
  requestId?: string;
}

/** What StartInstances takes. */
export interface StartInstancesRequest {
  /** stopped instances */
  instanceIds: string[];
}

/** What StartInstances answers. */
export interface StartInstancesResponse {
  /** per-id code, message, requestId */
  detail: Record<string, unknown>;
  /** may be null */
  requestId?: string;
}

/** What StopInstances takes. */
export interface StopInstancesRequest {
  /** running instances */
  instanceIds: string[];
  /** 0/1 default 0 */
  forceStop?: number | undefined;
}

/** What StopInstances answers. */
export interface StopInstancesResponse {
  /** per-id code, message, requestId */
  detail: Record<string, unknown>;
  /** may be null */
  requestId?: string;
}

/** What SyncCvmImage takes. */
export interface SyncCvmImageRequest {
  /** old region code */
  srcRegion: string;
  imgIdList: string[];
  dstRegion: string[];
}

/** What SyncCvmImage answers. */
export interface SyncCvmImageResponse {
  /** may be null */
  requestId?: string;
}

/** What TransformMode takes. */
export interface TransformModeRequest {
  eipId: string;
  /** 0 NAT 1 direct */
  mode: number;
}

/** What TransformMode answers. */
export interface TransformModeResponse {
  /** may be null */
  requestId?: string;
}

/** What TransformWanIpToEip takes. */
export interface TransformWanIpToEipRequest {
  unInstanceId: string;
}

/** What TransformWanIpToEip answers. */
export interface TransformWanIpToEipResponse {
  /** may be null */
  requestId?: string;
}

/** What UnBindInstanceKey takes. */
export interface UnBindInstanceKeyRequest {
  keyId: string;
  instanceIds: string[];
}

/** What UnBindInstanceKey answers. */
export interface UnBindInstanceKeyResponse {
  /** may be null */
  requestId?: string;
}

/** What UpdateInstanceBandwidth takes. */
export interface UpdateInstanceBandwidthRequest {
  instanceId: string;
  /** not below the present value; bandwidth-package users 0..65535 both ways */
  bandwidth: number;
  /** YYYY-MM-DD */
  startTime: string;
  /** inclusive, not after expiry */
  endTime: string;
}

/** What UpdateInstanceBandwidth answers. */
export interface UpdateInstanceBandwidthResponse {
  /** missing for traffic-billed instances */
  dealIds: string[];
  /** may be null */
  requestId?: string;
}

/** What UpdateInstanceBandwidthHour takes. */
export interface UpdateInstanceBandwidthHourRequest {
  instanceId: string;
  /** 0..100 by traffic, 0..200 by bandwidth, 1000 on CDH */
  bandwidth: number;
}

/** What UpdateInstanceBandwidthHour answers. */
export interface UpdateInstanceBandwidthHourResponse {
  /** may be null */
  requestId?: string;
}

export interface InstanceV2 {
  instanceName: string;
  /** ins-… */
  unInstanceId: string;
  lanIp: string;
  wanIpSet: string[];
  cpu: number;
  /** GB */
  mem: number;
  /** Mbps */
  bandwidth: number;
  unImgId: string;
  /** INSTANCE_STATUS_V2 */
  status: number;
  /** capital R */
  Region: string;
  /** YYYY-MM-DD hh:mm:ss */
  createTime: string;
  deadlineTime: string;
  /** 0/1/2 */
  autoRenew: number;
  projectId: number;
  os: string;
  /** 0 monthly postpaid 1 prepaid 2 hourly */
  cvmPayMode: number;
  /** 0 monthly postpaid 1 prepaid 2 traffic 3 bandwidth */
  networkPayMode: number;
  zoneId: number;
  zoneName: string;
  /** number here, String at creation */
  vpcId: number;
  subnetId: number;
  isVpcGateway: number;
  diskInfo: DiskInfoV2;
}

export interface DiskInfoV2 {
  storageId: string;
  /** 1 local 2 cloud 3 local SSD 4 cloud SSD 5 premium */
  storageType: number;
  /** GB */
  storageSize: number;
  rootId: string;
  rootSize: number;
  /** 1..4 */
  rootType: number;
}

export interface ImageV2 {
  unImgId: string;
  imageName: string;
  imageDescription: string;
  imageType: number;
  osName: string;
  createTime: string;
  creator: string;
  status: number;
}

/** The actions of cvmv2. */
export interface Cvmv2Actions {
  /** attach an ENI to an instance. Today: vpc.AttachNetworkInterface. (api-docs/cvm.txt:9359) */
  AttachNetworkInterface(params: AttachNetworkInterfaceRequest): Promise<AttachNetworkInterfaceResponse>;
  /** bind one key to stopped Linux instances. Today: cvm.AssociateInstancesKeyPairs. (api-docs/cvm.txt:10530) */
  BindInstanceKey(params: BindInstanceKeyRequest): Promise<BindInstanceKeyResponse>;
  /** unshare an image. Today: cvm.ModifyImageSharePermission. (api-docs/cvm.txt:8799) */
  CancelShareImage(params: CancelShareImageRequest): Promise<CancelShareImageResponse>;
  /** allocate EIPs. Today: vpc.AllocateAddresses. (api-docs/cvm.txt:9969) */
  CreateEip(params?: CreateEipRequest): Promise<CreateEipResponse>;
  /** make an image of a stopped instance. Today: cvm.CreateImage. (api-docs/cvm.txt:9116) */
  CreateImage(params: CreateImageRequest): Promise<CreateImageResponse>;
  /** generate a key. Today: cvm.CreateKeyPair. (api-docs/cvm.txt:10249) */
  CreateKeyPair(params: CreateKeyPairRequest): Promise<CreateKeyPairResponse>;
  /** create a group. Today: vpc.CreateSecurityGroup. (api-docs/cvm.txt:9824) */
  CreateSecurityGroup(params?: CreateSecurityGroupRequest): Promise<CreateSecurityGroupResponse>;
  /** insert rules. Today: vpc.CreateSecurityGroupPolicies. (api-docs/cvm.txt:9730) */
  CreateSecurityGroupPolicy(params: CreateSecurityGroupPolicyRequest): Promise<CreateSecurityGroupPolicyResponse>;
  /** release EIPs. Today: vpc.ReleaseAddresses. (api-docs/cvm.txt:10033) */
  DeleteEip(params: DeleteEipRequest): Promise<DeleteEipResponse>;
  /** delete images. Today: cvm.DeleteImages. (api-docs/cvm.txt:9184) */
  DeleteImages(params: DeleteImagesRequest): Promise<DeleteImagesResponse>;
  /** delete keys. Today: cvm.DeleteKeyPairs. (api-docs/cvm.txt:10382) */
  DeleteKeyPair(params: DeleteKeyPairRequest): Promise<DeleteKeyPairResponse>;
  /** delete a group. Today: vpc.DeleteSecurityGroup. (api-docs/cvm.txt:9550) */
  DeleteSecurityGroup(params: DeleteSecurityGroupRequest): Promise<DeleteSecurityGroupResponse>;
  /** delete rules by position. Today: vpc.DeleteSecurityGroupPolicies. (api-docs/cvm.txt:9848) */
  DeleteSecurityGroupPolicy(params: DeleteSecurityGroupPolicyRequest): Promise<DeleteSecurityGroupPolicyResponse>;
  /** groups whose rules name a group. Today: vpc.DescribeSecurityGroupReferences. (api-docs/cvm.txt:9708) */
  DescribeAssociateSecurityGroups(params: DescribeAssociateSecurityGroupsRequest): Promise<DescribeAssociateSecurityGroupsResponse>;
  /** list zones with their data-centre ids. Today: cvm.DescribeZones. (api-docs/cvm.txt:6446) */
  DescribeAvailabilityZones(params?: DescribeAvailabilityZonesRequest): Promise<DescribeAvailabilityZonesResponse>;
  /** list EIPs. Today: vpc.DescribeAddresses. (api-docs/cvm.txt:9921) */
  DescribeEip(params?: DescribeEipRequest): Promise<DescribeEipResponse>;
  /** EIP quota. Today: vpc.DescribeAddressQuota. (api-docs/cvm.txt:9937) */
  DescribeEipQuota(params?: DescribeEipQuotaRequest): Promise<DescribeEipQuotaResponse>;
  /** list images of a type. Today: cvm.DescribeImages. (api-docs/cvm.txt:8955) */
  DescribeImages(params: DescribeImagesRequest): Promise<DescribeImagesResponse>;
  /** list instances. Today: cvm.DescribeInstances. (api-docs/cvm.txt:6669) */
  DescribeInstances(params?: DescribeInstancesRequest): Promise<DescribeInstancesResponse>;
  /** instances bound to a group. Today: cvm.DescribeInstances. (api-docs/cvm.txt:9657) */
  DescribeInstancesOfSecurityGroup(params: DescribeInstancesOfSecurityGroupRequest): Promise<DescribeInstancesOfSecurityGroupResponse>;
  /** list keys. Today: cvm.DescribeKeyPairs. (api-docs/cvm.txt:10141) */
  DescribeKeyPairs(params?: DescribeKeyPairsRequest): Promise<DescribeKeyPairsResponse>;
  /** ENIs bound to a group. Today: vpc.DescribeNetworkInterfaces. (api-docs/cvm.txt:9506) */
  DescribeNetworkInterfacesOfSecurityGroup(params: DescribeNetworkInterfacesOfSecurityGroupRequest): Promise<DescribeNetworkInterfacesOfSecurityGroupResponse>;
  /** regions a product is sold in. Today: cvm.DescribeRegions. (api-docs/cvm.txt:6605) */
  DescribeProductRegionList(params: DescribeProductRegionListRequest): Promise<DescribeProductRegionListResponse>;
  /** list groups. Today: vpc.DescribeSecurityGroups. (api-docs/cvm.txt:9806) */
  DescribeSecurityGroupEx(params?: DescribeSecurityGroupExRequest): Promise<DescribeSecurityGroupExResponse>;
  /** rules of a group. Today: vpc.DescribeSecurityGroupPolicies. (api-docs/cvm.txt:9596) */
  DescribeSecurityGroupPolicys(params: DescribeSecurityGroupPolicysRequest): Promise<DescribeSecurityGroupPolicysResponse>;
  /** does a zone support CBS and/or VPC. Today: . (api-docs/cvm.txt:6551) */
  DescribeZoneAbility(params: DescribeZoneAbilityRequest): Promise<DescribeZoneAbilityResponse>;
  /** bind an EIP. Today: vpc.AssociateAddress. (api-docs/cvm.txt:10065) */
  EipBindInstance(params: EipBindInstanceRequest): Promise<EipBindInstanceResponse>;
  /** unbind an EIP. Today: vpc.DisassociateAddress. (api-docs/cvm.txt:10085) */
  EipUnBindInstance(params?: EipUnBindInstanceRequest): Promise<EipUnBindInstanceResponse>;
  /** who an image is shared with. Today: cvm.DescribeImageSharePermission. (api-docs/cvm.txt:8860) */
  GetImageShareUinInfo(params: GetImageShareUinInfoRequest): Promise<GetImageShareUinInfoResponse>;
  /** import a public key. Today: cvm.ImportKeyPair. (api-docs/cvm.txt:10472) */
  ImportKeyPair(params: ImportKeyPairRequest): Promise<ImportKeyPairResponse>;
  /** prepaid prices: renewal, new instance, upgrade, bandwidth upgrade. Today: cvm.InquiryPriceRunInstances,cvm.InquiryPriceRenewInstances,cvm.InquiryPriceResetInstancesType,cvm.InquiryPriceResetInstancesInternetMaxBandwidth. (api-docs/cvm.txt:7884) */
  InquiryInstancePrice(params: InquiryInstancePriceRequest): Promise<InquiryInstancePriceResponse>;
  /** hourly price of a new instance. Today: cvm.InquiryPriceRunInstances. (api-docs/cvm.txt:8100) */
  InquiryInstancePriceHour(params: InquiryInstancePriceHourRequest): Promise<InquiryInstancePriceHourResponse>;
  /** rename an EIP. Today: vpc.ModifyAddressAttribute. (api-docs/cvm.txt:10049) */
  ModifyEipAttributes(params: ModifyEipAttributesRequest): Promise<ModifyEipAttributesResponse>;
  /** rename / describe an image. Today: cvm.ModifyImageAttribute. (api-docs/cvm.txt:9236) */
  ModifyImageAttributes(params: ModifyImageAttributesRequest): Promise<ModifyImageAttributesResponse>;
  /** rename one instance. Today: cvm.ModifyInstancesAttribute. (api-docs/cvm.txt:7739) */
  ModifyInstanceAttributes(params: ModifyInstanceAttributesRequest): Promise<ModifyInstanceAttributesResponse>;
  /** move one instance to a project. Today: cvm.ModifyInstancesProject. (api-docs/cvm.txt:8529) */
  ModifyInstanceProject(params: ModifyInstanceProjectRequest): Promise<ModifyInstanceProjectResponse>;
  /** rename a key. Today: cvm.ModifyKeyPairAttribute. (api-docs/cvm.txt:10326) */
  ModifyKeyPair(params: ModifyKeyPairRequest): Promise<ModifyKeyPairResponse>;
  /** rename / describe a group. Today: vpc.ModifySecurityGroupAttribute. (api-docs/cvm.txt:9572) */
  ModifySecurityGroupAttributes(params: ModifySecurityGroupAttributesRequest): Promise<ModifySecurityGroupAttributesResponse>;
  /** replace all rules of a group. Today: vpc.ModifySecurityGroupPolicies. (api-docs/cvm.txt:9622) */
  ModifySecurityGroupPolicys(params: ModifySecurityGroupPolicysRequest): Promise<ModifySecurityGroupPolicysResponse>;
  /** replace the groups of instances (primary ENI). Today: cvm.ModifyInstancesAttribute. (api-docs/cvm.txt:9684) */
  ModifySecurityGroupsOfInstance(params: ModifySecurityGroupsOfInstanceRequest): Promise<ModifySecurityGroupsOfInstanceResponse>;
  /** replace the groups of ENIs. Today: vpc.ModifyNetworkInterfaceAttribute. (api-docs/cvm.txt:9526) */
  ModifySecurityGroupsOfNetworkInterface(params: ModifySecurityGroupsOfNetworkInterfaceRequest): Promise<ModifySecurityGroupsOfNetworkInterfaceResponse>;
  /** replace one rule. Today: vpc.ReplaceSecurityGroupPolicy. (api-docs/cvm.txt:9768) */
  ModifySingleSecurityGroupPolicy(params: ModifySingleSecurityGroupPolicyRequest): Promise<ModifySingleSecurityGroupPolicyResponse>;
  /** renew one prepaid instance. Today: cvm.RenewInstances. (api-docs/cvm.txt:8408) */
  RenewInstance(params: RenewInstanceRequest): Promise<RenewInstanceResponse>;
  /** set the administrator password of stopped instances. Today: cvm.ResetInstancesPassword. (api-docs/cvm.txt:7805) */
  ResetInstancePassword(params: ResetInstancePasswordRequest): Promise<ResetInstancePasswordResponse>;
  /** reinstall the OS. Today: cvm.ResetInstance. (api-docs/cvm.txt:7646) */
  ResetInstances(params: ResetInstancesRequest): Promise<ResetInstancesResponse>;
  /** upgrade CPU/memory/data disk/bandwidth of a prepaid instance. Today: cvm.ResetInstancesType,cvm.ResizeInstanceDisks. (api-docs/cvm.txt:8210) */
  ResizeInstance(params: ResizeInstanceRequest): Promise<ResizeInstanceResponse>;
  /** upgrade an hourly instance. Today: cvm.ResetInstancesType,cvm.ResizeInstanceDisks. (api-docs/cvm.txt:8332) */
  ResizeInstanceHour(params: ResizeInstanceHourRequest): Promise<ResizeInstanceHourResponse>;
  /** reboot. Today: cvm.RebootInstances. (api-docs/cvm.txt:7588) */
  RestartInstances(params: RestartInstancesRequest): Promise<RestartInstancesResponse>;
  /** destroy one hourly instance. Today: cvm.TerminateInstances. (api-docs/cvm.txt:8470) */
  ReturnInstance(params: ReturnInstanceRequest): Promise<ReturnInstanceResponse>;
  /** create prepaid instances. Today: cvm.RunInstances. (api-docs/cvm.txt:6947) */
  RunInstances(params: RunInstancesRequest): Promise<RunInstancesResponse>;
  /** create pay-by-hour instances. Today: cvm.RunInstances. (api-docs/cvm.txt:7211) */
  RunInstancesHour(params: RunInstancesHourRequest): Promise<RunInstancesHourResponse>;
  /** auto-renew flag. Today: cvm.ModifyInstancesRenewFlag. (api-docs/cvm.txt:8603) */
  SetAutoRenew(params: SetAutoRenewRequest): Promise<SetAutoRenewResponse>;
  /** share an image. Today: cvm.ModifyImageSharePermission. (api-docs/cvm.txt:8737) */
  ShareImage(params: ShareImageRequest): Promise<ShareImageResponse>;
  /** power on. Today: cvm.StartInstances. (api-docs/cvm.txt:7467) */
  StartInstances(params: StartInstancesRequest): Promise<StartInstancesResponse>;
  /** power off. Today: cvm.StopInstances. (api-docs/cvm.txt:7529) */
  StopInstances(params: StopInstancesRequest): Promise<StopInstancesResponse>;
  /** copy images to other regions. Today: cvm.SyncImages. (api-docs/cvm.txt:8666) */
  SyncCvmImage(params: SyncCvmImageRequest): Promise<SyncCvmImageResponse>;
  /** switch an EIP between NAT and direct mode. Today: vpc.ModifyAddressAttribute. (api-docs/cvm.txt:10107) */
  TransformMode(params: TransformModeRequest): Promise<TransformModeResponse>;
  /** ordinary public IP to EIP. Today: vpc.TransformAddress. (api-docs/cvm.txt:10123) */
  TransformWanIpToEip(params: TransformWanIpToEipRequest): Promise<TransformWanIpToEipResponse>;
  /** unbind a key from stopped Linux instances. Today: cvm.DisassociateInstancesKeyPairs. (api-docs/cvm.txt:10590) */
  UnBindInstanceKey(params: UnBindInstanceKeyRequest): Promise<UnBindInstanceKeyResponse>;
  /** bandwidth of a prepaid instance. Today: cvm.ResetInstancesInternetMaxBandwidth. (api-docs/cvm.txt:9416) */
  UpdateInstanceBandwidth(params: UpdateInstanceBandwidthRequest): Promise<UpdateInstanceBandwidthResponse>;
  /** bandwidth of an hourly instance. Today: cvm.ResetInstancesInternetMaxBandwidth. (api-docs/cvm.txt:9301) */
  UpdateInstanceBandwidthHour(params: UpdateInstanceBandwidthHourRequest): Promise<UpdateInstanceBandwidthHourResponse>;
}
