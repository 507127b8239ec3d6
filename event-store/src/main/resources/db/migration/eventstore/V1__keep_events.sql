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
  position             bigint generated always as identity primary key,
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

create function refuse_to_change_history() returns trigger language plpgsql as $$
begin
  raise exception '% of events is refused: what was recorded stays recorded', tg_op
    using errcode = 'insufficient_privilege',
          hint = 'Record a correction as an event of its own.';
end
$$;

create trigger history_stays
  before update or delete or truncate on event
  for each statement execute function refuse_to_change_history();

-- also for replication sessions, which skip ordinary triggers
alter table event enable always trigger history_stays;

-- A cache of what the events say; may be emptied at any time.
create table snapshot (
  event_identifier     text   not null unique,
  aggregate_identifier text   not null,
  sequence_number      bigint not null,
  aggregate_type       text   not null,
  recorded_at          text   not null,
  payload_type         text   not null,
  payload_revision     text,
  payload              bytea  not null,
  metadata             bytea  not null,
  primary key (aggregate_identifier, sequence_number)
);

grant usage on schema event_store to tunbok_command, tunbok_query;

-- Every column but the position, which nobody chooses: not even with "overriding system value".
grant insert (event_identifier, aggregate_identifier, sequence_number, aggregate_type, recorded_at,
              payload_type, payload_revision, payload, metadata)
  on event to tunbok_command;
grant select on event to tunbok_command;
grant select on event to tunbok_query;

grant select, insert, delete on snapshot to tunbok_command;
grant select on snapshot to tunbok_query;
