-- Every key and every index begins with user_id, no sequence is used and no constraint reaches across users: the tables
-- can be spread by user over several servers without a change.
-- Texts sort by code point (collation "C"). The check constraints repeat the limits of the domain as a last fence.

create table task (
  user_id text collate "C" not null check (char_length(user_id) between 1 and 255),
  id uuid not null,
  title text collate "C" not null check (char_length(title) between 1 and 500),
  description text collate "C" check (char_length(description) <= 5000),
  completed boolean not null,
  priority smallint not null check (priority between 0 and 2), -- low, medium, high
  due_date date check (due_date between date '0001-01-01' and date '9999-12-31'),
  revision bigint not null check (revision >= 1),
  created_at timestamptz not null,
  updated_at timestamptz not null check (updated_at >= created_at),

  -- Folded by the application, which has the one definition of case folding.
  title_folded text collate "C" not null,
  description_folded text collate "C",

  -- Ranks: whatever the order asked for, the greatest comes first and ties go by the greatest id, so that one comparison
  -- of rows finds the next page. As columns and not as expressions, because row security keeps expressions out of indexes.
  due_latest integer not null generated always as (coalesce(due_date - date '0001-01-01', -1)) stored,
  due_soonest integer not null generated always as (date '0001-01-01' - coalesce(due_date, date '10000-01-01')) stored,
  priority_lowest smallint not null generated always as (-priority) stored,
  -- A title can be longer than what an index takes.
  title_start text collate "C" not null generated always as (left(title, 200)) stored,

  primary key (user_id, id)
);

create index task_created on task (user_id, created_at, id);
create index task_updated on task (user_id, updated_at, id);
create index task_due_latest on task (user_id, due_latest, id);
create index task_due_soonest on task (user_id, due_soonest, id);
create index task_priority on task (user_id, priority, id);
create index task_priority_lowest on task (user_id, priority_lowest, id);
create index task_title on task (user_id, title_start, id);
create index task_completed on task (user_id, completed, created_at, id);

-- The first answer to each request that came with an Idempotency-Key.
create table idempotency_key (
  user_id text collate "C" not null,
  key text collate "C" not null check (char_length(key) between 1 and 255),
  request text collate "C" not null,
  used_at timestamptz not null,
  task_id uuid not null,
  title text collate "C" not null,
  description text collate "C",
  completed boolean not null,
  priority smallint not null,
  due_date date,
  primary key (user_id, key)
);

create index idempotency_key_used on idempotency_key (user_id, used_at);

-- Row security: without the setting, or with another user's, there are no rows. Forced, so that it binds the owner too.
alter table task enable row level security;
alter table task force row level security;
create policy task_of_owner on task
  using (user_id = current_setting('freehold.user_id', true))
  with check (user_id = current_setting('freehold.user_id', true));

alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy idempotency_key_of_owner on idempotency_key
  using (user_id = current_setting('freehold.user_id', true))
  with check (user_id = current_setting('freehold.user_id', true));
