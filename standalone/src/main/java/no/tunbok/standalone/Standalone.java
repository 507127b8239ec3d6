package no.tunbok.standalone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the whole register on one machine: an embedded PostgreSQL and both sides in one JVM. */
@SpringBootApplication
public class Standalone {

    public static void main(String[] arguments) {
        SpringApplication.run(Standalone.class, arguments);
    }
}
