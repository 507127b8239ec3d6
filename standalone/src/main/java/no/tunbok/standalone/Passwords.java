package no.tunbok.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The passwords of the embedded database, drawn once and kept where only their owner can read them. */
record Passwords(String superuser, String owner, String application) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Passwords drawn() {
        return new Passwords(password(), password(), password());
    }

    static Passwords readFrom(Path file) throws IOException {
        var lines = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        }
        return new Passwords(
                line(lines, "superuser", file), line(lines, "owner", file), line(lines, "application", file));
    }

    void writeTo(Path file) throws IOException {
        writeSecret(file, "superuser=%s\nowner=%s\napplication=%s\n".formatted(superuser, owner, application));
    }

    static void writeSecret(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text, StandardCharsets.US_ASCII, StandardOpenOption.SYNC);
    }

    private static String line(Properties lines, String name, Path file) {
        var value = lines.getProperty(name);
        if (value == null) {
            throw new StartRefused("The file %s lacks the line '%s'. Bring it back from a copy.".formatted(file, name));
        }
        return value;
    }

    /** 192 bits in letters that need no escaping, neither in SQL nor in a file. */
    private static String password() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
