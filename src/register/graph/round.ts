import {
  groupsPage,
  singleUser,
  usersPage,
  userProperties,
  type DeltaPage,
  type UserChange,
} from "./answers.ts";
import {
  everyGroup,
  groupsAfter,
  groupsWithout,
  usersAfter,
  usersIn,
  type GraphGroups,
  type Mirror,
} from "./mirror.ts";
import type { GraphFault, GraphReader } from "./read-graph.ts";

/** More pages than any tenant has: a chain of links that does not end is no chain. */
const mostPages = 20_000;

const notUnderstood: GraphFault = { fault: "refused", code: "GRAPH_NOT_UNDERSTOOD" };

type Pages<Change> = { readonly changes: readonly Change[]; readonly deltaLink: string } | GraphFault;

/** All pages of a delta query, from one link to the next delta link; or the first fault, and then nothing of it counts. */
async function everyPage<Change>(
  reader: GraphReader,
  start: string,
  pageIn: (json: unknown) => DeltaPage<Change> | null,
): Promise<Pages<Change>> {
  const changes: Change[] = [];
  let link = start;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const answer = await reader.read(link);
    if ("fault" in answer) return answer;
    const page = pageIn(answer.json);
    if (page === null) return notUnderstood;
    for (const change of page.changes) changes.push(change);
    if (page.deltaLink !== null) return { changes, deltaLink: page.deltaLink };
    link = page.nextLink ?? "";
  }
  return notUnderstood;
}

/** Where a first reading of users begins. Source: Microsoft Graph, user: delta. */
function firstUsersLink(graphUrl: string): string {
  return `${graphUrl}/v1.0/users/delta?$select=${userProperties.join(",")}`;
}

/** Where a first reading of groups begins: by their ids, of which Graph takes up to 50. Source: Microsoft Graph, group: delta. */
function firstGroupsLink(graphUrl: string, ids: readonly string[]): string {
  const filter = ids.map((id) => `id eq '${id}'`).join(" or ");
  return `${graphUrl}/v1.0/groups/delta?$select=mail,members&$filter=${encodeURIComponent(filter)}`;
}

/** Those who came into a group and of whom no page told: each is asked for. Who is not there is in no group any more. */
async function readMissing(
  reader: GraphReader,
  graphUrl: string,
  ids: readonly string[],
): Promise<{ readonly found: readonly UserChange[]; readonly gone: ReadonlySet<string> } | GraphFault> {
  const found: UserChange[] = [];
  const gone = new Set<string>();
  for (const id of ids) {
    const url = `${graphUrl}/v1.0/users/${encodeURIComponent(id)}?$select=id,${userProperties.join(",")}`;
    const answer = await reader.read(url);
    if ("fault" in answer && answer.fault !== "not-there") return answer;
    const user = "fault" in answer ? null : singleUser(answer.json);
    if (user !== null) found.push(user);
    else if ("fault" in answer) gone.add(id);
    else return notUnderstood;
  }
  return { found, gone };
}

/** Who is gone at the end: the same user can come, go and come again on the pages of one reading. */
function goneAfter(changes: readonly UserChange[]): ReadonlySet<string> {
  const last = new Map(changes.map(({ id, isGone }) => [id, isGone]));
  return new Set([...last].filter(([, isGone]) => isGone).map(([id]) => id));
}

async function readOn(
  reader: GraphReader,
  graphUrl: string,
  before: Pick<Mirror, "groupIds" | "groups" | "users" | "usersLink" | "groupsLink">,
): Promise<Mirror | GraphFault> {
  const groupPages = await everyPage(reader, before.groupsLink, groupsPage);
  if ("fault" in groupPages) return groupPages;
  const userPages = await everyPage(reader, before.usersLink, usersPage);
  if ("fault" in userPages) return userPages;
  const gone = goneAfter(userPages.changes);
  const groups = groupsWithout(groupsAfter(before.groups, groupPages.changes), gone);
  const wanted = usersIn(groups);
  const users = usersAfter(before.users, userPages.changes, wanted);
  const missing = await readMissing(
    reader,
    graphUrl,
    [...wanted].filter((id) => users[id] === undefined),
  );
  if ("fault" in missing) return missing;
  return {
    groupIds: before.groupIds,
    groups: groupsWithout(groups, missing.gone),
    users: usersAfter(users, missing.found, wanted),
    usersLink: userPages.deltaLink,
    groupsLink: groupPages.deltaLink,
  };
}

function isSame(one: GraphGroups, other: GraphGroups): boolean {
  const parts = ["members", "officers", "lists", "sharedMailboxes"] as const;
  return parts.every((part) => one[part].join() === other[part].join());
}

/**
 * Reads what changed in the groups since a mirror was made; everything, where there is none, where it is of other groups, or where
 * Graph has forgotten its links. The answer is a whole mirror or a fault: nobody is ever dropped because a page failed.
 */
export async function readGroups(
  reader: GraphReader,
  graphUrl: string,
  groupIds: GraphGroups,
  before: Mirror | null,
): Promise<Mirror | GraphFault> {
  const anew = {
    groupIds,
    groups: {},
    users: {},
    usersLink: firstUsersLink(graphUrl),
    groupsLink: firstGroupsLink(graphUrl, everyGroup(groupIds)),
  };
  if (before === null || !isSame(before.groupIds, groupIds)) return readOn(reader, graphUrl, anew);
  const next = await readOn(reader, graphUrl, before);
  return "fault" in next && next.fault === "expired" ? readOn(reader, graphUrl, anew) : next;
}
