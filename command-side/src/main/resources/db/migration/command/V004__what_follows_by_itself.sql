-- When to look whether something follows by itself from how an entry stands. The form is the one that db-scheduler expects.
create table scheduled_task (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);

create index scheduled_task_by_time on scheduled_task (execution_time);
create index scheduled_task_by_heartbeat on scheduled_task (last_heartbeat);

comment on table scheduled_task is 'When to look whether something follows by itself from how an entry stands.';

-- Which agreements to look at when something is told of an approval. Only ever added to: whether it still takes part, the events say.
create table agreement_participant (
  approval  uuid not null,
  agreement uuid not null,
  primary key (approval, agreement)
);

comment on table agreement_participant is 'Which agreements a provider''s approval matters to.';

grant select, insert, update, delete on scheduled_task to tunbok_command;
grant select, insert on agreement_participant to tunbok_command;
