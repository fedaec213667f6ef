package dev.onrecord;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the plan of the house: a room stands only on the floors below it. */
class ArchitectureTest {

    private static final String HOUSE = "dev.onrecord";

    /** From the ground up. Rooms of one floor do not know each other. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("time", "text", "page", "finder", "kept"),
            Set.of("plan", "comparison"),
            Set.of("entry", "engine", "observe"),
            Set.of("source"),
            Set.of("actor"),
            Set.of("event"),
            Set.of("statement"),
            Set.of("claim"),
            Set.of("dataset"),
            Set.of("search"),
            Set.of("seed", "proof", "http"),
            Set.of("authoring"),
            Set.of("cli"));

    /** What describes a type or field in the schema, and does nothing else. */
    private static final String DESCRIPTIONS = "org.eclipse.microprofile.graphql..";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);

    static List<Integer> floors() {
        return List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    @Test
    void every_room_is_on_the_plan() {
        Set<String> planned = FLOORS.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        Set<String> built = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.substring(HOUSE.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(planned, built);
        assertEquals(FLOORS.size(), floors().size());
    }

    @ParameterizedTest
    @MethodSource("floors")
    void a_room_stands_only_on_the_floors_below(int floor) {
        for (String room : FLOORS.get(floor)) {
            String[] notBelow = FLOORS.subList(floor, FLOORS.size()).stream()
                    .flatMap(Set::stream)
                    .filter(other -> !other.equals(room))
                    .map(ArchitectureTest::rooms)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(rooms(room))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(notBelow)
                    .check(CLASSES);
        }
    }

    @Test
    void no_rooms_stand_on_each_other() {
        slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void dates_and_pages_know_no_framework_and_no_database() {
        classes()
                .that()
                .resideInAnyPackage(rooms("time"), rooms("page"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", rooms("time"), rooms("page"), DESCRIPTIONS))
                .check(CLASSES);
    }

    @Test
    void text_knows_a_table_of_letters_and_no_index() {
        classes()
                .that()
                .resideInAPackage(rooms("text"))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", rooms("text"), "org.apache.commons.text.similarity..")
                                .or(JavaClass.Predicates.simpleName("ASCIIFoldingFilter")))
                .check(CLASSES);
    }

    @Test
    void comparison_knows_no_framework_and_no_database() {
        classes()
                .that()
                .resideInAPackage(rooms("comparison"))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", rooms("comparison"), rooms("time"), rooms("text"), DESCRIPTIONS)
                                .or(JavaClass.Predicates.simpleName("Union")))
                .check(CLASSES);
    }

    @Test
    void entities_know_no_api() {
        noClasses()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Api")
                .check(CLASSES);
    }

    /** Where and in what language the process runs must change nothing; what is printed takes {@code %s}, whose digits are ASCII. */
    @Test
    void nothing_depends_on_the_zone_or_language_of_the_process() {
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.sql\\.(Date|Time|Timestamp)|java\\.util\\.(Date|.*Calendar|TimeZone)"
                        + "|java\\.text\\.(Collator|.*Format)")
                .check(CLASSES);
    }

    private static String rooms(String name) {
        return HOUSE + "." + name + "..";
    }
}
