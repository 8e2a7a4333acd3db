/**
 * Who is who, who is signed in, and how strict the checks are. Sources: outward contract, sections 1, 5 (`/authority`,
 * `/levels`, `/accounts`, `/lookup-tickets`) and 6 (a person is bound once; by hand it takes two administrators).
 */
export const directory = /* sql */ `
create table authority (
  ordinal bigint  generated always as identity unique,
  version text    primary key,
  file    jsonb   not null,
  since   instant not null
);

create table levels (
  check_name text    primary key,
  level      text    not null check (level in ('off', 'inform', 'prompt', 'hold')),
  since      instant not null
);

create table bindings (
  tid                  text    not null,
  oid                  text    not null,
  person               text    not null,
  first_administrator  text,
  second_administrator text,
  proposed_at          instant not null,
  bound_at             instant,
  ended_at             instant,
  primary key (tid, oid, proposed_at),
  -- By hand it takes two, and nobody binds themselves.
  check (first_administrator is null or bound_at is null or second_administrator is not null),
  check (second_administrator is null or first_administrator is not null),
  check (first_administrator <> second_administrator),
  check (person <> first_administrator),
  check (person <> second_administrator)
);
create unique index bindings_of_identity on bindings (tid, oid) where bound_at is not null and ended_at is null;
create index bindings_by_person on bindings (person);

create function binding_stands() returns trigger language plpgsql as $$
begin
  if (new.tid, new.oid, new.person, new.proposed_at) is distinct from (old.tid, old.oid, old.person, old.proposed_at)
    or new.first_administrator is distinct from old.first_administrator
    or (old.bound_at is not null and (new.bound_at, new.second_administrator)
      is distinct from (old.bound_at, old.second_administrator))
    or (old.ended_at is not null and new.ended_at is distinct from old.ended_at) then
    raise exception 'a binding stands until it ends' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger binding_stands before update on bindings for each row execute function binding_stands();

create table tickets (
  hash       bytea   primary key check (length(hash) = 32),
  person     text    not null,
  issued_at  instant not null,
  expires_at instant not null check (expires_at - issued_at <= 30::bigint * 24 * 60 * 60 * 1000),
  revoked_at instant
);
create index tickets_by_person on tickets (person);

create table accounts (
  address text    primary key,
  person  text    not null,
  kind    text    not null check (kind in ('authority', 'council', 'business', 'personal')),
  since   instant not null
);
create index accounts_by_person on accounts (person);

create table assessments (
  id          bigint  generated always as identity primary key,
  address     text    not null,
  outcome     text    not null check (outcome in ('passed', 'failed', 'pending')),
  on_day      text    check (on_day ~ '^\\d{4}-\\d{2}-\\d{2}$'),
  expires_day text    check (expires_day ~ '^\\d{4}-\\d{2}-\\d{2}$'),
  assessed_by text    not null,
  recorded_at instant not null
);
create index assessments_by_address on assessments (address, id desc);
`;
