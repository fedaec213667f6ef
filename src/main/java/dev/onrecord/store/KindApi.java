package dev.onrecord.store;

import dev.onrecord.entry.Kind;
import dev.onrecord.entry.KindScheme;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** What can be asked about the kinds that the dataset adds to those of the schema. */
@GraphQLApi
public class KindApi {

    private static final OneToMany<Kind, Kind> NARROWER = OneToMany.by(
            kind -> kind.serial,
            "select k.broader.serial, k from Kind k where k.broader.serial in (:parents)",
            "k.serial");

    @Query
    @NonNull
    @Description("The kinds that the dataset adds to those of the schema, in the order of the seeds.")
    public List<@NonNull Kind> kinds(
            @Description("Only of these schemes; of all where it is not given.") @Nullable
                    List<@NonNull KindScheme> schemes) {
        return Arrays.stream(KindScheme.values())
                .filter(scheme -> schemes == null || schemes.contains(scheme))
                .flatMap(scheme -> Kinds.of(scheme).stream())
                .toList();
    }

    @Description("The next broader kind that the dataset adds; null where that is the enum value itself.")
    public List<Kind> broader(@Source List<Kind> kinds) {
        return BatchLoader.onePart(Kind.class, kinds, kind -> kind.broader);
    }

    @NonNull
    @Description("The kinds that are narrower by one step, in the order of the seeds.")
    public List<@NonNull List<@NonNull Kind>> narrower(@Source List<Kind> kinds) {
        return NARROWER.of(kinds);
    }
}
