-- A database whose types of signs are those of "C" takes letters with marks for no letters when it looks at the spelling: there they
-- are compared without their marks. Who writes Asen finds Åsen, too.
create function without_marks(words text) returns text
  language sql immutable strict parallel safe
  return translate(words, 'æøåäöüáàéèêóòôčđŋšŧž', 'aoaaouaaeeeooocdnstz');

drop index pilot_by_spelling, approval_by_spelling, agreement_by_spelling;

create index pilot_by_spelling on pilot_period using gin (without_marks(words) gin_trgm_ops);
create index approval_by_spelling on approval_period using gin (without_marks(words) gin_trgm_ops);
create index agreement_by_spelling on agreement_period using gin (without_marks(words) gin_trgm_ops);
