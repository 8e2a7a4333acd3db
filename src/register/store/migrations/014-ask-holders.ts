/**
 * What was asked about an account is whoever's has the account: while it is open its holder follows the directory, and stands from then
 * on. Source: outward contract, section 5 (the export of what is held on a person).
 */
export const askHolders = /* sql */ `
create or replace function ask_stands() returns trigger language plpgsql as $$
begin
  if (new.id, new.key, new.asker, new.asked_at, new.sealed) is distinct from (old.id, old.key, old.asker, old.asked_at, old.sealed)
    or (old.closed_at is not null
      and (new.holder, new.closed_at) is distinct from (old.holder, old.closed_at)) then
    raise exception 'what was asked stands until it is closed' using errcode = 'check_violation';
  end if;
  return new;
end $$;

grant update (holder) on assessment_asks to correspondence_register;
`;
