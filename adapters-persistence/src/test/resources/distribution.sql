-- Stands in for the functions of Citus on plain PostgreSQL: what would be spread over several servers is split by hash into
-- eight parts. Run as the role that owns the tables; run the migrations again after the tables are split, for the grants.
create function create_distributed_table(name text, key text, colocate_with text default 'default') returns void
  language plpgsql as $$
declare
  columns text;
  policy record;
begin
  select string_agg(quote_ident(attname), ', ') into columns from pg_attribute
    where attrelid = name::regclass and attnum > 0 and not attisdropped and attgenerated = '';
  execute format('create table %I (like %I including all) partition by hash (%I)', name || '_split', name, key);
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
  execute format('insert into %I (%s) select %s from %I', name || '_split', columns, columns, name);
  execute format('drop table %I', name);
  execute format('alter table %I rename to %I', name || '_split', name);
end
$$;

-- Nothing is left behind here.
create function truncate_local_data_after_distributing_table(name text) returns void language sql as '';
