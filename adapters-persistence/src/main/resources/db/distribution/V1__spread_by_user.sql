-- Spreads the tables by user over the nodes of a distributed PostgreSQL, with their rows. Run on wish alone, once, as the owner.
-- Row security is lifted from the owner meanwhile, or no row could be copied.
alter table task no force row level security;
alter table idempotency_key no force row level security;
select create_distributed_table('task', 'user_id');
select create_distributed_table('idempotency_key', 'user_id', colocate_with => 'task');
alter table task force row level security;
alter table idempotency_key force row level security;
