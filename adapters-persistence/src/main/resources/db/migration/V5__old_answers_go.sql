-- An answer is kept for 24 h and gone after 25 h, whether or not its owner ever comes back. The role of the API sees no
-- rows but one owner's: it may ask for this, and learns how many went. Half an hour more than a day, for the clock of the
-- database and that of the API may differ.
-- Row security binds the owner of the table too, who may do this and no more in the name of '/', which no user can have.
create policy idempotency_key_too_old_seen on idempotency_key for select to current_user
  using (used_at <= now() - interval '24 hours 30 minutes');
create policy idempotency_key_too_old_removed on idempotency_key for delete to current_user
  using (used_at <= now() - interval '24 hours 30 minutes');

-- A thousand at a time, so that nobody waits long for a row of theirs.
create function forget_old_answers() returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  forgotten integer;
begin
  set local freehold.user_id = '/';
  delete from "${flyway:defaultSchema}".idempotency_key where (user_id, key) in (
    select user_id, key from "${flyway:defaultSchema}".idempotency_key
    where used_at <= now() - interval '24 hours 30 minutes' limit 1000);
  get diagnostics forgotten = row_count;
  return forgotten;
end
$$;
revoke all on function forget_old_answers() from public;
