import { describe, expect, it } from "vitest";
import { isOutage } from "./unavailable.ts";

function coded(code: string): Error {
  return Object.assign(new Error("x"), { code });
}

describe("an error", () => {
  it.each([
    ["of a refused connection", coded("ECONNREFUSED"), true],
    [
      "of several refused connections",
      new AggregateError([coded("ECONNREFUSED"), coded("ECONNREFUSED")]),
      true,
    ],
    ["of a database that shuts down", coded("57P01"), true],
    ["of a database that starts", coded("57P03"), true],
    ["of too many connections", coded("53300"), true],
    ["of a connection that was lost", new Error("Connection terminated unexpectedly"), true],
    ["of a pool without a connection", new Error("timeout exceeded when trying to connect"), true],
    ["caused by an outage", new Error("it failed", { cause: coded("ECONNRESET") }), true],
    ["of a refused row", coded("23505"), false],
    ["of the program", new TypeError("x is not a function"), false],
    ["that is none", "ECONNREFUSED", false],
    ["without words", undefined, false],
  ])("%s means that the database is away: %s", (_, error, isAway) => {
    expect(isOutage(error)).toBe(isAway);
  });
});
