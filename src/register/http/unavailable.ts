/** How an unreachable or stopping database tells of itself: system errors, and PostgreSQL's classes 08, 57P and 53. */
const outageCode = /^(?:ECONN\w+|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT|EPIPE|EAI_AGAIN|08\w{3}|57P0\d|53\d{3})$/;

/** What the driver says without a code. */
const outageWords =
  /connection (?:terminated|ended|closed)|timeout exceeded when trying to connect|not queryable/i;

function reasonsOf(error: Error): readonly unknown[] {
  return error instanceof AggregateError ? [error.cause, ...(error.errors as unknown[])] : [error.cause];
}

/** Whether an error means that the database cannot be reached now, so that the same request may do later. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code: unknown = Reflect.get(error, "code");
  if (typeof code === "string" && outageCode.test(code)) return true;
  return outageWords.test(error.message) || reasonsOf(error).some(isOutage);
}
