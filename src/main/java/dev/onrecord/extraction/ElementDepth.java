package dev.onrecord.extraction;

import org.jsoup.nodes.Document;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** How deep the elements of a document stand in one another: what reads them goes as deep, and has to end somewhere. */
final class ElementDepth {

    private ElementDepth() {}

    /** @return whether an element has more elements around it than that */
    static boolean isAbove(int most, Document document) {
        return NodeTraversor.filter((node, depth) -> depth > most ? FilterResult.STOP : FilterResult.CONTINUE, document)
                == FilterResult.STOP;
    }
}
