import { openDatabase } from "../database/database.ts";
import type { Config } from "../settings/config.ts";
import { findAccount, replacePassword } from "./accounts.ts";
import { createAuth } from "./auth.ts";
import { refusePassword } from "./registration.ts";

/** Sets a password without the old one, for the operator only. Returns the reason if it is refused. */
export async function resetPassword(
  config: Config,
  email: string,
  password: string,
): Promise<string | undefined> {
  const fault = refusePassword(password, email);
  if (fault) {
    return fault.message;
  }
  const database = openDatabase(config.databaseUrl);
  try {
    const auth = createAuth(config, database);
    const account = await findAccount(auth, email);
    if (!account) {
      return "there is no account with this address";
    }
    const replaced = await replacePassword(auth, account, password);
    return replaced ? undefined : "the owner has changed it at this very moment";
  } finally {
    await database.end();
  }
}
