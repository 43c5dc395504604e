/** The last line of the output, with the result at a glance. */
export const closingLine = (suite: string, passed: number, failed: number): string =>
  `\n${suite}: ${passed} passed, ${failed} failed`;
