import type { InFull, Promised } from "../promised.ts";

const allHistories: InFull = {
  run: "histories-all",
  insteadOf: "histories",
  open: "10,000 histories here, 100,000 by `npm run prove -- histories-all`",
};

/** Who may do what, and what an attacker may not. */
export const security: readonly Promised[] = [
  {
    id: "S1",
    says: "A forged, expired or wrong token never passes.",
    demand: "60 named forgeries × every route and 10,000 mutated tokens: 401 and one text",
    shownBy: ["forgeries"],
    measured:
      "438 named, 328 of them vectors in the manner of Wycheproof's made by our own code (headers, signatures, texts, published keys), on every route; 10,000 mutated: all 401",
    open: null,
  },
  {
    id: "S2",
    says: "Every role can do only what is allowed.",
    demand: "1,008 cells asserted by status and body; no route absent from the table",
    shownBy: ["rights"],
    measured: "7,500 cells against docs/register-rights.md; 10 callers × operations × states over HTTP",
    open: null,
  },
  {
    id: "S3",
    says: "Nobody can grant their own request.",
    demand: "0 of 100,000 random histories; the database refuses it too",
    shownBy: ["histories", "refusals", "machine-of-consent"],
    inFull: allHistories,
    measured: "10,000 histories, fifty at once: 0; refused by the database; 100,000 were not run yet",
    open: null,
  },
  {
    id: "S4",
    says: "Only the Monitoring Officer determines, and only after refusal, silence or a legal duty.",
    demand: "100,000 random walks: 0 illegal transitions; model and service agree at each step",
    shownBy: ["machine-of-consent", "histories"],
    inFull: allHistories,
    measured: "as S3; the machine alone by property",
    open: null,
  },
  {
    id: "S5",
    says: "The browser's defences are on.",
    demand: "every route; framing, simple writes and foreign origins refused",
    shownBy: ["defences"],
    measured: "every route",
    open: null,
  },
  {
    id: "S6",
    says: "Abuse is limited.",
    demand: "429 with Retry-After at 60 writes a minute, 413 over 256 KB, others' p99 ≤ 2×, ≤ 512 MB",
    shownBy: ["defences", "abuse", "abuse-load"],
    measured:
      "six kinds of slow callers cut off with 408; 10,000 open connections: others served, 275 MB; bodies of 100 MB: 413, 195 MB; others' p99 1.31× of that in peace while somebody abuses, at rest; each process counts for itself, which the administrator's handbook says",
    open: null,
  },
  {
    id: "S7",
    says: "Logs hold no secret and cannot be forged.",
    demand: "0 canaries in logs, errors and addresses; one JSON line an event",
    shownBy: ["canaries"],
    measured: "0",
    open: null,
  },
  {
    id: "S8",
    says: "The supply chain is known.",
    demand:
      "≤ 90 packages at the register's run time, licences allowed by name, pinned versions, no install script but those listed, two builds byte-equal",
    shownBy: ["supply", "materials", "reproducible", "structure"],
    measured:
      "82 packages at the register's run time, 88 installed with the product; every licence is on the list; two builds of command, register and add-in: 50 of 50 files the same, byte for byte",
    open: "npm audit asks a registry, and is CI's",
  },
  {
    id: "S9",
    says: "No traffic but to the named hosts.",
    demand: "0 unexpected connections; the command opens none",
    shownBy: ["structure", "journeys", "documents", "connections", "cut-off"],
    measured:
      "0 in the journeys; the command's imports are fenced; the service, from sign-in to notice, opens connections to its database, provider and mail server alone, and runs in a network that leads nowhere, in which the kernel counted 0 tries by IPv4 and IPv6",
    open: null,
  },
];
