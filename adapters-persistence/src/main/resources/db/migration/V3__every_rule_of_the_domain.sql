-- What the domain refuses, the tables refuse too, so that no row can be there that cannot be read. From now on for new rows;
-- V4 looks at those that are there, without keeping anybody from the tables meanwhile.
-- White space is what Unicode calls White_Space. A character NUL and half a surrogate pair PostgreSQL cannot hold.

alter table task
  add constraint task_user_id_readable check (user_id not in ('.', '..')
    and user_id !~ '[\u0001-\u001f\u007f-\u009f/\\;%]') not valid,
  add constraint task_id_not_nil check (id <> '00000000-0000-0000-0000-000000000000') not valid,
  add constraint task_title_stripped check (title = btrim(title,
    U&'\0009\000a\000b\000c\000d\0020\0085\00a0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200a\2028\2029\202f\205f\3000'))
    not valid,
  add constraint task_moments_readable check (created_at >= timestamptz '0001-01-01 00:00:00Z'
    and updated_at < timestamptz '10000-01-01 00:00:00Z') not valid;

alter table idempotency_key
  add constraint idempotency_key_user_id_length check (char_length(user_id) between 1 and 255) not valid,
  add constraint idempotency_key_user_id_readable check (user_id not in ('.', '..')
    and user_id !~ '[\u0001-\u001f\u007f-\u009f/\\;%]') not valid,
  add constraint idempotency_key_key_visible check (key !~ '[^!-~]') not valid,
  add constraint idempotency_key_used_at_readable check (used_at >= timestamptz '0001-01-01 00:00:00Z'
    and used_at < timestamptz '10000-01-01 00:00:00Z') not valid,
  add constraint idempotency_key_task_id_not_nil check (task_id <> '00000000-0000-0000-0000-000000000000') not valid,
  add constraint idempotency_key_title_length check (char_length(title) between 1 and 500) not valid,
  add constraint idempotency_key_title_stripped check (title = btrim(title,
    U&'\0009\000a\000b\000c\000d\0020\0085\00a0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200a\2028\2029\202f\205f\3000'))
    not valid,
  add constraint idempotency_key_description_length check (char_length(description) <= 5000) not valid,
  add constraint idempotency_key_priority_known check (priority between 0 and 2) not valid,
  add constraint idempotency_key_due_date_readable check (due_date between date '0001-01-01' and date '9999-12-31')
    not valid;
