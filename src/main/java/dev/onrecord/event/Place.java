package dev.onrecord.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Embeddable
@Description("Where something happened.")
public record Place(
        @NonNull @Column(name = "name", nullable = false) @Description("Its name.")
        String name,

        @Column(name = "country", length = 2)
        @Description("The country it lies in: ISO 3166-1 alpha-2. Null where that is open.")
        @Nullable
        String country) {}
