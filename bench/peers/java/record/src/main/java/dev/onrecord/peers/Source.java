package dev.onrecord.peers;

import jakarta.persistence.Entity;

@Entity
public class Source extends Entry {

    String title;
    String publisher;

    @Override
    String kind() {
        return "source";
    }

    public String getTitle() {
        return title;
    }

    public String getPublisher() {
        return publisher;
    }
}
