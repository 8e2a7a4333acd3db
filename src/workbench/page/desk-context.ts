import { createContext, useContext } from "react";
import type { Desk, DeskState } from "../desk/index.ts";
import type { MailboxesState } from "../mailboxes/index.ts";
import type { ReadManifest } from "../manifest/index.ts";
import { useObserved } from "./use-observed.ts";

/** What every part of the page may reach. */
export interface DeskAccess {
  readonly desk: Desk;
  readonly manifest: ReadManifest;
}

/** Given at the top of the page; a part outside of it is a fault of ours. */
export const DeskContext = createContext<DeskAccess | null>(null);

export function useAccess(): DeskAccess {
  const access = useContext(DeskContext);
  if (access === null) throw new Error("a part of the page stands outside of the desk");
  return access;
}

/** The desk, and its state as it is now. */
export function useDesk(): readonly [Desk, DeskState] {
  const { desk } = useAccess();
  return [desk, useObserved(desk.held)];
}

/** What lies in everybody's mailboxes, as it is now. */
export function useMailboxes(): MailboxesState {
  const { desk } = useAccess();
  return useObserved(desk.parts.mailboxes);
}
