-- Which pilots were given a grant for which theme of which programme: where to look for another one (PI-3). Only ever added to.
create table pilot_theme (
  programme text not null,
  theme     text not null,
  pilot     uuid not null,
  primary key (programme, theme, pilot)
);

grant select, insert on pilot_theme to tunbok_command;
