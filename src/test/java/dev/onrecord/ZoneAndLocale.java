package dev.onrecord;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Runs the tests, and the packaged application that they start, somewhere else: {@code -Dtest.zone=Pacific/Apia
 * -Dtest.locale=tr-TR}. Locales are BCP 47 tags; {@code ar-EG-u-nu-arab} has digits of its own.
 *
 * <p>A test that starts the application in this process has the locale while it runs, and not before: the framework makes
 * its schema between tests, and would take an {@code Id} to {@code ıd} in Turkish. The packaged application starts there.
 */
public final class ZoneAndLocale implements LauncherSessionListener, TestExecutionListener {

    private static final String ZONE = System.getProperty("test.zone", "");
    private static final String LOCALE = System.getProperty("test.locale", "");

    private static final Locale USUAL = Locale.getDefault();

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        for (String option : options()) {
            String[] property = option.substring("-D".length()).split("=", 2);
            System.setProperty(property[0], property[1]);
        }
        if (!ZONE.isEmpty()) {
            TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
        }
        if (!options().isEmpty()) {
            // What @QuarkusIntegrationTest starts gets them from there.
            System.setProperty("quarkus.test.arg-line", String.join(" ", options()));
        }
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        if (test.isTest() && !LOCALE.isEmpty()) {
            Locale.setDefault(Locale.forLanguageTag(LOCALE));
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest() && !LOCALE.isEmpty()) {
            Locale.setDefault(USUAL);
        }
    }

    /** @return the options of a process that is to be there, too: none where nobody said so */
    static List<String> options() {
        List<String> options = new ArrayList<>();
        if (!ZONE.isEmpty()) {
            options.add("-Duser.timezone=" + ZONE);
        }
        if (!LOCALE.isEmpty()) {
            Locale locale = Locale.forLanguageTag(LOCALE);
            options.add("-Duser.language=" + locale.getLanguage());
            options.add("-Duser.country=" + locale.getCountry());
            String extension = locale.getExtension(Locale.UNICODE_LOCALE_EXTENSION);
            options.add("-Duser.extensions=" + (extension == null ? "" : "u-" + extension));
        }
        return options;
    }
}
