import type { MailboxUser } from "../session/compose-session.ts";
import { isResolved, recipientFields, type Person, type RecipientField } from "../session/person.ts";
import { isFields, type Fields } from "../wire/envelope.ts";
import { recipientTypes } from "../wire/numbers.ts";
import { onDraft, type Call } from "./call.ts";
import { listOf, numberOf } from "./params.ts";
import { Refusal } from "./refusal.ts";

/** How many recipients one call may set or add (Recipients.setAsync, Microsoft's reference). */
const perCall = 100;

function fieldOf(params: Fields): RecipientField {
  const field = recipientFields[numberOf(params, "recipientField")];
  if (field === undefined) throw new Refusal("InvalidParameterValueError");
  return field;
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}

/** A person as Office.js reads them from the wire. */
export function personOnTheWire(person: Person, user: MailboxUser): Fields {
  const isOwn = domainOf(person.address) === domainOf(user.emailAddress);
  const type = person.recipientType ?? (isOwn ? "user" : "externalUser");
  return { name: person.name, address: person.address, recipientType: recipientTypes.indexOf(type) };
}

/** Whoever an add-in names is resolved when they have an address; a bare name is not looked up. */
function added(entry: unknown): Person {
  if (!isFields(entry)) throw new Refusal("InvalidParameterValueError");
  const name = typeof entry["name"] === "string" ? entry["name"] : "";
  const address = typeof entry["address"] === "string" ? entry["address"] : "";
  if (address.indexOf("@") > 0) return { name: name === "" ? address : name, address };
  return { name: name === "" ? address : name, address: "", resolved: false };
}

function addedIn(params: Fields): readonly Person[] {
  const people = listOf(params, "recipientArray");
  if (people.length > perCall) throw new Refusal("NumberOfRecipientsExceeded");
  return people.map(added);
}

/** `item.bcc.getAsync`; of a field that there is not, the name of the call. */
const member = (method: string) => (params: Fields) => {
  const field = recipientFields[Number(params["recipientField"])];
  return field === undefined ? `recipients.${method}` : `item.${field}.${method}`;
};

/** To, Cc and Bcc: one dispatch id for the three, the field is a parameter. */
export const recipients: readonly Call[] = [
  onDraft(
    { id: 15, name: "recipients.getAsync", need: 1, member: member("getAsync") },
    ({ state }, params, { client }) =>
      state[fieldOf(params)]
        .filter(isResolved)
        .slice(0, client.recipientsReturned ?? undefined)
        .map((person) => personOnTheWire(person, state.user)),
  ),
  onDraft({ id: 21, name: "recipients.setAsync", need: 2, member: member("setAsync") }, (draft, params) => {
    draft.change({ [fieldOf(params)]: addedIn(params) });
  }),
  onDraft({ id: 22, name: "recipients.addAsync", need: 2, member: member("addAsync") }, (draft, params) => {
    const field = fieldOf(params);
    draft.change({ [field]: [...draft.state[field], ...addedIn(params)] });
  }),
  onDraft({ id: 107, name: "item.from.getAsync", need: 1 }, ({ state }) => ({
    name: state.from.name,
    address: state.from.address,
  })),
];
