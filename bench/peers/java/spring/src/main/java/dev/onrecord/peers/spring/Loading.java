package dev.onrecord.peers.spring;

import dev.onrecord.peers.Records;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores the record before the server begins to listen. */
@Component
class Loading implements SmartInitializingSingleton {

    private final Path seeds;
    private final Path claims;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    Loading(
            @Value("${seeds}") Path seeds,
            @Value("${claims}") Path claims,
            EntityManager entities,
            TransactionTemplate transaction) {
        this.seeds = seeds;
        this.claims = claims;
        this.entities = entities;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            Records records = new Records(seeds, claims);
            transaction.executeWithoutResult(status -> records.all().forEach(entities::persist));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
