/** Properties of a user that are asked for (`$select`). Source: Microsoft Graph, user resource type. */
export const userProperties = [
  "displayName",
  "givenName",
  "surname",
  "mail",
  "userPrincipalName",
  "userType",
  "jobTitle",
  "accountEnabled",
] as const;

/** A user as Graph tells of them; null where a property has no value. */
export type GraphUser = { readonly [property in (typeof userProperties)[number]]?: string | boolean | null };

/** One thing of a page that tells of users: who they are now, or that they are gone. */
export interface UserChange {
  readonly id: string;
  readonly isGone: boolean;
  /** The properties that were told of; the others are as they were. */
  readonly user: GraphUser;
}

/** One thing of a page that tells of groups. A large group comes in several, each with some of its members. */
export interface GroupChange {
  readonly id: string;
  readonly isGone: boolean;
  /** Undefined: nothing was told of it. */
  readonly mail: string | null | undefined;
  readonly members: readonly { readonly id: string; readonly isUser: boolean; readonly isGone: boolean }[];
}

/** One page of a delta query: what it holds, and where it goes on. The last one has a delta link and no next. */
export interface DeltaPage<Change> {
  readonly changes: readonly Change[];
  readonly nextLink: string | null;
  readonly deltaLink: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOrNull(value: unknown): string | null | undefined {
  return typeof value === "string" || value === null ? value : undefined;
}

function userIn(fields: Fields): UserChange | null {
  const { id } = fields;
  if (typeof id !== "string") return null;
  const told = userProperties.filter((name) => {
    const value = fields[name];
    return typeof value === "string" || typeof value === "boolean" || value === null;
  });
  const user = Object.fromEntries(told.map((name) => [name, fields[name]])) as GraphUser;
  return { id, isGone: "@removed" in fields, user };
}

function groupIn(fields: Fields): GroupChange | null {
  const { id, mail, "members@delta": members = [] } = fields;
  if (typeof id !== "string" || !Array.isArray(members)) return null;
  const all: readonly unknown[] = members;
  const understood = all.flatMap((member) => {
    if (!isFields(member) || typeof member["id"] !== "string") return [];
    const isUser = member["@odata.type"] === "#microsoft.graph.user";
    return [{ id: member["id"], isUser, isGone: "@removed" in member }];
  });
  if (understood.length < members.length) return null;
  return { id, isGone: "@removed" in fields, mail: textOrNull(mail), members: understood };
}

/** A page of a delta query; null where it is none: it has neither link, or a thing without an id. Nothing of such a page counts. */
function pageIn<Change>(
  json: unknown,
  changeIn: (fields: Fields) => Change | null,
): DeltaPage<Change> | null {
  if (!isFields(json)) return null;
  const { value, "@odata.nextLink": next = null, "@odata.deltaLink": delta = null } = json;
  const [nextLink, deltaLink] = [textOrNull(next), textOrNull(delta)];
  if (!Array.isArray(value) || nextLink === undefined || deltaLink === undefined) return null;
  if ((nextLink === null) === (deltaLink === null)) return null;
  const all: readonly unknown[] = value;
  const changes = all.flatMap((each) => (isFields(each) ? (changeIn(each) ?? []) : []));
  return changes.length === all.length ? { changes, nextLink, deltaLink } : null;
}

/** A page of `users/delta`; null where it cannot be relied on. Source: Microsoft Graph, user: delta. */
export function usersPage(json: unknown): DeltaPage<UserChange> | null {
  return pageIn(json, userIn);
}

/** A page of `groups/delta`; null where it cannot be relied on. Source: Microsoft Graph, group: delta (`members@delta`). */
export function groupsPage(json: unknown): DeltaPage<GroupChange> | null {
  return pageIn(json, groupIn);
}

/** A single user; null where it is none. */
export function singleUser(json: unknown): UserChange | null {
  return isFields(json) ? userIn(json) : null;
}
