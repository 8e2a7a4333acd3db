/** Takes the handlers once they are loaded. There only in a page, where `early.ts` has put it: asked for with `typeof`. */
// eslint-disable-next-line no-var -- a property of the page, which a let would not be
declare var takeHandlers: (
  handlers: ReadonlyMap<string, (event: { completed(answer?: unknown): unknown }) => void>,
) => void;
