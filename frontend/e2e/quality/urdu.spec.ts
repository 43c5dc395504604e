import { randomUUID } from "node:crypto";
import { enter, expect, seed, test } from "../support/fixtures.ts";
import { signUpOverHttp, somebody } from "../support/people.ts";

test.use({ locale: "ur-PK" });

test("in Urdu, fields and paragraphs have room for descenders, and begin on the right", async ({
  signedUp: { page },
}) => {
  const newTask = page.getByRole("textbox", { name: "نیا کام" });
  await expect(newTask).toHaveCSS("direction", "rtl");
  await expect(page.getByText("دودھ خریدنا کل")).toBeVisible();
  await page.getByRole("button", { name: "فلٹر" }).click();
  const select = page.getByRole("combobox").first();
  await expect(select).toHaveCSS("background-position", /^\d+px 50%, \d+px 50%$/);
  // Strokes of a second line would reach into the first, where a paragraph has less.
  const paragraph = page.locator("main section p").first();
  for (const control of [newTask, select, paragraph]) {
    const room = await control.evaluate((element) => {
      const { lineHeight, fontSize } = getComputedStyle(element);
      return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
    });
    expect(room).toBeGreaterThan(2.2);
  }
  // Words of the other direction begin where the lines of the page begin.
  await newTask.fill("Buy milk");
  await newTask.press("Enter");
  await expect(page.locator("bdi", { hasText: "Buy milk" })).toHaveCSS("text-align", "right");
});

test("in Urdu, words from left to right are of one font, with their digits, marks and spaces", async ({
  page,
  user: { person, account },
  request,
}) => {
  await seed(request, account, { title: "Buy 2 pints (oat) milk, now" });
  await enter(page, account);
  const browser = await page.context().newCDPSession(page);
  await browser.send("DOM.enable");
  await browser.send("CSS.enable");
  const expectOneFont = async (selector: string) => {
    const { root } = await browser.send("DOM.getDocument", { depth: -1 });
    const { nodeId } = await browser.send("DOM.querySelector", { nodeId: root.nodeId, selector });
    const { fonts } = await browser.send("CSS.getPlatformFontsForNode", { nodeId });
    expect(fonts.map(({ familyName }) => familyName)).toHaveLength(1);
  };
  await page.locator("[data-task] bdi").waitFor();
  await expectOneFont("[data-task] bdi");
  await page.locator("header button").nth(-2).click();
  await page.locator("dialog bdi").filter({ hasText: person.email }).waitFor();
  await expectOneFont("dialog bdi");
});

test("in Urdu on a phone, why a password was not changed is on the screen, with the field at fault", async ({
  signedUp: { page, person },
  watch,
}) => {
  watch.expectRefusals(400, 401);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.locator("header button").nth(-2).click();
  await page.locator("[aria-labelledby=account] button").first().click();
  for (const [typed, next, fault] of [
    ["not hers at all", "other quiet words there", "current"],
    [person.password, "qwertyuiop", "new"],
    [person.password, person.password, "new"],
  ] as const) {
    await page.locator("input[name=current]").fill(typed);
    await page.locator("input[name=new]").fill(next);
    await page.locator("dialog button[type=submit]").click();
    await expect(page.locator(`input[name=${fault}]`)).toBeFocused();
    await expect(page.getByRole("alert")).toBeInViewport({ ratio: 0.99 });
    await expect(page.locator(`input[name=${fault}]`)).toBeInViewport({ ratio: 0.99 });
  }
});

test("in Urdu on a small phone, why signing in failed is on the screen", async ({
  page,
  watch,
}) => {
  watch.expectRefusals(401);
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto("/sign-in");
  await page.locator("input[name=email]").fill("nobody@example.org");
  await page.locator("input[name=password]").fill("not her password");
  await page.locator("button[type=submit]").click();
  await expect(page.getByRole("alert")).toBeInViewport({ ratio: 0.99 });
  await expect(page.locator("input[name=email]")).toBeFocused();
  await expect(page.locator("input[name=email]")).toBeInViewport({ ratio: 0.99 });
});

test("in Urdu, the longest address fits into the settings", async ({ page, request }) => {
  const host = `${"b".repeat(60)}.${"c".repeat(60)}.${"d".repeat(50)}.org`;
  const ada = { ...somebody(), email: `${randomUUID()}.${"a".repeat(27)}@${host}` };
  await enter(page, await signUpOverHttp(request, ada));
  await page.locator("header button").nth(-2).click();
  await page.locator("[aria-labelledby=account] button").first().waitFor();
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 760 });
    const tooWide = await page
      .locator("dialog[open]")
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(tooWide, `at ${width} pixels`).toBe(0);
  }
});
