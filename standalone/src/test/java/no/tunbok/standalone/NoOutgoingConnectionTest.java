package no.tunbok.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.axonframework.updates.detection.TestEnvironmentDetector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The register on one machine talks to that machine only. Axon reports nothing from tests, so this pretends not to be one. */
@Timeout(240)
class NoOutgoingConnectionTest {

    private static final String NOWHERE = "updates.tunbok.invalid"; // RFC 2606: never to be found
    private static final String UNREACHABLE = "192.0.2.1"; // RFC 5737: for examples only

    @BeforeEach
    void this_is_no_test() {
        System.setProperty(TestEnvironmentDetector.AXONIQ_USAGE_FORCE_TEST_ENVIRONMENT, "true");
    }

    @AfterEach
    void this_is_a_test_again() {
        System.clearProperty(TestEnvironmentDetector.AXONIQ_USAGE_FORCE_TEST_ENVIRONMENT);
    }

    @Test
    void a_start_with_the_sample_asks_for_no_host_but_this_machine(@TempDir Path folder) throws UnknownHostException {
        var itself = InetAddress.getLocalHost().getHostName();
        var asked = HostsAskedFor.during(() -> RunningTunbok.start(folder, true).close());
        assertThat(asked).isNotEmpty().isSubsetOf("localhost", "127.0.0.1", itself);
    }

    @Test
    void a_lookup_of_a_name_would_be_noticed() {
        var asked =
                HostsAskedFor.during(() -> assertThatIOException().isThrownBy(() -> InetAddress.getAllByName(NOWHERE)));
        assertThat(asked).containsExactly(NOWHERE);
    }

    @Test
    void a_socket_to_an_address_would_be_noticed() {
        var asked = HostsAskedFor.during(() -> assertThatIOException().isThrownBy(() -> {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.ofLiteral(UNREACHABLE), 80), 1);
            }
        }));
        assertThat(asked).containsExactly(UNREACHABLE);
    }

    @Test
    void an_http_client_would_be_noticed() {
        var asked = HostsAskedFor.during(() -> assertThatIOException().isThrownBy(() -> {
            try (var http = HttpClient.newHttpClient()) {
                http.send(
                        HttpRequest.newBuilder(URI.create("http://" + NOWHERE)).build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        }));
        assertThat(asked).containsExactly(NOWHERE);
    }
}
