/**
 * What the service may do. It reads everything but the keys it has no use for, adds, and changes only what is meant to
 * change; it cannot edit history. Sources: promise R10; ASVS 5.0, 16.4.2. A change to this list is a new migration.
 */
export const roles = /* sql */ `
do $$ begin
  create role correspondence_register nologin;
exception when duplicate_object or unique_violation then null;
end $$;

grant usage on schema register to correspondence_register;
revoke all on all functions in schema register from public;
grant execute on all functions in schema register to correspondence_register;
grant select on all tables in schema register to correspondence_register;

grant insert on requests, request_people, request_keys, decisions, sharing, receipts, releases, sends, outbox,
  idempotency, authority, levels, bindings, tickets, accounts, assessments, record_keys, counters
  to correspondence_register;

grant update (state, reminded_at, revoked_at) on requests to correspondence_register;
grant update (state, decided_by, decided_at, decision) on releases to correspondence_register;
grant update (due_at, attempts, delivered_at, fault) on outbox to correspondence_register;
grant update on levels, accounts, counters to correspondence_register;
grant update (second_administrator, bound_at, ended_at) on bindings to correspondence_register;
grant update (revoked_at) on tickets to correspondence_register;

-- What is only kept for a while may be cleared away; what counts as history may not.
grant delete on outbox, idempotency, tickets, accounts, sends to correspondence_register;
`;
