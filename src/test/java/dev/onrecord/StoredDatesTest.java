package dev.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.onrecord.event.Event;
import dev.onrecord.event.EventKind;
import dev.onrecord.event.EventStatus;
import dev.onrecord.fuzz.Chance;
import dev.onrecord.fuzz.Dates;
import dev.onrecord.fuzz.FuzzRun;
import dev.onrecord.time.Basis;
import dev.onrecord.time.PartialDate;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day is the same day when it is read again, compared and sorted, whatever clocks and calendars are around. */
@QuarkusTest
class StoredDatesTest {

    private static final FuzzRun RUN = FuzzRun.of("Days stored", 300);
    private static final String PREFIX = "stored-date-";

    @Inject
    EntityManager database;

    private final TimeZone zone = TimeZone.getDefault();
    private final Locale locale = Locale.getDefault();

    @AfterEach
    void goHome() {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
    }

    @ParameterizedTest
    @CsvSource({
        "UTC, en-US",
        "Europe/Amsterdam, nl-NL",
        "America/New_York, en-US",
        "America/Sao_Paulo, pt-BR",
        "Asia/Beirut, ar-EG-u-nu-arab",
        "Asia/Bangkok, th-TH-u-ca-buddhist-nu-thai",
        "Asia/Tokyo, ja-JP-u-ca-japanese",
        "Europe/Istanbul, tr-TR",
        "Pacific/Apia, en-WS",
        "Pacific/Kiritimati, en-KI",
        "America/Juneau, en-US"
    })
    @TestTransaction
    void a_day_stays_the_day_that_it_was(String zone, String locale) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Locale.setDefault(Locale.forLanguageTag(locale));
        List<LocalDate> days = days();
        for (int i = 0; i < days.size(); i++) {
            database.persist(event(PREFIX + i, days.get(i)));
        }
        database.flush();
        database.clear();

        List<Event> read = database.createQuery(
                        "select e from Event e where e.slug like :slug order by e.sortDate, e.slug", Event.class)
                .setParameter("slug", PREFIX + "%")
                .getResultList();
        assertEquals(
                days.stream().sorted().toList(),
                read.stream().map(e -> e.sortDate).toList());
        read.forEach(
                e -> assertEquals(days.get(Integer.parseInt(e.slug.substring(PREFIX.length()))), e.date.earliest()));
        for (LocalDate day : Dates.HARD) {
            assertEquals(days.stream().filter(other -> !other.isBefore(day)).count(), count(">=", day), ">= " + day);
            assertEquals(days.stream().filter(other -> other.isEqual(day)).count(), count("=", day), "= " + day);
        }
    }

    private static List<LocalDate> days() {
        Chance chance = RUN.chance(0);
        return Stream.concat(
                        Dates.HARD.stream(),
                        Stream.generate(() -> Dates.day(chance)).limit(RUN.cases()))
                .toList();
    }

    private long count(String comparison, LocalDate day) {
        return database.createQuery(
                        "select count(*) from Event e where e.slug like :slug and e.date.latest " + comparison
                                + " :day",
                        Long.class)
                .setParameter("slug", PREFIX + "%")
                .setParameter("day", day)
                .getSingleResult();
    }

    private static Event event(String slug, LocalDate day) {
        Event event = new Event();
        event.slug = slug;
        event.title = slug;
        event.summary = slug;
        event.kind = EventKind.OTHER;
        event.status = EventStatus.OCCURRED;
        event.date = PartialDate.of(day.toString(), null, Basis.STATED, Basis.STATED, null);
        event.sortDate = day;
        event.sortDateNewestFirst = day;
        event.sortTitle = slug;
        event.folded = slug;
        return event;
    }
}
