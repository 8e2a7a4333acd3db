/**
 * Everybody in the groups of Microsoft 365 as they were last read whole, and where the next reading goes on: one row, replaced by each
 * reading and removed where no groups are set. It is no history: what comes of it is a change of the directory, on the log.
 */
export const graph = /* sql */ `
create table graph_mirror (
  one     boolean primary key default true check (one),
  mirror  jsonb   not null,
  read_at instant not null
);

grant select, insert, update, delete on graph_mirror to correspondence_register;
`;
