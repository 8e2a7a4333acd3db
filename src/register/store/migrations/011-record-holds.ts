/**
 * A record that is on hold is not erased: neither when its time has come nor when somebody asks for it. Whether it is on hold is what the
 * log says of it last. Source: promise P2 (nothing that is on hold is removed).
 */
export const recordHolds = /* sql */ `
create function is_on_hold(record text) returns boolean language sql stable as $$
  select coalesce((
    select c.kind = 'request.hold-put' from chain c
    where c.about = is_on_hold.record and c.kind in ('request.hold-put', 'request.hold-lifted')
    order by c.n desc limit 1), false)
$$;

create function key_on_hold_stays() returns trigger language plpgsql as $$
begin
  if new.key is null and is_on_hold(old.record) then
    raise exception 'the record % is on hold', old.record using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger key_on_hold_stays before update on record_keys
  for each row execute function key_on_hold_stays();

revoke all on function is_on_hold(text), key_on_hold_stays() from public;
grant execute on function is_on_hold(text) to correspondence_register;
`;
