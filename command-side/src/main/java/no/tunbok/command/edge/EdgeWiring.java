package no.tunbok.command.edge;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import no.tunbok.eventstore.Positions;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Puts HTTP's side of the commands together. */
@Configuration(proxyBeanMethods = false)
class EdgeWiring {

    @Bean
    CommandCatalogue commandCatalogue(List<CommandFamily> families) {
        return new CommandCatalogue(families);
    }

    @Bean
    CommandOnce commandOnce(
            CommandGateway commands, TransactionManager transactions, DataSource database, Clock clock) {
        return new CommandOnce(commands, transactions, JdbcClient.create(database), clock);
    }

    @Bean
    CommandController commandController(
            CommandCatalogue catalogue, CommandOnce once, Positions positions, Clock clock, JsonMapper json) {
        return new CommandController(catalogue, once, positions, clock, json);
    }

    @Bean
    @ConditionalOnMissingBean(name = "localeResolver")
    LocaleResolver localeResolver() {
        return new Languages();
    }

    @Bean
    Problems commandProblems() {
        return new Problems();
    }

    @Bean
    CommandDocument commandDocument(CommandCatalogue catalogue) {
        return new CommandDocument(catalogue);
    }

    @Bean
    RulesController rulesController(CommandCatalogue catalogue, JsonMapper json) {
        return new RulesController(catalogue.rules(), json);
    }

    @Bean
    RulesDocument rulesDocument() {
        return new RulesDocument();
    }
}
