import { join } from "node:path";
import type { Settings, Storage } from "./settings.ts";
import { readGraphDirectory } from "./graph-directory.ts";
import { readNotices } from "./notices.ts";
import {
  isLoopback,
  neededText,
  SettingFault,
  textOf,
  webAddress,
  wordsOf,
  type Environment,
} from "./reader.ts";
import { readSignIn } from "./sign-in.ts";

/** What a production start refuses unless ALLOW_IN_PRODUCTION names it. */
const allowances = ["trial-storage", "trial-provider"] as const;
type Allowance = (typeof allowances)[number];

/** Where Outlook's own pages come from. Microsoft keeps no list; these three were seen in use (June 2026). */
const outlookHosts: readonly string[] = [
  "https://outlook.office.com",
  "https://outlook.office365.com",
  "https://outlook.cloud.microsoft",
];

function readAllowances(env: Environment): ReadonlySet<Allowance> {
  const named = wordsOf(env, "ALLOW_IN_PRODUCTION");
  const known = allowances.filter((each) => named.includes(each));
  if (known.length !== new Set(named).size)
    throw new SettingFault(
      "ALLOW_IN_PRODUCTION",
      `holds an unknown word: wanted ${allowances.join(" or ")}.`,
    );
  return new Set(known);
}

function readPort(env: Environment): number {
  const text = textOf(env, "PORT") ?? "8080";
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535)
    throw new SettingFault("PORT", "is no port: wanted a number from 0 to 65535.");
  return Number(text);
}

function readPublicUrls(env: Environment, port: number, isProduction: boolean): readonly [URL, ...URL[]] {
  if (isProduction) neededText(env, "PUBLIC_URL", "where people find the register");
  const urls = wordsOf(env, "PUBLIC_URL").map((word) => webAddress("PUBLIC_URL", word));
  const [first = new URL(`http://localhost:${port}`), ...rest] = urls;
  if (isProduction && first.protocol !== "https:")
    throw new SettingFault("PUBLIC_URL", "is http: in production people reach the register by https.");
  return [first, ...rest];
}

function postgresAddress(name: string, url: string): string {
  if (!URL.canParse(url) || !/^postgres(?:ql)?:$/.test(new URL(url).protocol))
    throw new SettingFault(name, "is no address of a PostgreSQL: wanted postgres://….");
  return url;
}

function readStorage(env: Environment, caFile: string | null): Storage {
  const url = textOf(env, "DATABASE_URL");
  const folder = textOf(env, "DATA_DIR");
  if (url === null) return { kind: "pglite", folder: join(folder ?? "data", "store") };
  if (folder !== null)
    throw new SettingFault("DATA_DIR", "contradicts DATABASE_URL: records lie in one place.");
  const ownerUrl = textOf(env, "DATABASE_OWNER_URL");
  return {
    kind: "postgres",
    url: postgresAddress("DATABASE_URL", url),
    ...(ownerUrl === null ? {} : { ownerUrl: postgresAddress("DATABASE_OWNER_URL", ownerUrl) }),
    ...(caFile === null ? {} : { caFile }),
  };
}

function readFrameAncestors(env: Environment): readonly string[] {
  const words = wordsOf(env, "FRAME_ANCESTORS");
  if (words.length === 0) return outlookHosts;
  if (words.every((word) => word === "'none'")) return ["'none'"];
  return words.map((word) => webAddress("FRAME_ANCESTORS", word).origin);
}

/** The origin of the service that is asked: what stands behind it is the pane's affair. */
function readMailbox(env: Environment): string | null {
  const text = textOf(env, "MAILBOX_URL");
  if (text === null) return null;
  const { origin, pathname } = webAddress("MAILBOX_URL", text);
  if (pathname !== "/")
    throw new SettingFault(
      "MAILBOX_URL",
      "has a path: wanted an origin such as https://graph.microsoft.com.",
    );
  return origin;
}

function refuseTrial(settings: Settings, allowed: ReadonlySet<Allowance>): void {
  const refuse = (isTrial: boolean, allowance: Allowance, name: string, what: string): void => {
    if (settings.isProduction && isTrial && !allowed.has(allowance))
      throw new SettingFault(
        name,
        `${what}: not in production, unless ALLOW_IN_PRODUCTION names ${allowance}.`,
      );
  };
  const { storage, signIn } = settings;
  refuse(storage.kind === "pglite", "trial-storage", "DATABASE_URL", "is missing, so storage is for trial");
  refuse(
    isLoopback(new URL(signIn.issuer)),
    "trial-provider",
    "OIDC_ISSUER",
    "is on this machine, for trial",
  );
}

function readAll(env: Environment): Settings {
  const isProduction = env["NODE_ENV"] === "production";
  const allowed = readAllowances(env);
  const port = readPort(env);
  const [publicUrl, ...further] = readPublicUrls(env, port, isProduction);
  const caFile = textOf(env, "CA_FILE");
  const signIn = readSignIn(env, isProduction);
  const settings: Settings = {
    isProduction,
    port,
    host: textOf(env, "HOST") ?? (isLoopback(publicUrl) ? "localhost" : "::"),
    publicUrl: publicUrl.href.replace(/\/$/, ""),
    origins: [...new Set([publicUrl, ...further].map((url) => url.origin))],
    storage: readStorage(env, caFile),
    authorityFile: textOf(env, "AUTHORITY_FILE"),
    signIn,
    notices: readNotices(env, signIn.clientId, isProduction),
    graphDirectory: readGraphDirectory(env, signIn),
    receiptKeyFile:
      textOf(env, "RECEIPT_KEY_FILE") ?? join(textOf(env, "DATA_DIR") ?? "data", "receipt-keys.json"),
    frameAncestors: readFrameAncestors(env),
    mailbox: readMailbox(env),
    caFile,
    pagesFolder: textOf(env, "PAGES_DIR") ?? join("dist", "addin"),
    trustedProxies: wordsOf(env, "TRUSTED_PROXIES"),
  };
  refuseTrial(settings, allowed);
  return settings;
}

/**
 * The settings in an environment, or one line that names the setting that is missing or contradicts another. The line
 * holds no value: a database's address carries its password. Source: outward contract, section 6.
 */
export function readSettings(
  env: Environment = process.env,
): { readonly settings: Settings } | { readonly fault: string } {
  try {
    return { settings: readAll(env) };
  } catch (error) {
    if (error instanceof SettingFault) return { fault: error.message };
    throw error;
  }
}
