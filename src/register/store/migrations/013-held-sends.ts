/**
 * What went under a receipt of a request that is on hold belongs to its records, and is not removed either. Source: promise P2 (nothing
 * that is on hold is removed).
 */
export const heldSends = /* sql */ `
create function send_on_hold_stays() returns trigger language plpgsql as $$
declare
  held text;
begin
  -- Whoever puts a hold on a request has its row locked: from here none is put on before this transaction ends.
  perform from requests where id in (select t.request from receipts t where t.id = any (old.receipts))
    order by id for update;
  select min(t.request) into held from receipts t where t.id = any (old.receipts) and is_on_hold(t.request);
  if held is not null then
    raise exception 'the send % went under %, which is on hold', old.id, held
      using errcode = 'integrity_constraint_violation';
  end if;
  return old;
end $$;
create trigger send_on_hold_stays before delete on sends
  for each row execute function send_on_hold_stays();

revoke all on function send_on_hold_stays() from public;
`;
