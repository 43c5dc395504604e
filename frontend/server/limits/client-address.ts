import { type BlockList, isIP, SocketAddress } from "node:net";

/**
 * The address that a rate limit counts. X-Forwarded-For is read from the right, as far as each entry
 * was added by a trusted proxy. IPv6 callers count by their /64 network, because one caller has 2^64
 * addresses to choose from.
 */
export function clientAddress(
  socket: string | undefined,
  forwardedFor: string | undefined,
  trusted: BlockList,
): string {
  let address = normalize(socket ?? "");
  for (const forwarded of (forwardedFor ?? "").split(",").toReversed()) {
    const next = normalize(forwarded);
    if (!isTrusted(address, trusted) || !isIP(next)) {
      break;
    }
    address = next;
  }
  return isIP(address) === 6 ? networkOf(address) : address;
}

/** The address without a port, and an IPv4-mapped IPv6 address as IPv4. */
function normalize(text: string): string {
  const bare = text
    .trim()
    .replace(/^\[(.+)\](:\d+)?$/, "$1")
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1");
  return bare.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, "");
}

const isTrusted = (address: string, trusted: BlockList): boolean =>
  isIP(address) !== 0 && trusted.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");

function networkOf(address: string): string {
  const { address: canonical } = new SocketAddress({ address, family: "ipv6" });
  const [head = "", tail] = canonical.replace(/%.*$/, "").split("::");
  const left = head.split(":").filter(Boolean);
  const right = (tail ?? "").split(":").filter(Boolean);
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array.from({ length: zeros }, () => "0"), ...right];
  return `${groups.slice(0, 4).join(":")}::/64`;
}
