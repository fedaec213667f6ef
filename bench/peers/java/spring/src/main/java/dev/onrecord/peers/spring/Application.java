package dev.onrecord.peers.spring;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.onrecord.peers.Event;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.scalars.ExtendedScalars;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * Spring for GraphQL with JPA on H2. Fields that no benchmark document asks for may be missing, and arguments that none
 * gives have no effect.
 */
@SpringBootApplication
@EntityScan(basePackageClasses = Event.class)
public class Application {

    private static final int DOCUMENTS = 1000;

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(ExtendedScalars.Date)
                .scalar(ExtendedScalars.DateTime)
                .scalar(ExtendedScalars.GraphQLBigDecimal)
                .scalar(ExtendedScalars.GraphQLBigInteger);
    }

    /** Operation caching, as the reference has it. */
    @Bean
    GraphQlSourceBuilderCustomizer keptDocuments() {
        AsyncCache<String, PreparsedDocumentEntry> documents =
                Caffeine.newBuilder().maximumSize(DOCUMENTS).buildAsync();
        return source -> source.configureGraphQl(graphql -> graphql.preparsedDocumentProvider(
                (input, parsed) -> documents.get(input.getQuery(), query -> parsed.apply(input))));
    }
}
