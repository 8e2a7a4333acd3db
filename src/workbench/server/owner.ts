import { ownerById, owners } from "../people/index.ts";
import { cookieIn } from "./cookies.ts";

/** The name of the cookie by which the page tells the add-in's server whose mailbox is open. */
export const ownerCookie = "workbench-owner";

/** Whose mailbox a request comes from, by their id; the first person's where the cookies name nobody. */
export function ownerIn(cookies: string | undefined): string {
  const id = cookieIn(cookies, ownerCookie);
  const [first] = owners;
  return id !== null && owners.some((owner) => owner.id === id) ? ownerById(id).id : (first?.id ?? "");
}
