import pg from "pg";

/** One statement as it was sent; with a name, where a connection plans it once. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly name?: string;
}

function statementOf([first, second]: readonly unknown[]): Statement | null {
  if (typeof first === "string")
    return { text: first, values: Array.isArray(second) ? (second as unknown[]) : [] };
  return typeof first === "object" && first !== null && "values" in first ? (first as Statement) : null;
}

type Query = (this: pg.Client, ...args: unknown[]) => unknown;

/**
 * What a piece of work sends to PostgreSQL: every statement of every connection while it runs. The driver is asked, not the
 * code above it, so that the comparison leaves nothing out.
 */
export async function recorded(work: () => Promise<unknown>): Promise<readonly Statement[]> {
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  const statements: Statement[] = [];
  prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const statement = statementOf(args);
    if (statement !== null) statements.push(statement);
    return query.apply(this, args);
  };
  try {
    await work();
  } finally {
    prototype.query = query;
  }
  return statements;
}

/** The same statements with other values in the place of some. */
export function withValues(
  statements: readonly Statement[],
  other: (value: unknown) => unknown,
): readonly Statement[] {
  return statements.map((statement) => ({
    ...statement,
    values: statement.values.map((value) => (Array.isArray(value) ? value.map(other) : other(value))),
  }));
}

/** Sends statements one after the other over one connection, and does nothing with what comes back. */
export async function send(client: pg.PoolClient, statements: readonly Statement[]): Promise<void> {
  for (const { values, ...statement } of statements)
    await client.query({ ...statement, values: [...values] });
}
