import type { Group, User } from "@microsoft/microsoft-graph-types";

/** A user as Graph's published types describe it, as far as we ask: a name that is not there does not compile. */
export type PublishedUser = Pick<
  User,
  | "id"
  | "displayName"
  | "givenName"
  | "surname"
  | "mail"
  | "userPrincipalName"
  | "userType"
  | "jobTitle"
  | "accountEnabled"
>;

/** A group as Graph's published types describe it. In a delta page its members stand in `members@delta`, which is no property. */
export type PublishedGroup = Pick<Group, "id" | "mail" | "members">;
