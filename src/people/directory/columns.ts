/** What an export says of a person, whatever it calls the column. */
export type Field =
  | "mail"
  | "signInName"
  | "name"
  | "givenName"
  | "surname"
  | "post"
  | "userType"
  | "isEnabled"
  | "isBlocked"
  | "mailbox";

/**
 * How the export pages of Microsoft Entra, the Microsoft 365 admin centre, the Exchange admin centre and Exchange PowerShell
 * call their columns, in lower case and without blanks; the first that is there counts.
 */
const namesOf: Readonly<Record<Field, readonly string[]>> = {
  mail: ["mail", "emailaddress", "primarysmtpaddress", "windowsemailaddress", "email", "e-mailaddress"],
  signInName: ["userprincipalname", "signinname"],
  name: ["displayname", "name"],
  givenName: ["givenname", "firstname"],
  surname: ["surname", "lastname"],
  post: ["jobtitle", "title"],
  userType: ["usertype"],
  isEnabled: ["accountenabled"],
  isBlocked: ["blockcredential"],
  mailbox: ["recipienttypedetails", "recipienttype"],
};

/** At which place of a row each field stands; a field that the export does not have is absent. */
export type Columns = { readonly [field in Field]?: number };

function plain(header: string): string {
  return header.toLowerCase().replace(/[\s_]+/g, "");
}

const fields = Object.keys(namesOf) as readonly Field[];

/** The columns of a header row. */
export function columnsOf(header: readonly string[]): Columns {
  const plainHeader = header.map(plain);
  const placeOf = (field: Field): number =>
    namesOf[field].map((name) => plainHeader.indexOf(name)).find((place) => place !== -1) ?? -1;
  const found = fields.map((field) => [field, placeOf(field)] as const).filter(([, place]) => place !== -1);
  return Object.fromEntries(found);
}

/** Which of what is needed an export lacks; empty: it can be read. */
export function missingColumns(columns: Columns): readonly ("address" | "name")[] {
  const hasAddress = columns.mail !== undefined || columns.signInName !== undefined;
  const hasName =
    columns.name !== undefined || (columns.givenName !== undefined && columns.surname !== undefined);
  return [...(hasAddress ? [] : (["address"] as const)), ...(hasName ? [] : (["name"] as const))];
}
