import type { IncomingMessage, ServerResponse } from "node:http";
import { answerText } from "./answer.ts";
import { policyAnswerIn, type PolicyAnswer } from "./policy-answer.ts";
import { handOn, isRegisters } from "./register-proxy.ts";

/** The register behind the add-in's address, and who signs people in to it. */
export interface RegisterBehind {
  /** Where it listens. */
  readonly url: string;
  /** The sign-in that the add-in's pages may speak with. */
  readonly issuer: string;
  /** What the pane of this person left when it was open the last time; null where they may have none. */
  readonly ticketOf: (owner: string) => Promise<{ readonly ticket: string; readonly expires: string } | null>;
}

/** How long `slow` takes: longer than the send handler waits. */
const slowMs = 20_000;

const answersInstead: Readonly<Record<PolicyAnswer, (response: ServerResponse, answer: () => void) => void>> =
  {
    answers: (_, answer) => {
      answer();
    },
    down: (response) => {
      response.destroy();
    },
    slow: (response, answer) => {
      const timer = setTimeout(answer, slowMs);
      response.on("close", () => {
        clearTimeout(timer);
      });
    },
    refuses: (response) => {
      answerText(response, '{"code":"ERR_NOT_SIGNED_IN"}', ".json", 401);
    },
    garbage: (response) => {
      answerText(response, "<!doctype html><title>Sign in to the guest network</title>", ".html");
    },
  };

/** What stands for the register at the add-in's address. */
export interface RegisterSite {
  readonly policy: string;
  readonly register: RegisterBehind | null;
}

/** A sign-in is never among the faults: they are the register's. */
const neverFaulty = /^\/sign-in\./;

/** Answers what the register says, or its file of fictional people, as the page wants it answered; false for other paths. */
export function registerSite({ register, policy }: RegisterSite) {
  return (request: IncomingMessage, response: ServerResponse, path: string): boolean => {
    const wish = answersInstead[neverFaulty.test(path) ? "answers" : policyAnswerIn(request.headers.cookie)];
    if (path === "/policy.json")
      wish(response, () => {
        answerText(response, policy, ".json");
      });
    else if (register !== null && isRegisters(path))
      wish(response, () => {
        handOn(request, response, register.url);
      });
    else return false;
    return true;
  };
}
