-- Splits the tables by user into eight parts, as a database of several servers would. Run as the role that owns them, on
-- empty tables, after the migrations; run the migrations again afterwards, for the grants.
do $$
declare
  name text;
  policy record;
begin
  foreach name in array array['task', 'idempotency_key'] loop
    execute format('create table %I (like %I including all) partition by hash (user_id)', name || '_split', name);
    for part in 0 .. 7 loop
      execute format('create table %I partition of %I for values with (modulus 8, remainder %s)',
        name || '_part_' || part, name || '_split', part);
    end loop;
    for policy in select *, (select string_agg(quote_ident(role), ', ') from unnest(roles) as role) as whose
        from pg_policies where schemaname = current_schema and tablename = name loop
      execute format('create policy %I on %I as %s for %s to %s using (%s)', policy.policyname, name || '_split',
          policy.permissive, policy.cmd, policy.whose, policy.qual)
        || case when policy.with_check is null then '' else format(' with check (%s)', policy.with_check) end;
    end loop;
    execute format('alter table %I enable row level security', name || '_split');
    execute format('alter table %I force row level security', name || '_split');
    execute format('drop table %I', name);
    execute format('alter table %I rename to %I', name || '_split', name);
  end loop;
end
$$;
