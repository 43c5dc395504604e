-- The rules of V3 for the rows that were there before. If one breaks a rule, this fails and says which; what to do then says
-- docs/migrations.md.
alter table task validate constraint task_user_id_readable;
alter table task validate constraint task_id_not_nil;
alter table task validate constraint task_title_stripped;
alter table task validate constraint task_moments_readable;

alter table idempotency_key validate constraint idempotency_key_user_id_length;
alter table idempotency_key validate constraint idempotency_key_user_id_readable;
alter table idempotency_key validate constraint idempotency_key_key_visible;
alter table idempotency_key validate constraint idempotency_key_used_at_readable;
alter table idempotency_key validate constraint idempotency_key_task_id_not_nil;
alter table idempotency_key validate constraint idempotency_key_title_length;
alter table idempotency_key validate constraint idempotency_key_title_stripped;
alter table idempotency_key validate constraint idempotency_key_description_length;
alter table idempotency_key validate constraint idempotency_key_priority_known;
alter table idempotency_key validate constraint idempotency_key_due_date_readable;
