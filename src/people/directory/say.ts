import type { AccountFault } from "./one-account.ts";
import type { Doubt, LineFault, Unusable } from "./preview.ts";

/** What is wrong with a line, and what to do; `{…}` are values from the file. */
const faultWords: Readonly<Record<LineFault["fault"]["because"], string>> = {
  "no-address": "There is no address: add one, or take the line out.",
  "address-hides-something": "The address holds characters that cannot be seen: type it anew.",
  "no-name": "There is no name: add one.",
  "name-too-long": "The name is longer than 120 characters: shorten it.",
  "name-hides-something": "The name holds characters that cannot be seen: type it anew.",
  "cell-too-long": "A cell is longer than 320 characters: check that no quotation mark is missing.",
  "not-an-address": "“{found}” is not a mail address: correct it.",
  "not-yes-or-no": "“{found}” does not say whether the account is enabled: write true or false.",
  "not-a-user-type": "“{found}” is not a type of user: write Member or Guest.",
  cells: "There are {found} cells and the header has {wanted}: check commas and quotation marks.",
  quotes: "A quotation mark has no partner: the line cannot be taken apart.",
  "not-text": "The file is not a text file: export it as CSV.",
};

type OfAccount = Exclude<AccountFault["because"], LineFault["fault"]["because"]>;

/** Why one account is not added, and what to do. */
const accountWords: Readonly<Record<OfAccount, string>> = {
  "post-too-long": "The post is longer than 120 characters: shorten it.",
  "post-hides-something": "The post holds characters that cannot be seen: type it anew.",
  nobody: "This person is not in the directory any more: choose somebody else.",
  "is-known": "{found} is already an account of {whose}: an address is one person's.",
  "is-a-list": "{found} is the address of a mailing list: it is nobody's own.",
  "looks-like": "{found} only looks like {like}: compare them letter by letter.",
  "not-ours": "{found} is not at a domain of ours: say which other kind of account it is.",
  ours: "{found} is at a domain of ours: say that it is an account of the authority.",
  namesake: "{found} is in the directory already: add the account to them.",
};

const doubtWords: Readonly<Record<Doubt["because"], string>> = {
  guest: "{name} ({address}) is a guest of another organisation: nobody was added.",
  blocked: "{name} ({address}) cannot sign in: nobody was added.",
  "mailbox-of-nobody": "{name} ({address}) is a shared mailbox or a room: nobody was added.",
  twice: "{address} stands in the file twice: the first line counts.",
  "same-name":
    "{name} ({address}) has the name of somebody who is there at another address: is it the same person?",
  "other-kind": "{address} belongs to somebody of the other kind: nothing was changed.",
  outside: "{name} ({address}) is not at a domain of the authority: nobody was added.",
};

const unusableWords: Readonly<Record<Unusable["unusable"], string>> = {
  empty: "The file is empty: export it again.",
  "not-text": "The file is not a text file: export it as CSV.",
  "no-address-column":
    "No column holds addresses: export one called Mail, Email address or User principal name.",
  "no-name-column": "No column holds names: export one called Display name.",
  "too-many-rows": "The file has more than 10,000 lines: export only the people of the authority.",
};

function filled(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{([a-z]+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

/** Why a line was not taken, in one sentence. */
export function sayFault({ fault }: LineFault): string {
  return filled(faultWords[fault.because], { ...fault });
}

function isOfAccount(fault: AccountFault): fault is Extract<AccountFault, { because: OfAccount }> {
  return fault.because in accountWords;
}

/** Why one account is not added, in one sentence. */
export function sayAccountFault(fault: AccountFault): string {
  const words = isOfAccount(fault) ? accountWords[fault.because] : faultWords[fault.because];
  return filled(words, { ...fault });
}

/** What a person is asked to look at, in one sentence. */
export function sayDoubt({ because, name, address }: Doubt): string {
  return filled(doubtWords[because], { name, address });
}

/** Why a file cannot be brought in, in one sentence. */
export function sayUnusable({ unusable }: Unusable): string {
  return unusableWords[unusable];
}
