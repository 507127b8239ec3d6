package no.tunbok.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A second JVM with the same class path. */
final class OtherJvm {

    private OtherJvm() {}

    /** Starts the main method of that class; what it complains of is shown here. */
    static Process running(Class<?> main, String... arguments) throws IOException {
        var command = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName());
        return new ProcessBuilder(Stream.concat(command, Stream.of(arguments)).toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
