import type { Me } from "../../../api/index.ts";
import type { SignIn } from "../../../sign-in/index.ts";
import { stateStore, type Typing } from "../../shared/index.ts";
import type { DecisionsPort, Download } from "../port.ts";
import type { Cause, PageEvent } from "../state/page-event.ts";
import { opening, type PageState, type PageTrouble } from "../state/page-state.ts";
import { placesOf, watches } from "../state/part.ts";
import { reduce } from "../state/reduce.ts";
import { hashOf, isCalledByNotice, isSameRoute, routeOf, type Route } from "../state/route.ts";
import { actionsOn, type PageActions } from "./actions.ts";
import { fetchShown } from "./fetch-shown.ts";
import { registerTime, type RegisterTime } from "./register-time.ts";

/** The address of the page, as far as it is ours: what stands behind its `#`. */
export interface AddressBar {
  hash(): string;
  go(hash: string): void;
  /** Goes without leaving a step to go back to. */
  replace(hash: string): void;
  subscribe(changed: () => void): () => void;
}

/** Everything the pages are given. */
export interface PageDeps {
  readonly port: DecisionsPort;
  readonly signIn: Pick<SignIn, "signIn" | "signOut">;
  readonly address: AddressBar;
  readonly typing: Typing;
  /** This machine's time. */
  readonly now: () => number;
  /** The bytes of a file in base64; null where the browser cannot read it any more. */
  readonly readFile: (file: Blob) => Promise<string | null>;
  /** Hands a file to the reader. */
  readonly save: (file: Download) => void;
  /** Puts a text where it can be pasted from; whether that worked. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly print: () => void;
}

/** The pages at work: their state, and what can be done. */
export interface Page {
  readonly state: () => PageState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Begins: the first page, and what follows every change of address or register; the answer ends it. */
  readonly begin: () => () => void;
  readonly actions: PageActions;
  /** The register's time: what days are counted by. */
  readonly now: () => number;
}

/** The state, and who is told of it. */
function store({ typing, address }: PageDeps) {
  const opened = opening(routeOf(address.hash()), typing.load());
  return stateStore<PageState, PageEvent>(opened, reduce, (now, before) => {
    if (now.typed !== before.typed) typing.save(now.typed);
  });
}

type Store = ReturnType<typeof store>;

const troubles: Readonly<Record<string, PageTrouble>> = {
  unreachable: "unreachable",
  "not-found": "not-found",
  "not-allowed": "not-allowed",
  stranger: "stranger",
};

/** What fetching a page needs to know. */
interface Fetching {
  readonly deps: PageDeps;
  readonly pages: Store;
  readonly time: RegisterTime;
  readonly cause: Cause;
}

function tellTrouble({ deps, pages, cause }: Fetching, trouble: string): void {
  if (trouble === "signed-out") pages.dispatch({ is: "signed-out" });
  else pages.dispatch({ is: "not-shown", trouble: troubles[trouble] ?? "failed", cause, at: deps.now() });
}

/** Whether who reads is to be asked again: with a change elsewhere, and on the page of it, another may decide by now. */
function isReaderInDoubt({ me, route }: PageState, cause: Cause): boolean {
  return me === null || cause === "change" || route.at === "absence";
}

/** Who reads; null where that cannot be known. A directory that cannot be had leaves names without their posts. */
async function knowReader(fetching: Fetching): Promise<Me | null> {
  const { deps, pages, time, cause } = fetching;
  const { me: known, people, route } = pages.state();
  if (!isReaderInDoubt(pages.state(), cause)) return known;
  const me = await deps.port.me();
  if (!me.ok) {
    if (isSameRoute(pages.state().route, route)) tellTrouble(fetching, me.trouble);
    return null;
  }
  time.told(me.value.now);
  const directory = known === null ? await deps.port.people() : ({ ok: true, value: people } as const);
  pages.dispatch({ is: "known", me: me.value, people: directory.ok ? directory.value : [] });
  return me.value;
}

/** Whether the link of a notice is about an account that the reader has no page of: nobody's, or somebody else's. The list has what is asked. */
function leadsToList(route: Route, trouble: string): boolean {
  return route.at === "account" && trouble === "not-found" && isCalledByNotice(route.address);
}

/** Fetches what the address asks for. An answer that was overtaken by another address is dropped. */
async function fetchPage(fetching: Fetching): Promise<void> {
  const { deps, pages, cause } = fetching;
  const me = await knowReader(fetching);
  if (me === null) return;
  const { route } = pages.state();
  const [first] = placesOf(me);
  if (route.at === "home" && first !== undefined) {
    deps.address.replace(hashOf({ at: first }));
    return;
  }
  const answer = await fetchShown(route, deps.port, me);
  if (!isSameRoute(pages.state().route, route)) return;
  if (answer.ok) pages.dispatch({ is: "shown", shown: answer.value, cause });
  else if (leadsToList(route, answer.trouble)) deps.address.replace(hashOf({ at: "accounts" }));
  else tellTrouble(fetching, answer.trouble);
}

/** What the Monitoring Officer reads is itself on the log: a page that is left open does not fill it. */
const loggedReadingMs = 60_000;

/** Whether a page is fetched again because something has changed: not while somebody works with it, nor too often. */
function mayLookAgain({ shown, work, session, me }: PageState, since: number): boolean {
  if (shown === null || work !== null || session !== "here" || me === null) return false;
  return !watches(me) || since >= loggedReadingMs;
}

/** The pages' work. */
export function openPage(deps: PageDeps): Page {
  const pages = store(deps);
  const time = registerTime(deps.now);
  let lookedAt = deps.now();
  const load = (cause: Cause): Promise<void> => {
    lookedAt = deps.now();
    return fetchPage({ deps, pages, time, cause });
  };
  return {
    state: pages.state,
    subscribe: pages.subscribe,
    begin() {
      void load("opening");
      const endAddress = deps.address.subscribe(() => {
        const route = routeOf(deps.address.hash());
        if (isSameRoute(route, pages.state().route)) return;
        pages.dispatch({ is: "went", route });
        void load("opening");
      });
      const endWatch = deps.port.watch(() => {
        if (mayLookAgain(pages.state(), deps.now() - lookedAt)) void load("change");
      });
      return () => {
        endAddress();
        endWatch();
      };
    },
    actions: actionsOn({
      deps: { ...deps, now: time.now },
      state: pages.state,
      dispatch: pages.dispatch,
      load,
    }),
    now: time.now,
  };
}
