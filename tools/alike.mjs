/** So many characters in a row are what two texts share, if they share anything: shorter ones are in every text. */
const shared = 6;

/** Every run of so many characters in a text. */
function runsOf(text) {
  const runs = new Set();
  for (let at = 0; at + shared <= text.length; at++) runs.add(text.slice(at, at + shared));
  return runs;
}

/** How much of another's runs are in the first's; a long text shares much by its length alone. */
function likeness(one, other) {
  let common = 0;
  for (const run of other) if (one.has(run)) common += 1;
  return common / Math.sqrt(other.size + 20);
}

/**
 * Texts in an order in which each stands behind the one it is most like, the first staying first: gzip looks back 32 kB
 * and no further. `said` gives of each what is compared. Quadratic in their number, which is a few hundred. The same texts
 * give the same order.
 */
export function alikeTogether(texts, said = String) {
  const left = new Map(texts.map((text, index) => [index, runsOf(said(text))]));
  const order = [];
  let next = texts.length > 0 ? 0 : undefined;
  while (next !== undefined) {
    const runs = left.get(next);
    left.delete(next);
    order.push(texts[next]);
    next = undefined;
    let most = -1;
    for (const [index, each] of left) {
      const like = likeness(runs, each);
      if (like > most) [most, next] = [like, index];
    }
  }
  return order;
}
