import { call, expect, test } from "../support/fixtures.ts";
import { signUpOverHttp, somebody } from "../support/people.ts";
import { randomOf } from "../support/random.ts";
import { roughNetwork } from "../support/rough-network.ts";
import { type Believed, Walker } from "../support/walker.ts";

/** Random walks in every build, and more of them nightly; `WALK_SEED=17` repeats one. */
const BY_DAY = 5;
const ALL = 50;
const CHOSEN = process.env["WALK_SEED"];
const SEEDS = CHOSEN ? [Number(CHOSEN)] : Array.from({ length: ALL }, (_, index) => index + 1);
const STEPS = { day: 10, night: 16 };

const byTitle = (a: Believed, b: Believed) => (a.title < b.title ? -1 : 1);

for (const seed of SEEDS) {
  const night = seed > BY_DAY && !CHOSEN ? " @nightly" : "";
  test(`walk ${seed}: nothing is lost or duplicated${night}`, async ({
    browser,
    request,
    watch,
  }) => {
    watch.expectBrokenConnections();
    watch.expectRefusals(412);
    const network = await roughNetwork(seed);
    const context = await browser.newContext({ proxy: { server: network.address } });
    const account = await signUpOverHttp(request, somebody());
    const walker = new Walker(context, account, randomOf(seed));
    try {
      await watch.overContext(context);
      await walker.begin();
      for (let step = 0; step < STEPS[night ? "night" : "day"]; step += 1) {
        await walker.step();
      }
      network.calm();
      await expect(async () => {
        for (const button of await context.pages().map((page) => page.getByText("Try now"))) {
          await ((await button.isVisible()) ? button.click({ timeout: 500 }) : undefined);
        }
        const list = await (await call(request, account, "GET", "?limit=200")).json();
        const held = list.map(({ title, description, completed }: Believed) => ({
          title,
          description,
          completed,
        }));
        expect(held.sort(byTitle)).toEqual(walker.believed().sort(byTitle));
      }).toPass({ timeout: 30_000, intervals: [250] });
      // In the end, both tabs show what the service has.
      for (const page of walker.pages) {
        await page.reload();
        await expect(page.getByRole("listitem")).toHaveCount(walker.believed().length);
      }
      test.info().annotations.push({
        type: "measured",
        description: `walk ${seed}: ${network.answered()} answers, ${network.losses.length} lost or hung`,
      });
    } catch (fault) {
      const told = [`seed ${seed}`, ...walker.steps, ...network.losses].join("\n");
      throw new Error(`${told}\n${String(fault)}`, { cause: fault });
    } finally {
      await context.close();
      await network.close();
    }
  });
}
