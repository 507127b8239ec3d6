package no.tunbok.benchmarks.store;

import java.util.function.Consumer;
import no.tunbok.eventstore.Migrations;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ResolvableType;

/** Our event store in a Spring application, as both sides of the register have it, with a login of no more rights. */
public final class OurStore extends AxonStore {

    private final ConfigurableApplicationContext application;
    private final EventStore events;
    private final CommandGateway commands;

    private OurStore(ConfigurableApplicationContext application) {
        this.application = application;
        this.events = application.getBean(EventStore.class);
        this.commands = application.getBean(CommandGateway.class);
    }

    /** Ours without a processor. */
    public static OurStore open(Database database) {
        prepare(database);
        return new OurStore(application().run(OurTables.login(database)));
    }

    /** Ours with a {@link SeenLog} that begins with the next event. */
    public static OurStore withSeenLog(Database database, Consumer<String> seen) {
        prepare(database);
        SeenLog.prepare(database);
        return new OurStore(application(SeenLogWiring.class)
                .initializers(context ->
                        context.getBeanFactory().registerSingleton("watcher", new SeenLogWiring.Watcher(seen)))
                .run(OurTables.login(database)));
    }

    /** Brings the database up to date, and makes the login that applications enter it with. */
    public static void prepare(Database database) {
        Migrations.run(database.superuser());
        OurTables.letApplicationsIn(database);
    }

    private static SpringApplicationBuilder application(Class<?>... more) {
        return new SpringApplicationBuilder(OurApplication.class)
                .sources(more)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false);
    }

    @Override
    public EventStore events() {
        return events;
    }

    @Override
    public TransactionManager transactions() {
        return application.getBean(TransactionManager.class);
    }

    @Override
    CommandGateway commands() {
        return commands;
    }

    @Override
    EventProcessingConfiguration processing() {
        return application.getBean(EventProcessingConfiguration.class);
    }

    @Override
    Repository<Notebook> notebooks() {
        return application
                .<Repository<Notebook>>getBeanProvider(
                        ResolvableType.forClassWithGenerics(Repository.class, Notebook.class))
                .getObject();
    }

    @Override
    public void close() {
        application.close();
    }
}
