/** Stops the start; its message names the variable and never contains a secret. */
export class InvalidSetting extends Error {
  constructor(variable: string, fault: string) {
    super(`${variable} ${fault}`);
  }
}

/** Environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>;
