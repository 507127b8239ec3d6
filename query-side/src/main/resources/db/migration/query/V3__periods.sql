-- How each entry reads in lists: on which days of the world, and from when to when the register knew so. A list as of any day, as
-- known at any moment, is one question to these rows. They are a cache of what the events say, like the dossiers.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

create table pilot_period (
  entry   uuid      not null,
  -- the days, from 1900 on; none after 2199 can be asked for, so that 2200-01-01 stands for all of them
  valid   daterange not null check (not isempty(valid)),
  -- the positions of the ledger after which it was known
  known   int8range not null check (not isempty(known)),
  -- the moments at which it was known, in milliseconds since 1970; empty where more was told in the same one
  told    int8range not null,
  -- the facts of the entry after which it was known
  numbers int8range not null check (not isempty(numbers)),
  -- what lists go by: the beginning of the name, without the signs that PostgreSQL cannot keep
  name    text      collate "nb-x-icu" not null,
  status  text,
  theme   text,
  -- who applied, was given the grant, or takes part
  organisation text[] not null,
  municipality text[] not null,
  county  text[]    not null,
  has_remarks text,
  -- the first day on which something is due, as text
  due_on  text      collate "C",
  -- what is looked through: names and titles that anybody may see, in small letters
  words   text      not null,
  -- JSON. Not jsonb, which refuses texts that events may hold
  item    text      not null,
  -- of no day the register knew two things at once
  exclude using gist (entry with =, valid with &&, known with &&)
);

create table approval_period (
  entry        uuid      not null,
  valid        daterange not null check (not isempty(valid)),
  known        int8range not null check (not isempty(known)),
  told         int8range not null,
  numbers      int8range not null check (not isempty(numbers)),
  name         text      collate "nb-x-icu" not null,
  status       text,
  service_area text[]    not null,
  provider     text,
  municipality text,
  county       text,
  has_remarks  text,
  due_on       text      collate "C",
  words        text      not null,
  item         text      not null,
  exclude using gist (entry with =, valid with &&, known with &&)
);

create table agreement_period (
  entry        uuid      not null,
  valid        daterange not null check (not isempty(valid)),
  known        int8range not null check (not isempty(known)),
  told         int8range not null,
  numbers      int8range not null check (not isempty(numbers)),
  name         text      collate "nb-x-icu" not null,
  status       text,
  service_area text[]    not null,
  buyer        text[]    not null,
  provider     text[]    not null,
  has_remarks  text,
  words        text      not null,
  item         text      not null,
  exclude using gist (entry with =, valid with &&, known with &&)
);

-- Lists of what is known now, and of what was known then, each in its orders.
create index pilot_now_by_name on pilot_period (name, entry) include (valid) where upper_inf(known);
create index pilot_now_by_change on pilot_period (lower(known), entry) include (valid) where upper_inf(known);
create index pilot_then_by_name on pilot_period (name, entry) include (valid, known, told);
create index pilot_then_by_change on pilot_period (lower(known), entry) include (valid, known, told);
create index approval_now_by_name on approval_period (name, entry) include (valid) where upper_inf(known);
create index approval_now_by_change on approval_period (lower(known), entry) include (valid) where upper_inf(known);
create index approval_then_by_name on approval_period (name, entry) include (valid, known, told);
create index approval_then_by_change on approval_period (lower(known), entry) include (valid, known, told);
create index agreement_now_by_name on agreement_period (name, entry) include (valid) where upper_inf(known);
create index agreement_now_by_change on agreement_period (lower(known), entry) include (valid) where upper_inf(known);
create index agreement_then_by_name on agreement_period (name, entry) include (valid, known, told);
create index agreement_then_by_change on agreement_period (lower(known), entry) include (valid, known, told);

-- Few have the same value of these, so that a list by name or by change would be looked through in vain.
create index pilot_by_organisation on pilot_period using gin (organisation);
create index pilot_by_municipality on pilot_period using gin (municipality);
create index pilot_by_county on pilot_period using gin (county);
create index approval_by_status on approval_period (status, name, entry) include (valid, known, told);
create index approval_by_provider on approval_period (provider, name, entry) include (valid, known, told);
create index approval_by_municipality on approval_period (municipality, name, entry) include (valid, known, told);
create index approval_by_county on approval_period (county, name, entry) include (valid, known, told);
create index approval_by_day_due on approval_period (due_on) where upper_inf(known);
create index agreement_by_status on agreement_period (status, name, entry) include (valid, known, told);
create index agreement_by_buyer on agreement_period using gin (buyer);
create index agreement_by_provider on agreement_period using gin (provider);

-- Of the same row, by the stems of its words and by their spelling.
create index pilot_by_words on pilot_period using gin (to_tsvector('pg_catalog.norwegian', words));
create index pilot_by_spelling on pilot_period using gin (words gin_trgm_ops);
create index approval_by_words on approval_period using gin (to_tsvector('pg_catalog.norwegian', words));
create index approval_by_spelling on approval_period using gin (words gin_trgm_ops);
create index agreement_by_words on agreement_period using gin (to_tsvector('pg_catalog.norwegian', words));
create index agreement_by_spelling on agreement_period using gin (words gin_trgm_ops);

comment on table pilot_period is 'How each pilot reads in lists, by the days of the world and by what was known.';
comment on table approval_period is 'How each approval reads in lists, by the days of the world and by what was known.';
comment on table agreement_period is 'How each framework agreement reads in lists, by the days of the world and by what was known.';

grant select, insert, update, delete on pilot_period, approval_period, agreement_period to tunbok_query;

-- Lists go by the periods now.
alter table pilot_dossier drop column name, drop column status, drop column theme;
alter table approval_dossier drop column name, drop column status, drop column service_area, drop column municipality;
alter table agreement_dossier drop column name, drop column status, drop column service_area, drop column buyer;
drop index approval_dossier_by_last_good_day, agreement_dossier_by_last_good_day;

-- Everything is told again, so that the new rows are made too.
delete from pilot_dossier;
delete from approval_dossier;
delete from agreement_dossier;
delete from event_store.token where processor in ('pilot-dossier', 'approval-dossier', 'agreement-dossier');
