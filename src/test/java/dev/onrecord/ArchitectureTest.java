package dev.onrecord;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.onrecord.cache.Cacheable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the plan of the house: a package stands only on the floors below it. */
class ArchitectureTest {

    private static final String HOUSE = "dev.onrecord";

    private static final Path TABLE = Path.of("CONTRIBUTING.md");

    private static final String HEAD = "| floor | record wing | server wing |";

    /** The table of CONTRIBUTING.md, from the ground up. Packages of one floor do not know each other. */
    private static final List<Floor> FLOORS = read();

    private record Floor(int number, Set<String> recordWing, Set<String> serverWing) {

        static Floor of(String row) {
            String[] cells = row.split("\\|", -1);
            return new Floor(Integer.parseInt(cells[1].strip()), packages(cells[2]), packages(cells[3]));
        }

        private static Set<String> packages(String cell) {
            return Pattern.compile("`([^`]+)`")
                    .matcher(cell)
                    .results()
                    .map(name -> name.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        Set<String> packages() {
            Set<String> all = new TreeSet<>(recordWing);
            all.addAll(serverWing);
            return all;
        }
    }

    private static List<Floor> read() {
        try {
            List<String> lines = Files.readAllLines(TABLE);
            return lines.stream()
                    .skip(lines.indexOf(HEAD) + 2L)
                    .takeWhile(line -> line.startsWith("|"))
                    .map(Floor::of)
                    .sorted(Comparator.comparingInt(Floor::number))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What describes a type or field in the schema, and does nothing else. */
    private static final String DESCRIPTIONS = "org.eclipse.microprofile.graphql..";

    /** What says where null may be, to readers and to the compiler. */
    private static final String NULLNESS = "org.jspecify.annotations..";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);

    static List<Floor> floors() {
        return FLOORS;
    }

    @Test
    void every_package_is_in_the_table_once() {
        List<String> planned = FLOORS.stream()
                .flatMap(floor -> Stream.concat(floor.recordWing().stream(), floor.serverWing().stream()))
                .sorted()
                .toList();
        List<String> built = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.substring(HOUSE.length() + 1))
                .distinct()
                .sorted()
                .toList();
        assertEquals(planned, built);
        assertEquals(
                IntStream.range(0, FLOORS.size()).boxed().toList(),
                FLOORS.stream().map(Floor::number).toList());
    }

    @ParameterizedTest
    @MethodSource("floors")
    void a_package_stands_only_on_the_floors_below(Floor floor) {
        for (String name : floor.packages()) {
            String[] notBelow = FLOORS.subList(floor.number(), FLOORS.size()).stream()
                    .flatMap(other -> other.packages().stream())
                    .filter(other -> !other.equals(name))
                    .map(ArchitectureTest::rooms)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(rooms(name))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(notBelow)
                    .check(CLASSES);
        }
    }

    @Test
    void the_record_wing_knows_nothing_of_the_server_wing() {
        noClasses()
                .that()
                .resideInAnyPackage(wing(Floor::recordWing))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(wing(Floor::serverWing))
                .check(CLASSES);
    }

    private static String[] wing(Function<Floor, Set<String>> side) {
        return FLOORS.stream()
                .flatMap(floor -> side.apply(floor).stream())
                .map(ArchitectureTest::rooms)
                .toArray(String[]::new);
    }

    @Test
    void no_rooms_stand_on_each_other() {
        slices().matching(HOUSE + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    private static final String OF_PDFBOX =
            ".*\\.Pdf(?:TextStripping|Columns|Leading|LinesFromRight|RaisedDigits)(?:\\$.*)?";

    /** What a binary can reach of PDFBox becomes a part of it, and AWT with that; one call is substituted there. */
    @Test
    void pdfs_are_read_behind_one_call() {
        noClasses()
                .that()
                .haveNameNotMatching(OF_PDFBOX)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..", "java.awt..")
                .check(CLASSES);
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.PdfText|" + OF_PDFBOX)
                .should()
                .dependOnClassesThat()
                .haveNameMatching(OF_PDFBOX)
                .check(CLASSES);
    }

    @Test
    void dates_and_pages_know_no_framework_and_no_database() {
        classes()
                .that()
                .resideInAnyPackage(rooms("time"), rooms("error"), rooms("page"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..", rooms("time"), rooms("error"), rooms("page"), DESCRIPTIONS, NULLNESS)
                        .or(type(Cacheable.class)))
                .check(CLASSES);
    }

    @Test
    void text_knows_a_table_of_letters_and_no_index() {
        classes()
                .that()
                .resideInAPackage(rooms("text"))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", rooms("text"), "org.apache.commons.text.similarity..", NULLNESS)
                                .or(JavaClass.Predicates.simpleName("ASCIIFoldingFilter")))
                .check(CLASSES);
    }

    @Test
    void comparison_knows_no_framework_and_no_database() {
        classes()
                .that()
                .resideInAPackage(rooms("comparison"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..", rooms("comparison"), rooms("time"), rooms("text"), DESCRIPTIONS, NULLNESS)
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

    /**
     * Where and in what language the process runs must change nothing; what is printed takes {@code %s}, whose digits
     * are ASCII.
     */
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
