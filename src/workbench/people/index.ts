export { grants } from "./grants.ts";
export { lowmarsh } from "./lowmarsh.ts";
export {
  addressBook,
  ownerById,
  owners,
  ownersAt,
  personFor,
  recipientFor,
  suggestionsFor,
  type AddressBookEntry,
  type MailboxOwner,
} from "./directory.ts";
