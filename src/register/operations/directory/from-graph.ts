import type { DirectoryDoubt, DirectoryFault } from "../../../api/index.ts";
import {
  previewOfPeople,
  type IsTaken,
  type ListedPerson,
  type Preview,
} from "../../../people/directory/index.ts";
import { normaliseAddress, sameAddress, type AuthorityFile, type List } from "../../../people/index.ts";
import { everyGroup, type GraphUser, type Mirror } from "../../graph/index.ts";
import { shownOf } from "./shown.ts";

/** What the groups of Microsoft 365 come to: the directory as it would be, and what is shown beside who is added and changed. */
export interface FromGraph {
  readonly next: AuthorityFile;
  readonly rows: number;
  readonly unchanged: number;
  readonly doubts: readonly DirectoryDoubt[];
  readonly faults: readonly DirectoryFault[];
  readonly absent: Preview["absent"];
}

function text(value: GraphUser[keyof GraphUser]): string {
  return value === undefined || value === null ? "" : String(value);
}

function listed(user: GraphUser, isShared: boolean): ListedPerson {
  return {
    userPrincipalName: text(user.userPrincipalName),
    displayName: text(user.displayName),
    givenName: text(user.givenName),
    surname: text(user.surname),
    mail: text(user.mail),
    userType: text(user.userType),
    jobTitle: text(user.jobTitle),
    accountEnabled: text(user.accountEnabled),
    recipientType: isShared ? "SharedMailbox" : "",
  };
}

/** The users of some groups, each once, in the order of their ids. */
function usersOf({ groups }: Mirror, ids: readonly string[]): readonly string[] {
  return [...new Set(ids.flatMap((id) => groups[id]?.users ?? []))].sort();
}

/** How whoever stands in a place of the list, from 1, is named to the reader of a preview: by their sign-in name. */
function calledIn(people: readonly ListedPerson[]): (place: number) => string {
  return (place) => people[place - 1]?.userPrincipalName ?? "";
}

function doubtOf(because: string, says: string): DirectoryDoubt {
  return { line: null, because, says, person: null };
}

/** What cannot be followed: a group that is not there, a group within a group, somebody who is member and officer at once. */
function doubtsOfGroups(
  { groupIds, groups, users }: Mirror,
  inBoth: readonly string[],
): readonly DirectoryDoubt[] {
  const wanted = everyGroup(groupIds);
  return [
    ...wanted
      .filter((id) => groups[id] === undefined)
      .map((id) => doubtOf("no-such-group", `The group ${id} is not there: nobody was taken from it.`)),
    ...wanted
      .filter((id) => (groups[id]?.others.length ?? 0) > 0)
      .map((id) =>
        doubtOf(
          "not-a-person",
          `The group ${id} holds other groups or contacts: nobody was taken from those.`,
        ),
      ),
    ...inBoth.map((id) =>
      doubtOf(
        "in-both",
        `${text(users[id]?.userPrincipalName)} is in a group of members and in one of officers: nothing was changed.`,
      ),
    ),
  ];
}

/** The mailing lists of an authority file with those of the groups: whoever of them the directory knows is on it. */
function listsWith(mirror: Mirror, file: AuthorityFile): readonly List[] {
  const owners = new Map(
    file.people.flatMap(({ id, accounts }) =>
      accounts.map(({ address }) => [normaliseAddress(address) ?? address, id] as const),
    ),
  );
  const peopleOf = (group: string): readonly string[] => {
    const addresses = usersOf(mirror, [group]).map((id) => {
      const { mail, userPrincipalName } = mirror.users[id] ?? {};
      return text(mail) === "" ? text(userPrincipalName) : text(mail);
    });
    return [
      ...new Set(addresses.flatMap((address) => owners.get(normaliseAddress(address) ?? address) ?? [])),
    ].sort();
  };
  const read = mirror.groupIds.lists.flatMap((id): readonly List[] => {
    const mail = normaliseAddress(mirror.groups[id]?.mail ?? "");
    return mail === null ? [] : [{ address: mail, people: peopleOf(id) }];
  });
  const before = file.lists ?? [];
  const isSame = (one: List, other: List): boolean =>
    [...one.people].sort().join("\n") === other.people.join("\n");
  const kept = before.map((list) => {
    const now = read.find(({ address }) => sameAddress(address, list.address));
    return now === undefined || isSame(list, now) ? list : { ...list, people: now.people };
  });
  const added = read.filter(({ address }) => !before.some((list) => sameAddress(list.address, address)));
  return [...kept, ...added];
}

/**
 * What it would do to bring in the groups as they were read, by the rules of a file: nobody is merged by name, no guest is taken for one
 * of ours, and nobody is taken away because a group no longer has them.
 */
export function fromGraph(mirror: Mirror, file: AuthorityFile, isTaken?: IsTaken): FromGraph {
  const { groupIds, users } = mirror;
  const shared = new Set(usersOf(mirror, groupIds.sharedMailboxes));
  const [members, officers] = [usersOf(mirror, groupIds.members), usersOf(mirror, groupIds.officers)];
  const isOfficer = new Set(officers);
  const inBoth = members.filter((id) => isOfficer.has(id));
  const isInBoth = new Set(inBoth);
  const peopleOf = (ids: readonly string[]): readonly ListedPerson[] =>
    ids.filter((id) => !isInBoth.has(id)).map((id) => listed(users[id] ?? {}, shared.has(id)));
  const [asMembers, asOfficers] = [peopleOf(members), peopleOf(officers)];
  const first = previewOfPeople(asMembers, file, "member", isTaken);
  const second = previewOfPeople(asOfficers, first.next, "officer", isTaken);
  const shown = [shownOf(first, calledIn(asMembers)), shownOf(second, calledIn(asOfficers))];
  const lists = listsWith(mirror, second.next);
  return {
    next: lists.length === 0 ? second.next : { ...second.next, lists },
    rows: first.rows + second.rows,
    unchanged: first.unchanged + second.unchanged,
    doubts: [...doubtsOfGroups(mirror, inBoth), ...shown.flatMap(({ doubts }) => doubts)],
    faults: shown.flatMap(({ faults }) => faults),
    absent: [
      ...(groupIds.members.length === 0 ? [] : first.absent),
      ...(groupIds.officers.length === 0 ? [] : second.absent),
    ],
  };
}
