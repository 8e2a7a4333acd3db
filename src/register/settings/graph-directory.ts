import type { GraphDirectory } from "./settings.ts";
import { neededText, SettingFault, wordsOf, textOf, type Environment } from "./reader.ts";

/** The id of a group: `4e1f…-…`, a UUID as Entra shows it. Takes no quotation mark, which would end it in a filter. */
const groupId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Graph takes at most so many groups in one question. */
const mostGroups = 50;

function groupsIn(env: Environment, name: string): readonly string[] {
  const ids = wordsOf(env, name).map((word) => word.toLowerCase());
  if (!ids.every((id) => groupId.test(id)))
    throw new SettingFault(
      name,
      "holds what is no id of a group: wanted ids like 0f8fad5b-d9cb-469f-a165-70867728950e.",
    );
  return [...new Set(ids)].sort();
}

/** Which groups of Microsoft 365 say who is who; null: none. */
export function readGraphDirectory(
  env: Environment,
  signIn: { readonly clientId: string; readonly tenant: string | null },
): GraphDirectory | null {
  const groups = {
    members: groupsIn(env, "GRAPH_MEMBER_GROUPS"),
    officers: groupsIn(env, "GRAPH_OFFICER_GROUPS"),
    lists: groupsIn(env, "GRAPH_LIST_GROUPS"),
    sharedMailboxes: groupsIn(env, "GRAPH_SHARED_MAILBOX_GROUPS"),
  };
  const count = new Set(Object.values(groups).flat()).size;
  if (count === 0) return null;
  if (count > mostGroups)
    throw new SettingFault(
      "GRAPH_LIST_GROUPS",
      `names groups beyond the ${mostGroups} that Graph takes at once.`,
    );
  if (signIn.tenant === null)
    throw new SettingFault(
      "OIDC_TENANT",
      "is missing: the tenant whose groups GRAPH_MEMBER_GROUPS and the like name.",
    );
  const secretFile = neededText(env, "GRAPH_CLIENT_SECRET_FILE", "the secret with which the groups are read");
  return { groups, clientId: textOf(env, "GRAPH_CLIENT_ID") ?? signIn.clientId, secretFile };
}
