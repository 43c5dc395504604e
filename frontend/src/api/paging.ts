/** The cursor of the next page; only it is taken from the link, the rest is the app's own query. */
export function nextCursor(response: Response): string | undefined {
  const link = /<([^>]*)>\s*;\s*rel="?next"?/.exec(response.headers.get("link") ?? "");
  const query = link?.[1]?.split("?")[1];
  return new URLSearchParams(query).get("cursor") ?? undefined;
}
