import { SignJWT } from "jose";
import type { Config } from "../settings/config.ts";

/** What a token says about its bearer. */
export interface Bearer {
  id: string;
  email: string;
  name: string;
}

/** Mints the JWT that the API accepts: HS256 over the shared secret. */
export function tokenMint(config: Config): (bearer: Bearer) => Promise<string> {
  const { value, version } = config.secret;
  const key = new TextEncoder().encode(value);
  return ({ id, email, name }) => {
    const issuedAt = Math.floor(Date.now() / 1000);
    return new SignJWT({ email, name })
      .setProtectedHeader({
        alg: "HS256",
        typ: "JWT",
        ...(version === undefined ? {} : { kid: String(version) }),
      })
      .setSubject(id)
      .setIssuer(config.issuer)
      .setAudience(config.audience)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + config.tokenLifetime)
      .sign(key);
  };
}
