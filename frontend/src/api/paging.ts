/** The cursor of the next page. Nothing else of the link is used: the app builds its own query. */
export function nextCursor(response: Response): string | undefined {
  const link = /<([^>]*)>\s*;\s*rel="?next"?/.exec(response.headers.get("link") ?? "");
  const query = link?.[1]?.split("?")[1];
  return new URLSearchParams(query).get("cursor") ?? undefined;
}

/** The total count, if the response has it. */
export function totalOf({ headers }: Response): number | undefined {
  const total = headers.get("total-count");
  return total ? Number(total) : undefined;
}
