/**
 * A check whose level is null is as the protocol has it, whatever the authority file says: so the Monitoring Officer can set it back.
 * Source: outward contract, section 5 (`/levels`).
 */
export const levelOfTheProtocol = /* sql */ `
alter table levels alter column level drop not null;
`;
