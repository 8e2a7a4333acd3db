import { aligned } from "./align.ts";
import type { Expected, Found, Labelled } from "./folder.ts";
import { addressOf, isSameAuthor, keyOf, nameOf } from "./same.ts";

/** What one mail adds to the figures. */
export interface CaseScore {
  readonly carries: boolean;
  /** Of a mail that carries nothing: nothing was found in it. */
  readonly clean: boolean;
  /** The author of the outermost carried message is right. */
  readonly outermost: boolean;
  /** Every author of the chain is right, in order, none missing, none too many. */
  readonly chain: boolean;
  /** Nobody who is printed was missed, with or without an address. */
  readonly everybody: boolean;
  /** All of that, To and Cc of every message exact, and no address too many. */
  readonly wholly: boolean;
  /** Addresses found that are there, found at all, and there at all. */
  readonly addresses: { readonly right: number; readonly found: number; readonly expected: number };
}

const people = (messages: readonly Found[]): readonly (Labelled | null)[] =>
  messages.flatMap((message) => [message.from, ...message.to, ...message.cc]);

function keys(messages: readonly Found[], of: (who: Labelled | null) => string | null): ReadonlySet<string> {
  return new Set(
    people(messages)
      .map(of)
      .filter((key) => key !== null),
  );
}

function missesNobody(expected: readonly Expected[], found: readonly Found[]): boolean {
  const got = keys(found, keyOf);
  const named = keys(found, (who) => (nameOf(who) === null ? null : `name ${String(nameOf(who))}`));
  return [...keys(expected, keyOf)].every((key) => got.has(key) || named.has(key));
}

function addressScore(expected: readonly Expected[], found: readonly Found[]): CaseScore["addresses"] {
  const there = keys(expected, addressOf);
  const also = new Set(expected.flatMap((each) => each.fromAlso ?? []).map(addressOf));
  const got = [...keys(found, addressOf)].filter((address) => there.has(address) || !also.has(address));
  return {
    right: got.filter((address) => there.has(address)).length,
    found: got.length,
    expected: there.size,
  };
}

function outermostIsRight(
  expected: readonly Expected[],
  found: readonly Found[],
  pairs: ReadonlyMap<number, number>,
): boolean {
  const top = expected.findIndex((each) => each.optional !== true);
  if (top < 0) return true;
  const got = found[top === 0 ? 0 : (pairs.get(top) ?? 0)];
  return got !== undefined && isSameAuthor(expected[top]!, got);
}

const listOf = (people: readonly Labelled[]): string =>
  [...new Set(people.map(keyOf).filter((key) => key !== null))].sort().join("\n");

const hasSameRecipients = (expected: Expected, found: Found): boolean =>
  listOf(expected.to) === listOf(found.to) && listOf(expected.cc) === listOf(found.cc);

/** Compares what a reader found in a mail with its labels. */
export function scoreOf(expected: readonly Expected[], found: readonly Found[]): CaseScore {
  if (expected.length === 0)
    return {
      carries: false,
      clean: found.length === 0,
      outermost: true,
      chain: true,
      everybody: true,
      wholly: found.length === 0,
      addresses: { right: 0, found: 0, expected: 0 },
    };
  const pairs = aligned(expected, found);
  const asked = expected.filter((each) => each.optional !== true).length;
  const authored = expected.every((each, index) => {
    const pair = pairs.get(index);
    return each.optional === true || (pair !== undefined && isSameAuthor(each, found[pair]!));
  });
  const outermost = outermostIsRight(expected, found, pairs);
  const chain = authored && found.length >= asked && found.length <= expected.length;
  const everybody = missesNobody(expected, found);
  const addresses = addressScore(expected, found);
  const recipients = [...pairs].every(([index, pair]) => hasSameRecipients(expected[index]!, found[pair]!));
  const wholly = outermost && chain && everybody && recipients && addresses.found === addresses.right;
  return { carries: true, clean: true, outermost, chain, everybody, wholly, addresses };
}

/** The measures, each from 0 to 1. */
export interface Figures {
  readonly outermost: number;
  readonly chain: number;
  readonly everybody: number;
  readonly recall: number;
  readonly precision: number;
  readonly clean: number;
  /** Of all mails, carrying or not. */
  readonly wholly: number;
}

/** The measures over many mails; 1 where a measure has nothing to measure. */
export function figuresOf(scores: readonly CaseScore[]): Figures {
  const carrying = scores.filter((score) => score.carries);
  const others = scores.filter((score) => !score.carries);
  const share = (of: readonly CaseScore[], holds: (score: CaseScore) => boolean): number =>
    of.length === 0 ? 1 : of.filter(holds).length / of.length;
  const sum = (part: keyof CaseScore["addresses"]): number =>
    carrying.reduce((total, score) => total + score.addresses[part], 0);
  return {
    outermost: share(carrying, (score) => score.outermost),
    chain: share(carrying, (score) => score.chain),
    everybody: share(carrying, (score) => score.everybody),
    recall: sum("expected") === 0 ? 1 : sum("right") / sum("expected"),
    precision: sum("found") === 0 ? 1 : sum("right") / sum("found"),
    clean: share(others, (score) => score.clean),
    wholly: share(scores, (score) => score.wholly),
  };
}
