package dev.onrecord.dataset;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;

/** There is one. */
@Entity
@Immutable
@Description("What is being served: enough to cache by, to cite, and to tell two deployments apart.")
public class Dataset extends PanacheEntityBase {

    private static final int ABBREVIATED_LENGTH = 12;

    @Id
    @Column(length = 64)
    @NonNull
    @Description("SHA-256 over the seed files: changes exactly when the data does.")
    public String version;

    @NonNull
    @Column(nullable = false)
    @Description("What the dataset is about.")
    public String title;

    @NonNull
    @Column(nullable = false)
    @Description("The licence of the data, as an SPDX identifier.")
    public String licence;

    @NonNull
    @Column(nullable = false)
    @Description("When it was loaded: by this process, or into the store that it has opened.")
    public OffsetDateTime loadedAt;

    @Description("How many sources it has.")
    public int sources;

    @Description("How many actors it has.")
    public int actors;

    @Description("How many events it has.")
    public int events;

    @Description("How many statements it has.")
    public int statements;

    @Description("How many quotations of statements it has.")
    public int quotations;

    @Description("How many claims it has.")
    public int claims;

    /**
     * @param version of a dataset
     * @return as much of it as people need to tell it from others, as of a commit
     */
    public static String abbreviated(String version) {
        return version.substring(0, ABBREVIATED_LENGTH);
    }
}
