import type { GraphUser, GroupChange, UserChange } from "./answers.ts";

/** Which groups are whom, by the ids of Microsoft 365. */
export interface GraphGroups {
  readonly members: readonly string[];
  readonly officers: readonly string[];
  /** Mailing lists: who is in one counts as addressed by it. */
  readonly lists: readonly string[];
  /** Who is in one of these is a mailbox and nobody's own. */
  readonly sharedMailboxes: readonly string[];
}

/** A group as it stands. */
export interface MirroredGroup {
  readonly mail: string | null;
  /** Ids of users. */
  readonly users: readonly string[];
  /** Ids of what is in it and is no user, a group within the group: nobody is taken from there. */
  readonly others: readonly string[];
}

/** Everybody in the groups as Graph told of them when they were last read whole, and where the next reading goes on. */
export interface Mirror {
  readonly groupIds: GraphGroups;
  readonly groups: Readonly<Record<string, MirroredGroup>>;
  readonly users: Readonly<Record<string, GraphUser>>;
  readonly usersLink: string;
  readonly groupsLink: string;
}

/** The ids of all groups that are read, each once, in order. */
export function everyGroup({ members, officers, lists, sharedMailboxes }: GraphGroups): readonly string[] {
  return [...new Set([...members, ...officers, ...lists, ...sharedMailboxes])].sort();
}

function without(ids: ReadonlySet<string>, gone: ReadonlySet<string>): readonly string[] {
  return [...ids].filter((id) => !gone.has(id)).sort();
}

function withMembers(group: MirroredGroup, { mail, members }: GroupChange): MirroredGroup {
  const gone = new Set(members.filter(({ isGone }) => isGone).map(({ id }) => id));
  const come = members.filter(({ isGone }) => !isGone);
  const idsOf = (are: boolean): readonly string[] =>
    come.filter(({ isUser }) => isUser === are).map(({ id }) => id);
  return {
    mail: mail === undefined ? group.mail : mail,
    users: without(new Set([...group.users, ...idsOf(true)]), gone),
    others: without(new Set([...group.others, ...idsOf(false)]), gone),
  };
}

/** The groups after changes. A group that is gone has no entry; the same change twice is as good as once. */
export function groupsAfter(
  before: Mirror["groups"],
  changes: readonly GroupChange[],
): Readonly<Record<string, MirroredGroup>> {
  const groups = new Map(Object.entries(before));
  for (const change of changes) {
    const group = groups.get(change.id) ?? { mail: null, users: [], others: [] };
    if (change.isGone) groups.delete(change.id);
    else groups.set(change.id, withMembers(group, change));
  }
  return Object.fromEntries(groups);
}

/** Everybody who is in some group. */
export function usersIn(groups: Mirror["groups"]): ReadonlySet<string> {
  return new Set(Object.values(groups).flatMap(({ users }) => users));
}

/** The users after changes, of those who are in a group alone: nobody else's details are kept. */
export function usersAfter(
  before: Mirror["users"],
  changes: readonly UserChange[],
  wanted: ReadonlySet<string>,
): Readonly<Record<string, GraphUser>> {
  const users = new Map(Object.entries(before).filter(([id]) => wanted.has(id)));
  for (const { id, isGone, user } of changes) {
    if (isGone) users.delete(id);
    else if (wanted.has(id)) users.set(id, { ...users.get(id), ...user });
  }
  return Object.fromEntries(users);
}

/** The groups without some users: who is no longer in the tenant is in none of them. */
export function groupsWithout(groups: Mirror["groups"], gone: ReadonlySet<string>): Mirror["groups"] {
  if (gone.size === 0) return groups;
  return Object.fromEntries(
    Object.entries(groups).map(([id, group]) => [
      id,
      { ...group, users: group.users.filter((user) => !gone.has(user)) },
    ]),
  );
}
