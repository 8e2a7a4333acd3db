import type { Account, AuthorityFile, Person } from "../../src/people/index.ts";
import { wexmoor } from "../../test/support/register/operations.ts";

const domain = "wexmoor-ca.example";

function accountsOf(id: string): readonly Account[] {
  return [
    { address: `${id}@${domain}`, kind: "authority" },
    {
      address: `cllr.${id}@elmstow.example`,
      kind: "council",
      assessment: { outcome: "passed", on: "2026-02-03", expires: "2027-02-03" },
    },
    { address: `${id}@homenet-${id}.example`, kind: "personal" },
  ];
}

/** A thousand people with three accounts each, and the offices of Wexmoor among them. */
export const thousandPeople: AuthorityFile = {
  ...wexmoor,
  people: [
    ...wexmoor.people,
    ...Array.from({ length: 1_000 - wexmoor.people.length }, (_, at): Person => ({
      id: `n${at}`,
      name: `Person Number ${at}`,
      kind: at % 2 === 0 ? "member" : "officer",
      post: "Member of the Transport Committee",
      accounts: accountsOf(`n${at}`),
    })),
  ],
};

/** An export of Entra with so many lines, as wide as its pages give it: a third are there, the rest are new. */
export function entraExport(rows: number): string {
  const rest = ["", "UserType,Member", "Created,2024-03-01", "Company,Wexmoor", "Office,North Quay"];
  const more = rest.map((cell) => cell.split(",")[0]).join(",");
  const cells = rest.map((cell) => cell.split(",")[1] ?? "").join(",");
  const lines = Array.from({ length: rows }, (_, at) => {
    const mail = `n${at}@${domain}`;
    return `${mail},Person Number ${at},${mail},Member,Clerk of Works,true,${cells}`;
  });
  return [`userPrincipalName,displayName,mail,userType,jobTitle,accountEnabled,${more}`, ...lines].join(
    "\r\n",
  );
}
