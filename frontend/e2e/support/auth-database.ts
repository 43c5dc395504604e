import pg from "pg";

/** Connects directly to the auth server's database, with the server's role. */
export async function withAuthDatabase<Result>(
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const url = process.env["AUTH_DATABASE_URL"];
  if (!url) {
    throw new Error("AUTH_DATABASE_URL must name the auth server's database");
  }
  const client = new pg.Client({ connectionString: url, options: "-c search_path=auth" });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Runs a callback while the locks of a statement are held. */
export const whileLocked = <Result>(
  statement: string,
  parameters: readonly string[],
  work: () => Promise<Result>,
): Promise<Result> =>
  withAuthDatabase(async (client) => {
    await client.query("begin");
    await client.query(statement, [...parameters]);
    const result = await work();
    await client.query("rollback");
    return result;
  });

/** Which of these addresses the database contains. */
export const knownAmong = (emails: readonly string[]): Promise<string[]> =>
  withAuthDatabase(async (client) => {
    const { rows } = await client.query<{ email: string }>(
      'select email from "user" where email = any($1)',
      [emails],
    );
    return rows.map(({ email }) => email);
  });
