package no.tunbok.standalone;

import no.tunbok.command.CommandSide;
import no.tunbok.query.QuerySide;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Starts the whole register on one machine: an embedded PostgreSQL and both sides in one JVM. */
@SpringBootApplication
@Import({CommandSide.class, QuerySide.class})
public class Standalone {

    @SuppressWarnings("SystemOut") // the person who started it reads here
    public static void main(String[] arguments) {
        System.setProperty("axoniq.update-checker.disabled", "true"); // nothing is reported to anybody
        try {
            var tunbok = new Tunbok(Options.parse(arguments), System.out);
            Runtime.getRuntime().addShutdownHook(new Thread(tunbok::close, "stop"));
            tunbok.start();
        } catch (Options.NotUnderstood notUnderstood) {
            System.err.println(notUnderstood.getMessage());
            System.err.println(Options.USAGE);
            System.exit(2);
        } catch (StartRefused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }
}
