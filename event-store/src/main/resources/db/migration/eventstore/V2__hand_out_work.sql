-- How far each segment of each processor has come, and which node has it in hand. Written all the time: half of each
-- page is left free, so that a new version of a row finds room beside the old one and no index has to change.
create table token (
  processor  text        not null,
  segment    integer     not null check (segment >= 0),
  token      bytea,
  token_type text,
  -- every event up to here is handled or parked; -1 before the first. What the token says, for whoever cannot read tokens
  position   bigint      not null default -1 check (position >= -1),
  owner      text,
  -- by the clock of the database, as is every question about it
  claimed_at timestamptz,
  primary key (processor, segment),
  check ((owner is null) = (claimed_at is null))
) with (fillfactor = 50);

-- Which nodes would work for a processor, whether or not anything is left for them: what a fair share is worked out from.
create table worker (
  processor text        not null,
  node      text        not null,
  seen_at   timestamptz not null,
  primary key (processor, node)
) with (fillfactor = 50);

-- The name of this set of tokens, the same for every node.
create table token_store (
  one boolean primary key default true check (one),
  id  uuid    not null
);

insert into token_store (id) values (gen_random_uuid());

-- Events that a group of handlers could not take in, each with those of the same aggregate that wait behind it.
create table parked_event (
  id                   text        primary key,
  processing_group     text        not null,
  -- the aggregate
  sequence             text        not null,
  -- the place in the sequence; only the first is tried
  number               bigint      not null,
  message_type         text        not null,
  event_identifier     text        not null,
  recorded_at          text        not null,
  payload_type         text        not null,
  payload_revision     text,
  payload              bytea       not null,
  metadata             bytea       not null,
  aggregate_type       text,
  aggregate_identifier text,
  sequence_number      bigint,
  token_type           text,
  token                bytea,
  parked_at            text        not null,
  touched_at           text        not null,
  processing_started   text,
  -- why; nothing where it only waits behind another
  cause_type           text,
  cause_message        text,
  diagnostics          bytea       not null,
  -- how often it was tried again, in vain, and when it will be next
  tries                integer     not null default 0,
  retry_at             timestamptz not null default clock_timestamp(),
  unique (processing_group, sequence, number)
);

comment on column parked_event.cause_message is 'May quote the event: as confidential as the events are.';

grant select, insert, update, delete on token, worker, parked_event to tunbok_command, tunbok_query;
grant select on token_store to tunbok_command, tunbok_query;

-- For whoever looks after it, at any psql; the meters and the health of the processes read the same.
create view ledger_status as
select head.position as head,
       waiting.events as waiting_events,
       waiting.seconds as waiting_seconds,
       sequencer.term,
       sequencer.node,
       sequencer.since,
       sequencer.renewed_at > clock_timestamp() - interval '3 seconds' as in_office
from sequencer
  cross join lateral (select coalesce(max(position), -1) as position from ledger) as head
  cross join lateral (
    select count(*) as events,
           coalesce(extract(epoch from clock_timestamp() - min(event.recorded_at)::timestamptz), 0)::float8 as seconds
    from event
    where event.id > sequencer.settled and not exists (select from ledger where ledger.event = event.id)
  ) as waiting;

comment on view ledger_status is 'How far the ledger has come, what is appended and waits for its position, and who gives them out.';

create view processor_status as
select slowest.processor,
       slowest.segments,
       slowest.in_hand,
       slowest.position,
       greatest(head.position - slowest.position, 0) as behind_events,
       coalesce(greatest(extract(epoch from clock_timestamp() - event.recorded_at::timestamptz), 0), 0)::float8
         as behind_seconds
from (select processor, count(*) as segments, min(position) as position,
             count(*) filter (where claimed_at > clock_timestamp() - interval '3 seconds') as in_hand
      from token group by processor) as slowest
  cross join lateral (select coalesce(max(position), -1) as position from ledger) as head
  left join ledger on ledger.position = slowest.position + 1
  left join event on event.id = ledger.event;

comment on view processor_status is 'How far each processor is behind, in events, and by the age of the oldest that it has not handled.';

create view parked_status as
select processing_group, count(distinct sequence) as aggregates, count(*) as events, max(tries) as most_tries
from parked_event group by processing_group;

comment on view parked_status is 'What each group of handlers could not take in, or keeps behind what it could not.';

grant select on ledger_status, processor_status, parked_status to tunbok_command, tunbok_query;
