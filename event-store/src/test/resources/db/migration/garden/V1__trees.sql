create table standing (tree text primary key, kind text not null);

grant usage on schema garden to tunbok_command;
grant select, insert, delete on standing to tunbok_command;
grant select on migration to tunbok_command;
