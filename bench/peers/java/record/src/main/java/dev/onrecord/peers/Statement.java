package dev.onrecord.peers;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.Ignore;

@Entity
@Table(indexes = @Index(columnList = "sortDate, slug"))
@NamedQuery(
        name = "Statement.withSources",
        query = "select distinct s from Statement s join fetch s.sources where s.slug in :slugs")
public class Statement extends Entry {

    @Enumerated(EnumType.STRING)
    Act act;

    @Column(length = TEXT)
    String gist;

    @Enumerated(EnumType.STRING)
    Channel channel;

    String capacity;
    PartialDate madeOn;

    /** The first day it can have been made on; the last of all days where nothing tells. */
    LocalDate sortDate;

    /** What its text is searched in. */
    @Column(length = TEXT)
    String folded;

    @ManyToOne(fetch = FetchType.LAZY)
    Actor speaker;

    @ManyToMany
    @JoinTable(name = "Statement_addressees")
    List<Actor> addressees = new ArrayList<>();

    @ManyToMany
    @JoinTable(name = "Statement_mentions")
    List<Actor> mentions = new ArrayList<>();

    @ManyToMany
    List<Event> about = new ArrayList<>();

    @OneToMany(mappedBy = "statement", cascade = CascadeType.PERSIST)
    List<Quotation> quotations = new ArrayList<>();

    @ManyToMany
    @OrderBy("slug")
    List<Source> sources = new ArrayList<>();

    @Override
    String kind() {
        return "statement";
    }

    public Act getAct() {
        return act;
    }

    public String getGist() {
        return gist;
    }

    public Channel getChannel() {
        return channel;
    }

    public String getCapacity() {
        return capacity;
    }

    public PartialDate getMadeOn() {
        return madeOn;
    }

    public Actor getSpeaker() {
        return speaker;
    }

    @Ignore
    public List<Quotation> getQuotations() {
        return quotations;
    }

    @Ignore
    public List<Source> getSources() {
        return sources;
    }

    @Enum("SpeechAct")
    public enum Act {
        ACCUSES,
        APOLOGISES,
        APPEALS,
        ASKS,
        ASSERTS,
        CONDOLES,
        CONFIRMS,
        CORRECTS,
        CRITICISES,
        DECLINES_TO_COMMENT,
        DEMANDS,
        DENIES,
        OFFERS,
        PLEADS,
        PRAISES,
        PROMISES,
        PROPOSES,
        RULES,
        THANKS,
        WARNS
    }

    public enum Channel {
        ADDRESS,
        BRIEFING,
        COURT_FILING,
        INTERVIEW,
        LETTER,
        NEWS_CONFERENCE,
        PARLIAMENT,
        PRESS_RELEASE,
        RADIO,
        RALLY,
        SOCIAL_MEDIA,
        TELEPHONE,
        TELEVISION,
        UNSPECIFIED,
        VIDEO,
        X
    }
}
