import type { PortTrouble } from "../port.ts";
import { checklistIn } from "../state/checklist-draft.ts";
import { isReadTwice, valuesIn, type FormName } from "../state/form.ts";
import { faultsOf, type Grounds } from "../state/faults.ts";
import type { Cause, PageEvent } from "../state/page-event.ts";
import type { Doing, PageState, PickedFile } from "../state/page-state.ts";
import { hashOf } from "../state/route.ts";
import { label, words } from "../words/index.ts";
import { fetchMore } from "./fetch-shown.ts";
import { give } from "./give.ts";
import { dayOf } from "../say.ts";
import type { PageDeps } from "./page.ts";

/** What a reader can do. */
export interface PageActions {
  readonly again: () => void;
  readonly signIn: () => void;
  readonly signOut: () => void;
  readonly open: (form: FormName, about: string) => void;
  readonly close: () => void;
  readonly type: (field: string, text: string) => void;
  /** Puts fields of the open form in another order, says so, and moves the focus. */
  readonly arrange: (what: Omit<Extract<PageEvent, { is: "arranged" }>, "is">) => void;
  /** Chooses a file for the open form; null: none any more. */
  readonly pick: (file: PickedFile | null) => void;
  /** Gives the open form; where it is to be read once more, first shows it so. */
  readonly give: () => void;
  /** Back from reading once more to the fields. */
  readonly change: () => void;
  readonly more: () => void;
  readonly verify: (head: string | null) => void;
  readonly exportOf: (request: string, format: "json" | "csv") => void;
  readonly copy: (text: string) => void;
  readonly print: () => void;
  /** Shows what happened to a person's accounts, or no longer. */
  readonly lookBack: (person: string) => void;
}

/** What actions work with. */
export interface Bench {
  readonly deps: PageDeps;
  readonly state: () => PageState;
  readonly dispatch: (event: PageEvent) => void;
  readonly load: (cause: Cause) => Promise<void>;
}

/** What forms are judged by, as things stand. */
export function groundsOf(state: PageState, now: number): Grounds | null {
  const { me, shown, people, picked } = state;
  if (me === null) return null;
  return {
    picked,
    request: shown?.is === "request" ? shown.request : null,
    me,
    nameOf: (id) => people.find((person) => person.id === id)?.name ?? id,
    checklist: checklistIn(shown),
    today: dayOf(now),
  };
}

/** Something that the register did not take: how the thing stands now, or its reason in a sentence, where it said so. */
interface NotDone {
  readonly ok: false;
  readonly trouble: PortTrouble;
  readonly state?: string;
  readonly says?: string;
}

/** What is said when the register did not take something. What was settled meanwhile is fetched, to be seen. */
function tellFault({ dispatch, load }: Bench, { trouble, state, says }: NotDone): void {
  const { faults } = words.page;
  if (says !== undefined) {
    dispatch({ is: "work-failed", words: says });
    return;
  }
  if (trouble === "signed-out") {
    dispatch({ is: "work-signed-out", words: faults["signed-out"] });
    return;
  }
  const isSettled = trouble === "refused" && state !== undefined;
  const said = trouble === "refused" ? faults[isSettled ? "already-settled" : "failed"] : faults[trouble];
  dispatch({ is: "work-failed", words: said });
  if (isSettled) void load("change");
}

/** Takes work up, one thing at a time. */
async function atWork(
  bench: Bench,
  doing: Doing,
  about: string,
  task: () => Promise<{ ok: true } | NotDone>,
): Promise<void> {
  if (bench.state().work !== null) return;
  bench.dispatch({ is: "work-began", doing, about });
  const answer = await task();
  if (!answer.ok) tellFault(bench, answer);
}

function giveForm(bench: Bench): void {
  const { deps, state, dispatch } = bench;
  const { form: open, shown, typed, picked } = state();
  const grounds = groundsOf(state(), deps.now());
  if (open === null || shown === null || grounds === null) return;
  const values = valuesIn(typed, open.form, open.about);
  if (faultsOf(open.form, values, grounds).length > 0) {
    dispatch({ is: "form-tried" });
    return;
  }
  if (isReadTwice(open.form) && open.step === "fill") {
    dispatch({ is: "form-checked" });
    return;
  }
  void atWork(bench, open.form, open.about, async () => {
    const { port, readFile } = deps;
    const answer = await give({ port, readFile, shown, open, values, picked });
    if (!answer.ok) return answer;
    const { shown: now, said, goTo, me, isPreview } = answer.value;
    if (me !== undefined) dispatch({ is: "known", me, people: state().people });
    if (isPreview === true && now !== null) dispatch({ is: "form-previewed", shown: now, said });
    else dispatch({ is: "form-given", shown: now, said });
    if (goTo !== null) deps.address.go(hashOf({ at: "request", id: goTo }));
    return answer;
  });
}

async function signIn({ deps, dispatch, load }: Bench): Promise<void> {
  const outcome = await deps.signIn.signIn();
  if (outcome === "failed") dispatch({ is: "sign-in-failed" });
  if (outcome === "signed-in") await load("asking");
}

function showMore(bench: Bench): void {
  const { deps, state, dispatch } = bench;
  const { shown } = state();
  if (shown === null) return;
  void atWork(bench, "more", "", async () => {
    const answer = await fetchMore(shown, deps.port);
    if (answer === null) return { ok: true };
    if (answer.ok) dispatch({ is: "more-shown", ...answer.value });
    return answer;
  });
}

function verify(bench: Bench, head: string | null): void {
  void atWork(bench, "verify", "", async () => {
    const answer = await bench.deps.port.verify(head);
    if (answer.ok) bench.dispatch({ is: "verified", verdict: answer.value });
    return answer;
  });
}

function lookBack(bench: Bench, person: string): void {
  const { deps, state, dispatch } = bench;
  if (state().histories[person] !== undefined) {
    dispatch({ is: "looked-away", person });
    return;
  }
  void atWork(bench, "history", person, async () => {
    const answer = await deps.port.accountHistory(person);
    if (answer.ok) dispatch({ is: "looked-back", person, events: answer.value.events });
    return answer;
  });
}

function exportOf(bench: Bench, request: string, format: "json" | "csv"): void {
  void atWork(bench, "export", request, async () => {
    const answer = await bench.deps.port.exportOf(request, format);
    if (!answer.ok) return answer;
    bench.deps.save(answer.value);
    bench.dispatch({ is: "told", said: words.facts.exported });
    return answer;
  });
}

/** What a reader can do, on a bench. */
export function actionsOn(bench: Bench): PageActions {
  const { deps, dispatch, load } = bench;
  return {
    again: () => void load("asking"),
    signIn: () => void signIn(bench),
    signOut() {
      deps.typing.save({});
      void deps.signIn.signOut();
    },
    open(form, about) {
      dispatch({ is: "form-opened", form, about });
    },
    close() {
      dispatch({ is: "form-closed" });
    },
    type(field, text) {
      dispatch({ is: "typed", field, text });
    },
    arrange(what) {
      dispatch({ is: "arranged", ...what });
    },
    pick(file) {
      dispatch({ is: "file-picked", file });
    },
    give() {
      giveForm(bench);
    },
    change() {
      dispatch({ is: "form-unchecked" });
    },
    more() {
      showMore(bench);
    },
    verify(head) {
      verify(bench, head);
    },
    exportOf(request, format) {
      exportOf(bench, request, format);
    },
    copy(text) {
      void deps.copy(text).then((isDone) => {
        if (isDone) dispatch({ is: "told", said: label(words.log.copied, {}) });
      });
    },
    print: deps.print,
    lookBack(person) {
      lookBack(bench, person);
    },
  };
}
