package dev.onrecord.page;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** Relay Cursor Connections, §5. */
@Description("Where a page stands in its list.")
public record PageInfo(
        @Description("Whether the list goes on behind this page.")
        boolean hasNextPage,

        @Description("Whether the list has begun before this page.")
        boolean hasPreviousPage,

        @Description("The cursor of the first record; null on an empty page.") @Nullable
        String startCursor,

        @Description("The cursor of the last record; null on an empty page.") @Nullable
        String endCursor) {}
