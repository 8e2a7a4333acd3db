/** `Ward Member for Fenside`, `Councillor for Fenside`, `Members for Fenside and for Saltgate`, `Your Fenside councillor`, `One of your councillors`, `Representing Fenside ward`. */
export const wardRole =
  /\b(?:ward|local|division(?:al)?|elected)\s+(?:member|councillor|cllr|representative)s?\b|\b(?:member|councillor|cllr)s?\s+for\s+[A-Z]|\byour (?:[\w'’]+ ){0,3}(?:member|councillor|cllr)\b|\bone of (?:your|the) (?:[\w'’]+ ){0,3}(?:member|councillor|cllr)s\b|\b(?:representing|elected (?:for|by|to represent)) (?:[\w'’]+ ){1,5}(?:ward|division)\b|\b(?:councillor|cllr|member) ?[-–—,|] ?(?:[\w'’]+ ){1,5}(?:ward|division)\b/i;

/** An office of the authority: `Lead Member for Skills`, `Transport Lead`, `Member, Business Board`, `Chair of the Audit Committee`, `Leader of the Council`. */
export const officeRole =
  /\b(?:(?:lead|cabinet|executive|portfolio|board|co-?opted|committee)\s+(?:\w+\s+)?(?:member|councillor|holder)|(?:deputy\s+|vice[- ])?(?:chair(?:man|woman|person)?|mayor|leader)\b|member\s+of\s+the\b|member,? (?:[-–—] )?(?:\w+ ){0,4}(?:board|committee|panel)\b|co-?optee\b|\w+ lead\b|spokes(?:person|man|woman)|independent\s+(?:person|member)\b)/i;

/** A post outside the authority: `Honorary Treasurer, Museum Trust`, `Managing Director, Ashdown Joinery`. */
export const outsideRole =
  /\b(?:treasurer|trustee|governor|secretary|director|manager|president|owner|partner|founder|patron|candidate|agent|vice-president|captain|head\s+of|principal|editor|organiser|convenor|proprietor|resident|parent|churchwarden)\b/i;

/** What officers are called, whatever the authority file says: `Senior Transport Planner`, `Head of Legal`. */
export const officersPost =
  /\b(?:officer|director|manager|head\s+of|engineer|planner|adviser|advisor|assistant|solicitor|lawyer|clerk|co-?ordinator|surveyor|inspector|analyst|accountant|architect|administrator|chief|principal|editor|technician|ranger|lead)\b/i;

/** Whether a line names a ward or an office of the authority. */
export function namesPublicRole(line: string): boolean {
  return wardRole.test(line) || officeRole.test(line);
}

/** Whether a line names a role of any kind. */
export function namesRole(line: string): boolean {
  return namesPublicRole(line) || outsideRole.test(line);
}

/** What an organisation's name has in it. */
const organisation =
  /\b(?:authority|council|committee|branch|team|department|services?|office|enquiries|group|board|association|party|trust|ltd|limited|plc|company|news(?:letter|desk)?|desk|no-?reply|system|helpdesk|society|club|federation)\b/i;

/** Whether a line has the name of an organisation in it. */
export function namesOrganisation(line: string): boolean {
  return organisation.test(line);
}
