package dev.onrecord.peers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Base64;

/** A place in the list of statements by date, written as OnRecord writes it. */
public record Cursor(LocalDate day, String slug) {

    /** Behind all days there are. */
    static final LocalDate UNDATED = LocalDate.of(10_000, 1, 1);

    private static final String WITHOUT_DAY = "undated";

    static Cursor of(Statement statement) {
        return new Cursor(statement.sortDate, statement.getSlug());
    }

    static Cursor parse(String cursor) {
        String[] parts = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split("/");
        return new Cursor(parts[2].equals(WITHOUT_DAY) ? UNDATED : LocalDate.parse(parts[2]), parts[1]);
    }

    boolean isBefore(Statement statement) {
        int difference = statement.sortDate.compareTo(day);
        return difference > 0 || difference == 0 && statement.getSlug().compareTo(slug) > 0;
    }

    @Override
    public String toString() {
        String place = "Statement.DATE_ASC/" + slug + "/" + (day.equals(UNDATED) ? WITHOUT_DAY : day);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(UTF_8));
    }
}
