import type { Row } from "../table.ts";
import { answersOfRegister } from "./answers.ts";
import { answersOfScreens } from "./screens.ts";

/** What waits for somebody who looks after 1,000 people and 3,000 accounts: the register's answers, and the screens. */
export async function benchAccounts(): Promise<readonly Row[]> {
  return [...(await answersOfRegister()), ...(await answersOfScreens())];
}
