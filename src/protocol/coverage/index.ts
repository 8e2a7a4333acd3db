import { cpca2022 } from "../cpca-2022.ts";
import { partFiveFive } from "../part-5-5.ts";
import { partFiveThree } from "../part-5-3.ts";
import type { Clause, Protocol } from "../protocol.ts";
import { sefton } from "../sefton.ts";
import { cpca2022Lines } from "./cpca-2022.ts";
import { partFiveFiveLines } from "./part-5-5.ts";
import { partFiveThreeLines } from "./part-5-3.ts";
import type { Line, Provision } from "./provision.ts";
import { reasons } from "./reasons.ts";
import { seftonLines } from "./sefton.ts";

export type { Provision, ProvisionStanding } from "./provision.ts";
export { reasons } from "./reasons.ts";

/** A protocol with every provision of its document. */
export interface Coverage {
  readonly protocol: Protocol;
  /** In the order of the document. */
  readonly provisions: readonly Provision[];
}

type Plain = Omit<Provision, "occurrence">;

function checked(number: string, gist: string, checks: Provision["checks"]): Plain {
  return { number, gist, standing: "checked", checks, because: null };
}

function provisionOf(line: Line, clauses: readonly Clause[]): Plain {
  if (typeof line === "string") {
    const clause = clauses.find(({ number }) => number === line);
    return checked(line, clause?.title ?? "", clause?.checks ?? []);
  }
  const [number, gist, why] = line;
  if (typeof why !== "string") return checked(number, gist, why);
  const [standing, because] = reasons[why];
  return { number, gist, standing, checks: [], because };
}

/** Counts the provisions that share a number, in the order of the document. */
function withOccurrences(provisions: readonly Plain[]): readonly Provision[] {
  const isShared = (number: string): boolean => provisions.filter((one) => one.number === number).length > 1;
  return provisions.map((provision, at) => {
    const earlier = provisions.slice(0, at).filter((one) => one.number === provision.number).length;
    return { ...provision, occurrence: isShared(provision.number) ? earlier + 1 : null };
  });
}

function coverageOf(protocol: Protocol, lines: readonly Line[]): Coverage {
  return { protocol, provisions: withOccurrences(lines.map((line) => provisionOf(line, protocol.clauses))) };
}

/** Every provision of the documents, with what the product does about it. For the page and its tests, not for the engine. */
export const coverage: readonly Coverage[] = [
  coverageOf(partFiveFive, partFiveFiveLines),
  coverageOf(partFiveThree, partFiveThreeLines),
  coverageOf(cpca2022, cpca2022Lines),
  coverageOf(sefton, seftonLines),
];
