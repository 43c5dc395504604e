import type { BlockList } from "node:net";
import { type Environment, InvalidSetting } from "./invalid-setting.ts";
import { readProxies } from "./proxies.ts";
import { readSecrets, type SigningSecret } from "./secrets.ts";

/** The operator's settings, read once at start. */
export interface Config {
  secret: SigningSecret;
  issuer: string;
  audience: string;
  tokenLifetime: number;
  databaseUrl: string;
  port: number;
  /** The address to listen on; all addresses if unset. */
  host: string | undefined;
  /** Proxies whose X-Forwarded-For is trusted. */
  trustedProxies: BlockList;
  apiBaseUrl: string;
}

export function readConfig(environment: Environment): Config {
  const text = (variable: string, fallback: string) => environment[variable] || fallback;
  return {
    secret: readSecrets(environment),
    issuer: origin("JWT_ISSUER", text("JWT_ISSUER", "http://localhost:3000")),
    audience: text("JWT_AUDIENCE", "http://localhost:8080"),
    tokenLifetime: integer("JWT_TTL", text("JWT_TTL", "28800"), 60, 604_800),
    databaseUrl: databaseUrl("AUTH_DATABASE_URL", environment["AUTH_DATABASE_URL"]),
    port: integer("PORT", text("PORT", "3000"), 1, 65_535),
    host: environment["HOST"] || undefined,
    trustedProxies: readProxies("TRUSTED_PROXIES", environment["TRUSTED_PROXIES"]),
    apiBaseUrl: baseUrl("API_BASE_URL", text("API_BASE_URL", "http://localhost:8080")),
  };
}

/** Read first, so that any error at start is logged in the chosen format. */
export function readLogFormat(environment: Environment): "text" | "json" {
  const format = environment["LOG_FORMAT"] || "text";
  if (format !== "text" && format !== "json") {
    throw new InvalidSetting("LOG_FORMAT", "must be text or json");
  }
  return format;
}

function integer(variable: string, value: string, least: number, most: number): number {
  const number = Number(value);
  if (!/^\d{1,9}$/.test(value) || number < least || number > most) {
    throw new InvalidSetting(variable, `must be a whole number from ${least} to ${most}`);
  }
  return number;
}

function webAddress(variable: string, value: string): URL {
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new InvalidSetting(variable, "must be an http or https address");
  }
  return url;
}

/** The issuer is also the address of this server in the browser, so it must be an origin. */
function origin(variable: string, value: string): string {
  if (webAddress(variable, value).origin !== value) {
    throw new InvalidSetting(
      variable,
      "must be the origin of this server, such as https://tasks.example.org, without a path or a slash at its end",
    );
  }
  return value;
}

function baseUrl(variable: string, value: string): string {
  const url = webAddress(variable, value);
  if (url.search || url.hash) {
    throw new InvalidSetting(variable, "must have no query and no fragment");
  }
  return url.href.replace(/\/+$/, "");
}

function databaseUrl(variable: string, value: string | undefined): string {
  if (!value) {
    throw new InvalidSetting(variable, "is not set; it must be a postgresql:// address");
  }
  const url = URL.parse(value);
  if (!url || !/^postgres(ql)?:$/.test(url.protocol) || url.pathname.length < 2) {
    throw new InvalidSetting(variable, "must be postgresql://user:password@host:port/database");
  }
  return value;
}
