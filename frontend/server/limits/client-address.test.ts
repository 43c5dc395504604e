import { BlockList } from "node:net";
import { expect, test } from "vitest";
import { clientAddress } from "./client-address.ts";

const trusted = new BlockList();
trusted.addSubnet("10.0.0.0", 8);
trusted.addAddress("127.0.0.1");
trusted.addSubnet("fd00::", 8, "ipv6");

test.each([
  ["203.0.113.7", undefined, "203.0.113.7"],
  ["203.0.113.7", "198.51.100.1", "203.0.113.7"],
  ["10.0.0.1", "198.51.100.1", "198.51.100.1"],
  ["::ffff:10.0.0.1", "198.51.100.1", "198.51.100.1"],
  ["127.0.0.1", "6.6.6.6, 198.51.100.1", "198.51.100.1"],
  ["127.0.0.1", "6.6.6.6, 198.51.100.1, 10.9.9.9", "198.51.100.1"],
  ["127.0.0.1", "10.1.1.1, 10.2.2.2", "10.1.1.1"],
  ["127.0.0.1", "6.6.6.6, unknown, 10.9.9.9", "10.9.9.9"],
  ["127.0.0.1", "198.51.100.1:4711", "198.51.100.1"],
  ["127.0.0.1", "[2001:db8:1:2:3:4:5:6]:4711", "2001:db8:1:2::/64"],
  ["127.0.0.1", "", "127.0.0.1"],
  ["fd12::1", "2001:db8::1", "2001:db8:0:0::/64"],
  ["2001:db8:1:2:3:4:5:6", undefined, "2001:db8:1:2::/64"],
  ["2001:db8:1:2::9", undefined, "2001:db8:1:2::/64"],
  ["::1", undefined, "0:0:0:0::/64"],
  ["fe80::1%eth0", undefined, "fe80:0:0:0::/64"],
  [undefined, "198.51.100.1", ""],
])("from %s, which forwards for %s, it is %s", (socket, forwarded, caller) => {
  expect(clientAddress(socket, forwarded, trusted)).toBe(caller);
});
