package dev.onrecord.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an answer leads to, as the header Link says it (RFC 8288): for programs, which need not read the answer for it. */
final class Links {

    /** An identifier of SPDX's list of licences; a dataset with a licence of its own has another name. */
    private static final Pattern IDENTIFIER = Pattern.compile("(?!LicenseRef-|DocumentRef-)[A-Za-z0-9.+-]+");

    private final List<String> links = new ArrayList<>();

    /**
     * @param licence as the dataset names it
     * @return where the licence is explained; null where that is not known
     */
    static @Nullable String explained(String licence) {
        return IDENTIFIER.matcher(licence).matches() ? "https://spdx.org/licenses/" + licence + ".html" : null;
    }

    /** Adds where the licence of what is answered is explained. */
    Links licence(String licence) {
        return to("license", explained(licence), null);
    }

    /**
     * @param relation as IANA registers it
     * @param address encoded as addresses are; null where there is none
     * @param type the media type of what is there; null where that is open
     */
    Links to(String relation, @Nullable String address, @Nullable String type) {
        if (address != null) {
            links.add("<" + address + ">; rel=\"" + relation + "\"" + (type == null ? "" : "; type=\"" + type + "\""));
        }
        return this;
    }

    /** Adds what describes the tables of the dataset. */
    Links described() {
        return to("describedby", "/datapackage.json", Form.DATA_PACKAGE.type())
                .to("describedby", "/croissant.json", Form.CROISSANT.type());
    }

    /** @return the header; none where it leads nowhere */
    Map<String, String> header() {
        return links.isEmpty() ? Map.of() : Map.of("Link", String.join(", ", links));
    }
}
