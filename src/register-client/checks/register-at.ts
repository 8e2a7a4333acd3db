import { sha256Of } from "../../message/index.ts";
import { mapped } from "../answer.ts";
import { asked, type Line } from "../line/line.ts";
import { consentsIn, policyIn } from "./guards.ts";
import type { CheckRegister } from "./register.ts";

/** The register as the checks need it, with a lookup ticket or the token of whoever is signed in. */
export function registerAt(line: Line): CheckRegister {
  return {
    policy: (deadlineMs, known = null) =>
      asked(
        line,
        { method: "GET", path: "/policy", ...(known === null ? {} : { known: known.version }) },
        deadlineMs,
      ).then((answer) => mapped(answer, (said) => (said.is === "json" ? policyIn(said.json) : known))),
    lookUp: (body, deadlineMs) =>
      asked(line, { method: "POST", path: "/consents/lookup", body }, deadlineMs).then((answer) =>
        mapped(answer, (said) => (said.is === "json" ? consentsIn(said.json) : null)),
      ),
    report: (body, deadlineMs) =>
      asked(line, { method: "POST", path: "/sends", body, key: sha256Of(JSON.stringify(body)) }, deadlineMs),
  };
}
