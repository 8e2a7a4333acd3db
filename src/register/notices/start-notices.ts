import { readFileSync } from "node:fs";
import type { Instant } from "../../message/index.ts";
import type { Authority } from "../../people/index.ts";
import type { NoticeRoute } from "../settings/index.ts";
import type { Store } from "../store/index.ts";
import { graphCarrier } from "./graph.ts";
import { matters } from "./matter.ts";
import type { Carrier } from "./notice.ts";
import { outboxOf } from "./outbox.ts";
import { startRounds, type Rounds } from "./rounds.ts";
import { smtpCarrier } from "./smtp.ts";

/** What the sending of notices is handed. */
export interface NoticesDeps {
  readonly store: Store;
  /** Null: notices stay in the outbox. */
  readonly route: NoticeRoute | null;
  /** The tenant in which Graph is asked; null with a provider that knows none. */
  readonly tenant: string | null;
  readonly publicUrl: string;
  readonly now: () => Instant;
  readonly authority: () => Promise<Authority>;
  /** One line for the log: codes and ids, never an address. */
  readonly tell: (line: Readonly<Record<string, string | number>>) => void;
}

const graphUrl = "https://graph.microsoft.com";
const loginUrl = "https://login.microsoftonline.com";

/** From whom notices come where the settings name nobody: an address of the authority that answers nobody. */
function senderOf({ file }: Authority, from: string | null) {
  return { name: file.name, address: from ?? `no-reply@${file.domains[0] ?? "localhost"}` };
}

async function carrierFor({ route, tenant, authority, now }: NoticesDeps): Promise<Carrier | null> {
  if (route === null) return null;
  if (route.kind === "smtp")
    return smtpCarrier({ url: route.url, from: senderOf(await authority(), route.from) });
  const { sender, clientId, secretFile } = route;
  const clientSecret = readFileSync(secretFile, "utf8").trim();
  const settings = { sender, clientId, clientSecret, tenant: tenant ?? "", graphUrl, loginUrl };
  return graphCarrier(settings, fetch, now);
}

/**
 * Sends notices from now on, and at once when the log says that something happened. Stops after the one in hand. Null where
 * no route is set.
 */
export async function startNotices(
  deps: NoticesDeps,
): Promise<{ readonly stop: () => Promise<void> } | null> {
  const carrier = await carrierFor(deps);
  if (carrier === null) return null;
  const { store, tell } = deps;
  const delivery = {
    ...deps,
    outbox: outboxOf(store),
    carrier,
    matterOf: matters(store),
    head: () => store.head(),
    tell: ({ id, kind }: { id: string; kind: string }, result: { ok: boolean; code?: string }) => {
      tell({ event: "notice", notice: id, kind, outcome: result.ok ? "delivered" : (result.code ?? "") });
    },
  };
  const rounds: Rounds = startRounds(delivery, (error) => {
    tell({ event: "notices", fault: error instanceof Error ? error.name : "unknown" });
  });
  const stopListening = await store.listen("log", rounds.wake);
  return {
    stop: async () => {
      await stopListening();
      await rounds.stop();
    },
  };
}
