import { request as plainRequest, type IncomingMessage } from "node:http";
import { request as secureRequest } from "node:https";
import { rootCertificates } from "node:tls";

/** Fetches a JSON document. Rejects for anything but a 200 with JSON: the provider is then as good as away. */
export type FetchJson = (url: string) => Promise<unknown>;

const timeoutMs = 3_000;
const mostBytes = 512 * 1024;

async function bodyOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new Error("the document is too large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function responseTo(url: URL, ca: readonly string[] | undefined): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const options = { headers: { accept: "application/json" }, signal: AbortSignal.timeout(timeoutMs) };
    const request =
      url.protocol === "https:"
        ? secureRequest(url, { ...options, ...(ca === undefined ? {} : { ca: [...ca] }) }, resolve)
        : plainRequest(url, options, resolve);
    request.on("error", reject);
    request.end();
  });
}

/**
 * A fetcher for the sign-in provider's documents: no redirect is followed, three seconds and 512 KB are the most it takes.
 * `certificates` (PEM) are trusted beside Node's own; null for none.
 */
export function createFetchJson(certificates: string | null): FetchJson {
  const ca = certificates === null ? undefined : [...rootCertificates, certificates];
  return async (url) => {
    const response = await responseTo(new URL(url), ca);
    if (response.statusCode !== 200) {
      response.resume();
      throw new Error(`the document came with status ${response.statusCode ?? 0}`);
    }
    return JSON.parse(await bodyOf(response)) as unknown;
  };
}
