package dev.onrecord.peers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.graphql.Enum;

@Entity
public class Actor extends Entry {

    String name;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Column(length = TEXT)
    String description;

    @Override
    String kind() {
        return "actor";
    }

    public String getName() {
        return name;
    }

    public Kind getKind() {
        return kind;
    }

    public String getDescription() {
        return description;
    }

    @Enum("ActorKind")
    public enum Kind {
        AGENCY,
        COMPANY,
        COURT,
        CRIMINAL_GROUP,
        CROWD,
        GOVERNMENT,
        MINISTRY,
        ORGANIZATION,
        OUTLET,
        PERSON,
        POPULATION,
        PRISON,
        REPORTER,
        STATE,
        UNNAMED_OFFICIAL,
        WITNESS
    }
}
