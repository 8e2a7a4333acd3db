import { describe, expect, it } from "vitest";
import { harrowmere } from "../../../test/support/build.ts";
import type { AuthorityFile } from "../authority-file.ts";
import { readAuthorityFile } from "../authority-file/index.ts";
import { csvTextIn } from "./csv-text.ts";
import { previewOf, type Preview } from "./preview.ts";
import { sayDoubt } from "./say.ts";

const base: AuthorityFile = {
  ...harrowmere().file,
  lists: [],
  people: [
    {
      id: "m1",
      name: "Priya Raghunathan",
      title: "Cllr",
      kind: "member",
      post: "Lead Member for Transport",
      accounts: [
        { address: "priya.raghunathan@harrowmere.example", kind: "authority" },
        { address: "priya@homenet.example", kind: "personal" },
      ],
    },
    {
      id: "m2",
      name: "Tomasz Wilk",
      kind: "member",
      accounts: [{ address: "tomasz.wilk@harrowmere.example", kind: "authority" }],
    },
    {
      id: "o1",
      name: "Rosa Whitcombe",
      kind: "officer",
      accounts: [{ address: "rosa.whitcombe@harrowmere.example", kind: "authority" }],
    },
  ],
};

const entra = "userPrincipalName,displayName,mail,userType,jobTitle,accountEnabled";

function preview(text: string, as: "member" | "officer" = "member"): Preview {
  const made = previewOf(text, base, as);
  if ("unusable" in made) throw new Error(made.unusable);
  return made;
}

function row(
  changed: Partial<Record<"upn" | "name" | "mail" | "type" | "post" | "enabled", string>> = {},
): string {
  const { upn = "ada.blyth@harrowmere.example", name = "Ada Blyth", mail = upn } = changed;
  const { type = "Member", post = "Member of the Transport Committee", enabled = "true" } = changed;
  return [upn, name, mail, type, post, enabled].join(",");
}

describe("an export of Microsoft Entra", () => {
  it("adds who is new, changes what changed, leaves the rest, and says who is not in it", () => {
    const made = preview(
      [
        entra,
        row(),
        row({
          upn: "PRIYA.Raghunathan@harrowmere.example.",
          name: "Cllr Priya Raghunathan",
          post: "Deputy Mayor",
        }),
      ].join("\r\n"),
    );
    expect(made.added).toEqual([
      {
        line: 2,
        person: {
          id: "m4",
          name: "Ada Blyth",
          kind: "member",
          post: "Member of the Transport Committee",
          accounts: [{ address: "ada.blyth@harrowmere.example", kind: "authority" }],
        },
      },
    ]);
    expect(made.changed).toEqual([
      {
        line: 3,
        person: "m1",
        before: { name: "Priya Raghunathan", post: "Lead Member for Transport" },
        after: { name: "Priya Raghunathan", post: "Deputy Mayor" },
      },
    ]);
    expect(made.absent.map(({ id }) => id)).toEqual(["m2"]);
    expect(made.next.people.map(({ id }) => id)).toEqual(["m1", "m2", "o1", "m4"]);
    expect(made.next.people[0]?.accounts).toEqual(base.people[0]?.accounts);
  });

  it("keeps a former name, so that older mail still knows its author", () => {
    const made = preview(
      [entra, row({ upn: "tomasz.wilk@harrowmere.example", name: "Tomasz Blyth", post: "" })].join("\n"),
    );
    expect(made.next.people[1]).toMatchObject({ name: "Tomasz Blyth", alsoKnownAs: ["Tomasz Wilk"] });
  });

  it("gives nobody an id that was another's, though nobody has it now", () => {
    const made = previewOf([entra, row()].join("\n"), base, "member", (id) => id === "m4");
    if ("unusable" in made) throw new Error(made.unusable);
    expect(made.added[0]?.person.id).toBe("m5");
  });

  it("takes a councillor's title apart from the name", () => {
    const made = preview([entra, row({ name: "Cllr. Ada Blyth" })].join("\n"));
    expect(made.added[0]?.person).toMatchObject({ title: "Cllr", name: "Ada Blyth" });
  });

  it.each([
    ["a guest", { type: "Guest" }, "guest"],
    [
      "a guest by sign-in name",
      { upn: "ada_elmstow.example#EXT#@harrowmere.example", mail: "ada@elmstow.example" },
      "guest",
    ],
    ["a blocked account", { enabled: "False" }, "blocked"],
    ["an address outside", { upn: "ada@elmstow.example" }, "outside"],
    ["a look-alike of a domain", { upn: "ada@harrowmere.example.elmstow.example" }, "outside"],
    ["somebody's name at another address", { name: "Tomasz Wilk" }, "same-name"],
    ["somebody's name with a title, at another address", { name: "Cllr Tomasz Wilk" }, "same-name"],
    ["an officer among members", { upn: "rosa.whitcombe@harrowmere.example" }, "other-kind"],
  ])("shows %s and adds nobody", (_what, changed, because) => {
    const made = preview([entra, row(changed)].join("\n"));
    expect(made.doubts).toMatchObject([{ line: 2, because }]);
    expect(made.added).toEqual([]);
    expect(made.next.people).toEqual(base.people);
    expect(made.doubts.map(sayDoubt).join()).toMatch(/^\S.*[.?]$/);
  });

  it("takes the first of two lines with one address", () => {
    const made = preview([entra, row(), row({ name: "Somebody Else" })].join("\n"));
    expect(made.added).toHaveLength(1);
    expect(made.doubts).toMatchObject([{ line: 3, because: "twice" }]);
  });

  it("leaves an authority file that holds", () => {
    const made = preview([entra, row(), row({ upn: "x.y@harrowmere.example", name: "X Y" })].join("\n"));
    expect("authority" in readAuthorityFile(made.next, ["part-5.5", "part-5.3", "cpca-2022", "sefton"])).toBe(
      true,
    );
  });
});

describe("other exports", () => {
  it.each([
    [
      "the Microsoft 365 admin centre",
      'Block credential,Display name,Title,User principal name\n"False",Ada Blyth,Clerk,ada.blyth@harrowmere.example',
    ],
    [
      "the Exchange admin centre",
      "Display name,Email address,Recipient type\nAda Blyth,ada.blyth@harrowmere.example,UserMailbox",
    ],
    [
      "Exchange PowerShell",
      '"DisplayName","PrimarySmtpAddress","RecipientTypeDetails"\n"Ada Blyth","ada.blyth@harrowmere.example","UserMailbox"',
    ],
    [
      "a spreadsheet with semicolons",
      "First name;Last name;E-mail address\nAda;Blyth;ada.blyth@harrowmere.example",
    ],
    ["a spreadsheet with tabs", "Name\tEmail\nAda Blyth\tada.blyth@harrowmere.example"],
  ])("of %s are read", (_what, text) => {
    expect(preview(text).added.map(({ person }) => person.name)).toEqual(["Ada Blyth"]);
  });

  it("of Exchange tell a shared mailbox", () => {
    const made = preview(
      "DisplayName,PrimarySmtpAddress,RecipientTypeDetails\nClerks,clerks@harrowmere.example,SharedMailbox",
    );
    expect(made.doubts).toMatchObject([{ because: "mailbox-of-nobody" }]);
  });

  it.each([
    ["UTF-8 with a mark", Buffer.from("\ufeffName,Email\nZoë,zoe@harrowmere.example", "utf8")],
    ["UTF-16", Buffer.from("\ufeffName,Email\nZoë,zoe@harrowmere.example", "utf16le")],
    ["Windows-1252", Buffer.from("Name,Email\nZoë,zoe@harrowmere.example", "latin1")],
  ])("are read in %s", (_what, bytes) => {
    expect(preview(csvTextIn(bytes)).added.map(({ person }) => person.name)).toEqual(["Zoë"]);
  });

  it.each([
    ["", "empty"],
    ["Name,Email\u0000", "not-text"],
    ["Name,Phone\nAda,1", "no-address-column"],
    ["Mail,Phone\nada@x.example,1", "no-name-column"],
  ])("that begin with %j are not usable: %s", (text, expected) => {
    expect(previewOf(text, base, "member")).toMatchObject({ unusable: expected });
  });
});
