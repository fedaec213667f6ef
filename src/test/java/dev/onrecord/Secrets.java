package dev.onrecord;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.regex.Pattern;

/** What answers to strangers do not have: traces, names of classes, statements, files. */
public final class Secrets {

    private static final Pattern SECRETS = Pattern.compile(
            "\\tat |Exception|\\b(java|javax|jakarta|io|org|dev|graphql)\\.[a-z]+\\.|SRGQL|\\bselect .* from\\b"
                    + "|\\.java\\b|/(home|root|tmp|usr|work|deployments)/",
            Pattern.CASE_INSENSITIVE);

    private Secrets() {}

    public static void assertNone(String answer) {
        assertFalse(SECRETS.matcher(answer).find(), answer);
    }
}
