package dev.onrecord.peers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
public class Undisclosed extends Value implements ClaimValue {

    @Column(length = Entry.TEXT)
    String note;

    protected Undisclosed() {}

    Undisclosed(String note) {
        this.note = note;
    }

    @Override
    Object sense() {
        return "undisclosed";
    }

    public String getNote() {
        return note;
    }
}
