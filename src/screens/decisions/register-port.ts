import type { PolicyView } from "../../api/index.ts";
import type { Answer as ClientAnswer, RegisterClient } from "../../register-client/index.ts";
import type { Answer, DecisionsPort, DirectoryPerson, PortTrouble } from "./port.ts";
import { watchChanges, type Watching } from "../shared/index.ts";

/** What each status of a refusal means to a page; others are refused without more. */
const byStatus: Readonly<Record<number, PortTrouble>> = { 403: "not-allowed", 404: "not-found" };

/** The code of a caller who is signed in, and nobody of the directory. */
const strangerCode = "ERR_STRANGER";

/** The client's answer as a page has it. */
function told<Value>(answer: ClientAnswer<Value>): Answer<Value> {
  if (answer.ok) return answer;
  const { trouble, problem } = answer;
  if (trouble === "no-register") return { ok: false, trouble: "unreachable" };
  if (trouble !== "refused" || problem === null) return { ok: false, trouble };
  if (problem.code === strangerCode) return { ok: false, trouble: "stranger" };
  const why = byStatus[problem.status] ?? "refused";
  return { ok: false, trouble: why, ...(problem.state === undefined ? {} : { state: problem.state }) };
}

type Served = PolicyView["people"][number];

/** A person as pages show them, named as the register names them: with the title first. */
function shownPerson({ id, name, title, kind, post, ward }: Served): DirectoryPerson {
  return { id, name: title === undefined ? name : `${title} ${name}`, kind, post: post ?? ward ?? "" };
}

const exportTypes = { json: "application/json", csv: "text/csv" } as const;

/** The pages' questions, asked of the register. */
export function registerPort(client: RegisterClient, watching: Watching): DecisionsPort {
  return {
    me: async () => told(await client.me()),
    async people() {
      const answer = told(await client.policy());
      return answer.ok ? { ok: true, value: answer.value.people.map(shownPerson) } : answer;
    },
    find: async (id) => told(await client.find(id)),
    list: async (role, after) => told(await client.list({ role, ...(after === null ? {} : { after }) })),
    ask: async (body) => told(await client.ask(body)),
    grant: async (id, body) => told(await client.grant(id, body)),
    refuse: async (id, body) => told(await client.refuse(id, body)),
    withdraw: async (id, body) => told(await client.withdraw(id, body)),
    revoke: async (id, body) => told(await client.revoke(id, body)),
    refer: async (id, body) => told(await client.refer(id, body)),
    determine: async (id, body) => told(await client.determine(id, body)),
    remind: async (id, body) => told(await client.remind(id, body)),
    hold: async (id, body) => told(await client.hold(id, body)),
    liftHold: async (id, body) => told(await client.liftHold(id, body)),
    releases: async () => told(await client.releases()),
    decideRelease: async (id, body) => told(await client.decideRelease(id, body)),
    audit: async (after) => told(await client.audit(after)),
    verify: async (head) => told(await client.auditVerify(head)),
    async exportOf(request, format) {
      const answer = told(await client.exportOf(request, format));
      if (!answer.ok) return answer;
      return {
        ok: true,
        value: { name: `${request}.${format}`, type: exportTypes[format], text: answer.value },
      };
    },
    rates: async () => told(await client.rates()),
    recordAbsence: async (body) => told(await client.recordAbsence(body)),
    changeLevel: async (change) => told(await client.changeLevel(change)),
    previewAccount: async (account) => told(await client.previewAccount(account)),
    addAccount: async (body) => told(await client.addAccount(body)),
    previewDirectory: async (file) => told(await client.previewDirectory(file)),
    bringIn: async (body) => told(await client.bringIn(body)),
    lastBroughtIn: async () => told(await client.lastBroughtIn()),
    undoBringIn: async (body) => told(await client.undoBringIn(body)),
    accounts: async () => told(await client.accounts()),
    accountsOf: async (address) => told(await client.accounts(address)),
    askAssessment: async (body) => told(await client.askAssessment(body)),
    checklist: async () => told(await client.checklist()),
    putChecklist: async (body) => told(await client.putChecklist(body)),
    assess: async (address, body) => told(await client.assess(address, body)),
    assessmentAsks: async () => told(await client.assessmentAsks()),
    closeAssessmentAsk: async (id, body) => told(await client.closeAssessmentAsk(id, body)),
    accountHistory: async (person) => told(await client.accountHistory(person)),
    accountStandings: async () => told(await client.accountStandings()),
    watch: (changed) => watchChanges((after) => client.changes(after), changed, watching),
  };
}
