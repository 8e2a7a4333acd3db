/**
 * Requests for consent and what is decided about them. Sources: outward contract, section 5 (states and who may act);
 * part-5.5, 14.1; promises R4 (decided once), R7 (no audit, no decision), S3 (nobody decides their own request).
 */
export const requests = /* sql */ `
-- What may happen to a request; filled from src/consent's transition table whenever a store is opened by its owner.
create table transitions (
  from_state text not null,
  to_state   text not null,
  primary key (from_state, to_state)
);

create table requests (
  id            text    primary key,
  state         text    not null,
  asker         text    not null,
  originator    text    not null,
  medium        text    not null check (medium in ('email', 'paper')),
  by_legal_duty boolean not null,
  asked_at      instant not null,
  lapses_at     instant not null,
  decide_by     instant,
  reminded_at   instant,
  revoked_at    instant,
  sealed        bytea
);
create index requests_by_asker on requests (asker, asked_at desc);
create index requests_by_originator on requests (originator, asked_at desc);
create index requests_undecided on requests (lapses_at) where state in ('requested', 'informed');
create index requests_by_state on requests (state, asked_at desc) where state in ('requested', 'informed', 'referred');

create table request_people (
  request text not null references requests (id),
  person  text not null,
  part    text not null check (part in ('asker', 'also-asking', 'originator', 'correspondent', 'share-with')),
  primary key (request, person, part)
);
create index request_people_by_person on request_people (person, part);

create table request_keys (
  request text  not null references requests (id),
  key     bytea not null check (length(key) = 32),
  sent    instant,
  primary key (key, request)
);

-- One decision for each time at which one is due: the primary key refuses a second.
create table decisions (
  request    text    not null references requests (id),
  stage      text    not null,
  outcome    text    not null,
  decided_by text,
  decided_at instant not null,
  sealed     bytea,
  primary key (request, stage),
  check ((stage, outcome) in (
    ('answer', 'granted'), ('answer', 'refused'), ('answer', 'objected'), ('answer', 'lapsed'), ('answer', 'withdrawn'),
    ('determination', 'determined-share'), ('determination', 'determined-do-not-share'),
    ('revocation', 'revoked'))),
  check ((decided_by is null) = (outcome = 'lapsed'))
);

create table sharing (
  request            text    primary key references requests (id),
  may_be_shared_with text[]  not null check (cardinality(may_be_shared_with) > 0),
  expires            instant,
  decided_at         instant not null,
  sealed             bytea
);

create table receipts (
  id        text    primary key,
  request   text    not null references requests (id),
  kid       text    not null,
  jws       text    not null,
  issued_at instant not null
);
create index receipts_by_request on receipts (request);

-- A request begins unanswered, with its asker and its originator as two persons.
create function request_begins() returns trigger language plpgsql as $$
begin
  if new.state <> (case when new.by_legal_duty then 'informed' else 'requested' end) then
    raise exception 'a request does not begin as %', new.state using errcode = 'check_violation';
  end if;
  if new.asker = new.originator then
    raise exception 'nobody asks themselves' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger request_begins before insert on requests for each row execute function request_begins();

-- Whoever stands in a request is settled when it is asked: nobody is added or taken away once the log tells of it.
create function people_are_settled() returns trigger language plpgsql as $$
begin
  if exists (select from chain where about = new.request) then
    raise exception 'who has a part in % is settled', new.request using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger people_are_settled before insert on request_people
  for each row execute function people_are_settled();
create trigger request_people_stand before update or truncate on request_people
  for each statement execute function history_stands();

create function is_asking(request text, person text) returns boolean language sql stable as $$
  select exists (select from request_people p
    where p.request = is_asking.request and p.person = is_asking.person and p.part in ('asker', 'also-asking'))
    or exists (select from requests r where r.id = is_asking.request and r.asker = is_asking.person)
$$;

create function is_party(request text, person text) returns boolean language sql stable as $$
  select exists (select from request_people p where p.request = is_party.request and p.person = is_party.person)
    or exists (select from requests r
      where r.id = is_party.request and is_party.person in (r.asker, r.originator))
$$;

-- Who may decide at which stage. The row of the request stays locked to the end of the transaction.
create function decision_is_due() returns trigger language plpgsql as $$
declare
  request requests;
begin
  select * into request from requests where id = new.request for update;
  if not exists (select from transitions where from_state = request.state and to_state = new.outcome) then
    raise exception 'a request that is % does not become %', request.state, new.outcome using errcode = 'check_violation';
  end if;
  if new.outcome = 'withdrawn' and new.decided_by <> request.asker then
    raise exception 'only the asker withdraws' using errcode = 'check_violation';
  end if;
  if new.outcome in ('granted', 'refused', 'objected', 'revoked')
    and (new.decided_by <> request.originator or is_asking(new.request, new.decided_by)) then
    raise exception 'only the originator answers, and nobody on the asking side' using errcode = 'check_violation';
  end if;
  if new.stage = 'determination' and is_party(new.request, new.decided_by) then
    raise exception 'no party determines' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger decision_is_due before insert on decisions for each row execute function decision_is_due();
create trigger decisions_stand before update or truncate on decisions
  for each statement execute function history_stands();

-- The state follows the table of transitions and the decision; the rest of a request stands as it was asked.
create function request_moves() returns trigger language plpgsql as $$
begin
  if (new.id, new.asker, new.originator, new.medium, new.by_legal_duty, new.asked_at, new.lapses_at)
      is distinct from (old.id, old.asker, old.originator, old.medium, old.by_legal_duty, old.asked_at, old.lapses_at)
    or new.decide_by is distinct from old.decide_by
    or (new.sealed is distinct from old.sealed and new.sealed is not null) then
    raise exception 'request % stands as it was asked', old.id using errcode = 'check_violation';
  end if;
  if new.state = old.state then
    return new;
  end if;
  if not exists (select from transitions where from_state = old.state and to_state = new.state) then
    raise exception 'a request that is % does not become %', old.state, new.state using errcode = 'check_violation';
  end if;
  if new.state <> 'referred'
    and not exists (select from decisions where request = new.id and outcome = new.state) then
    raise exception 'nobody decided that % is %', new.id, new.state using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger request_moves before update on requests for each row execute function request_moves();
create trigger requests_stand before truncate on requests for each statement execute function history_stands();

-- No audit, no decision: at the end of the transaction the log tells of every state that a request took.
create function log_tells() returns trigger language plpgsql as $$
begin
  if not exists (select from chain where about = new.id and state = new.state) then
    raise exception 'the log does not tell that % is %', new.id, new.state
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger log_tells_of_request after insert on requests
  deferrable initially deferred for each row execute function log_tells();
create constraint trigger log_tells_of_state after update of state on requests
  deferrable initially deferred for each row execute function log_tells();

-- Never wider than asked.
create function sharing_is_as_asked() returns trigger language plpgsql as $$
begin
  if exists (select from unnest(new.may_be_shared_with) as person where not exists (
      select from request_people p where p.request = new.request and p.person = person.person and p.part = 'share-with')) then
    raise exception 'wider than asked' using errcode = 'check_violation';
  end if;
  if not exists (select from decisions where request = new.request and outcome in ('granted', 'determined-share')) then
    raise exception 'nobody decided that % may be shared', new.request using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger sharing_is_as_asked before insert on sharing for each row execute function sharing_is_as_asked();
create trigger sharing_stands before update or truncate on sharing
  for each statement execute function history_stands();
`;
