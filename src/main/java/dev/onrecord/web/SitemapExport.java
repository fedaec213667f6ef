package dev.onrecord.web;

import static jakarta.json.JsonValue.EMPTY_JSON_OBJECT;

import dev.onrecord.http.Freshness;
import dev.onrecord.http.OwnQueries;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code /sitemap.xml}: the addresses of all pages, for crawlers (sitemaps.org, 0.9). */
final class SitemapExport extends WholeExport {

    static final String ADDRESS = "/sitemap.xml";

    private static final Format FORMAT = Format.ofText(".xml", "application/xml");

    /** The pages of lists; what a list has is listed here itself. */
    private static final List<String> LISTS =
            List.of("/", "/claims", "/statements", "/timeline", "/actors", "/sources");

    /** What stands before the slugs in the addresses of records, by their types. */
    private static final Map<String, String> SECTIONS = Map.of(
            "Claim", "/claims/",
            "Statement", "/statements/",
            "Event", "/events/",
            "Actor", "/actors/",
            "Source", "/sources/");

    /** How many addresses one may have; what is beyond is found by going from page to page. */
    private static final int MOST = 50_000;

    /** The operations of the file, in the order of what they ask for. */
    private final List<OperationFile> operations;

    SitemapExport(OwnQueries queries, Freshness freshness) {
        super("sitemap", FORMAT, queries, freshness);
        this.operations = Stream.of("Claims", "Statements", "Events", "Actors", "Sources")
                .map(name -> new OperationFile("sitemap", name, queries))
                .toList();
    }

    @Override
    public String summary() {
        return operations.get(0).summary();
    }

    @Override
    Optional<File> file(RoutingContext context, RecordFile.Queries queries) {
        RecordFile.PageIterator pages = pages(0, queries);
        Map<?, ?> dataset = JsonObjects.within(pages.first(), "dataset");
        return Optional.of(new File("sitemap", dataset, new RecordFile(pages, new Writer(Site.base(context)))));
    }

    /** @return the pages of the lists from that one on */
    private RecordFile.PageIterator pages(int list, RecordFile.Queries queries) {
        return new RecordFile.PageIterator(
                operations.get(list),
                EMPTY_JSON_OBJECT,
                queries,
                list + 1 < operations.size() ? pages(list + 1, queries) : null);
    }

    /** Writes the addresses, up to as many as there may be. */
    private static final class Writer implements RecordWriter {

        private static final String BEGIN = """
                <?xml version="1.0" encoding="utf-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """;

        private final String base;
        private int count = LISTS.size();

        /** @param base the address of the service */
        Writer(String base) {
            this.base = base;
        }

        @Override
        public String begin() {
            StringBuilder lists = new StringBuilder(BEGIN);
            LISTS.forEach(list -> lists.append(url(list)));
            return lists.toString();
        }

        @Override
        public String records(List<Map<?, ?>> records) {
            StringBuilder urls = new StringBuilder();
            for (Map<?, ?> record : records) {
                if (count++ < MOST) {
                    urls.append(url(
                            SECTIONS.get(JsonObjects.text(record, "__typename")) + JsonObjects.text(record, "slug")));
                }
            }
            return urls.toString();
        }

        @Override
        public String end() {
            return "</urlset>\n";
        }

        private String url(String path) {
            return "<url><loc>" + AtomWriter.xml(base + path) + "</loc></url>\n";
        }
    }
}
