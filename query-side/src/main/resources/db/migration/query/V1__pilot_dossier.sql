-- What the dossier of each pilot says now: a cache of what the events say, which may be emptied at any time.
create table pilot_dossier (
  pilot_id uuid   primary key,
  -- the number of the last event that is folded in
  up_to    bigint not null check (up_to >= 0),
  -- what lists go by: the beginning of the name, without the signs that PostgreSQL cannot keep
  name     text   collate "nb-x-icu" not null,
  status   text,
  theme    text,
  -- JSON; nothing where all that was told is annulled. Not jsonb, which refuses texts that events may hold
  dossier  text
);

create index pilot_dossier_by_name on pilot_dossier (name, pilot_id) where dossier is not null;

comment on table pilot_dossier is 'The dossier of each pilot as of now, folded from its events.';

grant usage on schema query_side to tunbok_query;
grant select, insert, update, delete on pilot_dossier to tunbok_query;

-- for the new rows of a rebuild, until they take the place of the old ones
do $$
begin
  execute format('grant temporary on database %I to tunbok_query', current_database());
end
$$;
