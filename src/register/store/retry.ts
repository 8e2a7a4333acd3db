import { setTimeout as pause } from "node:timers/promises";

/** serialization_failure and deadlock_detected: the database asks for the whole transaction again (PostgreSQL, appendix A). */
const again = ["40001", "40P01"];
const mostTries = 8;

function isForAnotherTry(error: unknown): boolean {
  return error instanceof Error && "code" in error && again.includes(String(error.code));
}

/** Runs a transaction again where the database could not order it among others; told which try it is, from 1. */
export async function inOrder<T>(run: (tries: number) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await run(tries);
    } catch (error) {
      if (!isForAnotherTry(error) || tries === mostTries) throw error;
      await pause(tries * 5);
    }
  }
}
