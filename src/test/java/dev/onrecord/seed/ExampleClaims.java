package dev.onrecord.seed;

import dev.onrecord.claim.Claim;
import dev.onrecord.entry.EntryKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Claims in the worked example, in place of its own. */
final class ExampleClaims {

    private static final Path EXAMPLE = Path.of("src/test/resources/example/seeds");

    private ExampleClaims() {}

    /**
     * @param statements what stands behind the statements of the example
     * @param claims what stands in place of its claims
     * @return the claims by their slugs, compared
     */
    static Map<String, Claim> of(String statements, String claims) throws RefusedException {
        return of("", statements, claims);
    }

    /** @param actors what stands behind the actors of the example */
    static Map<String, Claim> of(String actors, String statements, String claims) throws RefusedException {
        List<SeedFile> files = SeedFolder.open(EXAMPLE).stream()
                .map(file -> switch (file.section()) {
                    case "actors" -> with(file, text(file) + "\n" + actors);
                    case "statements" -> with(file, text(file) + "\n" + statements);
                    case "claims" -> with(file, claims);
                    default -> file;
                })
                .toList();
        return Seeds.read(files).draft().catalogue().all(EntryKind.CLAIM, Claim.class).stream()
                .collect(Collectors.toMap(claim -> claim.slug, claim -> claim));
    }

    private static String text(SeedFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private static SeedFile with(SeedFile file, String text) {
        return new SeedFile(file.name(), file.shown(), text.getBytes(StandardCharsets.UTF_8));
    }
}
