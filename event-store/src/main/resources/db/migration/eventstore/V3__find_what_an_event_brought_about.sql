-- What an event brought about: those whose cause is an identifier, as those of events are, and not the key of a command. Canonical
-- JSON has one way of writing it, and within a text its quotes would have a backslash before them. An ordinary append writes
-- nothing here.
create index event_by_cause on event (substring(metadata from position('"causationId":"'::bytea in metadata) + 15 for 36))
  where position('"causationId":"'::bytea in metadata) > 0
    and substring(metadata from position('"causationId":"'::bytea in metadata) + 51 for 1) = '"'::bytea;
