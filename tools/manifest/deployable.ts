/** Where the manifest of the repository points: the workbench's add-in server. */
export const workbenchAddress = "https://localhost:8444";

/** An address that may be deployed, without a slash at its end; or why it may not. */
export type Address = { readonly base: string } | { readonly refused: string };

const loopback = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/;

function oddPath(path: string): string | null {
  if (/\/\//.test(path)) return "has an empty folder in its path";
  if (/\.[a-z]{2,4}\/?$/i.test(path)) return "names a file; give the folder that holds it";
  if (/[^\w/.~-]/.test(path)) return "has characters in its path that must be escaped";
  return null;
}

/** The address that an administrator gave, checked: https, a host others can reach, a folder and no more. */
export function addressFrom(given: string, mayBeLocal: boolean): Address {
  if (!URL.canParse(given)) return { refused: `${given} is no address` };
  const { protocol, hostname, host, pathname, username, search, hash } = new URL(given);
  const refuse = (why: string): Address => ({ refused: `${given} ${why}` });
  if (protocol !== "https:") return refuse("is not https: Outlook loads nothing else");
  if (username !== "") return refuse("holds a user name");
  if (search !== "" || hash !== "" || /[?#]/.test(given)) return refuse("holds a query or a fragment");
  if (loopback.test(hostname) && !mayBeLocal) {
    return refuse("is this machine; other people's Outlook cannot reach it (--allow-localhost for a trial)");
  }
  const odd = /\/\.{1,2}(?:\/|$)/.test(given) ? "steps through folders with dots" : oddPath(pathname);
  if (odd !== null) return refuse(odd);
  return { base: `https://${host}${pathname.replace(/\/$/, "")}` };
}

/** The repository's manifest for another address, and under another id where one is given. */
export function deployable(manifest: string, base: string, id: string | null): string {
  const moved = manifest.replaceAll(workbenchAddress, base);
  return id === null ? moved : moved.replace(/<Id>[^<]*<\/Id>/, `<Id>${id}</Id>`);
}
