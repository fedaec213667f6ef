package dev.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.onrecord.cache.DerivedState;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Whatever the process remembers from one request to the next either is forgotten when another version of the dataset is
 * served, or does not follow from the records; then a line here says from what else.
 */
class DerivedStateTest {

    private static final String BY_LOADER = "changed with the version by those who change it";
    private static final String OF_REQUESTS = "of requests and connections, whatever they ask for";
    private static final String OF_PROGRAM = "of the program and its schema";
    private static final String OF_PROCESS = "of this process and its memory";
    private static final String OF_SETTINGS = "of the settings";
    private static final String OF_DOCUMENTS = "of documents that clients ask, as they are written";

    /** State that does not follow from the records, and why. */
    private static final Map<String, String> OTHER = new TreeMap<>();

    static {
        OTHER.put("AdmissionControl.isClosed", OF_REQUESTS);
        OTHER.put("AdmissionControl.patience", OF_REQUESTS);
        OTHER.put("AdmissionControl.openAnswers", OF_REQUESTS);
        OTHER.put("AdmissionControl.waiting", OF_REQUESTS);
        OTHER.put("CommonHeaders.filters", OF_SETTINGS);
        OTHER.put("CommonHeaders.headers", OF_SETTINGS);
        OTHER.put("Cors.origins", OF_SETTINGS);
        OTHER.put("DatasetGauge.shown", BY_LOADER);
        OTHER.put("FreeMemory.collected", OF_PROCESS);
        OTHER.put("FreeMemory.isShort", OF_PROCESS);
        OTHER.put("Freshness.program", OF_PROGRAM);
        OTHER.put("GraphiQLPage.documents", OF_PROGRAM);
        OTHER.put("InputCoercions.objects", OF_PROGRAM);
        OTHER.put("KnownCosts.costs", "a part of Documents, which clears it");
        OTHER.put("KnownRecords.graph", BY_LOADER);
        OTHER.put("Loader.forStore", "of a load alone, which ends with what it has stored");
        OTHER.put("Loader.loaded", "of the start: asked by load alone, whose dataset stays");
        OTHER.put("Loading.underWay", "of a command, which serves nobody");
        OTHER.put("OpenedVersion.place", BY_LOADER);
        OTHER.put("OpenApi.document", OF_PROGRAM);
        OTHER.put("SchemaDocument.document", OF_PROGRAM);
        OTHER.put("Operations.measured", OF_REQUESTS);
        OTHER.put("PersistedQueries.queries", OF_DOCUMENTS);
        OTHER.put("PlanFailures.known", OF_DOCUMENTS);
        OTHER.put("Resolvers.operations", OF_PROGRAM);
        OTHER.put("StoreWatch.answers", BY_LOADER);
        OTHER.put("StoreWatch.clock", BY_LOADER);
        OTHER.put("StoreWatch.current", BY_LOADER);
        OTHER.put("StoreWatch.store", BY_LOADER);
        OTHER.put("StoredVersions.address", OF_SETTINGS);
        OTHER.put("StoredVersions.next", BY_LOADER);
        OTHER.put("StoredVersions.problem", BY_LOADER);
        OTHER.put("StoredVersions.store", OF_SETTINGS);
        OTHER.put("TrustedDocuments.texts", OF_DOCUMENTS);
    }

    private static final Set<Class<? extends Annotation>> SCOPES = Set.of(
            jakarta.inject.Singleton.class,
            jakarta.enterprise.context.ApplicationScoped.class,
            org.eclipse.microprofile.graphql.GraphQLApi.class);

    /** What can be changed though the field that holds it cannot. */
    private static final Set<String> CONTAINERS = Set.of(
            "dev.onrecord.cache.BoundedCache",
            "dev.onrecord.http.StaticContent",
            "com.github.benmanes.caffeine.cache.Cache",
            "java.util.Map",
            "java.util.Set",
            "java.util.Queue",
            "java.util.Collection",
            "java.util.concurrent.ConcurrentHashMap",
            "java.util.concurrent.ConcurrentMap",
            "java.util.concurrent.atomic.AtomicReference");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.onrecord");

    @Test
    void what_is_remembered_is_forgotten_with_the_version_or_follows_from_something_else() {
        Set<String> remembering = CLASSES.stream()
                .filter(type -> !type.isAssignableTo(DerivedState.class))
                .flatMap(type -> type.getFields().stream())
                .filter(DerivedStateTest::isRemembered)
                .map(field -> field.getOwner().getSimpleName() + "." + field.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                String.join("\n", OTHER.keySet()),
                String.join("\n", remembering),
                "A bean that keeps what follows from the records implements DerivedState; of other state a line says why"
                        + " it stays.");
    }

    /** Whether the field lives as long as the process and may say something else later. */
    private static boolean isRemembered(JavaField field) {
        boolean isStatic = field.getModifiers().contains(JavaModifier.STATIC);
        boolean isFinal = field.getModifiers().contains(JavaModifier.FINAL);
        String type = field.getRawType().getName();
        boolean isCache =
                type.equals("dev.onrecord.cache.BoundedCache") || type.startsWith("com.github.benmanes.caffeine");
        boolean isOfBean = SCOPES.stream().anyMatch(scope -> field.getOwner().isAnnotatedWith(scope));
        return isCache && !isOwnField(field)
                || isStatic && !isFinal && !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                || isOfBean && !isStatic && (!isFinal || CONTAINERS.contains(type));
    }

    /** The cache of which the others are made. */
    private static boolean isOwnField(JavaField field) {
        return field.getOwner().getName().equals("dev.onrecord.cache.BoundedCache");
    }

    @Test
    void whoever_keeps_such_a_thing_is_a_bean_that_is_told() {
        Set<JavaClass> beans = CLASSES.stream()
                .filter(type -> type.isAssignableTo(DerivedState.class) && !type.isInterface())
                .collect(Collectors.toSet());
        assertTrue(beans.size() >= 6, beans::toString);
        for (JavaClass bean : beans) {
            assertTrue(SCOPES.stream().anyMatch(bean::isAnnotatedWith), bean.getName());
        }
    }
}
