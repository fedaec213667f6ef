package dev.onrecord.peers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
public class NameValue extends Value implements ClaimValue {

    @Column(length = Entry.TEXT)
    String name;

    boolean misprint;

    protected NameValue() {}

    NameValue(String name, boolean misprint) {
        this.name = name;
        this.misprint = misprint;
    }

    public String getName() {
        return name;
    }

    public boolean isMisprint() {
        return misprint;
    }
}
