import {
  composeSession,
  createHost,
  clients,
  noFaults,
  observed,
  type Choice,
  type Client,
  type ComposeState,
  type Faults,
  type Host,
  type HostNews,
  type Observed,
  type SendOutcome,
  type Session,
} from "../host/index.ts";
import { openingBody } from "../mail/index.ts";
import type { Importance, StoredMessage } from "../mailboxes/index.ts";
import { ownerById } from "../people/index.ts";
import { draftOf, type Situation } from "../situations/index.ts";
import { answerTo, type AnswerKind } from "./answering.ts";
import { atFirst, type DeskParts, type DeskState, type Folder, type OpenDraft } from "./desk-state.ts";
import { withImportance } from "./importance-header.ts";
import { isWorkedOn, savedDraft } from "./saved-draft.ts";

/** What one does at the stand-in Outlook: whose mailbox it is, what is open, what is being sent. No DOM. */
export class Desk {
  readonly parts: DeskParts;
  readonly held: Observed<DeskState> = observed(atFirst);
  #host: Host;
  #last = 0;

  constructor(parts: DeskParts) {
    this.parts = parts;
    this.#host = this.#hostFor("web");
  }

  get state(): DeskState {
    return this.held.state;
  }

  get host(): Host {
    return this.#host;
  }

  /** Becomes somebody else, at their Inbox. An open draft is kept in their Drafts. */
  be(ownerId: string): void {
    this.closeDraft();
    this.held.change({
      ownerId,
      folder: "inbox",
      view: "list",
      messageId: null,
      pane: null,
      situation: null,
    });
  }

  show(folder: Folder): void {
    this.closeDraft();
    this.held.change({ folder, view: "list", messageId: null, pane: null, situation: null });
  }

  /** Goes back to the list; what was open stays chosen in it. */
  showList(): void {
    this.closeDraft();
    this.held.change({ view: "list", pane: null });
  }

  showSituations(): void {
    this.closeDraft();
    this.held.change({ view: "situations", messageId: null, pane: null, situation: null });
  }

  openMessage(message: StoredMessage): void {
    this.closeDraft();
    this.parts.mailboxes.markRead(message.id);
    this.held.change({ view: "message", messageId: message.id, pane: null });
  }

  /** Opens a draft of what is given: a new window, whose launch events are raised. */
  openDraft(
    fields: Partial<ComposeState>,
    how: { readonly focus: OpenDraft["focus"]; readonly importance?: Importance; readonly id?: string },
  ): void {
    this.closeDraft();
    const { ownerId } = this.state;
    const owner = ownerById(ownerId);
    const user = { displayName: owner.name, emailAddress: owner.address };
    const session = composeSession({ user, ...fields });
    const draft: OpenDraft = {
      opened: how.id === undefined ? session.state : null,
      id: how.id ?? this.#nextId("draft"),
      ownerId,
      host: this.#host,
      window: this.#host.compose(session),
      importance: how.importance ?? "normal",
      focus: how.focus,
    };
    this.held.change({ draft, view: "draft", pane: null, refusal: null, notice: null, alert: null });
  }

  /** A new message, empty but for its writer's signature. */
  newMail(): void {
    const owner = ownerById(this.state.ownerId);
    this.held.change({ situation: null });
    this.openDraft({ body: { type: "html", content: openingBody([], owner.signature) } }, { focus: "to" });
  }

  answer(message: StoredMessage, kind: AnswerKind): void {
    const owner = ownerById(this.state.ownerId);
    this.openDraft(answerTo(message.item.state, kind, owner), { focus: kind === "forward" ? "to" : "body" });
  }

  /** Opens a saved draft again; to Outlook and to the add-in it is a reopened one. */
  reopen(id: string): void {
    const saved = this.parts.mailboxes.state.drafts.find((draft) => draft.id === id);
    if (saved === undefined) return;
    this.closeDraft();
    this.parts.mailboxes.removeDraft(id);
    this.openDraft({ ...saved.state, isReopened: true }, { id, focus: "body", importance: saved.importance });
  }

  /** Begins a situation: its person, its faults, its draft. Settles when the draft is open. */
  async play(situation: Situation): Promise<void> {
    this.closeDraft();
    this.setFaults(noFaults);
    this.held.change({ ownerId: situation.who, folder: "inbox", messageId: null, situation });
    if (situation.surroundings?.register !== undefined) await this.#writeOnce();
    if (this.state.situation !== situation) return;
    this.setFaults({ ...noFaults, surroundings: { ...noFaults.surroundings, ...situation.surroundings } });
    this.openDraft(draftOf(situation), { focus: "body" });
  }

  /** Closes the draft's window; session data end there, as in Outlook. What somebody worked on is kept in Drafts. */
  closeDraft(): void {
    const { draft } = this.state;
    if (draft === null) return;
    draft.window.close();
    if (isWorkedOn(draft)) this.parts.mailboxes.saveDraft(savedDraft(draft, this.parts.clock.now()));
    this.held.change({ draft: null, pane: null, refusal: null, alert: null, notice: null, isSending: false });
  }

  /** Throws the open draft away; it can be undone. */
  discard(): void {
    const { draft, situation } = this.state;
    if (draft === null) return;
    const { state } = draft.window.session;
    draft.window.close();
    this.held.change({ draft: null, pane: null, view: "list", refusal: null });
    this.say("Draft discarded", () => {
      const { id, importance, ownerId } = draft;
      if (this.state.ownerId !== ownerId) this.be(ownerId);
      this.openDraft({ ...state, sessionData: {}, notifications: [] }, { id, importance, focus: "body" });
      this.held.change({ situation });
    });
  }

  removeMessage(message: StoredMessage): void {
    const undo = this.parts.mailboxes.remove(message.id);
    this.held.change({ view: "list", messageId: null, pane: null });
    this.say("Message deleted", undo);
  }

  setImportance(importance: Importance): void {
    const { draft } = this.state;
    if (draft !== null) this.held.change({ draft: { ...draft, importance } });
  }

  openPane(commandId: string, session: Session, host: Host): void {
    this.#last += 1;
    this.held.change({ pane: { opening: this.#last, commandId, session, host } });
  }

  closePane(): void {
    this.held.change({ pane: null });
  }

  /** Presses Send. */
  async send(): Promise<void> {
    const { draft, isSending } = this.state;
    if (draft === null || isSending) return;
    this.held.change({ isSending: true, refusal: null, notice: null });
    const outcome = await draft.window.send((notice) => {
      this.held.change({ notice });
    });
    if (this.state.draft?.window !== draft.window) return;
    this.held.change({ isSending: false, notice: null });
    this.#afterSend(outcome, draft);
  }

  /** Presses a button of the alert. */
  choose(choice: Choice): void {
    const { alert, draft } = this.state;
    if (alert === null || draft === null) return;
    this.held.change({ alert: null });
    this.#afterSend(alert.choose(choice), draft);
  }

  say(text: string, undo: (() => void) | null = null): void {
    this.#last += 1;
    this.held.change({ done: { number: this.#last, text, undo } });
  }

  setFaults(faults: Faults): void {
    this.#host.faults = faults;
    const { draft } = this.state;
    if (draft !== null) draft.host.faults = faults;
    this.parts.faultsChanged(faults);
    this.held.change({ faults });
    if (faults.surroundings.connection === "online") this.releaseDue();
  }

  /** Lets the stand-in behave as another client, for every window that is opened from now on. */
  setClient(name: Client["name"]): void {
    this.#host = this.#hostFor(name);
    this.held.change({ clientName: name });
  }

  /** Puts the clock forward; what is due is delivered. */
  skip(ms: number): void {
    this.parts.clock.skip(ms);
    this.releaseDue();
  }

  /** Delivers what the Outbox holds and nothing keeps there any longer. */
  releaseDue(): void {
    if (this.state.faults.surroundings.connection === "work-offline") return;
    const now = this.parts.clock.now();
    this.parts.mailboxes.release(({ deferredUntil }) => deferredUntil === null || deferredUntil <= now);
  }

  /** Begins a message and drops it, so that the add-in has seen its register once: hardly anybody meets a fault on day one. */
  async #writeOnce(): Promise<void> {
    const { name, address } = ownerById(this.state.ownerId);
    const first = this.#host.compose(composeSession({ user: { displayName: name, emailAddress: address } }));
    await first.settled();
    first.close();
  }

  #nextId(prefix: string): string {
    this.#last += 1;
    return `${prefix}-${this.#last}`;
  }

  #hostFor(name: Client["name"]): Host {
    const { clock, manifest, showPage } = this.parts;
    const host = createHost({ clock, manifest, showPage, client: clients[name], faults: this.state.faults });
    host.observe((news) => {
      this.#hear(news, host);
    });
    return host;
  }

  #hear(news: HostNews, host: Host): void {
    if (news.what === "command") this.openPane(news.commandId, news.session, host);
    if (news.what === "addin-fault")
      this.held.change({ addinFaults: [...this.state.addinFaults, news.fault] });
    if (news.what === "window" && news.request.what === "close-container") this.closePane();
    if (news.what === "window" && news.request.what === "close-item") this.showList();
  }

  #afterSend(outcome: SendOutcome, draft: OpenDraft): void {
    switch (outcome.kind) {
      case "alert":
        this.held.change({ alert: outcome });
        break;
      case "refused":
        this.held.change({ refusal: outcome.text });
        break;
      case "kept":
        if (outcome.where === "drafts") this.showList();
        break;
      case "sent":
        this.#deliver(outcome, draft);
    }
  }

  #deliver(outcome: Extract<SendOutcome, { kind: "sent" }>, draft: OpenDraft): void {
    const { message, by, because } = outcome;
    const isDeferred = message.deferredUntil !== null && message.deferredUntil > this.parts.clock.now();
    const isHeldBack = by === "outbox" || isDeferred;
    const { importance } = draft;
    this.parts.mailboxes.accept(withImportance(message, importance), { importance, isHeldBack });
    draft.window.close();
    this.held.change({ draft: null, pane: null, view: "list", messageId: null });
    const said = { allowed: "Checked and sent", anyway: "Sent anyway", unchecked: "Sent unchecked" }[because];
    this.say(isHeldBack ? "Waiting in the Outbox" : said);
  }
}
