// The public images of this cloud, the same in every region. Ids and order never change: programs hold on to them.

export interface PublicImage {
  id: string;
  name: string;
  platform: string;
  size: number;
}

export const publicImages: readonly PublicImage[] = [
  { id: "img-487zeit5", name: "Ubuntu Server 22.04 LTS 64bit", platform: "Ubuntu", size: 20 },
  { id: "img-mmytdhbn", name: "Ubuntu Server 24.04 LTS 64bit", platform: "Ubuntu", size: 20 },
  { id: "img-22trbn9x", name: "Ubuntu Server 20.04 LTS 64bit", platform: "Ubuntu", size: 20 },
  { id: "img-pi0ii46r", name: "Ubuntu Server 18.04.1 LTS 64bit", platform: "Ubuntu", size: 20 },
  { id: "img-6n21msk1", name: "TencentOS Server 4 for x86_64", platform: "TencentOS", size: 20 },
  { id: "img-eb30mz89", name: "TencentOS Server 3.1 (TK4)", platform: "TencentOS", size: 20 },
  { id: "img-9xqekomx", name: "CentOS Stream 9 64bit", platform: "CentOS", size: 20 },
  { id: "img-l8og963d", name: "CentOS 7.9 64bit", platform: "CentOS", size: 20 },
  { id: "img-9qabwvbn", name: "CentOS 7.6 64bit", platform: "CentOS", size: 20 },
  { id: "img-4cmp1f33", name: "Debian 12.0 64bit", platform: "Debian", size: 20 },
  { id: "img-6qevzv5t", name: "Debian 11.1 64bit", platform: "Debian", size: 20 },
  { id: "img-1eckhm4t", name: "Windows Server 2022 Datacenter 64bit EN", platform: "Windows", size: 50 },
  { id: "img-9id7emv7", name: "Windows Server 2019 Datacenter 64bit EN", platform: "Windows", size: 50 },
  { id: "img-9qrfy1xt", name: "TencentOS Server 3.2 (Final)", platform: "TencentOS", size: 20 },
];
