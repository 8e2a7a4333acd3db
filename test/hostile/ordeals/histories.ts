import { readThread } from "../../../src/reading/thread/index.ts";
import { chainOf, setDown } from "../../support/chains/make/case.ts";
import { chanceOf } from "../../support/chains/make/chance.ts";
import { everyClient } from "../../support/chains/make/every-client.ts";
import { ordealOf } from "../../support/hostile/endure.ts";
import { textMutator } from "../../support/hostile/mutate.ts";
import { askingDraft } from "./policies.ts";

/** A chain of two messages below one another, in HTML and in text, from every client that we know. */
const chains = everyClient.flat().flatMap((client, index, all) => {
  const clients = [client, all[(index * 7 + 1) % all.length] ?? client];
  const { text, html } = setDown(clients, chainOf(chanceOf(String(index)), clients, {}).said).piece;
  return [text, html].filter((body) => body !== "");
});
const signs =
  "\n|\r|\n\n|>|> |\n> |:|;|,|<|&lt;|@|\u00a0|<br>|<div>|</div>|<p>|<hr>|<blockquote>|</blockquote>|<table><tr><td>|<b>|<!--|&#|\nFrom: |\nSent: |\nVon: |\nDe : |\nOn | wrote:|-----Original Message-----|________________________________|\u0000|\u202e";

/** Histories as they stand in a body, some as text and some as HTML, whichever they were written as. */
export const histories = ordealOf(
  chains,
  (one, other, random) => {
    const body = textMutator(...signs.split("|"))(one, other, random);
    return random(2) === 0 ? { html: null, text: body } : { html: body, text: null };
  },
  (body) => readThread({ ...askingDraft, body }).carried.length > 0,
);
