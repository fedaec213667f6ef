package dev.onrecord.peers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.graphql.Enum;

@Entity
public class Share extends Value implements ClaimValue {

    @Enumerated(EnumType.STRING)
    Strength strength;

    boolean negated;

    protected Share() {}

    Share(Strength strength, boolean negated) {
        this.strength = strength;
        this.negated = negated;
    }

    public Strength getStrength() {
        return strength;
    }

    public boolean isNegated() {
        return negated;
    }

    @Enum("ShareStrength")
    public enum Strength {
        ALL,
        FEW,
        MANY,
        MOST,
        NONE,
        SEVERAL,
        SOME
    }
}
