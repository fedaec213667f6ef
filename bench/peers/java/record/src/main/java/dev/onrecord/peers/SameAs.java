package dev.onrecord.peers;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Ignore;

@Entity
public class SameAs extends Value implements ClaimValue {

    @ManyToOne(fetch = FetchType.LAZY)
    Claim claim;

    protected SameAs() {}

    SameAs(Claim claim) {
        this.claim = claim;
    }

    @Ignore
    public Claim getClaim() {
        return claim;
    }
}
