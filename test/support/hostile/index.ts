import { brokenFiles } from "./broken.ts";
import { headers } from "./headers.ts";
import { histories } from "./history.ts";
import type { HostileMessage } from "./hostile-message.ts";
import { lookAlikes } from "./look-alikes.ts";
import { recipients } from "./recipients.ts";
import { senders } from "./senders.ts";
import { structures } from "./structure.ts";
import { encodings, pages } from "./texts.ts";

export { smallAuthority } from "./authority.ts";
export type { ExpectedReading, HostileMessage } from "./hostile-message.ts";

/** Every hostile message, by what it attacks. */
export const hostileMessages: Readonly<Record<string, readonly HostileMessage[]>> = {
  senders,
  recipients,
  "look-alikes": lookAlikes,
  headers,
  structures,
  encodings,
  pages,
  histories,
  "broken files": brokenFiles,
};
