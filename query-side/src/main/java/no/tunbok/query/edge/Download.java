package no.tunbok.query.edge;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * An answer that is a file. It is written whole before any of it is sent, beside and not in memory: a slow reader then keeps no
 * connection to the database, and what goes wrong is told as a problem and not as a file that ends too early.
 */
public final class Download {

    private final String name;
    private final String mediaType;

    public Download(String name, String mediaType) {
        this.name = name;
        this.mediaType = mediaType;
    }

    /** Writes the content. */
    public interface Content {

        /** @return the position that it was computed from */
        long write(OutputStream out) throws IOException;
    }

    /** What may name persons is kept by nobody on the way. */
    public ResponseEntity<Resource> of(Content content) {
        try {
            return answer(content);
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    private ResponseEntity<Resource> answer(Content content) throws IOException {
        var file = Files.createTempFile("tunbok", null);
        try {
            long position = written(content, file);
            var answer = ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .header(Asked.POSITION, Long.toString(position))
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(name, StandardCharsets.UTF_8)
                                    .build()
                                    .toString())
                    .contentType(MediaType.parseMediaType(mediaType))
                    .contentLength(Files.size(file));
            return answer.body(new InputStreamResource(
                    () -> Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), "the file"));
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    private static long written(Content content, Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            return content.write(out);
        }
    }
}
