package dev.onrecord.seed;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.actor.ActorRole;
import dev.onrecord.actor.RoleKind;
import dev.onrecord.comparison.QuantityQualifier;
import dev.onrecord.comparison.ShareStrength;
import dev.onrecord.statement.Quotation;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a seed author reads when something is wrong; the seeds are those of the worked example. */
class SeedsTest {

    private static final Path EXAMPLE = Path.of("src/test/resources/example/seeds");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            statements | speaker: ida-rolf | speaker: ida-rolff | statements.yaml:2: speaker: no actor 'ida-rolff'. Did you mean 'ida-rolf'?
            statements | speaker: ida-rolf | speeker: ida-rolf | statements.yaml:2: speeker: unknown key; known are about, act, addressees, capacity, channel, formerly, gist, inReplyTo, madeOn, mentions, quotations, slug, speaker. Did you mean 'speaker'?
            statements | speaker: ida-rolf | speeker: ida-rolf | statements.yaml:1: speaker: is missing; expected an actor's slug.
            statements | act: asserts | act: assert | statements.yaml:4: act: 'assert' is none of asserts, confirms, denies, proposes, offers, asks, appeals, demands, accuses, warns, criticises, praises, thanks, condoles, apologises, corrects, promises, declines-to-comment, pleads, rules. Did you mean 'asserts'?
            statements | gist: Nobody is missing. | gist: | statements.yaml:5: gist: is missing; expected text.
            statements | 2025-06-03/2025-06-04 | 2025-06-31 | statements.yaml:6: madeOn.date: '2025-06-31' is not a day of the calendar.
            statements | 2025-06-03/2025-06-04 | 2025-13 | statements.yaml:6: madeOn.date: '2025-13' is not a month of the calendar.
            statements | 2025-06-03/2025-06-04 | 2025-13-01 | statements.yaml:6: madeOn.date: '2025-13-01' is not a day of the calendar.
            statements | 2025-06-03/2025-06-04 | 2025-00/2025-02 | statements.yaml:6: madeOn.date: '2025-00/2025-02' is not a month of the calendar.
            statements | 2025-06-03/2025-06-04 | 2025-06-04/2025-06-03 | statements.yaml:6: madeOn.date: '2025-06-04/2025-06-03' ends before it begins.
            statements | 2025-06-03/2025-06-04 | June 2025 | statements.yaml:6: madeOn.date: 'June 2025' is not an EDTF date; write 2025, 2025-07, 2025-07-18, 2025-07~ or 2025-02/2025-07.
            statements | 2025-06-03/2025-06-04 | 2025-21 | statements.yaml:6: madeOn.date: '2025-21' is EDTF of level 1, of which OnRecord reads `~` and open ends alone: write the months of that season, as in 2025-03/2025-05.
            statements | 2025-06-03/2025-06-04 | 197X | statements.yaml:6: madeOn.date: '197X' is EDTF of level 1, of which OnRecord reads `~` and open ends alone: write 1970/1979.
            claims | `{ about: 40 }` | `{ date: 2025-XX, basis: stated }` | accounts[0].value.date: '2025-XX' is EDTF of level 1, of which OnRecord reads `~` and open ends alone: write 2025.
            statements | mode: partial | mode: indirect | mode: an indirect quotation has no words of its own; leave out `text`, or write partial.
            statements | `mode: direct, text: "Everybody on board is safe,"` | mode: direct | quotations[0].text: is missing; expected the words inside the source's quotation marks.
            statements | harbour-post:4 | harbour-post:5 | quotations[0].in: harbour-post has 4 paragraphs; 5 is cited.
            statements | harbour-post:4 | harbour-post | quotations[0].in: 'harbour-post' is not a citation; write source:paragraph, as in telegraph:5.
            statements | inReplyTo: rolf-reassures | inReplyTo: passengers-contradict | inReplyTo: 'passengers-contradict' is itself a reply to 'passengers-contradict'.
            events | `cites: [harbour-post:2, lenna-weekly:2]` | cites: [] | cites: is empty; expected at least one of source:paragraph, as in telegraph:5.
            events | partOf: sinking | partOf: rescue | partOf: 'rescue' is itself part of 'rescue'.
            events | slug: rescue | slug: sinking | events.yaml:13: slug: another event has the slug 'sinking', at src/test/resources/example/seeds/events.yaml:1.
            events | slug: rescue | slug: The rescue | slug: 'The rescue' is not a slug; write at most 100 lower-case letters, digits and single hyphens, as in 'the-rescue'.
            events | name: Port Lenna | `name: Port Lenna, country: XX` | places[0].country: 'XX' is not a country; write ISO 3166-1 alpha-2, as in SV.
            actors | kind: person | kind: [person] | actors.yaml:3: kind: expected text.
            actors | `cites: [harbour-post:4] }` | } | names[0].cites: is missing; expected a list of source:paragraph, as in telegraph:5.
            actors | name: Lenna Line | `name: Lenna Line, name: Line` | is not YAML: mapping values are not allowed here. Put a text with a colon in quotation marks.
            claims | `{ about: 40 }` | `{ noMoreThan: 40 }` | withheld. Did you mean 'atMost'?
            claims | `{ about: 40 }` | `{ no-more-than: 40 }` | withheld. Did you mean 'atMost'?
            claims | `{ about: 40 }` | `{ upTo: 40 }` | withheld. Did you mean 'atMost'?
            claims | `{ about: 40 }` | `{ no-less-than: 40 }` | withheld. Did you mean 'atLeast'?
            claims | `{ about: 40 }` | `{ fewerThan: 40 }` | withheld. Did you mean 'lessThan'?
            claims | `{ about: 40 }` | `{ over: 40 }` | withheld. Did you mean 'moreThan'?
            claims | `{ about: 40 }` | `{ almost: 40 }` | withheld. Did you mean 'nearly'?
            claims | `{ about: 40 }` | `{ date: 2025–07, basis: stated }` | accounts[0].value.date: '2025–07' has a dash where EDTF has a hyphen: write 2025-07.
            claims | `{ about: 40 }` | `{ date: "14:30", basis: stated }` | accounts[0].value.date: '14:30' is a time of day; a date is without one, as in 2025-07-18.
            claims | `{ about: 40 }` | `{ about: some }` | accounts[0].value.about: 'some' is not a number; write it in digits.
            claims | `{ about: 40 }` | `{ about: 40, exactly: 40 }` | accounts[0].value: is no value, or two; expected
            claims | unit: people | unit: | accounts[0].value.about: the claim has no `unit`; say what is counted, as in unit: people.
            claims | `{ about: 40 }` | undisclosed | accounts[0].value: 'undisclosed' is now written `withheld`.
            claims | `{ about: 40 }` | `{ undisclosed: why }` | accounts[0].value.undisclosed: 'undisclosed' is now written `withheld`.
            claims | `{ about: 40 }` | mosst | accounts[0].value: 'mosst' is no value; expected
            claims | `{ about: 40 }` | `{ exactly: -40 }` | accounts[0].value.exactly: -40 people cannot be: what is counted is not below 0.
            claims | `{ about: 40 }` | `{ lessThan: 0 }` | accounts[0].value.lessThan: less than 0 people leaves no value
            claims | `{ about: 40 }` | `{ text: plenty }` | accounts[1].value: '41 people' is a number or a share and 'plenty' is a text; the answers to one question are of one kind.
            claims | `value: { about: 40 }` | `value: { about: 40 }, unit: families` | accounts[1].value: 'people' cannot be converted to 'families'. Ask for each in a claim of its own.
            claims | `{ about: 40 }` | `{ sameAs: everybody-safe }` | accounts[0].value.sameAs: 'yes' is yes or no and '41 people' is a number or a share
            claims | `{ about: 40 }` | `{ sameAs: people-rescued }` | accounts[0].value.sameAs: 'people-rescued' leads back to 'people-rescued'; one of them needs a value of its own.
            statements | act: asserts | act: deny | act: 'deny' is none of asserts, confirms, denies, proposes, offers, asks, appeals, demands, accuses, warns, criticises, praises, thanks, condoles, apologises, corrects, promises, declines-to-comment, pleads, rules. Did you mean 'denies'?
            statements | act: asserts | act: declines | declines-to-comment, pleads, rules. Did you mean 'declines-to-comment'?
            claims | weight: headline | weight: heavy | weight: 'heavy' is none of headline, body, detail.
            claims | weight: headline | exclusive: perhaps | exclusive: 'perhaps' is neither true nor false.
            claims | attributedTo: rolf-reassures | attributedTo: rolf | accounts[0].attributedTo: no statement 'rolf'.
            claims | `start: 103, ` | `` | accounts[0].end: `start` and `end` go together; give both or neither.
            claims | end: 111 | end: 9111 | accounts[0].end: harbour-post has 278 characters; 9111 is cited.
            sources | paragraphs: 4 | paragraphs: none | document.paragraphs: 'none' is not a whole number of at least 1 and below a billion; write it in digits alone, as in 1250.
            statements | gist: Nobody is missing. | `gist: Nobody is missing.⏎  mentions: [passengers]` | statements.yaml:6: mentions: the statement has 2 quotations, and not every source need speak of all of them; write `mentions` at each quotation that does.
            statements | attribution: anonymous | `attribution: anonymous, reportedBy: passengers` | quotations[0].reportedBy: is the speaker; leave it out where the source reports the speaker itself.
            statements | `basis: inferred }` | `basis: inferred, cites: [harbour-post:3] }` | statements.yaml:6: madeOn.cites: says where `asWritten` is printed, which is missing.
            statements | `basis: inferred }` | `basis: inferred, yearBasis: known }` | statements.yaml:6: madeOn.yearBasis: 'known' is none of stated, inferred, external.
            events | slug: rescue | `slug: rescue⏎  formerly: [sinking]` | events.yaml:14: formerly[0]: another event has the slug 'sinking', or had it.
            events | slug: rescue | `slug: rescue⏎  formerly: [The rescue]` | formerly[0]: 'The rescue' is not a slug;
            claims | slug: everybody-safe | slug: ferry-overloaded | claims.yaml:9: slug: the claim 'ferry-overloaded' was withdrawn, at src/test/resources/example/seeds/withdrawn.yaml:1; choose another slug, or take it out there.
            claims | slug: everybody-safe | slug: too-many-on-board | the claim 'too-many-on-board' was withdrawn, at src/test/resources/example/seeds/withdrawn.yaml:3;
            claims | slug: everybody-safe | `slug: everybody-safe⏎  formerly: [ferry-overloaded]` | claims.yaml:10: formerly[0]: the claim 'ferry-overloaded' was withdrawn, at
            claims | about: rescue | about: salvage | about: the event 'salvage' was withdrawn; leave it out, or refer to another. The reason: It had not been planned by anybody.
            claims | `{ about: 40 }` | `{ sameAs: ferry-overloaded }` | accounts[0].value.sameAs: the claim 'ferry-overloaded' was withdrawn on 2025-06-12; leave it out, or refer to another. The reason: The Harbour Post took back the paragraph that answered it.
            claims | harbour-post:2 | lenna-radio:2 | accounts[0].in: the source 'lenna-radio' was withdrawn; leave it out, or refer to another. The reason: It was the article of The Harbour Post, read aloud.
            statements | speaker: ida-rolf | speaker: port-authority | statements.yaml:2: speaker: the actor 'port-authority' was withdrawn; leave it out, or refer to another.
            statements | inReplyTo: rolf-reassures | inReplyTo: line-apologises | inReplyTo: the statement 'line-apologises' was withdrawn; leave it out, or refer to another. The reason: No source carries it.
            withdrawn | kind: claim | kind: claims | withdrawn.yaml:2: kind: 'claims' is none of source, actor, event, statement, claim. Did you mean 'claim'?
            withdrawn | kind: claim | type: claim | withdrawn.yaml:2: type: unknown key; known are day, formerly, kind, reason, slug.
            withdrawn | kind: claim | `` | withdrawn.yaml:1: kind: is missing; expected one of source, actor, event, statement, claim.
            withdrawn | slug: salvage | slug: Salvage | withdrawn.yaml:15: slug: 'Salvage' is not a slug; write at most 100 lower-case letters, digits and single hyphens, as in 'salvage'.
            withdrawn | - slug: salvage⏎  kind | - kind | withdrawn.yaml:15: slug: is missing; expected lower-case letters, digits and hyphens.
            withdrawn | reason: No source carries it. | reason: | withdrawn.yaml:13: reason: is missing; expected text.
            withdrawn | slug: salvage | `slug: salvage⏎  formerly: [salvage]` | withdrawn.yaml:16: formerly[0]: another withdrawn event has the slug 'salvage', at src/test/resources/example/seeds/withdrawn.yaml:15.
            withdrawn | day: 2025-06-12 | day: 2025-06 | withdrawn.yaml:4: day: '2025-06' is not a day; write one, as in 2025-07-18, or leave it out.
            withdrawn | day: 2025-06-12 | day: 2025-06-31 | withdrawn.yaml:4: day: '2025-06-31' is not a day of the calendar.
            withdrawn | day: 2025-06-12 | day: 12 June | withdrawn.yaml:4: day: '12 June' is not an EDTF date;
            withdrawn | day: 2025-06-12 | day: 2225-06-12 | withdrawn.yaml:4: day: '2225-06-12' is still to come; the record is withdrawn by now.
            sources | `title: "Fishing boats pull 41 from the sea"` | `` | title: is missing; expected the title as printed, or a `label` in your own words where there is none.
            actors | `kind: office,` | `kind: job,` | roles[0].kind: 'job' is none of office, membership,
            sources | sha256: | sha256: 12 # | document.sha256: '12' is not a SHA-256 of 64 lower-case hexadecimal digits.
            statements | harbour-post:4 | harbour-post:0 | write source:paragraph, as in telegraph:5. Paragraphs are counted from 1.
            statements | about: [sinking, rescue] | about: [sinking, sinking] | statements.yaml:8: about[1]: 'sinking' is written twice; write it once.
            statements | channel: unspecified | `channel: unspecified⏎  mentions: [passengers, ida-rolf, passengers]` | mentions[2]: 'passengers' is written twice; write it once.
            statements | gist: Nobody is missing. | gist: "lone \\ud83d here" | statements.yaml:5: gist: has U+D83D, which is half of a character; write the whole one, as in \\U0001F600.
            statements | gist: Nobody is missing. | gist: "\\ude00\\ud83d" | statements.yaml:5: gist: has U+DE00, which is half of a character
            statements | gist: Nobody is missing. | gist: "\\UFFFFFFFF" | statements.yaml:5: is not YAML: '\\UFFFFFFFF' is no character; the last is '\\U0010FFFF'.
            statements | gist: Nobody is missing. | gist: "\\U00110000" | statements.yaml:5: is not YAML: found unknown escape character 00110000. Write a backslash twice, or put the text in single quotation marks.
            statements | gist: Nobody is missing. | gist: "a\\0b" | statements.yaml:5: gist: has U+0000, a control character; take it out.
            statements | gist: Nobody is missing. | gist: "a\\eb" | gist: has U+001B, a control character; take it out.
            statements | gist: Nobody is missing. | gist: "a\\x7fb" | gist: has U+007F, a control character; take it out.
            statements | gist: Nobody is missing. | gist: "a\\Nb" | gist: has U+0085, a control character; take it out.
            statements | gist: Nobody is missing. | gist: "a\\uffffb" | gist: has U+FFFF, which is no character; take it out.
            statements | gist: Nobody is missing. | gist: "a\\ufdd0b" | gist: has U+FDD0, which is no character; take it out.
            statements | gist: Nobody is missing. | gist: "a\\U0001fffeb" | gist: has U+1FFFE, which is no character; take it out.
            statements | gist: Nobody is missing. | gist: "a\\u202eb" | gist: has U+202E, which turns the direction of all that follows; take it out, or close it with U+202C.
            statements | gist: Nobody is missing. | gist: "a\\u2066b\\n\\u2069" | gist: has U+2066, which turns the direction of all that follows; take it out, or close it with U+2069.
            statements | gist: Nobody is missing. | gist: "" | statements.yaml:5: gist: is empty; expected text.
            statements | gist: Nobody is missing. | gist: "\\_\\u200b\\u3000" | gist: is empty; expected text.
            statements | gist: Nobody is missing. | gist: Null | statements.yaml:5: gist: is missing, for YAML takes `Null` as nothing unless it is in quotation marks; expected text.
            statements | gist: Nobody is missing. | gist: !!python/object:os.system x | statements.yaml:5: is not YAML: Global tag is not allowed: tag:yaml.org,2002:python/object:os.system. Tags are not read; leave it out.
            claims | value: { about: 40 } | value: { atLeast: 30, atMost: 40 } | value: has two ends; write { between: [least, most] }.
            claims | value: { about: 40 } | value: [about, 40] | value: expected a mapping of keys to values: { exactly: 252 }
            statements | madeOn: { date: 2025-06-03/2025-06-04, basis: inferred } | madeOn: 2 June 2025 | madeOn: expected a mapping of keys to values: { date: 2025-07-18, basis: stated }.
            events | cites: [harbour-post:2, lenna-weekly:2] | cites: [harbour-post: 2] | cites[0]: has a blank behind the colon; write 'harbour-post:2'.
            statements | gist: Nobody is missing. | gist: !secret x | statements.yaml:5: gist: has the tag '!secret'; tags are not read.
            statements | gist: Nobody is missing. | gist: !!binary R0lGODlh | gist: has the tag 'tag:yaml.org,2002:binary'
            statements | gist: Nobody is missing. | `gist: a⏎  gist: b` | statements.yaml:6: gist: is written twice.
            statements | gist: Nobody is missing. | gist: @here | statements.yaml:5: is not YAML: found character '@' that cannot start any token. (Do not use @ for indentation). Put the text in quotation marks.
            statements | gist: Nobody is missing. | gist: "It's "so" today" | statements.yaml:5: is not YAML: expected <block end>, but found '<scalar>'. Write \\" for a quotation mark within double ones, or put the text in single ones.
            statements | gist: Nobody is missing. | gist: 'It's so' | statements.yaml:5: is not YAML: expected <block end>, but found '<scalar>'. Write an apostrophe twice within single quotation marks, or put the text in double ones.
            statements | act: asserts | `⏎   act: asserts` | Begin the line below the first letter of the key above it.
            statements | act: asserts | `⏎\u00A0\u00A0act: asserts` | A line begins with a blank that is not U+0020: write blanks from the keyboard.
            actors | - slug: ida-rolf | `<<<<<<< HEAD⏎- slug: ida-rolf` | A merge left its marks here: keep one of the two versions.
            statements | - slug: passengers-contradict | `...⏎- slug: passengers-contradict` | expected '<document start>', but found '<block sequence start>'. Write one document in each file, and nothing behind `...`.
            statements | gist: Nobody is missing. | gist: *nobody | statements.yaml:5: is not YAML: found undefined alias nobody.
            statements | gist: Nobody is missing. | <<: { gist: a } | statements.yaml:5: <<: is not read; write out the fields that it stands for.
            statements | - slug: passengers-contradict | `---⏎- slug: passengers-contradict` | is not YAML: but found another document. Write one document in each file.
            statements | `mode: indirect, attributedAs: Ms Rolf, attribution: named }` | `mode: indirect, attributedAs: Ms Rolf, attribution: named }⏎    - { mode: indirect, in: lenna-weekly:3, attributedAs: Ms Rolf, attribution: named }` | statements.yaml:12: quotations[2]: is written twice; write it once.
            events | `- { kind: prompted-by, event: sinking, basis: inferred, cites: [lenna-weekly:2] }` | `- { kind: prompted-by, event: sinking, basis: inferred, cites: [lenna-weekly:2] }⏎    - { kind: prompted-by, event: sinking, basis: stated, cites: [lenna-weekly:3] }` | events.yaml:22: relations[1].event: this relation of 'sinking' and 'rescue' is written twice, first at src/test/resources/example/seeds/events.yaml:21; write it at one of them, with all its citations.
            events | `- { kind: prompted-by, event: sinking, basis: inferred, cites: [lenna-weekly:2] }` | `- { kind: preceded, event: sinking, basis: stated, cites: [lenna-weekly:2] }⏎    - { kind: preceded-by, event: sinking, basis: stated, cites: [lenna-weekly:2] }` | comes before itself:
            events | relations: | `date: { date: 2025-06-02, basis: stated }⏎  relations:⏎    - { kind: preceded-by, event: sinking, basis: stated, cites: [lenna-weekly:2] }` | relations[0].kind: 'rescue' is dated 2025-06-02, and 'sinking', which comes before it by this relation, 2025-06-03; mend the kind or a date.
            events | relations: | `date: { date: 2025-06-04/.., basis: stated }⏎  relations:⏎    - { kind: spanned, event: sinking, basis: stated, cites: [lenna-weekly:2] }` | relations[0].kind: 'sinking' is dated 2025-06-03, and 'rescue', which went on meanwhile by this relation, 2025-06-04/..; mend the kind or a date.
            events | `- { kind: prompted-by, event: sinking, basis: inferred, cites: [lenna-weekly:2] }` | `- { kind: responded-to, event: sinking, basis: stated, cites: [lenna-weekly:2] }⏎    - { kind: preceded, event: sinking, basis: stated, cites: [lenna-weekly:2] }` | comes before itself:
            events | `- { kind: prompted-by, event: sinking, basis: inferred, cites: [lenna-weekly:2] }` | `- { kind: fulfilled, event: sinking, basis: stated, cites: [lenna-weekly:2] }⏎    - { kind: fulfilled-by, event: sinking, basis: stated, cites: [lenna-weekly:2] }` | comes before itself:
            actors | kind: office, of: coast-guard | `kind: office, of: coast-guard, from: { date: 2020, basis: stated }, until: { date: 2019-12, basis: stated }` | actors.yaml:8: roles[0].until: '2019-12' is before it began, '2020'; mend a date.
            actors | kind: office, of: coast-guard | kind: office, of: ida-rolf | actors.yaml:8: roles[0].of: 'ida-rolf' has no role in itself; write in whom, or leave it out.
            events | event: sinking | event: rescue | relations[0].event: 'rescue' is related to itself.
            events | - { name: Port Lenna } | `- { name: Port Lenna }⏎    - { name: Port Lenna }` | events.yaml:9: places[1]: is written twice; write it once.
            events | `cites: [harbour-post:2, lenna-weekly:2]` | `cites: [harbour-post:2, harbour-post:2]` | events.yaml:9: cites[1]: 'harbour-post:2' is written twice; write it once.
            events | slug: rescue | slug: Rescue_of-Ýs | slug: 'Rescue_of-Ýs' is not a slug; write at most 100 lower-case letters, digits and single hyphens, as in 'rescue-of-ys'.
            actors | `- { title: harbour master, kind: office, of: coast-guard, basis: stated, cites: [harbour-post:3] }` | `- { title: harbour master, kind: office, of: coast-guard, basis: stated, cites: [harbour-post:3] }⏎    - { title: harbour master, kind: office, of: coast-guard, basis: stated, cites: [harbour-post:4] }` | actors.yaml:9: roles[1]: is written twice; write it once, with all its citations.
            actors | kind: person | `⇥kind: person` | actors.yaml:3: is not YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation).
            claims | `{ about: 40 }` | `{ exactly: 1,250 }` | claims.yaml:6: accounts[0].value.250: a comma ends a value here; write a number without commas, as in 1250, and a text in quotation marks.
            statements | text: a child is missing | text: No, a child is missing | statements.yaml:21: quotations[0].a child is missing: a comma ends a value here;
            statements | - slug: passengers-contradict | slug: passengers-contradict | expected <block end>, but found '?'. A record begins with `- `, and its keys stand one below the other.
            statements | act: denies | act:denies | could not find expected ':'. A key has a colon and a blank behind it, in this line or above it.
            statements | text: a child is missing | text: "a child is missing | statements.yaml:21: is not YAML: found unexpected end of stream. Nothing ends the text
            statements | about: [sinking, rescue] | about: [sinking, rescue | statements.yaml:8: is not YAML: expected ',' or ']', but got :. Nothing ends the list
            claims | in: harbour-post:2, | in: harbour-post: 2, | claims.yaml:6: is not YAML: expected ',' or '}', but got :. Nothing ends what begins
            claims | `{ about: 40 }` | `{ between: [1,250, 2,000] }` | expected two numbers without commas in them, as in [80, 1000].
            claims | `{ about: 40 }` | `{ about: 1.79e308 }` | accounts[0].value.about: '1.79e308' is not a number; write it in digits alone, as in 1250 or 0.5.
            claims | `{ about: 40 }` | `{ about: 1e3 }` | accounts[0].value.about: '1e3' is not a number; write it in digits alone, as in 1250 or 0.5.
            claims | `{ about: 40 }` | `{ about: 1E3 }` | accounts[0].value.about: '1E3' is not a number; write it in digits alone, as in 1250 or 0.5.
            claims | `{ about: 40 }` | `{ about: 2.5e-2 }` | accounts[0].value.about: '2.5e-2' is not a number; write it in digits alone, as in 1250 or 0.5.
            claims | `{ about: 40 }` | `{ about: +5 }` | accounts[0].value.about: '+5' is not a number; write it in digits alone, as in 1250 or 0.5.
            claims | `{ about: 40 }` | `{ about: 1e400 }` | accounts[0].value.about: '1e400' is not a number; write it in digits alone, as in 1250 or 0.5.
            claims | `{ about: 40 }` | `{ about: 1e-400 }` | accounts[0].value.about: '1e-400' is not a number; write it in digits alone, as in 1250 or 0.5.
            claims | `{ about: 40 }` | `{ about: 100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 }` | has more digits than are kept; write at most 15.
            claims | `{ about: 40 }` | `{ exactly: ~ }` | accounts[0].value.exactly: is missing, for YAML takes `~` as nothing unless it is in quotation marks; expected { exactly: 252 }
            claims | `{ about: 40 }` | `{ text: null }` | accounts[0].value.text: is missing, for YAML takes `null` as nothing unless it is in quotation marks; expected { exactly: 252 }
            claims | `{ about: 40 }` | `{ set: [a, A] }` | claims.yaml:6: accounts[0].value.set[1]: 'A' and 'a' are one text where answers are compared; write one of them.
            claims | `{ about: 40 }` | `{ set: [Straße, b, STRASSE] }` | claims.yaml:6: accounts[0].value.set[2]: 'STRASSE' and 'Straße' are one text
            claims | `{ about: 40 }` | `{ set: ["“x”", x.] }` | accounts[0].value.set[1]: 'x.' and '“x”' are one text
            claims | `{ about: 40 }` | `{ exactly: 40f }` | value.exactly: '40f' is not a number; write it in digits alone, as in 1250 or 0.5.
            claims | `{ about: 40 }` | `{ exactly: 0x28p0 }` | value.exactly: '0x28p0' is not a number; write it in digits alone
            claims | `{ about: 40 }` | `{ exactly: 0o17 }` | value.exactly: '0o17' is not a number
            claims | `{ about: 40 }` | `{ exactly: 010 }` | value.exactly: '010' is not a number
            claims | `{ about: 40 }` | `{ exactly: 1_000 }` | value.exactly: '1_000' is not a number; write it in digits alone, as in 1250 or 0.5.
            claims | `{ about: 40 }` | `{ exactly: "1,250" }` | value.exactly: '1,250' is not a number; write it in digits alone, as in 1250 or 0.5.
            claims | `{ about: 40 }` | `{ exactly: 12:30 }` | value.exactly: '12:30' is not a number
            claims | `{ about: 40 }` | `{ exactly: .inf }` | value.exactly: '.inf' is not a number; write it in digits.
            claims | `{ about: 40 }` | `{ exactly: -.inf }` | value.exactly: '-.inf' is not a number; write it in digits.
            claims | `{ about: 40 }` | `{ exactly: .nan }` | value.exactly: '.nan' is not a number
            claims | `{ about: 40 }` | `{ exactly: NaN }` | value.exactly: 'NaN' is not a number
            claims | `{ about: 40 }` | `{ exactly: ٤٠ }` | value.exactly: '٤٠' is not a number
            claims | `{ about: 40 }` | `{ exactly: yes }` | value.exactly: 'yes' is not a number; write it in digits.
            claims | `{ about: 40 }` | `{ exactly: 9007199254740993 }` | '9007199254740993' has more digits than are kept; write at most 15.
            claims | `{ about: 40 }` | `{ exactly: -40 }` | accounts[0].value.exactly: -40 people cannot be: what is counted is not below 0.
            claims | `{ about: 40 }` | `{ between: [-4, 4] }` | value.between: -4 people cannot be: what is counted is not below 0.
            claims | `end: 111` | `end: 103` | accounts[0].end: 103 is not behind the start, 103.
            claims | `start: 103` | `start: 0103` | accounts[0].start: '0103' is not a whole number
            claims | `start: 103` | `start: -1` | accounts[0].start: '-1' is not a whole number
            claims | `value: { about: 40 } }` | `value: { about: 40 } }⏎    - { in: harbour-post:2, asWritten: about 40, start: 103, end: 111, value: { about: 40 }, note: { text: again, basis: stated } }` | claims.yaml:7: accounts[1]: is written twice; write it once.
            sources | language: en | `language: en⏎  url: not a url` | sources.yaml:6: url: 'not a url' is not the address of a page; write it in full, as in https://example.org/article.
            sources | language: en | `language: en⏎  url: example.org/a` | url: 'example.org/a' is not the address of a page
            sources | language: en | `language: en⏎  url: ftp://example.org/a` | url: 'ftp://example.org/a' is not the address of a page
            sources | language: en | `language: en⏎  url: javascript:alert(1)` | is not the address of a page
            sources | language: en | `language: en⏎  url: https:///a` | is not the address of a page
            sources | language: en | `language: en⏎  url: https://example.org/a|b` | '|' stands in none; write it as %7C.
            sources | language: en | language: english | sources.yaml:5: language: 'english' is not a BCP 47 tag; write en, es, pt-BR. Did you mean 'en'?
            sources | language: en | language: Deutsch | language: 'Deutsch' is not a BCP 47 tag; write en, es, pt-BR. Did you mean 'de'?
            sources | language: en | language: eng | language: 'eng' is not a BCP 47 tag; write en, es, pt-BR. Did you mean 'en'?
            sources | language: en | language: en_US | language: 'en_US' is not a BCP 47 tag; write en, es, pt-BR. Did you mean 'en-US'?
            sources | language: en | language: en-UK | Did you mean 'en-GB'?
            sources | language: en | language: xx | language: 'xx' is not a BCP 47 tag
            sources | `date: 2025-06-04` | `date: 2999-01-01` | sources.yaml:4: published: '2999-01-01' is still to come; a document that was read has been published.
            sources | `date: 2025-06-04` | `date: 2999` | published: '2999' is still to come
            sources | `date: 2025-06-04` | `date: 2025-06/..` | published: '2025-06/..' has an open end
            claims | `value: { about: 40 } }` | `value: { about: 40 }, asOf: { date: 2025-06/.., basis: external } }` | asOf: '2025-06/..' has an open end; give the day, or two between which it is.
            sources | `date: 2025-06-04` | `date: 2025-06-04T10:00:00Z` | published.date: '2025-06-04T10:00:00Z' has a time of day; a date is without one, as in 2025-06-04.
            sources | file: harbour-post.txt | file: ../harbour-post.txt | document.file: '../harbour-post.txt' is not a file of the folder with the documents; write its name, as in article.txt or 2025/article.txt.
            sources | file: harbour-post.txt | file: /etc/passwd | document.file: '/etc/passwd' is not a file of the folder
            sources | characters: 278 | characters: 3 | document.paragraphs: 4 are more than it has characters, 3.
            kinds | broader: accident | broader: accidant | kinds.yaml:5: broader: 'accidant' is none of
            kinds | broader: accident | broader: accidant | Did you mean 'accident'?
            kinds | broader: shipwreck | broader: shipwrek | Did you mean 'shipwreck'?
            kinds | broader: accident | broader: sinking | kinds.yaml:5: broader: 'shipwreck' comes back to itself
            kinds | broader: accident | broader: company | kinds.yaml:5: broader: 'company' is none of
            kinds | broader: accident | `⇥` | kinds.yaml:5: is not YAML
            kinds | `  broader: accident⏎` | `` | kinds.yaml:1: broader: is missing; expected the slug of another kind, or a kind of the schema.
            kinds | of: event | of: place | kinds.yaml:2: of: 'place' is none of actor, event, act, channel.
            kinds | slug: shipwreck | slug: accident | kinds.yaml:1: slug: 'accident' is a kind of the schema; choose another slug.
            kinds | slug: shipwreck | slug: rescue | kinds.yaml:13: slug: another kind of event has the slug 'rescue'.
            kinds | name: Rescue | nam: Rescue | kinds.yaml:15: nam: unknown key; known are broader, description, name, of, slug. Did you mean 'name'?
            events | kind: sinking | kind: shiping-line | events.yaml:4: kind: 'shiping-line' is none of
            events | kind: sinking | kind: sinkin | events.yaml:4: kind: 'sinkin' is none of
            events | kind: sinking | kind: sinkin | other, shipwreck, sinking, rescue. Did you mean 'sinking'?
            omissions | in: lenna-weekly:2 | in: lenna-weekly:2-1 | omissions.yaml:1: in: 'lenna-weekly:2-1' ends before it begins; write source:paragraph, as in telegraph:5, a range of them, as in telegraph:5-9, or a source as a whole, as in telegraph.
            omissions | in: lenna-weekly:2 | in: lenna-weekly:2-9 | omissions.yaml:1: in: lenna-weekly has 3 paragraphs; 9 is cited.
            omissions | in: lenna-weekly:2 | in: lenna-weekly:0-2 | is not a citation; write source:paragraph, as in telegraph:5, a range of them, as in telegraph:5-9, or a source as a whole, as in telegraph. Paragraphs are counted from 1.
            omissions | in: lenna-weekly:2 | in: lenna-wekly | omissions.yaml:1: in: no source 'lenna-wekly'. Did you mean 'lenna-weekly'?
            omissions | in: lenna-weekly:2 | in: lenna-weekly | omissions.yaml:2: words: stand in one paragraph; write which, as in lenna-weekly:1.
            omissions | words: last Tuesday | `words: last Tuesday⏎  kind: names` | omissions.yaml:3: kind: is of a whole paragraph; leave out `words`, or `kind`.
            omissions | reason: A day that the other paper dates. | `reason: A day.⏎- in: lenna-weekly:2⏎  words: last Tuesday⏎  reason: Again.` | omissions.yaml:4: is written twice; write it once.
            omissions | words: last Tuesday | kind: name | omissions.yaml:2: kind: 'name' is none of quotations, numerals, names. Did you mean 'names'?
            dataset | title: | titl: | titl: unknown key; known are licence, title. Did you mean 'title'?
            dataset | licence: | license: | dataset.yaml:2: license: unknown key; known are licence, title. Did you mean 'licence'?
            """)
    void a_mistake_is_reported_with_its_place_and_the_way_to_mend_it(
            String file, String right, String wrong, String message) throws Exception {
        List<SeedFile> files = example();
        String text = text(files, file);
        assertTrue(text.contains(written(right)), right);
        String report = refusal(with(
                files,
                file,
                text.replaceFirst(Pattern.quote(written(right)), Matcher.quoteReplacement(written(wrong)))));
        assertTrue(report.contains(message), report);
    }

    /** In a table of one line for each mistake, ⏎ breaks a line and ⇥ is a tab. */
    private static String written(String text) {
        return text == null ? "" : text.replace("⏎", "\n").replace("⇥", "\t");
    }

    @Test
    void a_value_that_is_none_is_told_all_words_that_are() throws Exception {
        String told = refusal(with(
                example(), "claims", text(example(), "claims").replaceFirst(Pattern.quote("{ about: 40 }"), "plenty")));
        Stream.of(
                        Scalars.words(ShareStrength.class).stream(),
                        Arrays.stream(QuantityQualifier.values())
                                .filter(QuantityQualifier::isMagnitude)
                                .map(Scalars::word))
                .flatMap(words -> words)
                .forEach(word -> assertTrue(told.contains(" " + word + ","), word));
    }

    @Test
    void all_problems_in_all_files_are_reported_together() throws Exception {
        List<SeedFile> files = example();
        files = with(files, "statements", text(files, "statements").replace("ida-rolf", "ida"));
        files = with(files, "events", text(files, "events").replace("status: occurred", "status: happened"));
        assertTrue(refusal(files).endsWith("3 problems; nothing was loaded."), refusal(files));
    }

    @Test
    void texts_that_do_not_fit_together_as_filters_compare_them_are_a_problem() throws Exception {
        List<SeedFile> files = example();
        String grows = "\uFDFA".repeat(100_000);
        files = with(files, "events", text(files, "events").replace("People were brought to safety.", grows));
        String report = refusal(files);
        assertTrue(report.contains("events.yaml:13: 'rescue' has 1800"), report);
        assertTrue(report.contains("at most 1048576 fit into one record."), report);
        assertTrue(report.endsWith("1 problem; nothing was loaded."), report);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abut: 40", "Exactly: 40", "ABOUT: 40", "atleast: 40", "loose: true"})
    void a_value_under_a_key_that_is_not_known_is_one_problem(String value) throws Exception {
        String report =
                refusal(with(example(), "claims", text(example(), "claims").replace("about: 40 }", value + " }")));
        assertTrue(report.contains("accounts[0].value." + value.split(":")[0] + ": unknown key; "), report);
        assertTrue(report.endsWith("1 problem; nothing was loaded."), report);
    }

    @Test
    void a_text_that_does_not_fit_is_a_problem() throws Exception {
        List<SeedFile> files = example();
        String tooLong = "x".repeat(256);
        assertTrue(refusal(with(
                        files, "actors", text(files, "actors").replace("name: Ida Rolf\n", "name: " + tooLong + "\n")))
                .contains("actors.yaml:2: name: has 256 characters; at most 255 fit here."));
    }

    @Test
    void a_text_of_one_line_has_one() throws Exception {
        List<SeedFile> files = example();
        String broken = text(files, "actors").replace("name: Ida Rolf\n", "name: \"Ida\\nRolf\"\n");
        assertTrue(refusal(with(files, "actors", broken))
                .contains("actors.yaml:2: name: breaks into lines; write it in one."));
    }

    @Test
    void a_problem_has_one_line_whatever_it_quotes() throws Exception {
        List<SeedFile> files = example();
        String wrong = text(files, "actors").replaceFirst("kind: person", "kind: \"per\\\\n\\\\e[31mson\"");
        assertTrue(refusal(with(files, "actors", wrong)).contains("actors.yaml:3: kind: 'per [31mson' is none of "));
    }

    @Test
    void an_empty_file_is_a_problem() throws Exception {
        assertTrue(
                refusal(with(example(), "claims", "# Nothing yet.\n"))
                        .startsWith(
                                "src/test/resources/example/seeds/claims.yaml: is empty; write its records, or remove the file."));
    }

    @Test
    void a_file_in_another_encoding_is_a_problem() throws Exception {
        List<SeedFile> files = example();
        byte[] latin1 = text(files, "actors").replace("Ida", "Íða").getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(
                refusal(with(files, "actors", latin1))
                        .contains(
                                "actors.yaml:2: is not UTF-8: it looks like Windows-1252 or another encoding with a byte for each character (byte CD). Save it as UTF-8."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32"})
    void an_encoding_of_other_systems_is_named(String encoding) throws Exception {
        List<SeedFile> files = example();
        String report = refusal(with(files, "actors", text(files, "actors").getBytes(Charset.forName(encoding))));
        assertTrue(report.contains("actors.yaml: is not UTF-8: it looks like UTF-"), report);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            %PDF-1.7       | a PDF
            {\\rtf1         | RTF
            PK\u0003\u0004.. | a Word, OpenDocument or ZIP file
            """)
    void a_file_of_another_program_is_named(String beginning, String format) throws Exception {
        String report = refusal(with(example(), "actors", beginning));
        assertTrue(report.contains("it looks like " + format + ". Save it as text in UTF-8."), report);
    }

    @Test
    void an_alias_too_many_and_levels_too_many_have_their_line() throws Exception {
        String aliases = "- &a [x]\n" + "- *a\n".repeat(51);
        assertTrue(refusal(with(example(), "events", aliases))
                .contains("events.yaml:52: refers to lists and mappings by"));
        String laughs =
                "- &a [x, x]\n- &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n- &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\n"
                        .concat("- [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c, *c, *c, *c, *c, *c, *c, *c, *c, *c]\n"
                                .repeat(3));
        assertTrue(
                refusal(with(example(), "events", laughs)).contains("events.yaml:5: refers to lists and mappings by"));
        String deep = "\n- " + "[".repeat(10_000) + "\n";
        assertTrue(
                refusal(with(example(), "events", deep)).contains("events.yaml:2: is nested deeper than 50 levels."));
    }

    @Test
    void a_scalar_may_be_used_by_alias_wherever_it_stands() throws Exception {
        List<SeedFile> files = example();
        String text = text(files, "claims").replace("unit: people", "unit: &unit people");
        assertDoesNotThrow(() -> Seeds.read(with(files, "claims", text)));
    }

    @Test
    void a_missing_file_is_one_problem_whatever_refers_to_it() throws Exception {
        List<SeedFile> files = new ArrayList<>(example());
        files.removeIf(file -> file.section().equals("sources"));
        assertEquals(
                "src/test/resources/example/seeds/sources.yaml: is missing; other records refer to sources.\n"
                        + "1 problem; nothing was loaded.",
                refusal(files));
    }

    @Test
    void a_file_that_cannot_be_read_is_one_problem_whatever_refers_to_it() throws Exception {
        assertTrue(refusal(with(example(), "sources", "- [")).endsWith("\n1 problem; nothing was loaded."));
    }

    @Test
    void a_file_without_records_hides_no_mistake_of_others() throws Exception {
        assertTrue(refusal(with(example(), "events", "[]\n"))
                .contains("statements.yaml:8: about[0]: no event 'sinking'."));
    }

    @Test
    void texts_that_do_not_fit_together_are_a_problem_of_the_record() throws Exception {
        List<SeedFile> files = example();
        String wide = "\ufdfa".repeat(60_000);
        assertTrue(refusal(with(files, "events", text(files, "events").replace("A ferry went", wide + " A ferry went")))
                .contains("events.yaml:1: 'sinking' has 10"));
    }

    @Test
    void what_a_message_quotes_is_cut() throws Exception {
        List<SeedFile> files = example();
        String long1 = "a".repeat(40_000) + "-B";
        String report = refusal(with(files, "events", text(files, "events").replace("slug: rescue", "slug: " + long1)));
        assertTrue(report.contains("…' is not a slug; write at most 100 lower-case letters"), report);
        assertTrue(report.lines().allMatch(line -> line.length() < 1_200), report);
    }

    @Test
    void thousands_of_problems_are_counted_and_the_first_are_shown() throws Exception {
        String wrong = "- slug: A\n".repeat(30_000);
        String report = refusal(with(example(), "events", wrong));
        assertEquals(Problems.MOST + 2, report.lines().count());
        assertTrue(report.contains("… and "), report.substring(report.length() - 100));
        assertTrue(report.matches("(?s).*\\d{5,} problems; nothing was loaded\\."));
    }

    @Test
    void a_temperature_may_be_below_zero() throws Exception {
        List<SeedFile> files = example();
        String cold = text(files, "claims").replace("unit: people", "unit: °C").replace("about: 40 }", "about: -40 }");
        assertDoesNotThrow(() -> Seeds.read(with(files, "claims", cold)));
    }

    @ParameterizedTest
    @CsvSource({"pt-BR", "zh-Hant-TW", "es-419", "arz", "he", "iw", "mul", "sr-Latn", "x-invented"})
    void tags_of_languages_are_read(String tag) throws Exception {
        List<SeedFile> files = example();
        String text = text(files, "sources").replaceFirst("language: en", "language: " + tag);
        assertDoesNotThrow(() -> Seeds.read(with(files, "sources", text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org", "http://localhost:8080/a?b=c#d", "https://ar.example/\u062e\u0628\u0631"})
    void addresses_of_pages_are_read(String url) throws Exception {
        List<SeedFile> files = example();
        String text = text(files, "sources").replaceFirst("language: en", "language: en\n  url: '" + url + "'");
        assertDoesNotThrow(() -> Seeds.read(with(files, "sources", text)));
    }

    @Test
    void files_end_in_yaml_or_yml_at_any_depth() throws Exception {
        assertEquals("events", SeedFile.section("events/2025/07/e.yaml"));
        assertEquals("actors", SeedFile.section("actors.yml"));
    }

    @Test
    void a_file_of_no_known_kind_is_a_problem() throws Exception {
        List<SeedFile> files = new ArrayList<>(example());
        files.add(new SeedFile("statments.yaml", "seeds/statments.yaml", new byte[0]));
        assertTrue(refusal(files).contains("Did you mean 'statements'?"));
    }

    @Test
    void a_list_where_a_mapping_belongs_is_a_problem() throws Exception {
        assertTrue(refusal(with(example(), "dataset", "- title: A\n"))
                .contains("expected a mapping with title and licence"));
        assertTrue(refusal(with(example(), "claims", "slug: a\n")).contains("expected a list of records"));
        assertTrue(
                refusal(with(example(), "claims", "- a\n")).contains("expected a record, which begins with `- slug:`"));
    }

    @Test
    void a_folder_that_is_not_there_is_a_problem() {
        RefusedException refused =
                assertThrows(RefusedException.class, () -> SeedFolder.open(Path.of("no-such-folder")));
        assertTrue(refused.getMessage().contains("`onrecord.seeds` names the folder"));
    }

    @Test
    void a_byte_order_mark_does_no_harm() throws Exception {
        List<SeedFile> files = example();
        List<SeedFile> marked = with(files, "actors", "\uFEFF" + text(files, "actors"));
        assertDoesNotThrow(() -> Seeds.read(marked));
    }

    @Test
    void a_file_may_be_split_into_a_folder_of_its_name() throws Exception {
        List<SeedFile> files = example();
        List<SeedFile> split = new ArrayList<>(files);
        split.removeIf(file -> file.section().equals("actors"));
        String[] actors = text(files, "actors").split("(?=- slug: lenna-line)");
        split.add(new SeedFile("actors/people.yaml", "actors/people.yaml", actors[0].getBytes(StandardCharsets.UTF_8)));
        split.add(new SeedFile("actors/rest.yaml", "actors/rest.yaml", actors[1].getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                Seeds.read(files).draft().parts().size(),
                Seeds.read(split).draft().parts().size());
    }

    @Test
    void a_record_is_found_by_a_slug_that_it_had() throws Exception {
        List<SeedFile> files = example();
        List<SeedFile> renamed = with(
                files,
                "sources",
                text(files, "sources").replace("- slug: harbour-post", "- slug: post\n  formerly: [harbour-post]"));
        Draft draft = Seeds.read(renamed).draft();
        assertTrue(draft.parts(Quotation.class).anyMatch(quotation -> quotation.citation.source.slug.equals("post")));
    }

    @Test
    void a_statement_that_is_carried_once_may_say_whom_it_mentions_as_a_whole() throws Exception {
        List<SeedFile> files = example();
        String once = "gist: One child has not been found.\n";
        Draft draft = Seeds.read(with(
                        files,
                        "statements",
                        text(files, "statements").replace(once, once + "  mentions: [coast-guard]\n")))
                .draft();
        assertEquals(
                List.of(List.of(), List.of(), List.of("coast-guard"), List.of()),
                draft.parts(Quotation.class)
                        .map(quotation -> quotation.mentioned)
                        .toList());
    }

    @Test
    void what_a_source_carries_without_words_is_the_statement_unless_it_is_said() throws Exception {
        List<SeedFile> files = example();
        assertEquals(
                Arrays.asList(null, "Nobody is missing.", "One child has not been found.", "No answer."),
                Seeds.read(files)
                        .draft()
                        .parts(Quotation.class)
                        .map(quotation -> quotation.gist)
                        .toList());
    }

    @Test
    void a_role_without_a_kind_is_a_membership_of_somebody_or_a_description() throws Exception {
        List<SeedFile> files = example();
        String office = "kind: office, ";
        List<RoleKind> kinds = new ArrayList<>();
        for (String actors : List.of(
                text(files, "actors"),
                text(files, "actors").replace(office, ""),
                text(files, "actors").replace(office, "").replace("of: coast-guard, ", ""))) {
            Seeds.read(with(files, "actors", actors))
                    .draft()
                    .parts(ActorRole.class)
                    .forEach(role -> kinds.add(role.kind));
        }
        assertEquals(List.of(RoleKind.OFFICE, RoleKind.MEMBERSHIP, RoleKind.DESCRIPTION), kinds);
    }

    @Test
    void a_file_of_kinds_that_cannot_be_read_is_one_problem_whatever_is_of_them() throws Exception {
        assertTrue(refusal(with(example(), "kinds", "- [")).endsWith("\n1 problem; nothing was loaded."));
    }

    @Test
    void the_version_changes_exactly_when_the_data_does() throws Exception {
        List<SeedFile> files = example();
        String version = Seeds.read(files).dataset().version;
        assertEquals(version, Seeds.read(example()).dataset().version);
        List<SeedFile> changed = with(files, "dataset", text(files, "dataset") + "\n");
        assertNotEquals(version, Seeds.read(changed).dataset().version);
    }

    private static List<SeedFile> example() throws RefusedException {
        return SeedFolder.open(EXAMPLE);
    }

    private static String refusal(List<SeedFile> files) {
        return assertThrows(RefusedException.class, () -> Seeds.read(files)).getMessage();
    }

    private static String text(List<SeedFile> files, String section) {
        return files.stream()
                .filter(file -> file.section().equals(section))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static List<SeedFile> with(List<SeedFile> files, String section, String text) {
        return with(files, section, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<SeedFile> with(List<SeedFile> files, String section, byte[] bytes) {
        return files.stream()
                .map(file -> file.section().equals(section) ? new SeedFile(file.name(), file.shown(), bytes) : file)
                .toList();
    }
}
