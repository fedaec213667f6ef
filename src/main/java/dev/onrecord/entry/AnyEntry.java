package dev.onrecord.entry;

import io.smallrye.graphql.api.Union;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/** A record of any noun. Each noun says so itself: the framework looks for members among the direct implementors. */
@Union
@Name("Entry")
@Description("A record of any kind.")
public interface AnyEntry {}
