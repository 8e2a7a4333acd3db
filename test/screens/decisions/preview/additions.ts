import type { AccountPreview, BroughtIn, NewAccount } from "../../../../src/api/index.ts";
import { accounts } from "./accounts.ts";
import { directory } from "./people.ts";

/** What adding an account would do in the preview's directory, where nothing stands in its way. */
export function additionOf({ address, kind, holder }: NewAccount): AccountPreview {
  const known = typeof holder === "string" ? directory.find(({ id }) => id === holder) : null;
  const { name, post } =
    typeof holder === "string" ? { name: known?.name ?? "", post: known?.post ?? "" } : holder;
  const standing =
    kind === "authority"
      ? ("approved" as const)
      : kind === "personal"
        ? ("personal" as const)
        : ("pending" as const);
  const others = accounts.find(({ person }) => person === holder)?.accounts ?? [];
  return {
    isUsable: true,
    digest: "d1".repeat(32),
    name,
    post,
    isNew: typeof holder !== "string",
    account: { address, kind, standing, assessment: null },
    others: [...others],
  };
}

/** One that cannot be added. */
export const refusedAddition: AccountPreview = {
  isUsable: false,
  says: "cllr.dine@eelbridge.example is already an account of Cllr Amara Dine: an address is one person's.",
};

/** The account that was added last. */
export const lastAddition: BroughtIn = {
  version: "v2",
  at: "2026-11-21T15:40:00Z",
  as: "account",
  added: 0,
  changed: 1,
  removed: 0,
};
