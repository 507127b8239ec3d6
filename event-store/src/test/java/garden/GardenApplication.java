package garden;

import garden.Tree.TreeFelled;
import garden.Tree.TreePlanted;
import java.util.List;
import no.tunbok.eventstore.EventStoreConfiguration;
import no.tunbok.eventstore.EventType;
import no.tunbok.eventstore.EventTypes;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** All that it takes. */
@SpringBootApplication
@Import(EventStoreConfiguration.class)
class GardenApplication {

    @Bean
    EventTypes eventTypes() {
        return EventTypes.of(List.of(
                new EventType("garden.TreePlanted", 1, TreePlanted.class),
                new EventType("garden.TreeFelled", 1, TreeFelled.class)));
    }
}
