/** What Office.js hands to a callback, as far as tests look at it. */
interface Result {
  readonly status: string;
  readonly value: unknown;
  readonly error?: { readonly code: number; readonly name: string };
}

/** The place of a member: `item.bcc.getAsync` below `Office.context.mailbox`, as an object and a name. */
function memberOf(office: typeof Office, path: string): readonly [Record<string, unknown>, string] {
  const names = path.split(".");
  const last = names.pop() ?? "";
  let at = office.context.mailbox as unknown as Record<string, unknown>;
  for (const name of names) at = at[name] as Record<string, unknown>;
  return [at, last];
}

/**
 * Calls a member of Office by its path below `Office.context.mailbox` and gives the value that the callback gets;
 * rejects with the error's number and name when it gets an error, and with what is thrown when the member throws.
 */
export function callOffice(
  office: typeof Office,
  path: string,
  ...args: readonly unknown[]
): Promise<unknown> {
  const [holder, name] = memberOf(office, path);
  return new Promise((resolve, reject) => {
    const callback = (result: Result) => {
      if (result.status === "succeeded") resolve(result.value);
      else reject(new Error(`${String(result.error?.code)} ${result.error?.name ?? ""}`));
    };
    (holder[name] as (...all: unknown[]) => void).call(holder, ...args, callback);
  });
}
