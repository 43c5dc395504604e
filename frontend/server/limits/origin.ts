/**
 * Whether a request comes from another site's page. Browsers always say so; servers and scripts send
 * no Origin, whatever other headers their library adds.
 */
export const isForeign = (headers: Headers, issuer: string): boolean => {
  const origin = headers.get("origin");
  return (origin !== null && origin !== issuer) || headers.get("sec-fetch-site") === "cross-site";
};
