import { BlockList, isIP } from "node:net";
import { InvalidSetting } from "./invalid-setting.ts";

/** Parses a comma-separated list of addresses and CIDR ranges; unset means none. */
export function readProxies(variable: string, value: string | undefined): BlockList {
  const list = new BlockList();
  for (const entry of value ? value.split(",") : []) {
    add(list, variable, entry.trim());
  }
  return list;
}

function add(list: BlockList, variable: string, entry: string): void {
  const [address = "", bits, ...rest] = entry.split("/");
  const version = isIP(address);
  const most = version === 6 ? 128 : 32;
  const length = bits === undefined ? most : Number(bits);
  if (!version || rest.length || !/^\d{1,3}$/.test(bits ?? "0") || length > most) {
    throw new InvalidSetting(
      variable,
      "must be addresses and ranges such as 10.0.0.0/8, separated by commas",
    );
  }
  list.addSubnet(address, length, version === 6 ? "ipv6" : "ipv4");
}
