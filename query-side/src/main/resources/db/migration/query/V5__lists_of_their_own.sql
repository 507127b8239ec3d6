-- Lists are read models of their own, each with its own processor: how far an entry is in them is kept beside its periods.
create table pilot_listed (
  entry uuid   primary key,
  -- the number of the last event that is in the periods
  up_to bigint not null check (up_to >= 0)
);

create table approval_listed (
  entry uuid   primary key,
  up_to bigint not null check (up_to >= 0)
);

create table agreement_listed (
  entry uuid   primary key,
  up_to bigint not null check (up_to >= 0)
);

comment on table pilot_listed is 'How far each pilot is in the lists.';
comment on table approval_listed is 'How far each approval is in the lists.';
comment on table agreement_listed is 'How far each framework agreement is in the lists.';

grant select, insert, update, delete on pilot_listed, approval_listed, agreement_listed to tunbok_query;

-- Until now the dossiers' processors kept the lists too: they have come as far, and have parked the same.
insert into pilot_listed select pilot_id, up_to from pilot_dossier;
insert into approval_listed select approval_id, up_to from approval_dossier;
insert into agreement_listed select agreement_id, up_to from agreement_dossier;

insert into event_store.token (processor, segment, token, token_type, position)
select replace(processor, '-dossier', '-list'), segment, token, token_type, position
from event_store.token
where processor in ('pilot-dossier', 'approval-dossier', 'agreement-dossier');

insert into event_store.parked_event
select (jsonb_populate_record(parked, jsonb_build_object(
  'id', gen_random_uuid(), 'processing_group', replace(processing_group, '-dossier', '-list')))).*
from event_store.parked_event as parked
where processing_group in ('pilot-dossier', 'approval-dossier', 'agreement-dossier');
