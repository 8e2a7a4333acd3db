/** The value of a cookie in a request's header; null when it is not there. */
export function cookieIn(cookies: string | undefined, name: string): string | null {
  const found = (cookies ?? "")
    .split(";")
    .map((cookie) => cookie.trim().split("="))
    .find(([one]) => one === name);
  return found?.[1] ?? null;
}
