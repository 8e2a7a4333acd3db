/**
 * Classes of words that are neither deeds nor things of worth, by a name each, for the signs alone: numbers, times, third
 * persons, people and offices, blame and what is blamed on. A word stands in one of them.
 */
const classes: Readonly<Record<string, string>> = {
  "#n": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million couple dozen",
  day: "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today tomorrow tonight noon midnight christmas easter weekend morning afternoon evening dusk dawn autumn summer winter spring",
  time: "day days week weeks month months year years hour hours minute minutes season seasons quarter lifetime",
  he: "he she they him her them somebody someone anybody anyone everybody everyone",
  his: "his their its",
  people:
    "resident residents family families children child pupil pupils people person member members volunteer volunteers officer officers colleague colleagues neighbour neighbours councillor councillors mother father son daughter wife husband household households passenger passengers student students customer customers client clients",
  blame:
    "fault blame mistake error negligence failing failure oversight blunder liability responsibility slip lapse mistakes errors failings",
  harm: "accident collision injury damage flood flooding fire leak fall collapse crash harm subsidence spill burst explosion outage breakdown delay delays damp crack cracks",
  guilty: "guilty liable negligent responsible answerable accountable culpable careless remiss blameless",
  now: "immediately forthwith once now straightaway",
  office:
    "minister government department inspector ombudsman court judge police insurers insurer solicitor lawyers auditors treasury panel tribunal trustees governors board committee cabinet",
};

const byWord = new Map<string, string>();
for (const name of Object.keys(classes))
  for (const word of (classes[name] ?? "").split(" ")) byWord.set(word, name);

/** The class of a word for the signs; empty where none knows it. */
export function signClassOf(is: string): string {
  return byWord.get(is) ?? "";
}
