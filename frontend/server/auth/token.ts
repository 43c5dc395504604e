import type { TokenOptions } from "better-auth-shared-secret";
import type { Config } from "../settings/config.ts";
import type { SigningSecret } from "../settings/secrets.ts";

/** Options for the tokens that the API accepts: HS256 with the shared secret. */
export const tokenOptions = (config: Config): TokenOptions & { secret: SigningSecret } => ({
  issuer: config.issuer,
  audience: config.audience,
  lifetime: config.tokenLifetime,
  secret: config.secret,
});
