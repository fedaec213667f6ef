package dev.onrecord.seed;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.onrecord.actor.Actor;
import dev.onrecord.actor.ActorKind;
import dev.onrecord.actor.ActorName;
import dev.onrecord.actor.ActorRole;
import dev.onrecord.claim.Account;
import dev.onrecord.claim.Claim;
import dev.onrecord.claim.ComparedClaim;
import dev.onrecord.comparison.ClaimValue;
import dev.onrecord.comparison.Quantity;
import dev.onrecord.comparison.SameAs;
import dev.onrecord.comparison.TextValue;
import dev.onrecord.comparison.Withheld;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.source.Citation;
import dev.onrecord.source.Source;
import dev.onrecord.statement.Quotation;
import dev.onrecord.statement.Statement;
import dev.onrecord.time.PartialDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Adds to a draft without problems what its claims come to: the voices of their accounts, how these stand to each other, and
 * which sources are silent. Only those who serve the records need it.
 */
final class ComparedClaims {

    private final Draft draft;
    private final Map<Actor, List<ActorName>> names;
    private final Map<Claim, List<Account>> accounts;
    private final Spokesmen spokesmen;
    private final Set<Claim> begun = new HashSet<>();
    private final Map<Claim, ComparedClaim> all = new HashMap<>();

    private final LostCredits lostCredits;
    private final Map<Statement, List<Quotation>> quotations;

    private ComparedClaims(Draft draft) {
        this.draft = draft;
        this.names = draft.parts(ActorName.class).collect(groupingBy(name -> name.actor));
        this.accounts = draft.parts(Account.class).collect(groupingBy(account -> account.claim));
        this.spokesmen = new Spokesmen(draft.parts(ActorRole.class).toList());
        this.lostCredits = new LostCredits(draft.parts(Quotation.class));
        this.quotations = draft.parts(Quotation.class).collect(groupingBy(quotation -> quotation.statement));
    }

    /**
     * Most claims point at no other, and are compared side by side. What follows is taken in by one thread, in the order of
     * the seeds.
     *
     * @return the claims with what they come to
     */
    static Map<Claim, ComparedClaim> add(Draft draft) {
        ComparedClaims claims = new ComparedClaims(draft);
        List<Claim> seeds = draft.catalogue().all(EntryKind.CLAIM, Claim.class);
        claims.all.putAll(seeds.parallelStream()
                .filter(claims::pointsAtNone)
                .map(claims::comparedWithoutOthers)
                .collect(toMap(ComparedClaim::claim, compared -> compared)));
        for (Claim claim : seeds) {
            claims.compare(claim);
            claim.onlySpeakerKind = onlySpeakerKind(claims.given(claim));
        }
        return claims.all;
    }

    private boolean pointsAtNone(Claim claim) {
        return given(claim).stream().allMatch(account -> account.sameAs() == null);
    }

    private ComparedClaim comparedWithoutOthers(Claim claim) {
        giveVoices(given(claim));
        return concluded(claim, null);
    }

    private List<Account> given(Claim claim) {
        return accounts.getOrDefault(claim, List.of());
    }

    /** A claim that others point at is compared before them; the check of the seeds has seen that none goes in a circle. */
    private void compare(Claim claim) {
        if (!begun.add(claim)) {
            return;
        }
        ComparedClaim known = all.get(claim);
        ComparedClaim compared = known == null ? comparedWithOthers(claim) : known;
        all.put(claim, compared);
        addStandings(compared);
    }

    private ComparedClaim comparedWithOthers(Claim claim) {
        List<Account> given = given(claim);
        List<Claim> pointedAt = given.stream()
                .map(Account::sameAs)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        boolean onlyPointers = pointedAt.size() == 1
                && given.stream().allMatch(account -> account.sameAs() != null || excludesNothing(account.getValue()));
        giveVoices(given);
        if (!onlyPointers) {
            resolve(given);
        }
        return concluded(claim, pointedAt.stream().findFirst().orElse(null));
    }

    private ComparedClaim concluded(Claim claim, @Nullable Claim sameAs) {
        ComparedClaim compared = ComparedClaim.of(claim, given(claim));
        claim.conclude(compared, sameAs);
        return compared;
    }

    private void giveVoices(List<Account> given) {
        given.forEach(this::giveVoice);
        Set<Actor> answering = given.stream()
                .filter(account -> !(account.getValue() instanceof Withheld))
                .map(this::witness)
                .filter(Objects::nonNull)
                .collect(toSet());
        for (Account account : given) {
            account.principal = principal(account, answering);
            account.asOf = asOf(account);
        }
    }

    /** What is pointed at is read as it stands beside all others, of which some may be pointed at, too. */
    private void resolve(List<Account> given) {
        Map<Account, ClaimValue> pointedAt = new LinkedHashMap<>();
        for (Account account : given) {
            if (account.sameAs() != null) {
                ClaimValue value = valueOf(account.sameAs(), account);
                pointedAt.put(account, value == null ? pointingAtNothing(account) : value);
            }
        }
        List<ClaimValue> all = Stream.concat(given.stream().map(Account::getValue), pointedAt.values().stream())
                .toList();
        pointedAt.forEach((account, value) -> account.resolves(among(value, all)));
    }

    private static boolean excludesNothing(ClaimValue value) {
        return value instanceof Withheld || value instanceof TextValue text && text.loose();
    }

    private void addStandings(ComparedClaim compared) {
        Map<Boolean, List<Source>> others = withoutAnswer(compared.claim()).stream()
                .collect(partitioningBy(source -> couldKnow(source, compared.claim())));
        compared.standings(requireNonNull(others.get(true)), requireNonNull(others.get(false)))
                .forEach(draft::add);
    }

    /** What who points at a claim says there; where that is nothing, what the claim comes to. */
    private @Nullable ClaimValue valueOf(Claim other, Account pointer) {
        compare(other);
        List<Account> own = ownWord(given(other), pointer);
        ClaimValue value = own.isEmpty()
                ? other.getConsensus()
                : ComparedClaim.of(other, own).comparison().consensus().value();
        if (value instanceof SameAs) {
            return valueOf(
                    (own.isEmpty() ? given(other) : own)
                            .stream()
                                    .map(Account::sameAs)
                                    .filter(Objects::nonNull)
                                    .findFirst()
                                    .orElseThrow(),
                    pointer);
        }
        return value;
    }

    /**
     * What one source carries is lent to no other, nor one speaker's answer: of these the ones that are the pointer's own, as
     * closely as there are any, given by the same voice in the same source, by the same speaker anywhere, by the source.
     */
    private static List<Account> ownWord(List<Account> given, Account pointer) {
        Predicate<Account> sameVoice =
                account -> account.speaker == pointer.speaker && Objects.equals(account.reportedBy, pointer.reportedBy);
        Predicate<Account> sameSource = account -> account.citation.source == pointer.citation.source;
        Predicate<Account> sameSpeaker = sameVoice.and(account -> account.speaker != null);
        return Stream.of(sameSource.and(sameVoice), sameSpeaker, sameSource)
                .map(own -> given.stream()
                        .filter(account -> !(account.getValue() instanceof Withheld))
                        .filter(own)
                        .toList())
                .filter(own -> !own.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static ClaimValue among(ClaimValue value, List<ClaimValue> others) {
        return value instanceof Quantity quantity ? quantity.among(others) : value;
    }

    /** The source answers, though what it points at has come to nothing: it says less than is asked, and excludes none. */
    private static ClaimValue pointingAtNothing(Account account) {
        return new TextValue(account.getValue().getDisplay(), true);
    }

    /**
     * An account is given in the voice of the speaker whom the source credits. Where the source repeats a statement and
     * credits nobody, it is that of the statement's speaker all the same, as far as the statement is about what is asked.
     */
    private void giveVoice(Account account) {
        account.goesBackTo = account.attributedTo != null
                ? account.attributedTo
                : lostCredits.behind(account).stream().findFirst().orElse(null);
        account.speaker = account.goesBackTo == null ? null : account.goesBackTo.speaker;
        account.speakerKind = account.speaker == null ? null : account.speaker.kind;
        Actor reporter = reporter(account);
        account.reportedBy = reporter == null ? null : reporter.slug;
    }

    /** Who tells the source what the speaker said; null where the source has it from the speaker. */
    private @Nullable Actor reporter(Account account) {
        List<Quotation> carried = account.goesBackTo == null
                ? List.of()
                : quotations.getOrDefault(account.goesBackTo, List.of()).stream()
                        .filter(quotation -> quotation.citation.source == account.citation.source)
                        .toList();
        return carried.stream()
                .filter(quotation -> quotation.citation.paragraph == account.citation.paragraph)
                .findFirst()
                .or(() -> carried.stream().findFirst())
                .map(quotation -> quotation.reportedBy)
                .orElse(null);
    }

    /** On whose word it rests. */
    private @Nullable Actor witness(Account account) {
        Actor reporter = reporter(account);
        return reporter == null ? account.speaker : reporter;
    }

    private @Nullable String principal(Account account, Set<Actor> answering) {
        Statement statement = account.goesBackTo;
        Actor witness = witness(account);
        return statement == null || witness == null ? null : spokesmen.principal(witness, answering, statement.madeOn);
    }

    /** The day that the seed gives; of a state that changes, else that of the statement, or of a source's own words. */
    private static @Nullable PartialDate asOf(Account account) {
        if (account.asOf != null || !account.claim.changes) {
            return account.asOf;
        }
        return account.goesBackTo == null ? account.citation.source.published : account.goesBackTo.madeOn;
    }

    /** Sources that cover the event, or where none is asked about the actor, less those that answer. */
    private List<Source> withoutAnswer(Claim claim) {
        Stream<Citation> matter = claim.about != null
                ? claim.about.citations.stream()
                : names.getOrDefault(claim.subject, List.of()).stream().flatMap(name -> name.citations.stream());
        Set<Source> answering =
                given(claim).stream().map(account -> account.citation.source).collect(toSet());
        return matter.map(citation -> citation.source)
                .filter(source -> !answering.contains(source))
                .distinct()
                .sorted(Comparator.comparing(source -> source.slug))
                .toList();
    }

    /** A document that is older than what is asked about could not tell of it, and is not silent. */
    private static boolean couldKnow(Source source, Claim claim) {
        return source.published == null
                || claim.about == null
                || claim.about.date == null
                || !source.published.latest().isBefore(claim.about.date.earliest());
    }

    private static @Nullable ActorKind onlySpeakerKind(List<Account> given) {
        Set<ActorKind> kinds = new HashSet<>();
        given.forEach(account -> kinds.add(account.speakerKind));
        return kinds.size() == 1 ? kinds.iterator().next() : null;
    }
}
