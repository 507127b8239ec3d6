-- Run once by the postgres image, when it makes the database: one login for each side, in the group role
-- that says what the side may do. The migrations grant to the group roles.
\getenv command_password TUNBOK_COMMAND_PASSWORD
\getenv query_password TUNBOK_QUERY_PASSWORD

CREATE ROLE tunbok_command NOLOGIN;
CREATE ROLE tunbok_query NOLOGIN;

CREATE ROLE tunbok_command_side LOGIN PASSWORD :'command_password' IN ROLE tunbok_command;
CREATE ROLE tunbok_query_side LOGIN PASSWORD :'query_password' IN ROLE tunbok_query;

REVOKE ALL ON DATABASE tunbok FROM PUBLIC;
GRANT CONNECT ON DATABASE tunbok TO tunbok_command, tunbok_query;
-- For the new rows of a rebuild, until they take the place of the old ones.
GRANT TEMPORARY ON DATABASE tunbok TO tunbok_query;
