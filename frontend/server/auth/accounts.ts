import type { Auth } from "./auth.ts";

/** An account whose password has just been verified. */
export interface ProvenAccount {
  userId: string;
  accountId: string;
  passwordHash: string;
}

/** The account with this address and password. An unknown address takes as long as a wrong password. */
export async function proveAccount(
  auth: Auth,
  email: string,
  password: string,
): Promise<ProvenAccount | undefined> {
  const { password: hashing } = await auth.$context;
  const account = await findAccount(auth, email);
  if (!account) {
    await hashing.hash(password);
    return undefined;
  }
  return (await hashing.verify({ hash: account.passwordHash, password })) ? account : undefined;
}

/** The account with this address, if it signs in with a password. */
export async function findAccount(auth: Auth, email: string): Promise<ProvenAccount | undefined> {
  const { internalAdapter } = await auth.$context;
  const found = await internalAdapter.findUserByEmail(email.toLowerCase(), {
    includeAccounts: true,
  });
  const account = found?.accounts.find(({ providerId }) => providerId === "credential");
  return found && account?.password
    ? { userId: found.user.id, accountId: account.id, passwordHash: account.password }
    : undefined;
}

/** Replaces the password, unless it has changed since it was verified. */
export async function replacePassword(
  auth: Auth,
  { accountId, passwordHash }: ProvenAccount,
  password: string,
): Promise<boolean> {
  const { adapter, password: hashing } = await auth.$context;
  const replaced = await adapter.updateMany({
    model: "account",
    where: [
      { field: "id", value: accountId },
      { field: "password", value: passwordHash },
    ],
    update: { password: await hashing.hash(password), updatedAt: new Date() },
  });
  return replaced > 0;
}

/** Deletes a user; the database cascades to everything that belongs to it. */
export async function deleteUser(auth: Auth, { userId }: ProvenAccount): Promise<void> {
  const { adapter } = await auth.$context;
  await adapter.delete({ model: "user", where: [{ field: "id", value: userId }] });
}
