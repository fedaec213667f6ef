package dev.onrecord.peers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
public class TextValue extends Value implements ClaimValue {

    @Column(length = Entry.TEXT)
    String text;

    protected TextValue() {}

    TextValue(String text) {
        this.text = text;
    }

    public String getText() {
        return text;
    }
}
