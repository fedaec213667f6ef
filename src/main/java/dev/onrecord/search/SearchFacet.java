package dev.onrecord.search;

import org.eclipse.microprofile.graphql.Description;

@Description("What can be counted of what a search found.")
public enum SearchFacet {
    @Description("By the kind of record.")
    KIND
}
