-- After every migration, so that the role of the API may be another one tomorrow.
grant select, insert, update, delete on task to "${api_user}";
grant select, insert, delete on idempotency_key to "${api_user}";
grant execute on function forget_old_answers() to "${api_user}";
