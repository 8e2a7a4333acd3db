export type {
  Account,
  Address,
  Assessment,
  AuthorityFile,
  Day,
  Domain,
  List,
  Minister,
  Office,
  OfficeHours,
  OtherAuthority,
  Period,
  Person,
  TimeOfDay,
} from "./authority-file.ts";
export type { OwnClause, OwnProtocol } from "./own-protocol.ts";
export { isReviewDue, protocolsInForce } from "./protocols-in-force.ts";
export type { ProtocolInForce } from "./protocols-in-force.ts";
export { ownProtocolsOf, protocolVersion, reviewDue, strictnessOf } from "./own-protocols.ts";
export { domainOf, normaliseAddress, sameAddress } from "./address.ts";
export {
  accountOf,
  authorityOf,
  isOwnAddress,
  listOf,
  peopleOnList,
  personById,
  personByName,
  personOf,
} from "./authority.ts";
export type { Authority } from "./authority.ts";
export type { OwnedAccount } from "./indexes.ts";
export { isOfficeHour, nextOfficeHour } from "./office-hours.ts";
export { fullName, hasOffice, isChiefOfficer, isMember, isOfficer } from "./person.ts";
export { communicationsOfficers, seniorOfficersFor } from "./whom-to-ask.ts";
export type { WhomToAsk } from "./whom-to-ask.ts";
export { assessmentAt } from "./assessment.ts";
export type { AssessmentState } from "./assessment.ts";
export { approvedAddress, standingOf } from "./standing.ts";
export type { Standing, StandingOf } from "./standing.ts";
export { isMedia, isRecordKeeping, leaderOf, ministerOf, otherAuthorityOf } from "./contacts.ts";
export { canonicalName } from "./name.ts";
export { looksLikeMember } from "./looks-like-member.ts";
export { isWebmail } from "./webmail.ts";
export type { Fault } from "./fault.ts";
export { bodyNouns } from "./body-nouns.ts";
export { policyFileOf, servedPolicy } from "./served/index.ts";
export type { Hidden, PolicyFile, ServedAccount, ServedPerson, ServedPolicy } from "./served/index.ts";
export { coversMentions, mentionsOf, partFor } from "./part/index.ts";
export type { Mentions, PolicyPart } from "./part/index.ts";
