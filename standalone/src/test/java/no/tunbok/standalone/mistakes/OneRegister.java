package no.tunbok.standalone.mistakes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import no.tunbok.standalone.RunningTunbok;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One register for all that tell it their mistakes: started for the first of them, and stopped when all tests are over. */
final class OneRegister implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Register.class;
    }

    @Override
    public Register resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.create(OneRegister.class))
                .computeIfAbsent(Running.class, _ -> new Running(), Running.class)
                .register;
    }

    /** It, and the folder that it keeps its data in. */
    private static final class Running implements AutoCloseable {

        private final Path folder = newFolder();
        private final RunningTunbok tunbok = RunningTunbok.start(folder, false);
        private final Register register = new Register(tunbok.address());

        private static Path newFolder() {
            try {
                return Files.createTempDirectory("mistakes");
            } catch (IOException noRoom) {
                throw new UncheckedIOException(noRoom);
            }
        }

        @Override
        public void close() throws IOException {
            register.close();
            tunbok.close();
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
