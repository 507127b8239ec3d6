-- What the dossiers of approvals and of framework agreements say today: caches of what the events say, like that of pilots.
-- They can change by themselves as days pass, so each row has a last day on which it is good.
create table approval_dossier (
  approval_id  uuid   primary key,
  -- the number of the last event that is folded in
  up_to        bigint not null check (up_to >= 0),
  -- what lists go by: the beginning of the name, without the signs that PostgreSQL cannot keep
  name         text   collate "nb-x-icu" not null,
  status       text,
  service_area text[] not null,
  municipality text,
  -- the last day on which the dossier is as it should be; nothing where it always is
  good_to      date,
  -- JSON; nothing where all that was told is annulled
  dossier      text
);

create table agreement_dossier (
  agreement_id uuid   primary key,
  up_to        bigint not null check (up_to >= 0),
  name         text   collate "nb-x-icu" not null,
  status       text,
  service_area text[] not null,
  buyer        text[] not null,
  good_to      date,
  dossier      text
);

create index approval_dossier_by_name on approval_dossier (name, approval_id) where dossier is not null;
create index approval_dossier_by_last_good_day on approval_dossier (good_to);
create index agreement_dossier_by_name on agreement_dossier (name, agreement_id) where dossier is not null;
create index agreement_dossier_by_last_good_day on agreement_dossier (good_to);

comment on table approval_dossier is 'The dossier of each approval as of today, folded from its events.';
comment on table agreement_dossier is 'The dossier of each framework agreement as of today, folded from its events.';

grant select, insert, update, delete on approval_dossier, agreement_dossier to tunbok_query;
