/**
 * The log: a chain of entries that nobody can quietly change. Sources: outward contract, section 5 (`/audit`); promises
 * R7 (no audit, no decision), R8 (the chain shows any edit), R10 (rights to edit history do not exist), P2 (erasure).
 */
export const log = /* sql */ `
create domain instant as bigint;
comment on domain instant is 'Milliseconds since 1970-01-01T00:00Z.';

create function moment(at instant) returns timestamptz language sql immutable
  return to_timestamp(at / 1000.0);
comment on function moment is 'For people who read these tables by hand.';

-- One entry a row. The entry's text is the truth; the other columns are computed from it and cannot be set.
create table chain (
  n      bigint primary key check (n >= 1),
  entry  text   not null,
  hash   bytea  not null check (length(hash) = 32),
  about  text   generated always as (entry::jsonb ->> 'about') stored,
  kind   text   not null generated always as (entry::jsonb ->> 'kind') stored,
  state  text   generated always as (entry::jsonb #>> '{facts,state}') stored
);
create index chain_by_subject on chain (about, n) include (state) where about is not null;
comment on table chain is
  'The log. entry: RFC 8785 canonical JSON {about, at, facts, kind, n, prev, said}; hash: SHA-256 of it; prev: the hash before.';

-- The key of each record (AES-256 for what is sealed, HMAC-SHA-256 for what the log commits to). Null once erased.
create table record_keys (
  record text  primary key,
  key    bytea check (length(key) = 64)
);

-- What the entries said of persons, sealed under the key of the record they are about.
create table chain_said (
  n      bigint primary key references chain (n),
  record text   not null references record_keys (record),
  sealed bytea  not null
);

-- The number and hash of the last entry; one lock, held to the end of the transaction, puts appends in a row.
create function chain_head(out n bigint, out hash bytea) language plpgsql volatile as $$
begin
  perform pg_advisory_xact_lock(7461);
  select c.n, c.hash into n, hash from chain c order by c.n desc limit 1;
  n := coalesce(n, 0);
end $$;

-- Whoever inserts: each entry must follow the last one. Two entries with one number are refused by the primary key.
create function chain_follows() returns trigger language plpgsql as $$
declare
  last record := chain_head();
  entry jsonb := new.entry::jsonb;
begin
  if new.n <> last.n + 1 or (entry ->> 'n')::bigint <> new.n then
    raise exception 'entry % does not follow entry %', new.n, last.n using errcode = 'integrity_constraint_violation';
  end if;
  if (entry ->> 'prev') is distinct from encode(last.hash, 'hex') then
    raise exception 'entry % does not name the hash of entry %', new.n, last.n using errcode = 'integrity_constraint_violation';
  end if;
  if new.hash <> sha256(convert_to(new.entry, 'UTF8')) then
    raise exception 'entry % has another hash', new.n using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger chain_follows before insert on chain for each row execute function chain_follows();

-- Nobody changes history, whatever role they have.
create function history_stands() returns trigger language plpgsql as $$
begin
  raise exception '% of % is refused: the log is only ever added to', lower(tg_op), tg_table_name
    using errcode = 'insufficient_privilege';
end $$;
create trigger chain_stands before update or delete or truncate on chain
  for each statement execute function history_stands();
create trigger chain_said_stands before update or truncate on chain_said
  for each statement execute function history_stands();
create trigger record_keys_stand before delete or truncate on record_keys
  for each statement execute function history_stands();

-- A key is only ever destroyed, and only where the log says so.
create function key_is_only_erased() returns trigger language plpgsql as $$
begin
  if new.record <> old.record or new.key is not null then
    raise exception 'the key of % is not replaced', old.record using errcode = 'insufficient_privilege';
  end if;
  if not exists (select from chain where about = old.record and kind = 'record.erased') then
    raise exception 'the log does not tell of the erasure of %', old.record using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger key_is_only_erased before update on record_keys
  for each row execute function key_is_only_erased();

create function said_goes_with_its_key() returns trigger language plpgsql as $$
begin
  if exists (select from record_keys where record = old.record and key is not null) then
    raise exception 'what entry % says goes with the key of %, not before', old.n, old.record
      using errcode = 'insufficient_privilege';
  end if;
  return old;
end $$;
create trigger said_goes_with_its_key before delete on chain_said
  for each row execute function said_goes_with_its_key();

-- The only way in. The keys of the entry stand in the order of RFC 8785; facts come in canonical form already.
create function append_entry(
  at text, kind text, about text, facts text, said text, record text, sealed bytea, out n bigint, out hash bytea
) language plpgsql security definer set search_path from current as $$
declare
  last record;
  new_entry text;
begin
  if jsonb_typeof(facts::jsonb) <> 'object' then
    raise exception 'facts are an object' using errcode = 'invalid_parameter_value';
  end if;
  last := chain_head();
  n := last.n + 1;
  new_entry := concat(
    '{"about":', coalesce(to_json(about)::text, 'null'), ',"at":', to_json(at), ',"facts":', facts,
    ',"kind":', to_json(kind), ',"n":', n, ',"prev":', coalesce(to_json(encode(last.hash, 'hex'))::text, 'null'),
    ',"said":', coalesce(to_json(said)::text, 'null'), '}');
  hash := sha256(convert_to(new_entry, 'UTF8'));
  insert into chain (n, entry, hash) values (append_entry.n, new_entry, append_entry.hash);
  if sealed is not null then
    insert into chain_said (n, record, sealed) values (append_entry.n, append_entry.record, append_entry.sealed);
  end if;
  perform pg_notify('log', json_build_object('n', n, 'kind', kind, 'about', about)::text);
end $$;

-- The key of a record, made of what is offered where there is none yet; null where it was erased.
create function key_of(record text, offered bytea) returns bytea language plpgsql as $$
declare
  found_key bytea;
begin
  select k.key into found_key from record_keys k where k.record = key_of.record;
  if not found then
    insert into record_keys (record, key) values (key_of.record, offered) on conflict do nothing;
    select k.key into found_key from record_keys k where k.record = key_of.record;
  end if;
  return found_key;
end $$;

create function erase_record(record text) returns void language plpgsql security definer set search_path from current as $$
begin
  update record_keys k set key = null where k.record = erase_record.record and k.key is not null;
  delete from chain_said s where s.record = erase_record.record;
end $$;

-- Numbers of records, counted without gaps in the transaction that uses them.
create table counters (
  prefix text    not null check (prefix ~ '^[A-Z]$'),
  year   integer not null,
  last   bigint  not null,
  primary key (prefix, year)
);

-- Secrets of this store as a whole: the key of its lookup hashes. Made once, changed never.
create table secrets (name text primary key, value bytea not null check (length(value) = 32));
create trigger secrets_stand before update or delete or truncate on secrets
  for each statement execute function history_stands();
`;
