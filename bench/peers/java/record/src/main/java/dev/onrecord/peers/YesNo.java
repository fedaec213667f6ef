package dev.onrecord.peers;

import jakarta.persistence.Entity;

@Entity
public class YesNo extends Value implements ClaimValue {

    boolean yes;

    protected YesNo() {}

    YesNo(boolean yes) {
        this.yes = yes;
    }

    public boolean isYes() {
        return yes;
    }
}
