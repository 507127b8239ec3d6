package no.tunbok.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.tunbok.eventstore.testkit.RealPostgres;
import no.tunbok.eventstore.testkit.RealPostgres.User;
import org.axonframework.updates.UpdateChecker;
import org.axonframework.updates.UpdateCheckerHttpClient;
import org.axonframework.updates.detection.TestEnvironmentDetector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** Axon keeps its checker out of tests by itself, so these pretend not to be one, as Axon lets them. */
class NothingReportedTest {

    private static final RealPostgres POSTGRES = RealPostgres.migrated();

    /** Any application that happens to have this module on its class path. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Bare {}

    @BeforeEach
    void this_is_no_test() {
        System.setProperty(TestEnvironmentDetector.AXONIQ_USAGE_FORCE_TEST_ENVIRONMENT, "true");
        assertThat(TestEnvironmentDetector.isTestEnvironment()).isFalse();
    }

    @AfterEach
    void this_is_a_test_again() {
        System.clearProperty(TestEnvironmentDetector.AXONIQ_USAGE_FORCE_TEST_ENVIRONMENT);
    }

    @Test
    void an_application_with_the_event_store_has_no_update_checker() {
        try (var application = start(KiteField.class)) {
            assertNothingReports(application);
        }
    }

    @Test
    void an_application_that_forgot_to_import_it_has_none_either() {
        try (var application = start(Bare.class)) {
            assertNothingReports(application);
        }
    }

    private static void assertNothingReports(ConfigurableApplicationContext application) {
        assertThat(application.getBeansOfType(UpdateChecker.class)).isEmpty();
        assertThat(application.getBeansOfType(UpdateCheckerHttpClient.class)).isEmpty();
        assertThat(application
                        .getBean(org.axonframework.config.Configuration.class)
                        .getComponent(UpdateChecker.class))
                .isNull();
    }

    private static ConfigurableApplicationContext start(Class<?> configuration) {
        return new SpringApplicationBuilder(configuration)
                .web(WebApplicationType.NONE)
                .properties(POSTGRES.springProperties(User.BOTH))
                .properties(Map.of("axon.update-check.disabled", "false"))
                .run();
    }
}
