import type { Group, User } from "@microsoft/microsoft-graph-types";

/** A user or a group's member that has changed, and when: each change of a tenant has a number. */
interface Changed<Value> {
  readonly at: number;
  readonly value: Value;
}

/** What Graph answers of a user in a delta page: the user, or that they are gone. */
export type DeltaUser = User & { readonly "@removed"?: { readonly reason: "changed" | "deleted" } };

/** A member in `members@delta`. */
export interface DeltaMember {
  readonly "@odata.type": string;
  readonly id: string;
  readonly "@removed"?: { readonly reason: "deleted" };
}

/** What Graph answers of a group in a delta page. */
export type DeltaGroup = Group & {
  readonly "members@delta"?: readonly DeltaMember[];
  readonly "@removed"?: { readonly reason: "changed" | "deleted" };
};

/** A tenant in memory, which remembers when what was changed. */
export class Tenant {
  #now = 0;
  readonly #users = new Map<string, Changed<DeltaUser>>();
  readonly #groups = new Map<string, Changed<Group | null>>();
  readonly #members = new Map<string, Map<string, Changed<DeltaMember>>>();

  /** The number of the last change. */
  get now(): number {
    return this.#now;
  }

  putUser(user: User & { readonly id: string }): void {
    const before = this.#users.get(user.id)?.value ?? {};
    this.#users.set(user.id, { at: (this.#now += 1), value: { ...withoutMark(before), ...user } });
  }

  removeUser(id: string): void {
    this.#users.set(id, { at: (this.#now += 1), value: { id, "@removed": { reason: "changed" } } });
    for (const members of this.#members.values()) members.delete(id);
  }

  putGroup(group: Group & { readonly id: string }): void {
    this.#groups.set(group.id, { at: (this.#now += 1), value: group });
    if (!this.#members.has(group.id)) this.#members.set(group.id, new Map());
  }

  removeGroup(id: string): void {
    this.#groups.set(id, { at: (this.#now += 1), value: null });
    this.#members.delete(id);
  }

  addMember(group: string, id: string, type: "user" | "group" | "orgContact" = "user"): void {
    const value = { "@odata.type": `#microsoft.graph.${type}`, id };
    this.#members.get(group)?.set(id, { at: (this.#now += 1), value });
  }

  removeMember(group: string, id: string): void {
    const value = { "@odata.type": "#microsoft.graph.user", id, "@removed": { reason: "deleted" as const } };
    this.#members.get(group)?.set(id, { at: (this.#now += 1), value });
  }

  /** A user as they stand; null for whom there is none, or no longer. */
  user(id: string): User | null {
    const user = this.#users.get(id)?.value;
    return user === undefined || "@removed" in user ? null : user;
  }

  /** What changed of users after a moment; from 0 those who are there. */
  usersSince(since: number): readonly DeltaUser[] {
    return [...this.#users.values()]
      .filter(({ at, value }) => at > since && (since > 0 || !("@removed" in value)))
      .map(({ value }) => value);
  }

  /** What changed of some groups after a moment, a large group in several parts of at most so many members. */
  groupsSince(since: number, ids: readonly string[], size: number): readonly DeltaGroup[] {
    return ids.flatMap((id) => {
      const group = this.#groups.get(id);
      if (group === undefined) return [];
      if (group.value === null)
        return since > 0 && group.at > since ? [{ id, "@removed": { reason: "deleted" as const } }] : [];
      const changed = [...(this.#members.get(id)?.values() ?? [])].filter(
        ({ at, value }) => at > since && (since > 0 || !("@removed" in value)),
      );
      if (changed.length === 0) return group.at > since ? [group.value] : [];
      const parts: DeltaGroup[] = [];
      for (let at = 0; at < changed.length; at += size)
        parts.push({
          ...group.value,
          "members@delta": changed.slice(at, at + size).map(({ value }) => value),
        });
      return parts;
    });
  }
}

function withoutMark(user: DeltaUser): User {
  return "@removed" in user ? {} : user;
}
