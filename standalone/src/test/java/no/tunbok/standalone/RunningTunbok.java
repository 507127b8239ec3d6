package no.tunbok.standalone;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The whole register, started in this JVM. */
public final class RunningTunbok implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("answers on (http://\\S+)/");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Tunbok tunbok;

    private RunningTunbok(Options options) {
        tunbok = new Tunbok(options, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    public static RunningTunbok start(Path folder, boolean sample) {
        var running = new RunningTunbok(new Options(folder, 0, sample));
        running.tunbok.start();
        return running;
    }

    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    public URI address() {
        var address = ADDRESS.matcher(printed());
        if (!address.find()) {
            throw new AssertionError("It does not say where it answers: " + printed());
        }
        return URI.create(address.group(1));
    }

    @Override
    public void close() {
        tunbok.close();
    }
}
