import { describe, expect, it } from "vitest";
import { readSettings, type Environment, type Settings } from "./index.ts";

const tenant = "7c0f2a10-5d1e-4a57-9a53-1f7a0c2b4d11";
const trial: Environment = { OIDC_ISSUER: "http://127.0.0.1:5556", OIDC_AUDIENCE: "correspondence" };
const production: Environment = {
  NODE_ENV: "production",
  PUBLIC_URL: "https://register.wexmoor-ca.example",
  DATABASE_URL: "postgres://register:s3cret@db.example/register",
  OIDC_ISSUER: `https://login.microsoftonline.com/${tenant}/v2.0`,
  OIDC_TENANT: tenant,
  OIDC_AUDIENCE: "0b7a6c1e-0000-4000-8000-000000000001",
  OIDC_CLIENT_ID: "0b7a6c1e-0000-4000-8000-000000000001",
  OIDC_SCOPE: "Correspondence.Use",
  SMTP_URL: "smtps://mail.example",
};

function read(env: Environment): Settings {
  const result = readSettings(env);
  if ("fault" in result) throw new Error(result.fault);
  return result.settings;
}

function fault(env: Environment): string {
  const result = readSettings(env);
  return "fault" in result ? result.fault : "no fault";
}

const faults: readonly (readonly [when: string, env: Environment, names: string])[] = [
  ["nobody issues tokens", { OIDC_AUDIENCE: "a" }, "OIDC_ISSUER is missing"],
  ["tokens are made out to nobody", { OIDC_ISSUER: "https://id.example" }, "OIDC_AUDIENCE is missing"],
  ["a setting is blank", { ...trial, OIDC_AUDIENCE: "  " }, "OIDC_AUDIENCE is missing"],
  ["the issuer is no address", { ...trial, OIDC_ISSUER: "id.example" }, "OIDC_ISSUER is no web address"],
  ["the issuer is a file", { ...trial, OIDC_ISSUER: "file:///etc/passwd" }, "OIDC_ISSUER is no web address"],
  [
    "the issuer is http beyond this machine",
    { ...trial, OIDC_ISSUER: "http://id.example" },
    "OIDC_ISSUER is http",
  ],
  [
    "the issuer only looks like this machine",
    { ...trial, OIDC_ISSUER: "http://localhost.evil.example" },
    "OIDC_ISSUER is http",
  ],
  [
    "the issuer's address carries a password",
    { ...trial, OIDC_ISSUER: "https://a:b@id.example" },
    "OIDC_ISSUER carries",
  ],
  ["an Entra issuer has no tenant", { ...production, OIDC_TENANT: undefined }, "OIDC_TENANT is missing"],
  [
    "an Entra issuer names another tenant",
    { ...production, OIDC_TENANT: "00000000-0000-4000-8000-000000000000" },
    "OIDC_TENANT is not the tenant",
  ],
  [
    "an Entra issuer speaks for every tenant",
    { ...production, OIDC_ISSUER: "https://login.microsoftonline.com/common/v2.0" },
    "OIDC_ISSUER speaks for every tenant",
  ],
  ["a port is no number", { ...trial, PORT: "http" }, "PORT is no port"],
  ["a port is too large", { ...trial, PORT: "70000" }, "PORT is no port"],
  ["records lie in two places", { ...production, DATA_DIR: "data" }, "DATA_DIR contradicts DATABASE_URL"],
  [
    "the database is another's",
    { ...trial, DATABASE_URL: "mysql://db.example" },
    "DATABASE_URL is no address",
  ],
  [
    "notices leave two ways",
    { ...production, GRAPH_SENDER: "register@wexmoor-ca.example" },
    "GRAPH_SENDER contradicts SMTP_URL",
  ],
  [
    "the mail server is a web server",
    { ...trial, SMTP_URL: "https://mail.example" },
    "SMTP_URL is no address",
  ],
  [
    "Graph sends without a secret",
    { ...trial, GRAPH_SENDER: "register@wexmoor-ca.example" },
    "GRAPH_CLIENT_SECRET_FILE is missing",
  ],
  [
    "a group is named and not by its id",
    { ...production, GRAPH_MEMBER_GROUPS: "All members" },
    "GRAPH_MEMBER_GROUPS holds what is no id",
  ],
  [
    "groups are read without a secret",
    { ...production, GRAPH_OFFICER_GROUPS: "4e1fb1a0-0000-4000-8000-000000000001" },
    "GRAPH_CLIENT_SECRET_FILE is missing",
  ],
  [
    "groups are read of no tenant",
    { ...trial, OIDC_TENANT: undefined, GRAPH_LIST_GROUPS: "4e1fb1a0-0000-4000-8000-000000000001" },
    "OIDC_TENANT is missing",
  ],
  ["production has no public address", { ...production, PUBLIC_URL: undefined }, "PUBLIC_URL is missing"],
  [
    "production is reached by http",
    { ...production, PUBLIC_URL: "http://localhost:8080" },
    "PUBLIC_URL is http",
  ],
  ["production has no client id", { ...production, OIDC_CLIENT_ID: undefined }, "OIDC_CLIENT_ID is missing"],
  ["production asks for no scope", { ...production, OIDC_SCOPE: undefined }, "OIDC_SCOPE is missing"],
  [
    "a token would need several scopes",
    { ...trial, OIDC_SCOPE: "openid register" },
    "OIDC_SCOPE names several",
  ],
  ["production tells nobody", { ...production, SMTP_URL: undefined }, "SMTP_URL is missing"],
  [
    "production stores for trial",
    { ...production, DATABASE_URL: undefined },
    "DATABASE_URL is missing, so storage",
  ],
  [
    "production stores for trial and only the provider is allowed",
    { ...production, DATABASE_URL: undefined, ALLOW_IN_PRODUCTION: "trial-provider" },
    "DATABASE_URL is missing, so storage",
  ],
  [
    "production signs in by a provider on this machine",
    { ...production, OIDC_ISSUER: "http://[::1]:5556", OIDC_TENANT: undefined },
    "OIDC_ISSUER is on this machine",
  ],
  [
    "production signs in by https on this machine",
    { ...production, OIDC_ISSUER: "https://localhost:5556", OIDC_TENANT: undefined },
    "OIDC_ISSUER is on this machine",
  ],
  ["an allowance is unknown", { ...production, ALLOW_IN_PRODUCTION: "yes" }, "ALLOW_IN_PRODUCTION holds"],
  [
    "the mailbox service has a path",
    { ...trial, MAILBOX_URL: "https://graph.microsoft.com/v1.0" },
    "MAILBOX_URL has a path",
  ],
  ["the mailbox service is http", { ...trial, MAILBOX_URL: "http://graph.example" }, "MAILBOX_URL is http"],
  ["anybody may frame the pane", { ...trial, FRAME_ANCESTORS: "*" }, "FRAME_ANCESTORS is no web address"],
];

describe("the settings", () => {
  it.each(faults)("stop the start with one line when %s", (_, env, names) => {
    expect(fault(env)).toContain(names);
    expect(fault(env)).not.toMatch(/\n|s3cret/);
  });

  it("are whole for a trial with an issuer and an audience alone", () => {
    expect(read(trial)).toMatchObject({
      isProduction: false,
      port: 8080,
      host: "localhost",
      publicUrl: "http://localhost:8080",
      origins: ["http://localhost:8080"],
      storage: { kind: "pglite", folder: "data/store" },
      signIn: { clientId: "correspondence", scope: null, tenant: null, isEntra: false },
      notices: null,
      receiptKeyFile: "data/receipt-keys.json",
    });
  });

  it("are whole for production with what production needs", () => {
    expect(read(production)).toMatchObject({
      isProduction: true,
      host: "::",
      storage: { kind: "postgres" },
      signIn: { tenant, isEntra: true, scope: "Correspondence.Use" },
      notices: { kind: "smtp", from: null },
      frameAncestors: [
        "https://outlook.office.com",
        "https://outlook.office365.com",
        "https://outlook.cloud.microsoft",
      ],
    });
  });

  it("let trial storage and a trial provider into production when each is allowed by name", () => {
    const env = { ...production, DATABASE_URL: undefined, OIDC_ISSUER: "http://localhost:5556" };
    expect(read({ ...env, ALLOW_IN_PRODUCTION: "trial-storage, trial-provider" }).storage.kind).toBe(
      "pglite",
    );
  });

  it("name a mailbox service where one is wanted, and none by themselves", () => {
    expect(read(production).mailbox).toBeNull();
    expect(read({ ...production, MAILBOX_URL: "https://graph.microsoft.com/" }).mailbox).toBe(
      "https://graph.microsoft.com",
    );
  });

  it("keep the issuer exactly as written, since tokens must say the same", () => {
    expect(read({ ...trial, OIDC_ISSUER: "https://id.example/realms/a/" }).signIn.issuer).toBe(
      "https://id.example/realms/a/",
    );
  });

  it("take further origins of pages from PUBLIC_URL, the first being where links lead", () => {
    const { publicUrl, origins } = read({
      ...trial,
      PUBLIC_URL: "https://register.example/consent/ https://addin.example",
    });
    expect(publicUrl).toBe("https://register.example/consent");
    expect(origins).toEqual(["https://register.example", "https://addin.example"]);
  });

  it("hand the trusted certificates to the database", () => {
    expect(read({ ...production, CA_FILE: "/etc/ca.pem" }).storage).toMatchObject({ caFile: "/etc/ca.pem" });
  });
});
