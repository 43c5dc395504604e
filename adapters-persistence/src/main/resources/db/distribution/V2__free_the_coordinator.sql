-- The rows as they were before, which nobody reads any more. A transaction of its own: the copies have to be there first.
select truncate_local_data_after_distributing_table('task');
select truncate_local_data_after_distributing_table('idempotency_key');
