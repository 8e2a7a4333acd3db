/**
 * What a deed on a request comes to, written by one statement; and several deeds of several people, each whole or not at all, in one
 * transaction. Sources: outward contract, section 5 (decision, log and notices are one); promises R4, R7; decision record 019.
 */
export const deeds = /* sql */ `
-- As before, in the language that keeps a plan from call to call: planned anew, they were a quarter of what a decision costs.
create or replace function is_asking(request text, person text) returns boolean language plpgsql stable as $$
begin
  return exists (select from request_people p
    where p.request = is_asking.request and p.person = is_asking.person and p.part in ('asker', 'also-asking'))
    or exists (select from requests r where r.id = is_asking.request and r.asker = is_asking.person);
end $$;

create or replace function is_party(request text, person text) returns boolean language plpgsql stable as $$
begin
  return exists (select from request_people p where p.request = is_party.request and p.person = is_party.person)
    or exists (select from requests r
      where r.id = is_party.request and is_party.person in (r.asker, r.originator));
end $$;

-- One deed: {found, moves: [{decision, state, revoked_at}], sharing, receipt, notices, entries}, rows as their tables have them, bytea as
-- "\\x…". found is the request as it was read: where it has changed since, or was erased, the deed is to be thought over (40001).
-- Whoever calls has no more rights by it: the triggers and grants of the tables decide here as everywhere. Gives the entries' numbers.
create function record_deed(deed jsonb) returns bigint[] language plpgsql as $$
declare
  read requests := jsonb_populate_record(null::requests, deed -> 'found');
  stands requests;
  move jsonb;
  entry record;
  numbers bigint[] := '{}';
begin
  select * into stands from requests where id = read.id for update;
  -- From here nobody else appends, and nobody erases: an erasure is told before it is done.
  perform chain_head();
  if (stands.state, stands.reminded_at, stands.revoked_at) is distinct from (read.state, read.reminded_at, read.revoked_at)
    or not exists (select from record_keys where record = read.id and key is not null) then
    raise exception 'request % has changed since it was read', read.id using errcode = 'serialization_failure';
  end if;
  for move in select value from jsonb_array_elements(deed -> 'moves') loop
    if jsonb_typeof(move -> 'decision') = 'object' then
      insert into decisions select * from jsonb_populate_record(null::decisions, move -> 'decision');
    end if;
    update requests set state = move ->> 'state', revoked_at = (move ->> 'revoked_at')::bigint where id = read.id;
  end loop;
  if jsonb_typeof(deed -> 'sharing') = 'object' then
    insert into sharing select * from jsonb_populate_record(null::sharing, deed -> 'sharing');
  end if;
  if jsonb_typeof(deed -> 'receipt') = 'object' then
    insert into receipts select * from jsonb_populate_record(null::receipts, deed -> 'receipt');
  end if;
  insert into outbox (person, kind, about, facts, posted_at, due_at)
    select n.person, n.kind, n.about, n.facts, n.posted_at, n.due_at
    from jsonb_populate_recordset(null::outbox, deed -> 'notices') n;
  if found then perform pg_notify('outbox', ''); end if;
  for entry in select * from jsonb_to_recordset(deed -> 'entries')
    as e (at text, kind text, about text, facts text, said text, record text, sealed bytea) loop
    numbers := numbers || (select a.n from append_entry(
      entry.at, entry.kind, entry.about, entry.facts, entry.said, entry.record, entry.sealed) a);
  end loop;
  -- What the log does not tell of is found here, while it is known whose deed it is, and not at the commit.
  set constraints log_tells_of_state immediate;
  set constraints log_tells_of_state deferred;
  return numbers;
end $$;

-- Recordings [{deeds, kept}] in their order, each by itself: one that is refused leaves nothing behind and does not touch the others.
-- kept is the row of idempotency, its answer completed by the numbers. The requests are locked before the log, in one order, as
-- everybody does; with waits false those that somebody holds are not waited for, and their deeds are to be thought over (40001).
create function record_together(recordings jsonb, waits boolean)
returns table (numbers jsonb, code text, message text, broken text) language plpgsql as $$
declare
  wanted text[] := array(select d #>> '{found,id}'
    from jsonb_array_elements(recordings) r, jsonb_array_elements(r -> 'deeds') d);
  held text[];
  recording jsonb;
  deed jsonb;
  written bigint[];
begin
  if waits then
    held := array(select id from requests where id = any (wanted) order by id for update);
  else
    held := array(select id from requests where id = any (wanted) order by id for update skip locked);
  end if;
  for recording in select value from jsonb_array_elements(recordings) loop
    begin
      written := '{}';
      select null, null, null into code, message, broken;
      for deed in select value from jsonb_array_elements(recording -> 'deeds') loop
        if not deed #>> '{found,id}' = any (held) then
          raise exception 'somebody else is about to change %', deed #>> '{found,id}' using errcode = 'serialization_failure';
        end if;
        written := written || record_deed(deed);
      end loop;
      if jsonb_typeof(recording -> 'kept') = 'object' then
        insert into idempotency (person, key, body_digest, answer, at)
          select k.person, k.key, k.body_digest, k.answer || jsonb_build_object('numbers', written), k.at
          from jsonb_populate_record(null::idempotency, recording -> 'kept') k;
      end if;
      numbers := to_jsonb(written);
    exception when others then
      numbers := null;
      get stacked diagnostics code = returned_sqlstate, message = message_text, broken = constraint_name;
    end;
    return next;
  end loop;
end $$;

revoke all on function record_deed(jsonb), record_together(jsonb, boolean) from public;
grant execute on function record_deed(jsonb), record_together(jsonb, boolean) to correspondence_register;
`;
