// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import { lazily } from "../../provider/hosts/dynamic/lazily";

export type * from "./image";
export type Image = import("./image").Image;
export declare const Image: typeof import("./image").Image;
lazily(module.exports, ["Image"], () => require("./image"));

export type * from "./imageCopy";
export type ImageCopy = import("./imageCopy").ImageCopy;
export declare const ImageCopy: typeof import("./imageCopy").ImageCopy;
lazily(module.exports, ["ImageCopy"], () => require("./imageCopy"));

export type * from "./imageSharePermission";
export type ImageSharePermission = import("./imageSharePermission").ImageSharePermission;
export declare const ImageSharePermission: typeof import("./imageSharePermission").ImageSharePermission;
lazily(module.exports, ["ImageSharePermission"], () => require("./imageSharePermission"));

export type * from "./instance";
export type Instance = import("./instance").Instance;
export declare const Instance: typeof import("./instance").Instance;
lazily(module.exports, ["Instance"], () => require("./instance"));

export type * from "./instanceReboot";
export type InstanceReboot = import("./instanceReboot").InstanceReboot;
export declare const InstanceReboot: typeof import("./instanceReboot").InstanceReboot;
lazily(module.exports, ["InstanceReboot"], () => require("./instanceReboot"));

export type * from "./instanceRenewal";
export type InstanceRenewal = import("./instanceRenewal").InstanceRenewal;
export declare const InstanceRenewal: typeof import("./instanceRenewal").InstanceRenewal;
lazily(module.exports, ["InstanceRenewal"], () => require("./instanceRenewal"));

export type * from "./keyPair";
export type KeyPair = import("./keyPair").KeyPair;
export declare const KeyPair: typeof import("./keyPair").KeyPair;
lazily(module.exports, ["KeyPair"], () => require("./keyPair"));

export type * from "./launchTemplate";
export type LaunchTemplate = import("./launchTemplate").LaunchTemplate;
export declare const LaunchTemplate: typeof import("./launchTemplate").LaunchTemplate;
lazily(module.exports, ["LaunchTemplate"], () => require("./launchTemplate"));

export type * from "./placementGroup";
export type PlacementGroup = import("./placementGroup").PlacementGroup;
export declare const PlacementGroup: typeof import("./placementGroup").PlacementGroup;
lazily(module.exports, ["PlacementGroup"], () => require("./placementGroup"));

export type * from "./getImage";
export declare const getImage: typeof import("./getImage").getImage;
export declare const getImageOutput: typeof import("./getImage").getImageOutput;
lazily(module.exports, ["getImage","getImageOutput"], () => require("./getImage"));

export type * from "./getImages";
export declare const getImages: typeof import("./getImages").getImages;
export declare const getImagesOutput: typeof import("./getImages").getImagesOutput;
lazily(module.exports, ["getImages","getImagesOutput"], () => require("./getImages"));

export type * from "./getInstanceBandwidthPrice";
export declare const getInstanceBandwidthPrice: typeof import("./getInstanceBandwidthPrice").getInstanceBandwidthPrice;
export declare const getInstanceBandwidthPriceOutput: typeof import("./getInstanceBandwidthPrice").getInstanceBandwidthPriceOutput;
lazily(module.exports, ["getInstanceBandwidthPrice","getInstanceBandwidthPriceOutput"], () => require("./getInstanceBandwidthPrice"));

export type * from "./getInstanceDiskPrice";
export declare const getInstanceDiskPrice: typeof import("./getInstanceDiskPrice").getInstanceDiskPrice;
export declare const getInstanceDiskPriceOutput: typeof import("./getInstanceDiskPrice").getInstanceDiskPriceOutput;
lazily(module.exports, ["getInstanceDiskPrice","getInstanceDiskPriceOutput"], () => require("./getInstanceDiskPrice"));

export type * from "./getInstancePrice";
export declare const getInstancePrice: typeof import("./getInstancePrice").getInstancePrice;
export declare const getInstancePriceOutput: typeof import("./getInstancePrice").getInstancePriceOutput;
lazily(module.exports, ["getInstancePrice","getInstancePriceOutput"], () => require("./getInstancePrice"));

export type * from "./getInstanceRenewalPrice";
export declare const getInstanceRenewalPrice: typeof import("./getInstanceRenewalPrice").getInstanceRenewalPrice;
export declare const getInstanceRenewalPriceOutput: typeof import("./getInstanceRenewalPrice").getInstanceRenewalPriceOutput;
lazily(module.exports, ["getInstanceRenewalPrice","getInstanceRenewalPriceOutput"], () => require("./getInstanceRenewalPrice"));

export type * from "./getInstanceResetPrice";
export declare const getInstanceResetPrice: typeof import("./getInstanceResetPrice").getInstanceResetPrice;
export declare const getInstanceResetPriceOutput: typeof import("./getInstanceResetPrice").getInstanceResetPriceOutput;
lazily(module.exports, ["getInstanceResetPrice","getInstanceResetPriceOutput"], () => require("./getInstanceResetPrice"));

export type * from "./getInstanceTypePrice";
export declare const getInstanceTypePrice: typeof import("./getInstanceTypePrice").getInstanceTypePrice;
export declare const getInstanceTypePriceOutput: typeof import("./getInstanceTypePrice").getInstanceTypePriceOutput;
lazily(module.exports, ["getInstanceTypePrice","getInstanceTypePriceOutput"], () => require("./getInstanceTypePrice"));

export type * from "./getInstanceTypes";
export declare const getInstanceTypes: typeof import("./getInstanceTypes").getInstanceTypes;
export declare const getInstanceTypesOutput: typeof import("./getInstanceTypes").getInstanceTypesOutput;
lazily(module.exports, ["getInstanceTypes","getInstanceTypesOutput"], () => require("./getInstanceTypes"));

export type * from "./getInstancesStatus";
export declare const getInstancesStatus: typeof import("./getInstancesStatus").getInstancesStatus;
export declare const getInstancesStatusOutput: typeof import("./getInstancesStatus").getInstancesStatusOutput;
lazily(module.exports, ["getInstancesStatus","getInstancesStatusOutput"], () => require("./getInstancesStatus"));

export type * from "./getInternetBandwidthConfigs";
export declare const getInternetBandwidthConfigs: typeof import("./getInternetBandwidthConfigs").getInternetBandwidthConfigs;
export declare const getInternetBandwidthConfigsOutput: typeof import("./getInternetBandwidthConfigs").getInternetBandwidthConfigsOutput;
lazily(module.exports, ["getInternetBandwidthConfigs","getInternetBandwidthConfigsOutput"], () => require("./getInternetBandwidthConfigs"));

export type * from "./getRegions";
export declare const getRegions: typeof import("./getRegions").getRegions;
export declare const getRegionsOutput: typeof import("./getRegions").getRegionsOutput;
lazily(module.exports, ["getRegions","getRegionsOutput"], () => require("./getRegions"));

export type * from "./getZones";
export declare const getZones: typeof import("./getZones").getZones;
export declare const getZonesOutput: typeof import("./getZones").getZonesOutput;
lazily(module.exports, ["getZones","getZonesOutput"], () => require("./getZones"));

export type * from "./listImages";
export declare const listImages: typeof import("./listImages").listImages;
export declare const listImagesOutput: typeof import("./listImages").listImagesOutput;
lazily(module.exports, ["listImages","listImagesOutput"], () => require("./listImages"));

export type * from "./getInstance";
export declare const getInstance: typeof import("./getInstance").getInstance;
export declare const getInstanceOutput: typeof import("./getInstance").getInstanceOutput;
lazily(module.exports, ["getInstance","getInstanceOutput"], () => require("./getInstance"));

export type * from "./listInstances";
export declare const listInstances: typeof import("./listInstances").listInstances;
export declare const listInstancesOutput: typeof import("./listInstances").listInstancesOutput;
lazily(module.exports, ["listInstances","listInstancesOutput"], () => require("./listInstances"));

export type * from "./getKeyPair";
export declare const getKeyPair: typeof import("./getKeyPair").getKeyPair;
export declare const getKeyPairOutput: typeof import("./getKeyPair").getKeyPairOutput;
lazily(module.exports, ["getKeyPair","getKeyPairOutput"], () => require("./getKeyPair"));

export type * from "./listKeyPairs";
export declare const listKeyPairs: typeof import("./listKeyPairs").listKeyPairs;
export declare const listKeyPairsOutput: typeof import("./listKeyPairs").listKeyPairsOutput;
lazily(module.exports, ["listKeyPairs","listKeyPairsOutput"], () => require("./listKeyPairs"));

export type * from "./getLaunchTemplate";
export declare const getLaunchTemplate: typeof import("./getLaunchTemplate").getLaunchTemplate;
export declare const getLaunchTemplateOutput: typeof import("./getLaunchTemplate").getLaunchTemplateOutput;
lazily(module.exports, ["getLaunchTemplate","getLaunchTemplateOutput"], () => require("./getLaunchTemplate"));

export type * from "./listLaunchTemplates";
export declare const listLaunchTemplates: typeof import("./listLaunchTemplates").listLaunchTemplates;
export declare const listLaunchTemplatesOutput: typeof import("./listLaunchTemplates").listLaunchTemplatesOutput;
lazily(module.exports, ["listLaunchTemplates","listLaunchTemplatesOutput"], () => require("./listLaunchTemplates"));

export type * from "./getPlacementGroup";
export declare const getPlacementGroup: typeof import("./getPlacementGroup").getPlacementGroup;
export declare const getPlacementGroupOutput: typeof import("./getPlacementGroup").getPlacementGroupOutput;
lazily(module.exports, ["getPlacementGroup","getPlacementGroupOutput"], () => require("./getPlacementGroup"));

export type * from "./listPlacementGroups";
export declare const listPlacementGroups: typeof import("./listPlacementGroups").listPlacementGroups;
export declare const listPlacementGroupsOutput: typeof import("./listPlacementGroups").listPlacementGroupsOutput;
lazily(module.exports, ["listPlacementGroups","listPlacementGroupsOutput"], () => require("./listPlacementGroups"));
