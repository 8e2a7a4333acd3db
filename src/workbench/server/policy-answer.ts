import { cookieIn } from "./cookies.ts";

/** How the register is answered for; the page chooses it among its faults. */
const policyAnswers = ["answers", "down", "slow", "refuses", "garbage"] as const;
export type PolicyAnswer = (typeof policyAnswers)[number];

/** The name of the cookie by which the page tells the add-in's server; cookies of localhost know no port. */
export const policyCookie = "workbench-register";

/** What the cookies of a request say of it: a browser of its own, a wish of its own. `answers` when they say nothing. */
export function policyAnswerIn(cookies: string | undefined): PolicyAnswer {
  const wanted = cookieIn(cookies, policyCookie);
  return policyAnswers.find((answer) => answer === wanted) ?? "answers";
}
