import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { ownStorage } from "./own-storage.ts";

function whole(): Storage {
  return new JSDOM("", { url: "https://localhost:8444/" }).window.localStorage;
}

describe("a person's own part of a storage", () => {
  it("keeps what is theirs from the others, and finds it again", () => {
    const shared = whole();
    const sam = ownStorage(shared, "o1:");
    const joss = ownStorage(shared, "m2:");
    sam.setItem("ticket", "sam's");
    expect(joss.getItem("ticket")).toBeNull();
    expect(ownStorage(shared, "o1:").getItem("ticket")).toBe("sam's");
    expect(sam.length).toBe(1);
    expect(joss.length).toBe(0);
  });

  it("is listed, read and written as any storage", () => {
    const own = ownStorage(whole(), "o1:");
    own["a"] = "1";
    own.setItem("b", "2");
    expect(Object.keys(own)).toEqual(["a", "b"]);
    expect([own.key(0), own.key(1), own.key(2)]).toEqual(["a", "b", null]);
    expect(own["b"]).toBe("2");
    expect("a" in own).toBe(true);
    delete own["a"];
    expect(own.getItem("a")).toBeNull();
  });

  it("is emptied alone", () => {
    const shared = whole();
    const sam = ownStorage(shared, "o1:");
    const joss = ownStorage(shared, "m2:");
    sam.setItem("a", "1");
    joss.setItem("a", "2");
    sam.clear();
    expect(sam.length).toBe(0);
    expect(joss.getItem("a")).toBe("2");
  });
});
