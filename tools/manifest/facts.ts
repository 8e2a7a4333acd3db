/** What a manifest is checked against, beside itself: what the build really put beside its address. */
export interface Facts {
  /** The names that the built handler really associates. */
  readonly associated: ReadonlySet<string>;
  /** What `.well-known/microsoft-officeaddins-allowed.json` lists. */
  readonly allowed: readonly string[];
  /** The built files by path below the address, with the size of each picture in pixels; null for any other file. */
  readonly files: ReadonlyMap<string, PictureSize | null>;
}

/** Width and height of a picture in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The controls that a completion of the send handler may name as its `commandId`. */
export const commandIds = ["checkPane"] as const;
