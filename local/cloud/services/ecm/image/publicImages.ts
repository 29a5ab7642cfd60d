// The public images for edge machines, the same in every region: the document's own, and enough to have each system and
// architecture. Ids and order never change: programs hold on to them.

export interface PublicImage {
  id: string;
  name: string;
  platform: string;
  version: string;
  os: "linux" | "windows";
  architecture: "x86_64" | "i386";
  /** GB. */
  size: number;
}

const linux = (id: string, platform: string, version: string, name: string): PublicImage => ({
  ...{ id, platform, version, name, os: "linux", architecture: "x86_64", size: 50 },
});

export const publicImages: readonly PublicImage[] = [
  linux("img-9qabwvbn", "CentOS", "7.6.0", "CentOS 7.6 64-bit"),
  linux("img-6ns5om13", "CentOS", "7.5.0", "CentOS 7.5 64-bit"),
  linux("img-pyqx34y1", "Ubuntu", "16.04.1", "Ubuntu Server 16.04.1 LTS 64-bit"),
  linux("img-pi0ii46r", "Ubuntu", "18.04.1", "Ubuntu Server 18.04.1 LTS 64-bit"),
  linux("img-h1yvvfw1", "Debian", "9.0.0", "Debian 9.0 64-bit"),
  { ...linux("img-1dwzo6ff", "CentOS", "6.9.0", "CentOS 6.9 32-bit"), architecture: "i386" },
  {
    ...linux("img-9id7emv7", "Windows", "2016", "Windows Server 2016 Datacenter 64-bit EN"),
    os: "windows",
  },
];
