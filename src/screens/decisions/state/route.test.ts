import { describe, expect, it } from "vitest";
import { hashOf, isSameRoute, routeOf } from "./route.ts";

describe("an address", () => {
  it.each([
    ["", { at: "home" }],
    ["#", { at: "home" }],
    ["#/", { at: "home" }],
    ["#/asked-of-me", { at: "asked-of-me" }],
    ["#/accounts", { at: "accounts" }],
    ["#/log/", { at: "log" }],
    ["#/requests/C-2026-0001", { at: "request", id: "C-2026-0001" }],
    ["#/releases/R-2026-0003", { at: "releases" }],
    ["#/accounts/ann%40dine.example", { at: "account", address: "ann@dine.example" }],
    ["#/accounts/ann+a/b@dine.example", { at: "accounts" }],
    ["#/accounts/A-2026-0001", { at: "account", address: "A-2026-0001" }],
    [`#/accounts/${"0a".repeat(16)}`, { at: "account", address: "0a".repeat(16) }],
    ["#/accounts/nobody", { at: "accounts" }],
    ["#/accounts/a%4", { at: "accounts" }],
    ["#/checklist", { at: "checklist" }],
    ["#/absence", { at: "absence" }],
    ["#/add-account", { at: "add-account", about: "" }],
    ["#/add-account/m3", { at: "add-account", about: "m3" }],
    ["#/add-account/ann%40dine.example", { at: "add-account", about: "ann@dine.example" }],
    ["#/add-account/a%4", { at: "add-account", about: "" }],
  ])("%s leads to its page", (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
  });

  it.each([
    "#/nowhere",
    "#/requests/",
    "#/requests/../log",
    "#/requests/C-1",
    "#/requests/C-2026-0001/x",
    "#/add-account/a/b",
  ])("%s leads nowhere", (hash) => {
    expect(routeOf(hash)).toEqual({ at: "unknown" });
  });

  it.each([
    "#/add-account",
    "#/add-account/o'x%2F%C3%A9%40dine.example",
    "#/asked-by-me",
    "#/requests/C-2026-0001",
    "#/accounts/o'x%2F%C3%A9%40dine.example",
    "#/",
  ])("%s comes out of its page again", (hash) => {
    expect(hashOf(routeOf(hash))).toBe(hash);
  });

  it("home and a page that is not there are two, though both lead home", () => {
    expect(isSameRoute({ at: "home" }, { at: "unknown" })).toBe(false);
    expect(isSameRoute(routeOf("#/log"), routeOf("#/log/"))).toBe(true);
  });
});
