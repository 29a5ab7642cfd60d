// What machines and disks have in common when they are bought.

/** Media of cloud disks. */
export const cloudDiskTypes = [
  "CLOUD_BASIC",
  "CLOUD_PREMIUM",
  "CLOUD_BSSD",
  "CLOUD_SSD",
  "CLOUD_HSSD",
  "CLOUD_TSSD",
] as const;

/** What happens at the end of what is paid for. */
export const renewFlags = [
  "NOTIFY_AND_AUTO_RENEW",
  "NOTIFY_AND_MANUAL_RENEW",
  "DISABLE_NOTIFY_AND_MANUAL_RENEW",
] as const;
