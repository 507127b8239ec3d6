-- Roles belong to the whole server: another database may have made them, even in this moment.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['tunbok_command', 'tunbok_query'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      begin
        execute format('create role %I nologin', wanted);
      exception when duplicate_object or unique_violation then
        null;
      end;
    end if;
  end loop;
end
$$;

create table event (
  id                   bigint generated always as identity primary key,
  event_identifier     text   not null unique,
  aggregate_identifier text   not null,
  sequence_number      bigint not null check (sequence_number >= 0),
  aggregate_type       text,
  -- ISO 8601 in UTC with milliseconds, so that it sorts as text and casts to timestamptz
  recorded_at          text   collate "C" not null
                       check (recorded_at ~ '^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$'),
  payload_type         text   not null,
  payload_revision     text   not null,
  payload              bytea  not null,
  metadata             bytea  not null,
  unique (aggregate_identifier, sequence_number)
);

comment on table event is 'What happened. Only ever added to; read the payload with convert_from(payload, ''UTF8'').';
comment on column event.id is 'Drawn before the commit, so it is no order to read by: the ledger is.';

create index event_recorded_at on event using brin (recorded_at);

create table ledger (
  position  bigint primary key check (position >= 0),
  event     bigint not null unique,
  leaf_hash bytea  not null check (octet_length(leaf_hash) = 32)
);

comment on table ledger is 'The one order of all events: 0, 1, 2 and so on, no number missing. Whoever has read up to n has read all up to n.';

create function refuse_to_change_history() returns trigger language plpgsql as $$
begin
  raise exception '% of %s is refused: what was recorded stays recorded', tg_op, tg_table_name
    using errcode = 'insufficient_privilege',
          hint = 'Record a correction as an event of its own.';
end
$$;

create trigger history_stays
  before update or delete or truncate on event
  for each statement execute function refuse_to_change_history();

create trigger history_stays
  before update or delete or truncate on ledger
  for each statement execute function refuse_to_change_history();

-- also for replication sessions, which skip ordinary triggers
alter table event enable always trigger history_stays;
alter table ledger enable always trigger history_stays;

-- The sequencer tells an id that will never be seen from one that is still to come by the transaction that may hold it:
-- a transaction is numbered before it draws an id, and so has a lower number than any round after the one that missed the id.
create function number_the_transaction() returns trigger language plpgsql as $$
begin
  perform pg_current_xact_id();
  return null;
end
$$;

create trigger transaction_is_numbered_first
  before insert on event
  for each statement execute function number_the_transaction();

create function refuse_a_hole() returns trigger language plpgsql as $$
declare
  lowest bigint;
  highest bigint;
  added bigint;
begin
  select min(position), max(position), count(*) into lowest, highest, added from appended;
  if added > 0 and (highest - lowest + 1 <> added
      or lowest <> coalesce((select max(position) from event_store.ledger where position < lowest), -1) + 1) then
    raise exception 'positions % to % would leave a hole in the ledger', lowest, highest
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end
$$;

create trigger no_hole
  after insert on ledger
  referencing new table as appended
  for each statement execute function refuse_a_hole();

-- RFC 6962: a leaf is hashed with a zero byte before it. The leaf is the event as one canonical JSON document (RFC 8785),
-- so that anyone can compute it anew from an export.
create function leaf_hash(kept event) returns bytea language sql stable
begin atomic
  select sha256(
    '\x00'::bytea
    || convert_to(
         '{"aggregateId":' || to_json(kept.aggregate_identifier)::text
         || ',"aggregateType":' || coalesce(to_json(kept.aggregate_type)::text, 'null')
         || ',"eventId":' || to_json(kept.event_identifier)::text
         || ',"metaData":', 'UTF8')
    || kept.metadata
    || convert_to(',"number":' || kept.sequence_number || ',"payload":', 'UTF8')
    || kept.payload
    || convert_to(
         ',"recordedAt":' || to_json(kept.recorded_at)::text
         || ',"revision":' || to_json(kept.payload_revision)::text
         || ',"type":' || to_json(kept.payload_type)::text
         || '}', 'UTF8'));
end;

-- Who gives out positions. Judged by the database's clock alone, whatever the nodes' clocks say.
create table sequencer (
  only_one   boolean primary key default true check (only_one),
  term       bigint      not null,
  node       text        not null,
  since      timestamptz not null,
  renewed_at timestamptz not null,
  -- every event with this id or a lower one has its position, or was never committed
  settled    bigint      not null
) with (fillfactor = 50);

insert into sequencer (term, node, since, renewed_at, settled) values (0, 'nobody', now(), '-infinity', 0);

-- Takes office when it is free; no row when somebody else is in it. Who has lost only its connection goes on at once. A time to
-- come says that the server's clock was put back, or that this is a copy on another: nobody waits for it.
create function take_office(who text, lease interval, out term bigint, out settled bigint)
  returns setof record language sql volatile security definer
  set search_path = event_store, pg_temp
begin atomic
  update sequencer
  set term = sequencer.term + 1, node = who, since = clock_timestamp(), renewed_at = clock_timestamp()
  where node = who or renewed_at not between clock_timestamp() - lease and clock_timestamp() + lease
  returning sequencer.term, sequencer.settled;
end;

create function leave_office(my_term bigint) returns void language plpgsql security definer
  set search_path = event_store, pg_temp
as $$
begin
  update sequencer set renewed_at = '-infinity' where term = my_term;
  perform pg_notify('event_store_office', '');
end
$$;

-- One round: gives the next positions to the events above an id and to those that were missed below it, as far as they
-- are committed. All that it learns comes from one snapshot. Refuses whoever is no longer in office.
create function give_positions(
    my_term bigint, above bigint, missed bigint[], all_settled bigint,
    out last_position bigint, out given integer, out more boolean, out seen bigint, out missing bigint[],
    out this_round bigint, out oldest_running bigint)
  language plpgsql volatile security definer
  set search_path = event_store, pg_temp
  -- small batches by key out of tables of any size: the planner shall not change its mind about that
  set enable_seqscan = off
  set enable_hashjoin = off
  set enable_mergejoin = off
  set jit = off
as $$
begin
  -- also lets a round of the one before us, should it still be under way, end first
  perform from sequencer where term = my_term for no key update;
  if not found then
    raise exception 'term % is over', my_term using errcode = 'TB001';
  end if;

  with fresh as materialized (
    select id from event where id > above order by id limit 1000
  ), late as materialized (
    select id from event where id = any (missed)
  ), found as (
    select id from fresh union all select id from late
  ), numbered as (
    select id, row_number() over (order by id) as n
    from found where not exists (select from ledger where ledger.event = found.id)
  ), head as (
    select coalesce(max(position), -1) as position from ledger
  ), appended as (
    insert into ledger (position, event, leaf_hash)
    select head.position + numbered.n, event.id, leaf_hash(event)
    from head, numbered join event on event.id = numbered.id
    order by numbered.n
    returning position
  ), steps as (
    select id, lag(id, 1, above) over (order by id) as before from fresh
  )
  select (select max(position) from appended),
         (select count(*) from appended),
         (select count(*) from fresh) = 1000,
         (select coalesce(max(id), above) from fresh),
         array(
           select gone.id from unnest(missed) as gone (id) where not exists (select from event where event.id = gone.id)
           union all
           select passed.id from steps, generate_series(steps.before + 1, steps.id - 1) as passed (id)
           where steps.id > steps.before + 1),
         -- the lock above has numbered this transaction; the end of the snapshot would be no such mark: others that run
         -- may have higher numbers than that
         pg_current_xact_id()::text::bigint,
         pg_snapshot_xmin(pg_current_snapshot())::text::bigint
  into last_position, given, more, seen, missing, this_round, oldest_running;

  update sequencer
  set renewed_at = clock_timestamp(), settled = greatest(settled, all_settled)
  where term = my_term and renewed_at not between clock_timestamp() - interval '500 ms' and clock_timestamp();
  if given > 0 then
    perform pg_notify('event_store_ledger', last_position::text);
  end if;
end
$$;

revoke execute on all functions in schema event_store from public;

grant usage on schema event_store to tunbok_command, tunbok_query;

-- Every column but the id, which nobody chooses: not even with "overriding system value".
grant insert (event_identifier, aggregate_identifier, sequence_number, aggregate_type, recorded_at,
              payload_type, payload_revision, payload, metadata)
  on event to tunbok_command;
grant select on event, ledger, sequencer to tunbok_command, tunbok_query;
grant execute on function take_office, leave_office, give_positions to tunbok_command;
grant execute on function leaf_hash to tunbok_command, tunbok_query;
