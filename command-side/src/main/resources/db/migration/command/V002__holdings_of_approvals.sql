-- By which enterprise on which holding an approval was applied for: where to look for another one (PA-15). Only ever added to.
create table approval_holding (
  organisation_number text not null,
  producer_number     text not null,
  approval            uuid not null,
  primary key (organisation_number, producer_number, approval)
);

grant select, insert on approval_holding to tunbok_command;
