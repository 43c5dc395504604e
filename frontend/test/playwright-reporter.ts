import type { FullResult, Reporter, Suite, TestCase } from "@playwright/test/reporter";
import { closingLine } from "./closing-line.ts";

/** Ends the output with the totals; an error outside any test counts as a failure. */
export default class CountReporter implements Reporter {
  #tests: TestCase[] = [];
  #errors = 0;

  onBegin(_: unknown, suite: Suite): void {
    this.#tests = suite.allTests();
  }

  onError(): void {
    this.#errors += 1;
  }

  onEnd(result: FullResult): void {
    for (const { annotations } of this.#tests.flatMap((test) => test.results)) {
      for (const { description } of annotations.filter(({ type }) => type === "measured")) {
        console.log(description);
      }
    }
    const having = (outcome: string) =>
      this.#tests.filter((test) => test.outcome() === outcome).length;
    const failed = having("unexpected") + this.#errors;
    const stopped = result.status !== "passed" && failed === 0 ? 1 : 0;
    const late = having("flaky");
    if (late > 0) {
      console.log(`${late} passed at the second try only`);
    }
    console.log(closingLine("e2e", having("expected") + late, failed + stopped));
  }
}
