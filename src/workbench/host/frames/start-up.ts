import { attachmentOnTheWire } from "../calls/attachments.ts";
import { personOnTheWire } from "../calls/recipients.ts";
import type { Client } from "../clients.ts";
import type { ManifestFacts } from "../manifest/facts.ts";
import type { ReadState } from "../session/read-session.ts";
import type { Session } from "../session/session.ts";
import type { Fields } from "../wire/envelope.ts";
import { itemType, permissionLevel } from "../wire/numbers.ts";

/**
 * The requirement sets that the host says it has. Versions are texts: as a number, 1.10 is 1.1. Office.js repeats them
 * and checks nothing: above 1.12 its npm build lacks members, of which the supplement adds a few.
 */
function requirementSets(client: Client): string {
  return JSON.stringify({ Mailbox: `1.${client.mailbox}`, IdentityAPI: "1.3", DialogApi: "1.2" });
}

const outlookWebApp = 64;
const version = "16.0.18000.20000";

/** Answers the library's first question: which application it is in. */
export function appContext(facts: {
  readonly controlId: string;
  readonly origin: string;
  readonly manifest: ManifestFacts;
  readonly session: Session;
  readonly client: Client;
}): Fields {
  return {
    _id: facts.controlId,
    _appName: outlookWebApp,
    _appVersion: "16.01",
    _appMinorVersion: 1,
    _appUILocale: facts.client.displayLanguage,
    _dataLocale: facts.client.displayLanguage,
    _docUrl: "",
    _clientMode: 1,
    _settings: facts.session.state.roamingSettings,
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: facts.controlId,
    _appInstanceId: facts.controlId,
    _requirementMatrix: requirementSets(facts.client),
    _hostFullVersion: version,
    _addinName: facts.manifest.name,
    _appDomains: [facts.origin, ...facts.manifest.appDomains],
    _clientWindowHeight: 320,
    _clientWindowWidth: 320,
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}

function readFields(state: ReadState, client: Client): Fields {
  const people = (list: ReadState["to"]) => list.map((person) => personOnTheWire(person, state.user));
  return {
    id: state.itemId,
    itemClass: "IPM.Note",
    subject: state.subject,
    normalizedSubject: state.subject.replace(/^(?:(?:re|fw|fwd): ?)+/i, ""),
    to: people(state.to),
    cc: people(state.cc),
    bcc: people(state.bcc),
    from: personOnTheWire(state.from, state.user),
    sender: personOnTheWire(state.sender, state.user),
    attachments: state.attachments.map((attachment, index) => attachmentOnTheWire(attachment, index, client)),
    internetMessageId: state.internetMessageId,
    dateTimeCreated: state.createdAt,
    dateTimeModified: state.createdAt,
    isRead: true,
  };
}

/** Answers the library's third question: which item it stands beside. */
export function initialData(facts: {
  readonly manifest: ManifestFacts;
  readonly session: Session;
  readonly client: Client;
}): Fields {
  const { session, manifest, client } = facts;
  const { user } = session.state;
  return {
    userDisplayName: user.displayName,
    userEmailAddress: user.emailAddress,
    userProfileType: "office365",
    userTimeZone: "GMT Standard Time",
    permissionLevel: permissionLevel[manifest.permission],
    itemType: session.kind === "compose" ? itemType.messageCompose : itemType.messageRead,
    hostVersion: version,
    owaView: "ThreeColumns",
    ewsUrl: null,
    restUrl: null,
    conversationId: session.state.conversationId,
    isFromSharedFolder:
      session.kind === "compose" && session.state.isInSharedMailbox && manifest.supportsSharedFolders,
    ...(session.kind === "read" ? readFields(session.state, client) : {}),
  };
}
