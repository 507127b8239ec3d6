package garden;

import garden.Tree.TreeFelled;
import garden.Tree.TreePlanted;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The trees that stand. */
@Component
@ProcessingGroup("standing")
class Standing {

    private final JdbcClient database;

    Standing(JdbcClient database) {
        this.database = database;
    }

    @EventHandler
    void on(TreePlanted event) {
        database.sql("insert into garden.standing (tree, kind) values (?, ?)")
                .params(event.tree(), event.kind())
                .update();
    }

    @EventHandler
    void on(TreeFelled event) {
        database.sql("delete from garden.standing where tree = ?")
                .params(event.tree())
                .update();
    }
}
