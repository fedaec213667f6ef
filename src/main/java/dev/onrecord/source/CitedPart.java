package dev.onrecord.source;

import dev.onrecord.entry.Part;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Index;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Ignore;

/** A part of a record that has its own evidence. */
@MappedSuperclass
public abstract class CitedPart extends Part {

    @Ignore
    @ElementCollection
    @OrderColumn(name = "place")
    // Without a name, so that each table gets one of its own.
    @CollectionTable(indexes = @Index(columnList = "source_slug"))
    public List<Citation> citations = new ArrayList<>();
}
