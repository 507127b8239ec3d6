package no.tunbok.standalone;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** What the person at the command line asked for. */
record Options(Path dataDir, int port, boolean sample) {

    static final String USAGE = """
            Usage: tunbok run [--sample] [--data-dir DIR] [--port N]

              --sample         load the sample data
              --data-dir DIR   where the database is kept (default: ~/.tunbok)
              --port N         the port to answer on, 0 for any free one (default: 8080)
            """;

    /** Says which option was not understood. */
    static final class NotUnderstood extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotUnderstood(String reason) {
            super(reason);
        }
    }

    static Options parse(String... arguments) {
        var options = new Options(Path.of(System.getProperty("user.home"), ".tunbok"), 8080, false);
        var words = List.of(arguments).iterator();
        while (words.hasNext()) {
            var word = words.next();
            options = switch (word) {
                case "--sample" -> new Options(options.dataDir, options.port, true);
                case "--data-dir" ->
                    new Options(folder(words.hasNext() ? words.next() : ""), options.port, options.sample);
                case "--port" ->
                    new Options(options.dataDir, port(words.hasNext() ? words.next() : ""), options.sample);
                default -> throw new NotUnderstood("Unknown option: " + word);
            };
        }
        return options;
    }

    private static Path folder(String text) {
        if (text.isBlank()) {
            throw new NotUnderstood("--data-dir needs a folder");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException invalid) {
            throw new NotUnderstood("--data-dir needs a folder, not '%s'".formatted(text));
        }
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new NotUnderstood("--port needs a number from 0 to 65535, not '%s'".formatted(text));
        }
        return Integer.parseInt(text);
    }
}
