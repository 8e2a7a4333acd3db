import { createServer, type Server } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { CompactSign, exportJWK, generateKeyPair, type CryptoKey, type JWK } from "jose";

/** A key pair of the issuer, as its set of keys names it. */
export interface IssuerKey {
  readonly kid: string;
  readonly alg: "RS256" | "ES256";
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

/** An OpenID provider that hands out no tokens but those a test signs with its keys. */
export interface TestIssuer {
  /** Loopback, so that http is allowed. */
  readonly url: string;
  readonly rsa: IssuerKey;
  readonly ec: IssuerKey;
  /** What its set of keys holds; a test may change it. */
  readonly published: JWK[];
  /** How often its set of keys was fetched. */
  readonly fetched: () => number;
  close(): Promise<void>;
}

export async function makeKey(alg: IssuerKey["alg"], kid: string): Promise<IssuerKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg, use: "sig" } };
}

/** A compact JWS over any text, with any header: what is signed need not be sensible. */
export async function signText(
  key: Pick<IssuerKey, "privateKey" | "alg" | "kid">,
  text: string,
  header: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  return new CompactSign(Buffer.from(text))
    .setProtectedHeader({ alg: key.alg, kid: key.kid, typ: "JWT", ...header })
    .sign(key.privateKey);
}

/** The claims of a person's access token, as Entra and the trial provider write them. */
export function personClaims(person: string, issuer: string, now: number): Record<string, unknown> {
  const seconds = Math.floor(now / 1000);
  return {
    iss: issuer,
    aud: testAudience,
    tid: testTenant,
    oid: `oid-${person}`,
    sub: `sub-${person}`,
    scp: testScope,
    ver: "2.0",
    iat: seconds,
    nbf: seconds,
    exp: seconds + 3600,
  };
}

export const testAudience = "correspondence-register";
export const testTenant = "tenant-of-tests";
export const testScope = "register";

function serve(documents: Readonly<Record<string, () => unknown>>): Server {
  return createServer((request, response) => {
    const document = documents[request.url ?? ""];
    response.writeHead(document === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(document?.() ?? {}));
  });
}

/** Starts an issuer on loopback. */
export async function startTestIssuer(): Promise<TestIssuer> {
  const [rsa, ec] = await Promise.all([makeKey("RS256", "rsa-1"), makeKey("ES256", "ec-1")]);
  const published = [rsa.publicJwk, ec.publicJwk];
  let fetched = 0;
  let url = "";
  const server = serve({
    "/.well-known/openid-configuration": () => ({ issuer: url, jwks_uri: `${url}/keys` }),
    "/keys": () => {
      fetched += 1;
      return { keys: published };
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    rsa,
    ec,
    published,
    fetched: () => fetched,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
