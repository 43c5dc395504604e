import { describe, expect, test } from "vitest";
import { readConfig, readLogFormat } from "./config.ts";

const SECRET = "a secret of at least thirty-two bytes";
const OTHER = "another secret of thirty-two bytes or more";
const DATABASE = "postgresql://freehold_auth:hush@localhost:5432/freehold";
const good = { BETTER_AUTH_SECRET: SECRET, AUTH_DATABASE_URL: DATABASE };

const faultOf = (environment: Record<string, string>) => {
  try {
    readConfig({ ...good, ...environment });
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
};

describe("the settings", () => {
  test("have defaults except for the secret and the database", () => {
    expect(readConfig(good)).toEqual({
      secret: { value: SECRET },
      issuer: "http://localhost:3000",
      audience: "http://localhost:8080",
      tokenLifetime: 28_800,
      databaseUrl: DATABASE,
      port: 3000,
      host: undefined,
      trustedProxies: expect.anything(),
      apiBaseUrl: "http://localhost:8080",
    });
  });

  test.each([
    ["JWT_ISSUER", "http://localhost:3000/"],
    ["JWT_ISSUER", "https://tasks.example.org/app"],
    ["JWT_ISSUER", "tasks"],
    ["JWT_TTL", "59"],
    ["JWT_TTL", "604801"],
    ["JWT_TTL", "8h"],
    ["JWT_TTL", "1e3"],
    ["PORT", "0"],
    ["PORT", "65536"],
    ["PORT", " 80"],
    ["TRUSTED_PROXIES", "10.0.0.0/33"],
    ["TRUSTED_PROXIES", "10.0.0.0/8/8"],
    ["TRUSTED_PROXIES", "10.0.0.0/x"],
    ["TRUSTED_PROXIES", "10.0.0.0/"],
    ["TRUSTED_PROXIES", "10.0.0.1,"],
    ["TRUSTED_PROXIES", "proxy.example.org"],
    ["TRUSTED_PROXIES", "fd00::/129"],
    ["API_BASE_URL", "ftp://localhost"],
    ["API_BASE_URL", "http://user:hush@localhost"],
    ["API_BASE_URL", "http://localhost?a=b"],
    ["AUTH_DATABASE_URL", ""],
    ["AUTH_DATABASE_URL", "mysql://user:hush@localhost/freehold"],
    ["AUTH_DATABASE_URL", "postgresql://user:hush@localhost"],
  ])("stop the start when %s is %j, and name it without showing a secret", (variable, value) => {
    const fault = faultOf({ [variable]: value });
    expect(fault).toMatch(new RegExp(`^${variable} `));
    expect(fault).not.toContain("hush");
  });

  test("accept proxies as addresses and as ranges", () => {
    const TRUSTED_PROXIES = "10.0.0.0/8, 192.0.2.1,fd00::/8";
    const { trustedProxies } = readConfig({ ...good, TRUSTED_PROXIES });
    expect(trustedProxies.check("10.255.0.1")).toBe(true);
    expect(trustedProxies.check("192.0.2.1")).toBe(true);
    expect(trustedProxies.check("192.0.2.2")).toBe(false);
    expect(trustedProxies.check("fd12::1", "ipv6")).toBe(true);
  });

  test("accept two log formats", () => {
    expect(readLogFormat({})).toBe("text");
    expect(readLogFormat({ LOG_FORMAT: "json" })).toBe("json");
    expect(() => readLogFormat({ LOG_FORMAT: "xml" })).toThrow("LOG_FORMAT must be text or json");
  });

  test("accept an API under a path and drop its trailing slash", () => {
    const { apiBaseUrl } = readConfig({ ...good, API_BASE_URL: "https://example.org/tasks/" });
    expect(apiBaseUrl).toBe("https://example.org/tasks");
  });
});

describe("the secret", () => {
  test("is the first of several versions", () => {
    const { secret } = readConfig({ ...good, BETTER_AUTH_SECRETS: `3:${OTHER}, 2:${SECRET}` });
    expect(secret).toEqual({ version: 3, value: OTHER });
  });

  test("may contain a colon and non-ASCII characters", () => {
    const value = `ключ:${SECRET}`;
    expect(readConfig({ ...good, BETTER_AUTH_SECRETS: `0:${value}` }).secret).toEqual({
      version: 0,
      value,
    });
  });

  test.each(["BETTER_AUTH_SECRET", "BETTER_AUTH_SECRETS"])(
    "is refused in %s where it was no UTF-8",
    (variable) => {
      expect(faultOf({ [variable]: `1:${SECRET}\uFFFD` })).toBe(
        `${variable} has characters that cannot be read; write it in UTF-8`,
      );
    },
  );

  test("is measured in bytes, not in characters", () => {
    expect(faultOf({ BETTER_AUTH_SECRET: "é".repeat(16) })).toBe("");
    expect(faultOf({ BETTER_AUTH_SECRET: "e".repeat(31) })).toContain("BETTER_AUTH_SECRET ");
  });

  test("is never read from Better Auth's other variable", () => {
    expect(() => readConfig({ AUTH_SECRET: SECRET, AUTH_DATABASE_URL: DATABASE })).toThrow(
      "BETTER_AUTH_SECRET is not set",
    );
  });

  test.each([
    "",
    "3abc:SECRET",
    "-1:SECRET",
    "01:SECRET",
    "1.5:SECRET",
    ":SECRET",
    "SECRET",
    "1:SECRET,",
    "1:SECRET,1:OTHER",
    "2:OTHER,1:short",
  ])("is refused in the form %j, and not shown", (form) => {
    const BETTER_AUTH_SECRETS = form.replace("SECRET", SECRET).replace("OTHER", OTHER);
    const fault = faultOf({ BETTER_AUTH_SECRETS, BETTER_AUTH_SECRET: form ? SECRET : "" });
    expect(fault).toMatch(/^BETTER_AUTH_SECRETS? /);
    expect(fault).not.toContain(SECRET);
    expect(fault).not.toContain("short");
  });
});
