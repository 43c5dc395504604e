import { type BlockList, isIP, SocketAddress } from "node:net";

/**
 * Whose tries these are. What a proxy that is trusted says of its caller is believed, from the right,
 * as long as proxies that are trusted have said it. An IPv6 caller is its network, for it has 2^64
 * addresses of its own to choose from.
 */
export function clientAddress(
  socket: string | undefined,
  forwardedFor: string | undefined,
  trusted: BlockList,
): string {
  let address = plain(socket ?? "");
  for (const said of (forwardedFor ?? "").split(",").toReversed()) {
    const next = plain(said);
    if (!isTrusted(address, trusted) || !isIP(next)) {
      break;
    }
    address = next;
  }
  return isIP(address) === 6 ? networkOf(address) : address;
}

/** An address without its port, and IPv4 as such where it comes in the dress of IPv6. */
function plain(text: string): string {
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
