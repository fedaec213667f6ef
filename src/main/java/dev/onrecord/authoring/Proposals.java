package dev.onrecord.authoring;

import static java.util.Objects.requireNonNull;

import dev.onrecord.finder.ByLine;
import dev.onrecord.finder.Designation;
import dev.onrecord.finder.Dialogue;
import dev.onrecord.finder.NumberFinder;
import dev.onrecord.finder.Numeral;
import dev.onrecord.finder.QuotationFinder;
import dev.onrecord.finder.Quoted;
import dev.onrecord.finder.Span;
import dev.onrecord.finder.Transcript;
import dev.onrecord.finder.WebAddress;
import dev.onrecord.proof.Document;
import dev.onrecord.proof.Document.Paragraph;
import dev.onrecord.proof.PrintedQuantity;
import dev.onrecord.text.Fold;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a document has that may become records: what stands in quotation marks, or is a transcript's turn or a line of
 * dialogue, with a likely speaker; names; numbers.
 */
final class Proposals {

    /** More than are kept of a number. */
    private static final int MOST_DIGITS = 15;

    /** Raised by itself behind words, it is the mark of a note. */
    private static final Pattern NOTE = Pattern.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]+");

    private static final Pattern SLASH = Pattern.compile("(\\p{Nd}{1,4})[/⁄](\\p{Nd}{1,4})");

    /** Of what stands between its numbers, with a digit in front. */
    private static final int LONGEST_FRACTION = 6;

    private static final Pattern FRACTION_BEHIND = Pattern.compile("\\s?(?:分の|分之|분의)\\s?\\p{Nd}");

    private static final Pattern FRACTION_IN_FRONT = Pattern.compile("\\p{Nd}\\s?(?:分の|分之|분의)\\s?$");

    private static final Set<Integer> USUAL_DENOMINATORS = Set.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 100, 1000);

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\\p{Pe}\\p{Pf}\"']*\\s*$");

    /** Without a mark at the end, as what is said has. */
    private static final Pattern CAPITAL_WORDS =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]*(?:(?:[ -]| (?:of|the|and|de|del|la) )\\p{Lu}[\\p{L}\\p{M}]*){0,5}");

    private final Document document;
    private final Gazetteer gazetteer;
    private final ShortNames shortNames;
    private final SpeakerFinder speakers;
    private final List<Speech> speeches = new ArrayList<>();
    private final boolean isTranscript;

    /** Names of ships and books, which are nobody's. */
    private final Map<String, Integer> namesInMarks = new LinkedHashMap<>();

    /** Where the speeches are that go on in the next paragraph, and are credited to nobody yet. */
    private final List<Integer> open = new ArrayList<>();

    /**
     * Words that somebody said.
     *
     * @param paragraph where they stand, counted from 1
     * @param span of the words in the paragraph
     * @param speaker who likely said them; null where nothing tells
     * @param isDirect whether they are a sentence of their own
     */
    record Speech(int paragraph, Span span, @Nullable Speaker speaker, boolean isDirect) {}

    /** @param gazetteer the actors that are known */
    Proposals(Document document, Gazetteer gazetteer) {
        this.document = document;
        this.gazetteer = gazetteer;
        this.isTranscript = Transcript.isOne(
                document.paragraphs().stream().map(Paragraph::text).toList());
        this.shortNames = new ShortNames(names().keySet(), document.language());
        this.speakers = new SpeakerFinder(gazetteer, shortNames, document.language());
        readSpeeches();
    }

    /** @return what somebody said, in the order of the document */
    List<Speech> speeches() {
        return speeches;
    }

    private void readSpeeches() {
        List<Paragraph> paragraphs = document.paragraphs();
        for (int number = 1; number <= paragraphs.size(); number++) {
            String text = paragraphs.get(number - 1).text();
            Transcript.Turn turn = isTranscript ? Transcript.turn(text) : null;
            if (turn != null) {
                open.clear();
                speeches.add(new Speech(number, turn.words(), speakers.ofTurn(turn.name()), true));
            } else {
                List<Span> dialogue = dialogue(text);
                readDialogue(number, text, dialogue);
                readQuotations(number, text, dialogue);
            }
        }
        speeches.removeIf(this::isNameOfThing);
    }

    /** What one sentence tells is a name in marks is one in a headline, too, unless somebody says it. */
    private boolean isNameOfThing(Speech speech) {
        String text = document.paragraphs().get(speech.paragraph() - 1).text();
        Speaker speaker = speech.speaker();
        return (speaker == null || speaker.attribution().equals("inferred"))
                && isOfThing(speech.span().of(text).strip());
    }

    /** Without a narrator a dash begins a list's line as often: there a sentence's end tells. */
    private List<Span> dialogue(String text) {
        List<Span> said = Dialogue.find(text, document.language()).stream()
                .map(span -> withoutRest(span, text))
                .filter(span -> span.start() < span.end())
                .toList();
        boolean isNarrated = said.size() > 1
                || said.size() == 1 && hasLetter(text.substring(said.get(0).end()));
        return isNarrated || SENTENCE_END.matcher(text).find() ? said : List.of();
    }

    /** What is left over at the beginning ends the narrator's sentence: {@code —dijo Ana—. Nadie lo sabe}. */
    private static Span withoutRest(Span said, String text) {
        int start = said.start();
        int end = said.end();
        while (start < end && (isBlank(text.charAt(start)) || ".,;:".indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return hasLetter(text.substring(start, end)) ? new Span(start, end) : new Span(start, start);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** Whom the narrator's words credit says all of the line; the one who spoke last does not speak in the next. */
    private void readDialogue(int number, String text, List<Span> dialogue) {
        List<Quoted> all = dialogue.stream()
                .map(words -> new Quoted(words, words, 0, true))
                .toList();
        Speaker speaker = all.stream()
                .map(quoted -> Optional.ofNullable(speakers.of(text, quoted, all)))
                .flatMap(Optional::stream)
                .filter(found -> !found.attribution().equals("inferred"))
                .findFirst()
                .orElse(null);
        Speaker said = speaker != null && speaker.attribution().equals("pronoun") ? speakers.inTurn(speaker) : speaker;
        Speaker likely = said == null ? speaker : said;
        all.forEach(quoted -> speeches.add(new Speech(number, quoted.words(), likely, true)));
    }

    private void readQuotations(int number, String text, List<Span> dialogue) {
        List<Quoted> all = QuotationFinder.find(text).stream()
                .filter(quoted -> quoted.depth() == 0)
                .filter(quoted -> !isName(quoted.words().of(text)))
                .filter(quoted -> dialogue.stream().noneMatch(quoted.whole()::overlaps))
                .toList();
        List<Quoted> titles = all.stream()
                .filter(quoted -> QuotedTitle.is(
                        text, QuotationContext.of(text, quoted, all, document.language()), document.language()))
                .toList();
        titles.forEach(title -> namesInMarks.putIfAbsent(title.words().of(text).strip(), number));
        all.stream()
                .filter(quoted -> !titles.contains(quoted))
                .forEach(quoted -> readQuotation(number, text, quoted, all));
        if (all.isEmpty()) {
            open.clear();
        }
    }

    private void readQuotation(int number, String text, Quoted quoted, List<Quoted> all) {
        List<Span> said = Dialogue.besideNarrator(text, quoted.words(), document.language()).stream()
                .map(span -> withoutRest(span, text))
                .filter(span -> span.start() < span.end())
                .toList();
        if (said.size() > 1) {
            open.clear();
            readDialogue(number, text, said);
            return;
        }
        Speaker speaker = speakers.of(text, quoted, all);
        boolean isCredited = speaker != null && !speaker.attribution().equals("inferred");
        // Figures alone are a vote, a score or a chance, unless somebody is told to say them.
        if (!isCredited && !hasLetter(quoted.words().of(text))) {
            return;
        }
        if (quoted.whole().start() > 0) {
            open.clear();
        } else if (isCredited) {
            credit(requireNonNull(speaker));
        }
        if (!quoted.closed() && !isCredited) {
            open.add(speeches.size());
        } else {
            open.clear();
        }
        speeches.add(new Speech(number, quoted.words(), speaker, WholeSentence.is(text, quoted)));
    }

    /** The name of a newspaper stands in marks without anybody saying it. */
    private static boolean isName(String words) {
        return CAPITAL_WORDS.matcher(words).matches() && "outlet".equals(ActorType.of(words));
    }

    /** A quotation of several paragraphs has a mark at the beginning of each, and is credited at its end. */
    private void credit(Speaker named) {
        Speaker speaker = named.inferred("the speaker who is credited where the quotation ends");
        for (int index : open) {
            Speech speech = speeches.get(index);
            speeches.set(index, new Speech(speech.paragraph(), speech.span(), speaker, speech.isDirect()));
        }
    }

    /** @return whether a name stands in quotation marks as that of a thing does */
    boolean isOfThing(String name) {
        return namesInMarks.containsKey(name);
    }

    /** @return where each name that is printed is printed first: its paragraph, counted from 1 */
    Map<String, Integer> names() {
        Map<String, Integer> first = new LinkedHashMap<>();
        Set<String> inSentences = namesInSentences();
        int number = 0;
        for (Paragraph paragraph : document.paragraphs()) {
            number++;
            String text = paragraph.text();
            boolean isHeadline = Headline.isOne(text);
            for (Gazetteer.Match match : gazetteer.find(text)) {
                first.putIfAbsent(match.form(), number);
            }
            for (Span name : namesOfActors(paragraph)) {
                if (!isHeadline || inSentences.contains(Fold.of(name.of(text)))) {
                    first.putIfAbsent(name.of(text), number);
                }
            }
        }
        // Those of a script without capitals are found by their marks alone.
        namesInMarks.forEach((name, place) -> {
            if (name.codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c))) {
                first.putIfAbsent(name, place);
            }
        });
        return first;
    }

    /** @return the name that the document has for whom it means by a surname, or with how he is spoken to; else itself */
    String fullName(String name) {
        String bare = ActorNameFinder.withoutAddress(name);
        return shortNames.full(bare);
    }

    /** @return the persons of whom a surname, or a surname with how somebody is spoken to, may be; none of one alone */
    List<String> several(String name) {
        return shortNames.several(ActorNameFinder.withoutAddress(name));
    }

    /** Capitals tell names where not every word has them. */
    private Set<String> namesInSentences() {
        return document.paragraphs().stream()
                .filter(paragraph -> !Headline.isOne(paragraph.text()))
                .flatMap(paragraph -> namesOfActors(paragraph).stream().map(name -> Fold.of(name.of(paragraph.text()))))
                .collect(Collectors.toSet());
    }

    /** Of the head of a transcript's turn, which has an office in capitals, too, the name alone. */
    private List<Span> namesOfActors(Paragraph paragraph) {
        String text = paragraph.text();
        // Who wrote the document is no part of what it tells.
        if (ByLine.find(text, paragraph.language()) != null) {
            return List.of();
        }
        Transcript.Turn turn = isTranscript ? Transcript.turn(text) : null;
        List<Numeral> numerals = NumberFinder.find(text, paragraph.language());
        List<Span> addresses = WebAddress.find(text);
        List<Span> names = new ArrayList<>();
        if (turn != null && !Transcript.isRole(turn.name())) {
            int start = text.indexOf(turn.name());
            names.add(new Span(start, start + turn.name().length()));
        }
        ActorNameFinder.find(text, paragraph.language()).stream()
                .filter(name -> turn == null || turn.words().contains(name))
                .filter(name -> addresses.stream().noneMatch(name::overlaps))
                .filter(name ->
                        numerals.stream().noneMatch(numeral -> numeral.span().overlaps(name)))
                .filter(name -> !paragraph.language().getLanguage().equals("en") || !Demonym.namesNobody(name.of(text)))
                .forEach(names::add);
        return names;
    }

    /** @return how many the numbers of a paragraph say that count something, as those of days and hours do not */
    List<PrintedQuantity> quantities(Paragraph paragraph) {
        String text = paragraph.text();
        Locale language = paragraph.language();
        List<Span> others = new ArrayList<>(PrintedDate.find(text, language));
        others.addAll(WebAddress.find(text));
        return PrintedQuantity.find(
                text,
                language,
                numeral -> others.stream().noneMatch(other -> other.overlaps(numeral.span()))
                        && counts(numeral, text)
                        && !Designation.holds(text, numeral.span())
                        && !Designation.isOfRow(text, numeral.span(), language)
                        && !YearAlone.is(numeral, text, language));
    }

    /** {@code 24/7}, {@code 50/50} and {@code 9/11} are no parts of one. */
    private static boolean isPart(String number) {
        Matcher slash = SLASH.matcher(number);
        return !slash.matches()
                || Integer.parseInt(slash.group(1)) < Integer.parseInt(slash.group(2))
                        && USUAL_DENOMINATORS.contains(Integer.parseInt(slash.group(2)));
    }

    /** Neither of {@code 3分の2} counts anything by itself. */
    private static boolean isOfFraction(Span number, String text) {
        int front = Math.max(0, number.start() - LONGEST_FRACTION);
        return FRACTION_BEHIND.matcher(text).region(number.end(), text.length()).lookingAt()
                || FRACTION_IN_FRONT
                        .matcher(text.substring(front, number.start()))
                        .find();
    }

    private static boolean counts(Numeral numeral, String text) {
        return !numeral.values().isEmpty()
                && isPart(numeral.number().of(text))
                && !isOfFraction(numeral.span(), text)
                && numeral.values().get(0).precision() <= MOST_DIGITS
                && !NOTE.matcher(numeral.span().of(text)).matches();
    }
}
