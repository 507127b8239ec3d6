package no.tunbok.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import no.tunbok.command.CommandSide;
import no.tunbok.eventstore.Migrations;
import no.tunbok.query.QuerySide;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** One running Tunbok: the database comes first and goes last, the application lives in between. */
final class Tunbok implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final Options options;
    private final PrintStream out;
    private @Nullable EmbeddedDatabase database;
    private @Nullable ConfigurableApplicationContext application;
    private boolean closed;

    Tunbok(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** A stop that comes during the start waits for it: half a start cannot be taken down quietly. */
    synchronized void start() {
        if (closed) {
            return;
        }
        requireFreePort();
        out.printf(
                "Tunbok opens its database in %s%n",
                options.dataDir().toAbsolutePath().normalize());
        database = EmbeddedDatabase.start(options.dataDir());
        try {
            Migrations.run(database.ownerDataSource(), CommandSide.TABLES, QuerySide.TABLES);
            database.grantApplicationRoles();
            application = startApplication(database);
            out.printf("Tunbok answers on http://%s:%d/ - stop it with Ctrl-C%n", LOOPBACK, port(application));
            if (options.sample()) {
                loadSample(port(application));
            }
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (application != null) {
            out.println("Tunbok is stopping");
            application.close();
            application = null;
        }
        if (database != null) {
            database.close();
            database = null;
        }
    }

    /** Arguments outrank every other source of properties: no setting can open the register to the network. */
    private ConfigurableApplicationContext startApplication(EmbeddedDatabase database) {
        var spring = new SpringApplication(Standalone.class);
        spring.setRegisterShutdownHook(false);
        return spring.run(
                "--server.address=" + LOOPBACK,
                "--server.port=" + options.port(),
                "--spring.main.banner-mode=off",
                "--spring.application.name=tunbok",
                "--logging.level.org.springdoc=ERROR", // it warns that the document is open; it is meant to be
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + EmbeddedDatabase.APPLICATION,
                "--spring.datasource.password=" + database.applicationPassword());
    }

    private void loadSample(int port) {
        try (var client = new SampleClient(Sample.all(), URI.create("http://%s:%d".formatted(LOOPBACK, port)))) {
            out.printf("%s. Ask first: curl -s localhost:%d/api/v1/pilots%n", client.load(), port);
        }
    }

    private void requireFreePort() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral(LOOPBACK), options.port()));
        } catch (IOException taken) {
            throw new StartRefused(
                    "Port %d is in use. Stop what uses it, or choose another with --port.".formatted(options.port()),
                    taken);
        }
    }

    private static int port(ConfigurableApplicationContext application) {
        var server = ((WebServerApplicationContext) application).getWebServer();
        return server == null ? 0 : server.getPort();
    }
}
