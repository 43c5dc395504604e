// node server/set-password.ts ADDRESS
// Resets a forgotten password. The new one is read from standard input, to keep it out of the shell
// history and the process list.
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { logError, logInfo, setLogFormat } from "./http/log.ts";
import { readConfig, readLogFormat } from "./settings/config.ts";
import { settings } from "./settings/environment.ts";
import { InvalidSetting } from "./settings/invalid-setting.ts";

const [email] = process.argv.slice(2);

try {
  setLogFormat(readLogFormat(settings));
  if (!email || process.argv.length > 3) {
    throw new InvalidSetting("usage:", "node server/set-password.ts ADDRESS");
  }
  const config = readConfig(settings);
  const { resetPassword } = await import("./auth/reset-password.ts");
  const fault = await resetPassword(config, email, await readPassword());
  if (fault) {
    throw new InvalidSetting("not set:", fault);
  }
  logInfo("the password is set; whoever is signed in stays so until the token runs out");
} catch (error) {
  if (error instanceof InvalidSetting) {
    logError(error.message);
  } else {
    logError("the password could not be set", error);
  }
  process.exit(1);
}

/** Reads one line without echoing it. */
async function readPassword(): Promise<string> {
  const { stdin, stderr } = process;
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  if (stdin.isTTY) {
    stderr.write("New password: ");
  }
  const lines = createInterface({
    input: stdin,
    output: silent,
    terminal: stdin.isTTY,
  });
  for await (const line of lines) {
    lines.close();
    if (stdin.isTTY) {
      stderr.write("\n");
    }
    return line;
  }
  return "";
}
