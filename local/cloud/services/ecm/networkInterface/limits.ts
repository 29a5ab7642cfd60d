// How many interfaces and addresses, private and public, a machine takes, by its cores: the document's example of DescribeConfig.
const LIMITS: readonly { cores: number; interfaces: number; addresses: number; publicAddresses: number }[] = [
  { cores: 1, interfaces: 2, addresses: 2, publicAddresses: 1 },
  { cores: 2, interfaces: 2, addresses: 10, publicAddresses: 1 },
  { cores: 4, interfaces: 3, addresses: 10, publicAddresses: 3 },
  { cores: 8, interfaces: 4, addresses: 10, publicAddresses: 3 },
  { cores: 16, interfaces: 6, addresses: 10, publicAddresses: 4 },
  { cores: 32, interfaces: 8, addresses: 20, publicAddresses: 4 },
];

/** Addresses of an interface that no machine has: what the largest one takes. */
export const MOST_ADDRESSES = 20;

/** The limits of a machine of so many cores. */
export function limitsOf(cores: number) {
  return LIMITS.findLast((one) => one.cores <= cores) ?? LIMITS[0]!;
}
