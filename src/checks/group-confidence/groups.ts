import { sendersOf } from "../../message/index.ts";
import type { CarriedMessage, Participant } from "../../message/index.ts";
import {
  bodyNouns,
  isMember,
  isOwnAddress,
  listOf,
  peopleOnList,
  type Authority,
  type List,
  type Person,
} from "../../people/index.ts";
import { authorOf, peopleAmong } from "../correspondence/index.ts";
import { groupNamedIn, isGroupsDiscussion } from "./wording.ts";

/** Tells whether somebody is of the group whose business a message is. */
export type IsOfGroup = (person: Person) => boolean;

/** A list of a body, or of a ward's members: whatever group they are of, it is not the group's. */
function isNamedAfterBody({ address }: List): boolean {
  const words = address
    .toLowerCase()
    .slice(0, Math.max(address.lastIndexOf("@"), 0))
    .split(/[^a-z]+/);
  return words.indexOf("group") < 0 && words.some((word) => bodyNouns.has(word) || /^wards?$/.test(word));
}

/** The group of a list's people where all of them are of one; null otherwise. */
function groupOfList(list: List, authority: Authority): string | null {
  const people = peopleOnList(authority, list);
  const group = people[0]?.politicalGroup ?? null;
  const isOne =
    people.length > 1 && people.every((person) => isMember(person) && person.politicalGroup === group);
  return isOne && !isNamedAfterBody(list) ? group : null;
}

function isToGroupsList(participants: readonly Participant[], authority: Authority): boolean {
  return participants.some(({ address }) => {
    const list = address === null ? null : listOf(authority, address);
    return list !== null && groupOfList(list, authority) !== null;
  });
}

/**
 * An outsider writes to one member, or to none, and names no party: a society, a surgery or a club has groups and group
 * meetings too. Two members of one group, or the party's name, show that the group is a political one.
 */
function isOfAnOutsidersGroup(
  carried: CarriedMessage,
  members: readonly Person[],
  authority: Authority,
): boolean {
  const address = carried.from?.address ?? null;
  const isOurs =
    authorOf(carried, authority) !== null || (address !== null && isOwnAddress(authority, address));
  return !isOurs && members.length < 2 && groupNamedIn(carried) === null;
}

/**
 * Whose business a carried message is: one group's, because it went to or from the group's list, or is marked or worded as
 * its discussion. Null where members of several groups, or of none, took part: then it is nobody's secret.
 */
export function groupOf(carried: CarriedMessage, authority: Authority): IsOfGroup | null {
  const participants = [...sendersOf(carried), ...carried.to, ...carried.cc];
  const members = peopleAmong(participants, authority).filter(isMember);
  const group = members[0]?.politicalGroup;
  if (!members.every(({ politicalGroup }) => politicalGroup === group)) return null;
  if (members.length > 0 && group === undefined) return null;
  if (!isToGroupsList(participants, authority)) {
    if (!isGroupsDiscussion(carried) || isOfAnOutsidersGroup(carried, members, authority)) return null;
  }
  if (group !== undefined) return ({ politicalGroup }) => politicalGroup === group;
  const named = groupNamedIn(carried);
  return named === null ? null : ({ politicalGroup }) => named.test((politicalGroup ?? "").toLowerCase());
}
