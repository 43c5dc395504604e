/**
 * Whether a request comes from a page of somebody else. A browser says so by itself; a server or a
 * script has no page, and so no Origin, whatever else its library sends.
 */
export const isForeign = (headers: Headers, issuer: string): boolean => {
  const origin = headers.get("origin");
  return (origin !== null && origin !== issuer) || headers.get("sec-fetch-site") === "cross-site";
};
