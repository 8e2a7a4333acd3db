/**
 * Who asked for the assessment of an account, and of which one's end the administrators were told. The accounts themselves and
 * their assessments stand in the authority file, one row of `authority` for each version, and on the log: the tables that were
 * meant for them were never written. Sources: issue of the account register; report of June 2022, 4.3.
 */
export const assessments = /* sql */ `
drop table accounts;
drop table assessments;

create table assessment_asks (
  id        text    primary key,
  -- A keyed hash of the address: it is found by it, and stands nowhere in clear.
  key       bytea   not null check (length(key) = 32),
  asker     text    not null,
  holder    text,
  asked_at  instant not null,
  closed_at instant,
  sealed    bytea   not null
);
create unique index assessment_asks_open on assessment_asks (key) where closed_at is null;
create index assessment_asks_by_asker on assessment_asks (asker);

create table assessment_warnings (
  key      bytea   not null check (length(key) = 32),
  last_day text    not null check (last_day ~ '^\\d{4}-\\d{2}-\\d{2}$'),
  told_at  instant not null,
  primary key (key, last_day)
);

create function ask_stands() returns trigger language plpgsql as $$
begin
  if (new.id, new.key, new.asker, new.asked_at, new.sealed) is distinct from (old.id, old.key, old.asker, old.asked_at, old.sealed)
    or new.holder is distinct from old.holder
    or (old.closed_at is not null and new.closed_at is distinct from old.closed_at) then
    raise exception 'what was asked stands until it is closed' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger ask_stands before update on assessment_asks for each row execute function ask_stands();

revoke all on function ask_stands() from public;
grant select, insert on assessment_asks, assessment_warnings to correspondence_register;
grant update (closed_at) on assessment_asks to correspondence_register;
`;
