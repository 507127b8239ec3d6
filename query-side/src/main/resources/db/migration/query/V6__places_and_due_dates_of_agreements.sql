-- Agreements are listed by the places of their buyers, and by what is due of them, as pilots and approvals are.
alter table agreement_period
  add column municipality text[] not null default '{}',
  add column county text[] not null default '{}',
  -- the first day on which something is due, as text
  add column due_on text collate "C";
alter table agreement_period
  alter column municipality drop default,
  alter column county drop default;

create index agreement_by_municipality on agreement_period using gin (municipality);
create index agreement_by_county on agreement_period using gin (county);

-- What is due, the earliest first.
create index pilot_by_day_due on pilot_period (due_on, entry) where upper_inf(known);
create index agreement_by_day_due on agreement_period (due_on, entry) where upper_inf(known);
drop index approval_by_day_due;
create index approval_by_day_due on approval_period (due_on, entry) where upper_inf(known);

-- They are told again, so that the rows say it: of a pilot its planned end is due, too.
delete from pilot_period;
delete from pilot_listed;
delete from agreement_period;
delete from agreement_listed;
delete from event_store.token where processor in ('pilot-list', 'agreement-list');
delete from event_store.parked_event where processing_group in ('pilot-list', 'agreement-list');
