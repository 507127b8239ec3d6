-- A process looks, before it starts, whether the database is up to date.
grant select on migration to tunbok_query;
