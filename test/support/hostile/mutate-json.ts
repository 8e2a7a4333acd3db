import { textMutator } from "./mutate.ts";
import type { Random } from "./random.ts";

/** Where a value of JSON stands: in a list, or under a key of an object. */
interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

/** Every place below a value, outermost first. */
function placesIn(root: object): readonly Place[] {
  const places: Place[] = [];
  const open: object[] = [root];
  for (let holder = open.pop(); holder !== undefined; holder = open.pop())
    for (const key of Object.keys(holder)) {
      places.push({ holder: holder as Place["holder"], key });
      const value: unknown = Reflect.get(holder, key);
      if (typeof value === "object" && value !== null) open.push(value);
    }
  return places;
}

/** Stands for an object in an object in an object, which no value could hold while it is changed. */
const abyss = "\ue000abyss\ue000";
const depth = 4_000;

/** Values that a reader may not have thought of. */
const odd: readonly unknown[] = [
  ...[
    null,
    true,
    0,
    -1,
    0.5,
    1e300,
    "",
    " ",
    "\u0000",
    "\ud800",
    "\u202e",
    "x".repeat(5_000),
    [],
    {},
    [[]],
    [null],
  ],
  ...["2026-02-30", "2026-11-20T09:30:00+99:99", "24:00", "a@b@c.example", "@", "XN--0", "part-5.5", abyss],
  JSON.parse('{"__proto__":{"kind":"member"},"constructor":null,"toString":1,"length":-1}'),
];
const oddKeys = ["__proto__", "constructor", "toString", "", "note", "a/b~c", "0"];

const wordsOf = textMutator("@", ".", "-", "T", ":", " ", "\u0000", "\u202e", "é", "9999999999");
const textOf = textMutator(
  ...'{|}|[|]|,|:|"|\\|\\u0000|\\ud800|null|-|e9|//|\ufeff|{"__proto__":{}}'.split("|"),
);

type Change = (place: Place, other: unknown, random: Random) => void;

function set({ holder, key }: Place, value: unknown): void {
  // Not by assignment: `__proto__` shall be a key like any other, as it is to JSON.parse.
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

const changes: readonly Change[] = [
  (place, _other, random) => {
    set(place, structuredClone(odd[random(odd.length)]));
  },
  (place, other, random) => {
    const lent = placesIn({ other });
    const from = lent[random(lent.length)];
    if (from) set(place, structuredClone(from.holder[from.key]));
  },
  ({ holder, key }, _other, random) => {
    if (Array.isArray(holder)) holder.splice(random(holder.length), 1);
    else Reflect.deleteProperty(holder, key);
  },
  ({ holder, key }, _other, random) => {
    const value = structuredClone(holder[key]);
    if (Array.isArray(holder)) for (let times = 1 << random(8); times > 0; times--) holder.push(value);
    else set({ holder, key: oddKeys[random(oddKeys.length)] ?? "" }, value);
  },
  (place, _other, random) => {
    const value = place.holder[place.key];
    if (typeof value === "string") set(place, wordsOf(value, value, random));
  },
];

/** The text of a JSON value changed in one to four places; of each eight, one is changed as a text, and so hardly JSON any more. */
export function mutateJson(value: unknown, other: unknown, random: Random): string {
  const root = { value: structuredClone(value) };
  for (let left = 1 + random(4); left > 0; left--) {
    const places = placesIn(root);
    const place = places[random(places.length)];
    if (place) changes[random(changes.length)]?.(place, other, random);
  }
  const text = JSON.stringify(root.value ?? null);
  const whole = text.replace(JSON.stringify(abyss), () => `${'{"a":'.repeat(depth)}0${"}".repeat(depth)}`);
  return random(8) === 0 ? textOf(whole, text, random) : whole;
}
