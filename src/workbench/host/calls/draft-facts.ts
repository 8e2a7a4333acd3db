import { onDraft, type Call } from "./call.ts";
import { Refusal } from "./refusal.ts";

/** What kind of draft it is, where it is kept, and how the add-in was opened. */
export const draftFacts: readonly Call[] = [
  onDraft({ id: 174, name: "item.getComposeTypeAsync", need: 1 }, ({ state }) => ({
    composeType: state.composeType,
    coercionType: state.body.type,
  })),
  onDraft({ id: 32, name: "item.saveAsync", need: 2 }, (draft, _, context) => {
    const itemId = draft.state.itemId ?? context.nextId("item");
    const conversationId = draft.state.conversationId ?? context.nextId("conversation");
    draft.change({ itemId, conversationId });
    return itemId;
  }),
  onDraft({ id: 164, name: "item.getItemIdAsync", need: 1 }, ({ state }) => {
    if (state.itemId === null) throw new Refusal("ItemNotSaved");
    return state.itemId;
  }),
  onDraft(
    { id: 175, name: "item.isClientSignatureEnabledAsync", need: 1 },
    ({ state }) => state.isClientSignatureEnabled,
  ),
  onDraft({ id: 176, name: "item.disableClientSignatureAsync", need: 2 }, (draft) => {
    draft.change({ isClientSignatureEnabled: false });
  }),
  {
    id: 99,
    name: "item.getInitializationContextAsync",
    need: 1,
    answer: (_, { session }) => session.state.initializationContext,
  },
  {
    id: 108,
    name: "item.getSharedPropertiesAsync",
    need: 1,
    answer() {
      // In a draft it fails on the web and Windows but in odd cases (Microsoft's delegate access page).
      throw new Refusal("NotSupportedForSharedFolders");
    },
  },
];
