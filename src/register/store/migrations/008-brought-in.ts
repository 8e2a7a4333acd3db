/** The list of people that was brought in last is found without reading the log. */
export const broughtIn = /* sql */ `
create index chain_of_brought_in on chain (n) where kind = 'authority.brought-in';
`;
