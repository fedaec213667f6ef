package dev.onrecord.source;

import dev.onrecord.entry.Part;
import jakarta.persistence.ElementCollection;
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
    public List<Citation> citations = new ArrayList<>();
}
