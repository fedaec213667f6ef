package dev.onrecord.peers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.List;

@Entity
public class TextSet extends Value implements ClaimValue {

    /** One a line. */
    @Column(length = Entry.TEXT)
    String items;

    protected TextSet() {}

    TextSet(List<String> items) {
        this.items = String.join("\n", items);
    }

    public List<String> getItems() {
        return items.lines().toList();
    }
}
