// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import { lazily } from "../../provider/hosts/dynamic/lazily";

export type * from "./autoSnapshotPolicy";
export type AutoSnapshotPolicy = import("./autoSnapshotPolicy").AutoSnapshotPolicy;
export declare const AutoSnapshotPolicy: typeof import("./autoSnapshotPolicy").AutoSnapshotPolicy;
lazily(module.exports, ["AutoSnapshotPolicy"], () => require("./autoSnapshotPolicy"));

export type * from "./autoSnapshotPolicyAttachment";
export type AutoSnapshotPolicyAttachment = import("./autoSnapshotPolicyAttachment").AutoSnapshotPolicyAttachment;
export declare const AutoSnapshotPolicyAttachment: typeof import("./autoSnapshotPolicyAttachment").AutoSnapshotPolicyAttachment;
lazily(module.exports, ["AutoSnapshotPolicyAttachment"], () => require("./autoSnapshotPolicyAttachment"));

export type * from "./disk";
export type Disk = import("./disk").Disk;
export declare const Disk: typeof import("./disk").Disk;
lazily(module.exports, ["Disk"], () => require("./disk"));

export type * from "./diskAttachment";
export type DiskAttachment = import("./diskAttachment").DiskAttachment;
export declare const DiskAttachment: typeof import("./diskAttachment").DiskAttachment;
lazily(module.exports, ["DiskAttachment"], () => require("./diskAttachment"));

export type * from "./diskBackup";
export type DiskBackup = import("./diskBackup").DiskBackup;
export declare const DiskBackup: typeof import("./diskBackup").DiskBackup;
lazily(module.exports, ["DiskBackup"], () => require("./diskBackup"));

export type * from "./diskBackupRollback";
export type DiskBackupRollback = import("./diskBackupRollback").DiskBackupRollback;
export declare const DiskBackupRollback: typeof import("./diskBackupRollback").DiskBackupRollback;
lazily(module.exports, ["DiskBackupRollback"], () => require("./diskBackupRollback"));

export type * from "./diskInitialization";
export type DiskInitialization = import("./diskInitialization").DiskInitialization;
export declare const DiskInitialization: typeof import("./diskInitialization").DiskInitialization;
lazily(module.exports, ["DiskInitialization"], () => require("./diskInitialization"));

export type * from "./snapshot";
export type Snapshot = import("./snapshot").Snapshot;
export declare const Snapshot: typeof import("./snapshot").Snapshot;
lazily(module.exports, ["Snapshot"], () => require("./snapshot"));

export type * from "./snapshotCopy";
export type SnapshotCopy = import("./snapshotCopy").SnapshotCopy;
export declare const SnapshotCopy: typeof import("./snapshotCopy").SnapshotCopy;
lazily(module.exports, ["SnapshotCopy"], () => require("./snapshotCopy"));

export type * from "./snapshotRollback";
export type SnapshotRollback = import("./snapshotRollback").SnapshotRollback;
export declare const SnapshotRollback: typeof import("./snapshotRollback").SnapshotRollback;
lazily(module.exports, ["SnapshotRollback"], () => require("./snapshotRollback"));

export type * from "./snapshotSharePermission";
export type SnapshotSharePermission = import("./snapshotSharePermission").SnapshotSharePermission;
export declare const SnapshotSharePermission: typeof import("./snapshotSharePermission").SnapshotSharePermission;
lazily(module.exports, ["SnapshotSharePermission"], () => require("./snapshotSharePermission"));

export type * from "./getDiskBackupQuotaPrice";
export declare const getDiskBackupQuotaPrice: typeof import("./getDiskBackupQuotaPrice").getDiskBackupQuotaPrice;
export declare const getDiskBackupQuotaPriceOutput: typeof import("./getDiskBackupQuotaPrice").getDiskBackupQuotaPriceOutput;
lazily(module.exports, ["getDiskBackupQuotaPrice","getDiskBackupQuotaPriceOutput"], () => require("./getDiskBackupQuotaPrice"));

export type * from "./getDiskConfigs";
export declare const getDiskConfigs: typeof import("./getDiskConfigs").getDiskConfigs;
export declare const getDiskConfigsOutput: typeof import("./getDiskConfigs").getDiskConfigsOutput;
lazily(module.exports, ["getDiskConfigs","getDiskConfigsOutput"], () => require("./getDiskConfigs"));

export type * from "./getDiskPerformancePrice";
export declare const getDiskPerformancePrice: typeof import("./getDiskPerformancePrice").getDiskPerformancePrice;
export declare const getDiskPerformancePriceOutput: typeof import("./getDiskPerformancePrice").getDiskPerformancePriceOutput;
lazily(module.exports, ["getDiskPerformancePrice","getDiskPerformancePriceOutput"], () => require("./getDiskPerformancePrice"));

export type * from "./getDiskPrice";
export declare const getDiskPrice: typeof import("./getDiskPrice").getDiskPrice;
export declare const getDiskPriceOutput: typeof import("./getDiskPrice").getDiskPriceOutput;
lazily(module.exports, ["getDiskPrice","getDiskPriceOutput"], () => require("./getDiskPrice"));

export type * from "./getDiskResizePrice";
export declare const getDiskResizePrice: typeof import("./getDiskResizePrice").getDiskResizePrice;
export declare const getDiskResizePriceOutput: typeof import("./getDiskResizePrice").getDiskResizePriceOutput;
lazily(module.exports, ["getDiskResizePrice","getDiskResizePriceOutput"], () => require("./getDiskResizePrice"));

export type * from "./getInstanceDiskCounts";
export declare const getInstanceDiskCounts: typeof import("./getInstanceDiskCounts").getInstanceDiskCounts;
export declare const getInstanceDiskCountsOutput: typeof import("./getInstanceDiskCounts").getInstanceDiskCountsOutput;
lazily(module.exports, ["getInstanceDiskCounts","getInstanceDiskCountsOutput"], () => require("./getInstanceDiskCounts"));

export type * from "./getSnapshotOverview";
export declare const getSnapshotOverview: typeof import("./getSnapshotOverview").getSnapshotOverview;
export declare const getSnapshotOverviewOutput: typeof import("./getSnapshotOverview").getSnapshotOverviewOutput;
lazily(module.exports, ["getSnapshotOverview","getSnapshotOverviewOutput"], () => require("./getSnapshotOverview"));

export type * from "./getAutoSnapshotPolicy";
export declare const getAutoSnapshotPolicy: typeof import("./getAutoSnapshotPolicy").getAutoSnapshotPolicy;
export declare const getAutoSnapshotPolicyOutput: typeof import("./getAutoSnapshotPolicy").getAutoSnapshotPolicyOutput;
lazily(module.exports, ["getAutoSnapshotPolicy","getAutoSnapshotPolicyOutput"], () => require("./getAutoSnapshotPolicy"));

export type * from "./listAutoSnapshotPolicies";
export declare const listAutoSnapshotPolicies: typeof import("./listAutoSnapshotPolicies").listAutoSnapshotPolicies;
export declare const listAutoSnapshotPoliciesOutput: typeof import("./listAutoSnapshotPolicies").listAutoSnapshotPoliciesOutput;
lazily(module.exports, ["listAutoSnapshotPolicies","listAutoSnapshotPoliciesOutput"], () => require("./listAutoSnapshotPolicies"));

export type * from "./getDisk";
export declare const getDisk: typeof import("./getDisk").getDisk;
export declare const getDiskOutput: typeof import("./getDisk").getDiskOutput;
lazily(module.exports, ["getDisk","getDiskOutput"], () => require("./getDisk"));

export type * from "./listDisks";
export declare const listDisks: typeof import("./listDisks").listDisks;
export declare const listDisksOutput: typeof import("./listDisks").listDisksOutput;
lazily(module.exports, ["listDisks","listDisksOutput"], () => require("./listDisks"));

export type * from "./getDiskBackup";
export declare const getDiskBackup: typeof import("./getDiskBackup").getDiskBackup;
export declare const getDiskBackupOutput: typeof import("./getDiskBackup").getDiskBackupOutput;
lazily(module.exports, ["getDiskBackup","getDiskBackupOutput"], () => require("./getDiskBackup"));

export type * from "./listDiskBackups";
export declare const listDiskBackups: typeof import("./listDiskBackups").listDiskBackups;
export declare const listDiskBackupsOutput: typeof import("./listDiskBackups").listDiskBackupsOutput;
lazily(module.exports, ["listDiskBackups","listDiskBackupsOutput"], () => require("./listDiskBackups"));

export type * from "./getSnapshot";
export declare const getSnapshot: typeof import("./getSnapshot").getSnapshot;
export declare const getSnapshotOutput: typeof import("./getSnapshot").getSnapshotOutput;
lazily(module.exports, ["getSnapshot","getSnapshotOutput"], () => require("./getSnapshot"));

export type * from "./listSnapshots";
export declare const listSnapshots: typeof import("./listSnapshots").listSnapshots;
export declare const listSnapshotsOutput: typeof import("./listSnapshots").listSnapshotsOutput;
lazily(module.exports, ["listSnapshots","listSnapshotsOutput"], () => require("./listSnapshots"));
