package dev.onrecord.peers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
public class Withheld extends Value implements ClaimValue {

    @Column(length = Entry.TEXT)
    String note;

    protected Withheld() {}

    Withheld(String note) {
        this.note = note;
    }

    public String getNote() {
        return note;
    }
}
