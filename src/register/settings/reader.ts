/** What the environment says, or nothing. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A setting that is missing, or contradicts another: the line names it and tells what was wanted. Never its value. */
export class SettingFault extends Error {
  readonly code = "ERR_SETTING";

  constructor(name: string, wanted: string) {
    super(`${name} ${wanted}`);
    this.name = "SettingFault";
  }
}

/** A setting's text; null where it is absent or empty. */
export function textOf(env: Environment, name: string): string | null {
  const text = env[name]?.trim() ?? "";
  return text === "" ? null : text;
}

/** A setting's text. Refuses its absence: `why` says what it is for. */
export function neededText(env: Environment, name: string, why: string): string {
  const text = textOf(env, name);
  if (text === null) throw new SettingFault(name, `is missing: ${why}.`);
  return text;
}

/** The words of a setting that lists things, between spaces or commas. */
export function wordsOf(env: Environment, name: string): readonly string[] {
  return (textOf(env, name) ?? "").split(/[\s,]+/).filter((word) => word !== "");
}

const loopbackHosts = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/;

/** Whether an address leads nowhere but to this machine. Takes `http://127.0.0.1:5556`, not `http://localhost.example`. */
export function isLoopback(url: URL): boolean {
  return loopbackHosts.test(url.hostname);
}

/** An address of the web in a setting: https, or http on loopback. Refuses anything else, and names and passwords in it. */
export function webAddress(name: string, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:"))
    throw new SettingFault(name, "is no web address: wanted one like https://register.example.");
  if (url.username !== "" || url.password !== "" || url.hash !== "" || url.search !== "")
    throw new SettingFault(
      name,
      "carries a name, a password, a query or a fragment: wanted a plain address.",
    );
  if (url.protocol === "http:" && !isLoopback(url))
    throw new SettingFault(name, "is http: beyond this machine only https is spoken.");
  return url;
}
