/** The line that a reader of the build's output looks for, alone and last. */
export const closingLine = (suite: string, passed: number, failed: number): string =>
  `\n${suite}: ${passed} passed, ${failed} failed`;
