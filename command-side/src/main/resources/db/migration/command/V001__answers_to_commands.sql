-- What each command was answered, so that the same command sent again is answered the same and has no second effect.
create table command_side.answer (
  actor text not null,
  idempotency_key text not null,
  -- Of the address and the body: another command under the same key is refused.
  fingerprint text not null,
  -- Filled in before the transaction ends; only a transaction under way has none.
  status integer,
  body text,
  answered_at timestamptz not null,
  primary key (actor, idempotency_key)
);

comment on table command_side.answer is 'Answers to commands, kept for at least 30 days.';

create index answer_answered_at on command_side.answer (answered_at);

grant usage on schema command_side to tunbok_command;
grant select, insert, update on command_side.answer to tunbok_command;
