-- A statement in nobody's name is an error and not an empty answer: one that lost its owner on the way is heard of, and so
-- is a migration that means to change the rows of all users (docs/migrations.md says how it can). The second setting does
-- not exist: asking for it is how an expression fails, and its name is what the error says.
alter policy task_of_owner on task
  using (user_id = coalesce(nullif(current_setting('freehold.user_id', true), ''),
    current_setting('freehold.user_id is not set: no owner is named')))
  with check (user_id = coalesce(nullif(current_setting('freehold.user_id', true), ''),
    current_setting('freehold.user_id is not set: no owner is named')));

alter policy idempotency_key_of_owner on idempotency_key
  using (user_id = coalesce(nullif(current_setting('freehold.user_id', true), ''),
    current_setting('freehold.user_id is not set: no owner is named')))
  with check (user_id = coalesce(nullif(current_setting('freehold.user_id', true), ''),
    current_setting('freehold.user_id is not set: no owner is named')));
