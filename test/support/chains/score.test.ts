import { describe, expect, it } from "vitest";
import type { Expected, Found } from "./folder.ts";
import { figuresOf, scoreOf } from "./score.ts";

const nell = { name: "Nell Ashdown", address: "nell@thornmere.gov.example" };
const tunde = { name: "Tunde Akinwale", address: "tunde@thornmere.gov.example" };
const named = { name: "Ashdown, Nell", address: null };

const said = (from: Found["from"], to: Found["to"] = []): Found => ({ from, to, cc: [], subject: null });

describe("the scorer of chains", () => {
  it("gives the labels themselves full marks", () => {
    const labels = [said(nell, [tunde]), said(tunde)];
    expect(figuresOf([scoreOf(labels, labels), scoreOf([], [])])).toEqual({
      outermost: 1,
      chain: 1,
      everybody: 1,
      recall: 1,
      precision: 1,
      clean: 1,
      wholly: 1,
    });
  });

  it("gives the empty answer nothing but clean negatives", () => {
    const figures = figuresOf([scoreOf([said(nell)], []), scoreOf([], [])]);
    expect(figures).toMatchObject({ outermost: 0, chain: 0, everybody: 0, recall: 0, clean: 1 });
  });

  const rows: readonly {
    readonly when: string;
    readonly expected: readonly Expected[];
    readonly found: readonly Found[];
    readonly score: object;
  }[] = [
    {
      when: "an extra message breaks the chain and not the outermost author",
      expected: [said(nell)],
      found: [said(nell), said(tunde)],
      score: { outermost: true, chain: false, addresses: { right: 1, found: 2, expected: 1 } },
    },
    {
      when: "authors in the wrong order break the chain",
      expected: [said(nell), said(tunde)],
      found: [said(tunde), said(nell)],
      score: { outermost: false, chain: false, everybody: true },
    },
    {
      when: "a name is found whichever way round it stands",
      expected: [said({ name: "Nell Ashdown", address: null })],
      found: [said(named)],
      score: { outermost: true, chain: true, everybody: true },
    },
    {
      when: "an expected address is not found by a name",
      expected: [said(nell)],
      found: [said(named)],
      score: { outermost: false, everybody: false },
    },
    {
      when: "either party of «on behalf of» is the author, and neither address is one too many",
      expected: [{ ...said(nell), fromAlso: [tunde] }],
      found: [said(tunde)],
      score: { outermost: true, chain: true, addresses: { right: 0, found: 0, expected: 1 } },
    },
    {
      when: "a recipient that nobody printed spoils the whole",
      expected: [said(nell, [tunde])],
      found: [said(nell, [tunde, { name: "then we met", address: null }])],
      score: { chain: true, everybody: true, wholly: false },
    },
    {
      when: "an optional message is neither asked for nor penalised",
      expected: [{ ...said(null), optional: true }, said(nell)],
      found: [said(nell)],
      score: { outermost: true, chain: true },
    },
    {
      when: "anything found in a mail that carries nothing is a false alarm",
      expected: [],
      found: [said(null)],
      score: { clean: false },
    },
  ];

  it.each(rows)("$when", ({ expected, found, score }) => {
    expect(scoreOf(expected, found)).toMatchObject(score);
  });
});
