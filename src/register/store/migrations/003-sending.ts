/**
 * What is sent, released and told. Sources: outward contract, section 5 (`/sends`, `/releases`, Idempotency-Key);
 * promises R5 (a retry never acts twice), R6 (no notification is lost), S3.
 */
export const sending = /* sql */ `
create table releases (
  id         text    primary key,
  state      text    not null check (state in ('asked', 'released', 'kept-held')),
  asker      text    not null,
  digest     text    not null,
  check_name text    not null,
  asked_at   instant not null,
  decided_by text,
  decided_at instant,
  sealed     bytea,
  decision   bytea,
  check ((state = 'asked') = (decided_by is null) and (state = 'asked') = (decided_at is null)),
  check (decided_by <> asker)
);
create index releases_by_asker on releases (asker, asked_at desc);
create index releases_undecided on releases (asked_at) where state = 'asked';

-- Decided once, and for the message it was asked for.
create function release_is_decided_once() returns trigger language plpgsql as $$
begin
  if (new.id, new.asker, new.digest, new.check_name, new.asked_at)
      is distinct from (old.id, old.asker, old.digest, old.check_name, old.asked_at)
    or (old.state <> 'asked' and (new.state, new.decided_by, new.decided_at)
      is distinct from (old.state, old.decided_by, old.decided_at)) then
    raise exception 'release % stands', old.id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger release_is_decided_once before update on releases
  for each row execute function release_is_decided_once();

create constraint trigger log_tells_of_release after insert on releases
  deferrable initially deferred for each row execute function log_tells();
create constraint trigger log_tells_of_release_state after update of state on releases
  deferrable initially deferred for each row execute function log_tells();

create table sends (
  id             bigint  generated always as identity primary key,
  person         text    not null,
  digest         text    not null,
  sent_at        instant not null,
  reported_at    instant not null,
  policy_version text    not null,
  findings       jsonb   not null,
  receipts       text[]  not null,
  release        text    references releases (id),
  reported_from  text    not null check (reported_from in ('send', 'pane')),
  sealed         bytea
);
create index sends_by_person on sends (person, sent_at desc);
create index sends_by_time on sends (sent_at);

-- Notices wait here until they are delivered; who delivers claims them with "for update skip locked".
create table outbox (
  id           bigint  generated always as identity primary key,
  person       text    not null,
  kind         text    not null,
  about        text,
  facts        jsonb   not null,
  posted_at    instant not null,
  due_at       instant not null,
  attempts     integer not null default 0,
  delivered_at instant,
  fault        text
);
create index outbox_undelivered on outbox (due_at) where delivered_at is null;
create index outbox_by_subject on outbox (about) where about is not null;

-- What was answered to a write, for its repetition with the same key.
create table idempotency (
  person      text    not null,
  key         text    not null,
  body_digest text    not null,
  answer      jsonb   not null,
  at          instant not null,
  primary key (person, key)
);
create index idempotency_by_age on idempotency (at);
`;
