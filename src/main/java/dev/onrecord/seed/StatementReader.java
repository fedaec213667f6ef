package dev.onrecord.seed;

import dev.onrecord.actor.Actor;
import dev.onrecord.entry.KindScheme;
import dev.onrecord.statement.Attribution;
import dev.onrecord.statement.Channel;
import dev.onrecord.statement.Quotation;
import dev.onrecord.statement.QuotationMode;
import dev.onrecord.statement.SpeechAct;
import dev.onrecord.statement.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads statements and how sources carry them. */
final class StatementReader {

    private final Draft draft;
    private final Evidence evidence;
    private final KindReader kinds;

    StatementReader(Draft draft, Evidence evidence, KindReader kinds) {
        this.draft = draft;
        this.evidence = evidence;
        this.kinds = kinds;
    }

    void read(Fields fields, Statement statement) {
        Catalogue catalogue = draft.catalogue();
        statement.speaker = fields.required("speaker", "an actor's slug", catalogue::actor);
        statement.capacity = fields.perhapsLine("capacity");
        statement.addressees = fields.anyNumberOnce("addressees", catalogue::actor);
        KindReader.Chosen<SpeechAct> act = kinds.of(fields, "act", KindScheme.ACT, SpeechAct.class);
        statement.act = act.value();
        statement.actDetail = act.detail();
        statement.gist = fields.prose("gist");
        statement.madeOn = evidence.day(fields, "madeOn");
        KindReader.Chosen<Channel> channel = kinds.of(fields, "channel", KindScheme.CHANNEL, Channel.class);
        statement.channel = channel.value();
        statement.channelDetail = channel.detail();
        statement.about = fields.anyNumberOnce("about", catalogue::event);
        statement.inReplyTo = fields.optional("inReplyTo", node -> answered(node, statement));
        Set<Object> written = new HashSet<>();
        List<Quotation> quotations = new ArrayList<>();
        for (Fields quotation : fields.oneOrMoreWithin("quotations", "quotations")) {
            quotation.checkOnce(written, Set.of());
            quotations.add(readQuotation(quotation, statement));
        }
        readMentions(fields, quotations);
        statement.mentions = quotations.stream()
                .flatMap(quotation -> quotation.mentions.stream())
                .distinct()
                .toList();
    }

    /** Of a statement that is carried once it need not be said where it mentions whom. */
    private void readMentions(Fields fields, List<Quotation> quotations) {
        List<Actor> mentions = fields.anyNumberOnce("mentions", draft.catalogue()::actor);
        if (mentions.isEmpty() || quotations.isEmpty()) {
            return;
        }
        if (quotations.size() > 1) {
            fields.problem(
                    "mentions",
                    "the statement has " + quotations.size() + " quotations, and not every source need speak of all of"
                            + " them; write `mentions` at each quotation that does.");
        } else {
            mention(
                    quotations.get(0),
                    Stream.concat(mentions.stream(), quotations.get(0).mentions.stream())
                            .distinct()
                            .toList());
        }
    }

    private static void mention(Quotation quotation, List<Actor> actors) {
        quotation.mentions = actors;
        quotation.mentioned = actors.stream().map(actor -> actor.slug).toList();
    }

    private @Nullable Statement answered(Node node, Statement answer) {
        Statement answered = draft.catalogue().statement(node);
        for (Statement s = answered; s != null; s = s.inReplyTo) {
            if (s == answer) {
                throw new IllegalArgumentException(
                        "'" + Scalars.scalar(node) + "' is itself a reply to '" + answer.slug + "'.");
            }
        }
        return answered;
    }

    private Quotation readQuotation(Fields fields, Statement statement) {
        Quotation quotation = new Quotation();
        quotation.statement = statement;
        quotation.citation = evidence.in(fields);
        quotation.mode = fields.choice("mode", QuotationMode.class);
        quotation.segments = words(fields);
        quotation.attributedAs = fields.perhapsLine("attributedAs");
        quotation.attribution = fields.choice("attribution", Attribution.class);
        quotation.reportedBy = fields.optional("reportedBy", draft.catalogue()::actor);
        quotation.gist = fields.perhapsProse("gist");
        mention(
                quotation,
                fields.anyNumber("mentions", draft.catalogue()::actor).stream()
                        .distinct()
                        .toList());
        checkWords(fields, quotation);
        if (quotation.reportedBy != null && quotation.reportedBy == statement.speaker) {
            fields.problem("reportedBy", "is the speaker; leave it out where the source reports the speaker itself.");
        }
        draft.add(quotation, fields.place());
        return quotation;
    }

    private static List<String> words(Fields fields) {
        List<String> segments = fields.anyNumber("segments", Scalars::scalar);
        String text = fields.perhapsProse("text");
        if (fields.has("segments") && (text != null || segments.size() < 2)) {
            fields.problem("segments", "are two pieces or more, in place of `text`.");
        }
        return text == null ? segments : List.of(text);
    }

    private static void checkWords(Fields fields, Quotation quotation) {
        boolean quotes = fields.has("text") || fields.has("segments");
        if (quotation.mode == QuotationMode.INDIRECT && quotes) {
            fields.problem(
                    "mode", "an indirect quotation has no words of its own; leave out `text`, or write partial.");
        }
        if (quotation.mode == QuotationMode.DIRECT && !quotes || quotation.mode == QuotationMode.PARTIAL && !quotes) {
            fields.problem("text", "is missing; expected the words inside the source's quotation marks.");
        }
    }
}
