/** A value that stops the start; its message names the variable and never repeats a secret. */
export class InvalidSetting extends Error {
  constructor(variable: string, fault: string) {
    super(`${variable} ${fault}`);
  }
}

/** The process's variables. */
export type Environment = Readonly<Record<string, string | undefined>>;
