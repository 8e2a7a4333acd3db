import { readFileSync } from "node:fs";
import type { Logger } from "pino";
import type { Instant } from "../../message/index.ts";
import { authorityOf, type Authority } from "../../people/index.ts";
import { newestFile } from "../operations/authority/in-force.ts";
import type { NoticeRoute, Settings } from "../settings/index.ts";
import type { Store } from "../store/index.ts";
import type { DeliveryDeps } from "./deliver.ts";
import { graphCarrier } from "./graph.ts";
import { matters } from "./matter.ts";
import type { Carrier } from "./notice.ts";
import { outboxOf } from "./outbox.ts";
import { startRounds } from "./rounds.ts";
import { smtpCarrier } from "./smtp.ts";

/** What the sending of notices is handed. */
export interface NoticesParts {
  readonly store: Store;
  readonly settings: Settings;
  readonly now: () => Instant;
  readonly log: Logger;
}

const graphUrl = "https://graph.microsoft.com";
const loginUrl = "https://login.microsoftonline.com";

async function authorityIn(store: Store): Promise<Authority> {
  const file = await newestFile(store.db);
  if (file === null) throw new Error("the store holds no authority yet");
  return authorityOf(file);
}

/** From whom notices come where the settings name nobody: an address of the register's own host that answers nobody. */
function senderOf(from: string | null, publicUrl: string) {
  return { name: "Consent register", address: from ?? `no-reply@${new URL(publicUrl).hostname}` };
}

function carrierFor(route: NoticeRoute, { settings, now }: NoticesParts): Carrier {
  if (route.kind === "smtp")
    return smtpCarrier({ url: route.url, from: senderOf(route.from, settings.publicUrl) });
  const { sender, clientId, secretFile } = route;
  const clientSecret = readFileSync(secretFile, "utf8").trim();
  const tenant = settings.signIn.tenant ?? "";
  return graphCarrier({ sender, clientId, clientSecret, tenant, graphUrl, loginUrl }, fetch, now);
}

function deliveryOf({ store, settings, now, log }: NoticesParts, carrier: Carrier): DeliveryDeps {
  return {
    outbox: outboxOf(store),
    carrier,
    authority: () => authorityIn(store),
    matterOf: matters(store),
    head: () => store.head(),
    now,
    publicUrl: settings.publicUrl,
    tell: ({ id, kind }, result) => {
      const outcome = result.ok ? "delivered" : result.code;
      log.info({ event: "notice", notice: id, kind, outcome });
    },
  };
}

/**
 * Sends notices from now on, and at once when the log says that something happened; stops after the one in hand. Without a route
 * they stay in the outbox, and a line says so.
 */
export function startNotices(parts: NoticesParts): { readonly stop: () => Promise<void> } {
  const { store, settings, log } = parts;
  if (settings.notices === null) {
    log.warn({ event: "notices" }, "Neither SMTP_URL nor GRAPH_SENDER is set: notices stay in the outbox.");
    return { stop: () => Promise.resolve() };
  }
  const rounds = startRounds(deliveryOf(parts, carrierFor(settings.notices, parts)), (error) => {
    log.error({ event: "notices", fault: error instanceof Error ? error.name : "unknown" });
  });
  const listening = store.listen("log", rounds.wake);
  return {
    stop: async () => {
      await (
        await listening
      )();
      await rounds.stop();
    },
  };
}
