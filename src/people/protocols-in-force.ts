import { isoInLondon, type Instant } from "../message/index.ts";
import type { AuthorityFile, Day } from "./authority-file.ts";
import { ownProtocolsOf, protocolVersion, reviewDue } from "./own-protocols.ts";

/** A protocol that the authority has adopted, as it stands now. */
export interface ProtocolInForce {
  readonly id: string;
  readonly title: string;
  /** Its id and a digest of its text: another text is another version. What is decided is kept with it. */
  readonly version: string;
  /** The day by which it is to be reviewed (report of June 2022, recommendation d); null where nobody said when it last was. */
  readonly reviewDue: Day | null;
}

/** Whether the day of a protocol's review has come. */
export function isReviewDue({ reviewDue: by }: ProtocolInForce, at: Instant): boolean {
  return by !== null && by <= isoInLondon(at).slice(0, 10);
}

/**
 * The adopted protocols, in the order of adoption. `known` are those that can be adopted by name. One that nobody knows has its
 * id for a version: there is no text to tell apart.
 */
export function protocolsInForce(
  file: AuthorityFile,
  known: readonly { readonly id: string; readonly title: string }[],
): readonly ProtocolInForce[] {
  const owns = ownProtocolsOf(file);
  const reviewedTogether = file.protocolReview === undefined ? null : reviewDue(file.protocolReview);
  return file.protocols.map((id) => {
    const own = owns.find((each) => each.id === id);
    if (own !== undefined)
      return { id, title: own.title, version: protocolVersion(own), reviewDue: reviewDue(own) };
    const ours = known.find((each) => each.id === id);
    const version = ours === undefined ? id : protocolVersion(ours);
    return { id, title: ours === undefined ? id : ours.title, version, reviewDue: reviewedTogether };
  });
}
