/** A value of the file and where it stands. */
export interface Place {
  readonly pointer: string;
  readonly value: unknown;
}

/** A text of the file and where it stands. */
export interface TextPlace {
  readonly pointer: string;
  readonly value: string;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A key as a token of a JSON pointer (RFC 6901, section 3). */
export function pointerToken(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function below(place: Place, step: string): readonly Place[] {
  const { value, pointer } = place;
  if (step === "*")
    return Array.isArray(value)
      ? value.map((each: unknown, index) => ({ pointer: `${pointer}/${index}`, value: each }))
      : [];
  return isObject(value) && Object.hasOwn(value, step)
    ? [{ pointer: `${pointer}/${pointerToken(step)}`, value: value[step] }]
    : [];
}

/**
 * Every value at a path such as `people/*\/accounts/*`, where `*` is each entry of a list. What is not of the shape the
 * path expects is passed over: its fault is the schema's to tell, and one fault must not hide another.
 */
export function placesAt(root: Place, path: string): readonly Place[] {
  return path
    .split("/")
    .reduce<readonly Place[]>((places, step) => places.flatMap((place) => below(place, step)), [root]);
}

/** Every text at any of the paths. */
export function textsAt(root: Place, ...paths: readonly string[]): readonly TextPlace[] {
  return paths
    .flatMap((path) => placesAt(root, path))
    .filter((place): place is TextPlace => typeof place.value === "string");
}
