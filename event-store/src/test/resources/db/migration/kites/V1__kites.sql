create table kite (name text primary key);
