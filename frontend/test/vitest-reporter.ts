import type { Reporter, SerializedError, TestModule } from "vitest/node";
import { closingLine } from "./closing-line.ts";

/** Ends the output with the totals; an error outside any test counts as a failure. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const having = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    console.log(
      closingLine("frontend", having("passed"), having("failed") + broken + errors.length),
    );
  }
}
