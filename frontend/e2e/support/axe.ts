import { type Page, test } from "@playwright/test";
import axe from "axe-core";
import { expect } from "./fixtures.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const OF_COLOUR = axe
  .getRules(RULES)
  .filter(({ tags }) => tags.includes("cat.color"))
  .map(({ ruleId }) => ruleId);

/** What axe finds, by the rules with one of these tags or by these rules alone. */
async function violations(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  // Once for each document, since the script is longer than the app itself.
  if (!(await page.evaluate(() => "axe" in window))) {
    await page.evaluate(axe.source);
  }
  const found = await page.evaluate(
    (options) => (window as unknown as { axe: typeof axe }).axe.run(options),
    { runOnly, resultTypes: ["violations" as const] },
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
}

/**
 * Checks the current state in both themes: reaching it takes longer than checking twice.
 * The themes differ in nothing but colours, so by day the second is checked for those alone.
 */
export async function expectNoViolations(page: Page, state: string): Promise<void> {
  const all = { type: "tag" as const, values: RULES };
  const isNight = test.info().project.name === "nightly";
  await page.emulateMedia({ colorScheme: "light" });
  expect.soft(await violations(page, all), `${state}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = isNight ? all : { type: "rule" as const, values: OF_COLOUR };
  expect.soft(await violations(page, dark), `${state}, dark`).toEqual([]);
}
