import type { Page, Route } from "@playwright/test";

const TASKS = "**/api/users/**";

const isMethod = (route: Route, methods: readonly string[]) =>
  methods.length === 0 || methods.includes(route.request().method());

/** Makes the API answer with this status, for these methods or all. */
export const answerWith = (
  page: Page,
  status: number,
  headers: Record<string, string> = {},
  ...methods: string[]
) =>
  page.route(TASKS, (route) =>
    isMethod(route, methods) && route.request().method() !== "OPTIONS"
      ? route.fulfill({
          status,
          contentType: "application/problem+json",
          headers: {
            "access-control-allow-origin": "*",
            "access-control-expose-headers": "Retry-After, ETag",
            ...headers,
          },
          body: JSON.stringify({ status }),
        })
      : route.fallback(),
  );

/** Makes the API unreachable. */
export const stopApi = (page: Page, ...methods: string[]) =>
  page.route(TASKS, (route) =>
    isMethod(route, methods) ? route.abort("connectionrefused") : route.fallback(),
  );

/** Delays the API's responses. */
export const slowDown = (page: Page, milliseconds: number, ...methods: string[]) =>
  page.route(TASKS, async (route) => {
    if (isMethod(route, methods)) {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
    }
    await route.fallback();
  });

/** Requests arrive, but their responses do not: the connection breaks, or hangs. */
export const loseAnswers = (page: Page, how: "lost" | "hung", ...methods: string[]) =>
  page.route(TASKS, async (route) => {
    if (!isMethod(route, methods)) {
      await route.fallback();
      return;
    }
    await route.fetch();
    await (how === "lost" ? route.abort("connectionreset") : undefined);
  });

/** Makes the API return nonsense instead of a list, which crashes the app. */
export const answerNonsense = (page: Page) =>
  page.route(TASKS, (route) =>
    route.request().method() === "GET"
      ? route.fulfill({
          status: 200,
          contentType: "application/json",
          headers: { "access-control-allow-origin": "*" },
          body: JSON.stringify([{ id: "x", completed: true, title: { not: "text" } }]),
        })
      : route.fallback(),
  );

export const repair = (page: Page) => page.unroute(TASKS);
