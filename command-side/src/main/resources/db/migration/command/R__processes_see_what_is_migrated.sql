-- A process looks, before it starts, whether the database is up to date.
grant select on command_side.migration to tunbok_command;
