package dev.onrecord.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of the tables in docs/comparison.md and their neighbours, in the words of {@link Notation}. */
class VerdictTableTest {

    /** Two sources in their own voice: the relation of their values, and what they come to. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            252                 ; 252                 ; SAME        ; 252 people
            252                 ; more than 250       ; COMPATIBLE  ; 252 people
            251                 ; more than 250       ; COMPATIBLE  ; 251 people
            about 100 acres     ; about 40 hectares   ; COMPATIBLE  ; about 100 acres
            400 per mille       ; most                ; CONFLICTING ; none
            600 per mille       ; most                ; COMPATIBLE  ; 600 per mille
            25 basis points     ; 0.25 percentage points ; SAME     ; 0.25 percentage points
            30 basis points     ; 0.25 percentage points ; CONFLICTING ; none
            name Müller         ; name Mu\u0308ller   ; SAME        ; Müller
            250                 ; more than 250       ; CONFLICTING ; none
            at least 251        ; more than 250       ; SAME        ; more than 250 people
            at most 9           ; less than 10        ; SAME        ; fewer than 10 people
            at least 10         ; at most 10          ; COMPATIBLE  ; 10 people
            at least 10         ; less than 10        ; CONFLICTING ; none
            at least 80         ; at most 100         ; COMPATIBLE  ; between 80 and 100 people
            more than 80 kg     ; less than 100 kg    ; COMPATIBLE  ; more than 80 and less than 100 kg
            more than 80 kg     ; 80.001 kg           ; COMPATIBLE  ; 80.001 kg
            more than 80 kg     ; at most 80 kg       ; CONFLICTING ; none
            80 to 100           ; 100 to 120          ; COMPATIBLE  ; 100 people
            80 to 100           ; 101 to 120          ; CONFLICTING ; none
            about 250           ; 262                 ; COMPATIBLE  ; 262 people
            about 250           ; 263                 ; CONFLICTING ; none
            about 250           ; 238                 ; COMPATIBLE  ; 238 people
            about 250           ; more than 250       ; COMPATIBLE  ; about 250 people
            about 250           ; at least 240        ; COMPATIBLE  ; about 250 people
            about 100           ; about 110           ; COMPATIBLE  ; about 105 people
            about 10            ; 10                  ; COMPATIBLE  ; 10 people
            about 10            ; 11                  ; COMPATIBLE  ; 11 people
            about 10            ; 9                   ; COMPATIBLE  ; 9 people
            about 10            ; 12                  ; CONFLICTING ; none
            about 3             ; 4                   ; COMPATIBLE  ; 4 people
            about 10 kg         ; 11 kg               ; CONFLICTING ; none
            nearly 50           ; 49                  ; COMPATIBLE  ; 49 people
            nearly 50           ; 50                  ; CONFLICTING ; none
            nearly 50           ; about 50            ; COMPATIBLE  ; nearly 50 people
            nearly 10           ; 9                   ; SAME        ; 9 people
            dozens              ; 24                  ; COMPATIBLE  ; 24 people
            dozens              ; 23                  ; CONFLICTING ; none
            tens                ; dozens              ; COMPATIBLE  ; dozens of people
            hundreds            ; 1200                ; COMPATIBLE  ; 1,200 people
            hundreds            ; 1201                ; CONFLICTING ; none
            hundreds            ; thousands           ; CONFLICTING ; none
            thousands           ; 12000               ; COMPATIBLE  ; 12,000 people
            2750 tonnes         ; 2750000 kg          ; SAME        ; 2,750 tonnes
            2750 tonnes         ; 2750 short tons     ; CONFLICTING ; none
            100 miles           ; 160.9344 km         ; SAME        ; 100 miles
            -40 degrees Celsius ; -40 degrees Fahrenheit ; SAME     ; -40 degrees Celsius
            12 months           ; 1 year              ; SAME        ; 1 year
            40 percent          ; 40 %                ; SAME        ; 40 %
            40 percent          ; 400 per mille       ; SAME        ; 40 percent
            some                ; some                ; SAME        ; some
            none                ; some                ; CONFLICTING ; none
            some                ; many                ; COMPATIBLE  ; many
            many                ; most                ; COMPATIBLE  ; most
            most                ; all                 ; COMPATIBLE  ; all
            few                 ; most                ; CONFLICTING ; none
            few                 ; many                ; CONFLICTING ; none
            few                 ; several             ; COMPATIBLE  ; few
            many                ; not many            ; COMPATIBLE  ; none
            most                ; not most            ; CONFLICTING ; none
            all                 ; not some            ; CONFLICTING ; none
            not all             ; none                ; SAME        ; none
            not none            ; all                 ; SAME        ; all
            none                ; 0                   ; SAME        ; 0 people
            none                ; 1                   ; CONFLICTING ; none
            none                ; at least 1          ; CONFLICTING ; none
            none                ; at most 10          ; COMPATIBLE  ; none
            many                ; 0                   ; CONFLICTING ; none
            some                ; less than 1         ; CONFLICTING ; none
            many                ; 3                   ; COMPATIBLE  ; 3 people
            all                 ; 10                  ; COMPATIBLE  ; 10 people
            not many            ; 0                   ; COMPATIBLE  ; 0 people
            several             ; 1                   ; CONFLICTING ; none
            most                ; 40 percent          ; CONFLICTING ; none
            most                ; 60 percent          ; COMPATIBLE  ; 60 percent
            few                 ; 60 % of the prisoners ; CONFLICTING ; none
            all                 ; 100 percent         ; SAME        ; 100 percent
            date 2025-07-18     ; date 2025-07        ; COMPATIBLE  ; 18 July 2025
            date 2025-07-18     ; external 2025-07-18 ; SAME        ; 18 July 2025
            date 2025-07-18     ; date 2025-07-19     ; CONFLICTING ; none
            date 1798           ; date 1789           ; CONFLICTING ; none
            date 2025-02/2025-07 ; date 2025-07/2025-09 ; COMPATIBLE ; July 2025
            yes                 ; yes                 ; SAME        ; yes
            yes                 ; no                  ; CONFLICTING ; none
            name Marco          ; name Marc           ; VARIED      ; none
            name Marco          ; misprint Marc       ; VARIED      ; Marco
            text a camp         ; text a prison       ; VARIED      ; none
            text Cecot          ; text CECOT          ; SAME        ; Cecot
            text Nicolás        ; text Nicolas        ; SAME        ; Nicolás
            set a+b             ; set b+a             ; SAME        ; b and a
            set a+b+c           ; set b+a             ; COMPATIBLE  ; a, b and c
            set a+b             ; text B              ; COMPATIBLE  ; a and b
            set a+b             ; set b+c             ; VARIED      ; none
            text X              ; loose social media  ; COMPATIBLE  ; X
            date 2025-03        ; loose recently      ; COMPATIBLE  ; March 2025
            loose recently      ; loose lately        ; COMPATIBLE  ; none
            none                ; at least 0          ; COMPATIBLE  ; none
            none                ; less than 10        ; COMPATIBLE  ; none
            none                ; not many            ; COMPATIBLE  ; none
            2 million USD       ; 2000000 USD         ; SAME        ; 2 million USD
            2 million people    ; 2000000             ; SAME        ; 2 million people
            3 thousand tonnes   ; 3000 tonnes         ; SAME        ; 3 thousand tonnes
            5 lb                ; 2.26796185 kg       ; SAME        ; 2.26796185 kg
            about 5 lb          ; about 2.3 kg        ; COMPATIBLE  ; about 2.3 kg
            3 million tonnes    ; 3 megatonnes        ; SAME        ; 3 megatonnes
            10 us dollars       ; 10 USD              ; SAME        ; 10 USD
            at least 2 million people ; at most 2500000 ; COMPATIBLE ; between 2 and 2.5 million people
            5 %                 ; 5 percent           ; SAME        ; 5 %
            about 5 degrees Celsius ; about 41 degrees Fahrenheit ; SAME ; about 5 degrees Celsius
            -5 degrees Celsius  ; less than 0 degrees Celsius ; COMPATIBLE ; -5 degrees Celsius
            nearly -40 degrees Celsius ; -39 degrees Celsius ; COMPATIBLE ; -39 degrees Celsius
            nearly -40 degrees Celsius ; -41 degrees Celsius ; CONFLICTING ; none
            about -40 degrees Celsius ; -41 degrees Celsius ; COMPATIBLE ; -41 degrees Celsius
            more than -5 degrees Celsius ; -5 degrees Celsius ; CONFLICTING ; none
            date 2025-07-18~    ; date 2025-07-19     ; COMPATIBLE  ; 19 July 2025
            date 2025-07-18~    ; date 2025-07-18     ; COMPATIBLE  ; 18 July 2025
            date 2025-07-18~    ; date 2025-07-20     ; CONFLICTING ; none
            date 2025-07-18~    ; date 2025-07        ; COMPATIBLE  ; about 18 July 2025
            date 2025-07-18~    ; date 2025-07-20~    ; COMPATIBLE  ; about 19 July 2025
            date 2025-07~       ; date 2025-08-15     ; COMPATIBLE  ; 15 August 2025
            date 2025-07~       ; date 2025-09        ; CONFLICTING ; none
            date 2025~          ; date 2026-03        ; COMPATIBLE  ; March 2026
            date 2015~/2025-07  ; date 2014           ; COMPATIBLE  ; 2014
            date 2015~/2025-07  ; date 2025-08        ; CONFLICTING ; none
            same x              ; same x              ; SAME        ; the same as the answer to “What of x?”
            date 2025-02/..     ; date 2025-07        ; COMPATIBLE  ; July 2025
            date 2025-02/..     ; date 2025-01        ; CONFLICTING ; none
            date 2025-02/..     ; date 2025-02-01/..  ; SAME        ; since 1 February 2025
            date 2025-02/..     ; date 2025-03/..     ; COMPATIBLE  ; since March 2025
            date 2025-02/..     ; date ../2025-07     ; COMPATIBLE  ; February to July 2025
            date 2025-02~/..    ; date 2025-01/2025-06~ ; COMPATIBLE ; January 2025 to about June 2025
            rounded 49 percent  ; 48.9 percent        ; COMPATIBLE  ; 48.9 percent
            rounded 49 percent  ; 49.5 percent        ; CONFLICTING ; none
            rounded 49 percent  ; 48.5 percent        ; COMPATIBLE  ; 48.5 percent
            49 percent          ; 48.9 percent        ; CONFLICTING ; none
            rounded 49 percent  ; 49 percent          ; COMPATIBLE  ; 49 percent
            rounded 48.9 percent ; rounded 49 percent ; COMPATIBLE  ; 48.9 percent, rounded
            rounded 49 percent  ; about 50 percent    ; COMPATIBLE  ; 49 percent, rounded
            rounded 4000        ; 4123                ; COMPATIBLE  ; 4,123 people
            rounded 4000        ; 4500                ; CONFLICTING ; none
            rounded 4000        ; 3500                ; COMPATIBLE  ; 3,500 people
            rounded 4000        ; rounded 4100        ; COMPATIBLE  ; 4,100 people, rounded
            rounded 4000        ; more than 4000      ; COMPATIBLE  ; about 4,000 people
            rounded 2 billion USD ; 1.96 billion USD  ; COMPATIBLE  ; 1.96 billion USD
            rounded 5           ; 5                   ; SAME        ; 5 people
            rounded -5 degrees Celsius ; -5.4 degrees Celsius ; COMPATIBLE ; -5.4 degrees Celsius
            about 10 percent    ; 12000               ; COMPATIBLE  ; 12,000 people
            12 percent          ; 12                  ; COMPATIBLE  ; 12 people
            0 percent           ; 12000               ; CONFLICTING ; none
            0 percent           ; 0                   ; SAME        ; 0 people
            0 percent           ; none                ; SAME        ; 0 percent
            0 tonnes            ; less than 5 tonnes  ; COMPATIBLE  ; 0 tonnes
            10 percent          ; 0                   ; CONFLICTING ; none
            at most 10 percent  ; 0                   ; COMPATIBLE  ; 0 people
            10 percent of the staff ; 12000           ; COMPATIBLE  ; 12,000 people
            10 per mille        ; more than 200 kg    ; COMPATIBLE  ; more than 200 kg
            10 percent          ; many                ; COMPATIBLE  ; 10 percent
            about 5000          ; more than 20000     ; CONFLICTING ; none
            hundreds            ; about 1000          ; COMPATIBLE  ; about 1,000 people
            2 billion euros     ; 2000 million euros  ; SAME        ; 2 billion euros
            date 2025-06-23     ; date 2025-06-23/2025-06-24 ; COMPATIBLE ; 23 June 2025
            date 2025-06-23     ; date 2025-06-24     ; CONFLICTING ; none
            """)
    void two_values_stand_to_each_other_as_the_page_says(String one, String other, String relation, String consensus) {
        ClaimValue a = Notation.value(one);
        ClaimValue b = Notation.value(other);
        Values values = new Values(false);
        assertEquals(relation, values.of(a, b).name());
        assertEquals(relation, values.of(b, a).name(), "the other way round");
        Comparison comparison = new Comparison(List.of(SampleAnswers.own("a", a), SampleAnswers.own("b", b)), false);
        assertEquals(consensus, told(comparison.consensus().value()));
        assertEquals(
                consensus,
                told(new Comparison(List.of(SampleAnswers.own("b", b), SampleAnswers.own("a", a)), false)
                        .consensus()
                        .value()),
                "the other way round");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            a: withheld | b: withheld                          ; UNANSWERED    ;                    ; none ;
            a: withheld | b: 3                                 ; SINGLE_SOURCE ;                    ; 3 people ;
            a: yes | b: no                                     ; CONFLICTING   ; SOURCES            ; none ;
            a: yes | a: no                                     ; CONFLICTING   ; WITHIN_SOURCE      ; none ;
            a/x-1: yes | b/x-1: no                             ; CONFLICTING   ; SOURCES            ; none ;
            a/x-1: yes | a/x-1: no                             ; CONFLICTING   ; WITHIN_SOURCE      ; none ;
            a: yes | b: no | c/x-1: no                         ; CONFLICTING   ; SOURCES SOURCE_AND_SPEAKER ; none ;
            a/x-1: yes | b/y-1: no                             ; DISPUTED      ; SPEAKERS           ; none ;
            a/x-1: yes | a/y-1: no                             ; DISPUTED      ; SPEAKERS           ; none ;
            a: yes | b/x-1: no                                 ; DISPUTED      ; SOURCE_AND_SPEAKER ; none ;
            a: yes | a/x-1: no                                 ; DISPUTED      ; SOURCE_AND_SPEAKER ; none ;
            a!possible: yes | b: no                            ; CONFLICTING   ; SOURCES            ; none ;
            a!reported: yes | b: no                            ; CONFLICTING   ; SOURCES            ; none ;
            a!reported: yes | a: no                            ; CONFLICTING   ; WITHIN_SOURCE      ; none ;
            a!reported: yes | b!reported: no                   ; CONFLICTING   ; SOURCES            ; none ;
            a!denied: yes | b: yes                             ; DISPUTED      ; SOURCE_AND_SPEAKER ; none ;
            a!denied: yes | a: yes                             ; DISPUTED      ; SOURCE_AND_SPEAKER ; none ;
            a!denied: yes | b!denied: no                       ; DISPUTED      ; SPEAKERS           ; none ;
            a/x-1!denied: yes | b/y-1: yes                     ; DISPUTED      ; SPEAKERS           ; none ;
            a/x-1!denied: yes | b/x-1: yes                     ; CONFLICTING   ; SOURCES            ; none ;
            a/x-1!denied: yes | b/y-1: no                      ; UNANIMOUS     ;                    ; no   ;
            a/x-1!denied: yes | b: no                          ; UNANIMOUS     ;                    ; no   ;
            a!denied: yes | b: no                              ; UNANIMOUS     ;                    ; no   ;
            a!denied: yes | b!denied: yes                      ; UNANIMOUS     ;                    ; no   ;
            a!denied: yes                                      ; SINGLE_SOURCE ;                    ; no   ;
            a/x-1: yes | b/x-2!denied: yes                     ; CHANGED       ; ONE_SPEAKER        ; none ;
            a/x-1@2025-06-03: yes | b/x-2@2025-06-04!denied: yes ; CHANGED     ; ONE_SPEAKER        ; no   ; 2025-06-04
            a: 3 | b/x-1!denied: 3                             ; DISPUTED      ; SOURCE_AND_SPEAKER ; none ;
            a: 3 | b/x-1!denied: at least 10                   ; COMPATIBLE    ;                    ; 3 people ;
            a: 12 | b/x-1!denied: at least 10                  ; DISPUTED      ; SOURCE_AND_SPEAKER ; none ;
            a: dozens | b/x-1!denied: more than 10             ; DISPUTED      ; SOURCE_AND_SPEAKER ; none ;
            a: about 100 | b/x-1!denied: more than 100         ; COMPATIBLE    ;                    ; about 100 people ;
            a: about 100 | b: at least 100 | c/x-1!denied: at least 99 ; DISPUTED ; SOURCE_AND_SPEAKER ; none ;
            a: 5 percent | b/x-1!denied: 12000                 ; COMPATIBLE    ;                    ; 5 percent ;
            a: 5 | b/x-1!denied: some                          ; DISPUTED      ; SOURCE_AND_SPEAKER ; none ;
            a: 0 | b/x-1!denied: some                          ; COMPATIBLE    ;                    ; 0 people ;
            a: 5 | b/x-1!denied: most                          ; COMPATIBLE    ;                    ; 5 people ;
            a: 0 | b/x-1!denied: none                          ; DISPUTED      ; SOURCE_AND_SPEAKER ; none ;
            a: all | b/x-1!denied: most                        ; DISPUTED      ; SOURCE_AND_SPEAKER ; none ;
            a: many | b/x-1!denied: all                        ; COMPATIBLE    ;                    ; many ;
            a: some | b/x-1!denied: many                       ; COMPATIBLE    ;                    ; some ;
            a: few | b/x-1!denied: many                        ; COMPATIBLE    ;                    ; few  ;
            a: many | b/x-1!denied: some                       ; DISPUTED      ; SOURCE_AND_SPEAKER ; none ;
            a: date 2025-07-18 | b/x-1!denied: date 2025-07    ; DISPUTED      ; SOURCE_AND_SPEAKER ; none ;
            a: date 2025-07 | b/x-1!denied: date 2025-07-18    ; COMPATIBLE    ;                    ; July 2025 ;
            a: text to win votes | b/x-1!denied: text to win votes ; DISPUTED  ; SOURCE_AND_SPEAKER ; none ;
            a: text to save fuel | b/x-1!denied: text to win votes ; COMPATIBLE ;                   ; to save fuel ;
            a: set fuel+votes | b/x-1!denied: text votes       ; DISPUTED      ; SOURCE_AND_SPEAKER ; none ;
            a: name Kim | b/x-1!denied: name Kim               ; DISPUTED      ; SOURCE_AND_SPEAKER ; none ;
            a: name Kim | b/x-1!denied: name Lee               ; COMPATIBLE    ;                    ; Kim ;
            a: same x | b/x-1!denied: same x                   ; DISPUTED      ; SOURCE_AND_SPEAKER ; none ;
            a: 3 | b/x-1!denied: loose many                    ; COMPATIBLE    ;                    ; 3 people ;
            a!denied: 3 | b!denied: 4                          ; COMPATIBLE    ;                    ; none ;
            a!denied: 3 | b!denied: 3                          ; UNANIMOUS     ;                    ; none ;
            a@2025-06-03: 25 | b/x-1@2025-06-04!denied: 30     ; COMPATIBLE    ;                    ; 25 people ; 2025-06-03
            a@2025-06-03: 25 | b/x-1@2025-06-04!denied: 25     ; CHANGED       ; SOURCE_AND_SPEAKER ; none ;
            a!denied: withheld | b: withheld                   ; UNANSWERED    ;                    ; none ;
            a: yes | b!announced: yes                          ; UNANIMOUS     ;                    ; yes  ;
            a!possible: yes | b!reported: yes                  ; UNANIMOUS     ;                    ; yes  ;
            a!announced: yes | b!announced: yes                ; UNANIMOUS     ;                    ; yes  ;
            a!possible: yes | b/x-1!announced: no              ; DISPUTED      ; SOURCE_AND_SPEAKER ; none ;
            a@2025-06-03: 25 | b@2025-06-04: 50                ; CHANGED       ; SOURCES            ; 50 people ; 2025-06-04
            a@2025-06-03: 25 | a@2025-06-04: 50                ; CHANGED       ; WITHIN_SOURCE      ; 50 people ; 2025-06-04
            a/x-1@2025-06-03: 25 | b/y-1@2025-06-04: 50        ; CHANGED       ; SPEAKERS           ; 50 people ; 2025-06-04
            a@2025-06-03: 25 | b@2025-06-03: 50                ; CONFLICTING   ; SOURCES            ; none ;
            a@2025-06-03: 25 | b@2025-06: 50                   ; CONFLICTING   ; SOURCES            ; none ;
            a@2025-06-03: 25 | b: 50                           ; CONFLICTING   ; SOURCES            ; none ;
            a@2025-06-03: 25 | b@2025-06-04: 50 | c@2025-06-04: 60 ; CONFLICTING ; SOURCES          ; none ;
            a@2025-06-03: 25 | b@2025-06-04: 50 | c/x-1@2025-06-04: 60 ; DISPUTED ; SOURCES SOURCE_AND_SPEAKER ; none ;
            a/x-1: yes | b/x-2: no                             ; CHANGED       ; ONE_SPEAKER        ; none ;
            a/x-1@2025-06-03: yes | b/x-2@2025-06-04: no       ; CHANGED       ; ONE_SPEAKER        ; no   ; 2025-06-04
            a@2025-06: at least 40 | b@2025-06-20: 45          ; COMPATIBLE    ;                    ; 45 people ; 2025-06-20
            a@2025-06-03: at least 40 | b@2025-06-04: 45       ; COMPATIBLE    ;                    ; 45 people ; 2025-06-04
            a@2025-06: 40 | b: 40                              ; UNANIMOUS     ;                    ; 40 people ; 2025-06-01/2025-06-30
            a@2025-06-18/2025-06-24: 30                        ; SINGLE_SOURCE ;                    ; 30 people ; 2025-06-18/2025-06-24
            a@2025-06-18/2025-06-24: 30 | b@2025-06-20/2025-06: 30 ; UNANIMOUS ;                    ; 30 people ; 2025-06-20/2025-06-24
            a: yes | a/x-1: yes                                ; SINGLE_SOURCE ;                    ; yes  ;
            a: yes | b: withheld                               ; SINGLE_SOURCE ;                    ; yes  ;
            a/x-1: yes | b/x-1: yes | c/x-1: yes | d/x-1: yes  ; SINGLE_ORIGIN ;                    ; yes  ;
            a/x-1: yes | b/x-2: yes                            ; SINGLE_ORIGIN ;                    ; yes  ;
            a/x-1: 252 | b/x-1: more than 250                  ; SINGLE_ORIGIN ;                    ; 252 people ;
            a/x-1: text one | b/x-1: text another              ; SINGLE_ORIGIN ;                    ; none ;
            a/x-1: yes | b/x-1: withheld                       ; SINGLE_SOURCE ;                    ; yes  ;
            a/x-1: yes | b: yes                                ; UNANIMOUS     ;                    ; yes  ;
            a/x-1: yes | b/y-1: yes                            ; UNANIMOUS     ;                    ; yes  ;
            a: text one | b: text another | c: text one        ; VARIED        ;                    ; none ;
            a: name Marco | b: misprint Marc                   ; VARIED        ;                    ; Marco ;
            a: yes | b: yes | c: withheld                      ; UNANIMOUS     ;                    ; yes  ;
            a: 252 | b: 252 | c: loose plenty                  ; COMPATIBLE    ;                    ; 252 people ;
            a: some | b: 252                                   ; COMPATIBLE    ;                    ; 252 people ;
            a: external 2025-07 | b: date 2025-07-18           ; COMPATIBLE    ;                    ; 18 July 2025 ;
            a@2025-06-03: at least 50 | b@2025-06-03: at least 70 | c@2025-06-04: 100 ; COMPATIBLE ; ; 100 people ; 2025-06-04
            a@2025-06-03: 50 | a@2025-06-04: 70 | b@2025-06-04: 70 | b@2025-06-05: 100 ; CHANGED ; SOURCES WITHIN_SOURCE ; 100 people ; 2025-06-05
            a@2025-06-03: 50 | b@2025-06-04: withheld          ; SINGLE_SOURCE ;                    ; 50 people ; 2025-06-03
            a@2025-06-03: 50 | b@2025-06-04: loose more        ; COMPATIBLE    ;                    ; 50 people ; 2025-06-03
            a: 25 | a: 50 | b: 50                              ; CONFLICTING   ; SOURCES WITHIN_SOURCE ; none ;
            a: set a+b | b: set a+b+c | c: text c              ; COMPATIBLE    ;                    ; a, b and c ;
            a/x-1^z: yes | b/z-1: yes                          ; SINGLE_ORIGIN ;                    ; yes  ;
            a/x-1^z: yes | b/y-1^z: yes                        ; SINGLE_ORIGIN ;                    ; yes  ;
            a/x-1^z: yes | b/z-1: loose perhaps                ; SINGLE_ORIGIN ;                    ; yes  ;
            a/x-1^z: yes | b/z-1: yes | c: yes                 ; UNANIMOUS     ;                    ; yes  ;
            a/x-1^z: yes | b/z-1: no                           ; DISPUTED      ; SPEAKERS           ; none ;
            a/x-1^z: text one | b/z-1: text another            ; VARIED        ;                    ; none ;
            a/x-1^z: yes | b/z-1: yes | c/f-1: no              ; DISPUTED      ; SPEAKERS           ; none ;
            a/p-1: about 5000 | b/o-1: more than 20000         ; DISPUTED      ; SPEAKERS           ; none ;
            a/p-1: about 5000 | b/o-1: more than 20000 | c: thousands ; DISPUTED ; SOURCE_AND_SPEAKER SPEAKERS ; none ;
            a/x-1: 12000 | b: 10 percent                       ; COMPATIBLE    ;                    ; 12,000 people ;
            a@2025-06-03: more than 100 | b@2025-06-04: 95     ; CHANGED       ; SOURCES            ; 95 people ; 2025-06-04
            a@2025-06-03: at least 120 | b@2025-06-04: at least 150 | c: more than 100 ; COMPATIBLE ; ; at least 150 people ; 2025-06-04
            a@2025-06-03/2025-06-05: 40 | b@2025-06-04: at least 30 ; COMPATIBLE ;                ; 40 people ; 2025-06-04
            """)
    void the_first_verdict_that_fits_is_given(
            String line, String verdict, String between, String consensus, String asOf) {
        List<Answer> answers = new ArrayList<>(Notation.answers(line));
        for (int i = 0; i < answers.size(); i++) {
            Comparison comparison = new Comparison(answers, false);
            assertEquals(verdict, comparison.agreement().name());
            assertEquals(
                    between == null ? "" : between,
                    comparison.between().stream().map(Enum::name).collect(Collectors.joining(" ")));
            assertEquals(consensus, told(comparison.consensus().value()));
            assertEquals(asOf, asOf(comparison));
            Collections.rotate(answers, 1);
        }
    }

    /**
     * The source or the statements of one party that stand against all others; none where there are none, or could be
     * two.
     */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            a: no | b: yes                                     ; none
            a: no | b: yes | c: yes                            ; a
            a/x-1!denied: yes | b: yes | c: yes                ; x-1
            a/x-1!denied: 3 | b: 3 | c: 3                      ; x-1
            a/x-1!denied: 4 | b: 3 | c: 3                      ; none
            a: no | b/x-1: yes | c/x-1: yes                    ; none
            a: no | b/x-1: yes | c/y-1: yes                    ; a
            a/x-1: no | b/y-1: yes | c: yes | d: withheld      ; x-1
            a: no | b: no | c: yes | d: yes                    ; none
            a: 10 | b: 20 | c: 5 to 15                         ; b
            a/x-1: no | b/y-1: yes | c/y-2: yes                ; none
            a/x-1: no | b/y-1: yes | c/y-2: yes | d: yes       ; x-1
            a/f-1: no | b/x-1^z: yes | c/z-1: yes              ; none
            a/f-1: no | b/x-1^z: yes | c/z-1: yes | d: loose perhaps ; none
            a/f-1: no | b/x-1^z: yes | c/z-1: yes | d: yes     ; f-1
            a/f-1: no | b/g-1^f: no | c: yes | d: yes          ; f-1 g-1
            a/f-1: no | b/f-2: yes | c: yes | d: yes           ; f-1
            a: 10 | b: 20 | c: at least 5                      ; none
            a: no | b: yes | c: loose perhaps                  ; none
            a: name Marco | b: misprint Marc | c: name Marco   ; b
            a: text one | b: text another | c: text another    ; none
            a@2025-06-03: 25 | b@2025-06-04: 50 | c@2025-06-04: 50 ; none
            a@2025-06-03: 25 | b@2025-06-04: 50 | c@2025-06-04: 60 | d@2025-06-04: 60 ; b
            """)
    void the_outlier_is_the_one_origin_that_all_others_contradict(String line, String expected) {
        List<Answer> answers = new ArrayList<>(Notation.answers(line));
        for (int i = 0; i < answers.size(); i++) {
            List<Origin> outliers = new Comparison(answers, false).outliers();
            assertEquals(
                    expected,
                    outliers.stream()
                            .map(origin -> origin.statement() == null ? origin.source() : origin.statement())
                            .sorted()
                            .reduce((one, other) -> one + " " + other)
                            .orElse("none"));
            Collections.rotate(answers, 1);
        }
    }

    /** A consensus is as firm as the weakest of what it is made of. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            a: yes | b: yes                                    ; DONE
            a: yes | b!announced: yes                          ; ANNOUNCED
            a!intended: yes | b!reported: yes | c: yes         ; REPORTED
            a!possible: 252 | b: more than 250                 ; POSSIBLE
            a!possible: loose plenty | b: 252                  ; DONE
            a!possible: withheld | b: 252                      ; DONE
            a@2025-06-03!possible: 25 | b@2025-06-04: 50       ; DONE
            a: yes | b: no                                     ; none
            a!denied: yes                                      ; REPORTED
            a/x-1!denied: yes                                  ; DONE
            a/x-1!denied: yes | b: no                          ; DONE
            a/x-1!denied: 4 | b!possible: 3                    ; POSSIBLE
            """)
    void a_consensus_is_as_firm_as_its_weakest_account(String line, String expected) {
        Modality modality =
                new Comparison(Notation.answers(line), false).consensus().modality();
        assertEquals(expected, modality == null ? "none" : modality.name());
    }

    /** On a question that asks for one thing, other texts exclude each other. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            a: text maximum | b: text high                     ; CONFLICTING
            a: text maximum | b: text Maximum                  ; UNANIMOUS
            a: set a+b | b: text a                             ; COMPATIBLE
            a: set a+b | b: set b+c                            ; CONFLICTING
            a: name Center | b: name Centre                    ; VARIED
            a: text X | b: loose social media                  ; COMPATIBLE
            a: text one | b/x-1: text another                  ; DISPUTED
            a: text Nuuk | b: text Nuuk. | c: text “Nuuk”      ; UNANIMOUS
            a: text Nuuk | b: text «Nuuk». | c: text 'Nuuk.'   ; UNANIMOUS
            a: text Tel Aviv | b: text Tel\u00a0Aviv | c: text Tel  Aviv ; UNANIMOUS
            a: text the “iron” lady | b: text the iron lady    ; UNANIMOUS
            a: text 東京 | b: text 「東京」 | c: text 東京。      ; UNANIMOUS
            a: text नई दिल्ली | b: text नई दिल्ली।               ; UNANIMOUS
            a: text 2–1 | b: text 2-1                          ; UNANIMOUS
            a: text 2-1 | b: text 2-10                         ; CONFLICTING
            a: text O'Brien | b: text OBrien                   ; CONFLICTING
            a: text St. Petersburg | b: text St Petersburg.    ; UNANIMOUS
            a: text U.S. | b: text US                          ; UNANIMOUS
            a: text 3.5 points | b: text 35 points             ; CONFLICTING
            a: text ! | b: text ?                              ; CONFLICTING
            a: set “a”+b. | b: set b+a                         ; UNANIMOUS
            a: name Tel\u00a0Aviv | b: name Tel Aviv           ; UNANIMOUS
            a: name O’Brien | b: name O'Brien                  ; UNANIMOUS
            """)
    void texts_exclude_each_other_where_the_question_is_exclusive(String line, String verdict) {
        assertEquals(
                verdict,
                new Comparison(Notation.answers(line), true).agreement().name());
    }

    /** What follows from days that come from elsewhere does, too. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            a: date 2025-02/2025-07 | b: date 2025-07/2025-09     ; INFERRED
            a: external 2025-02/2025-07 | b: date 2025-07/2025-09 ; EXTERNAL
            a: external 2025-01/2025-12 | b: date 2025-02/2025-07 | c: date 2025-07/2025-09 ; INFERRED
            a: external 2025-07-18 | b: date 2025-07-18           ; STATED
            """)
    void a_consensus_of_dates_is_known_as_its_ends_are(String line, String basis) {
        DateValue consensus = (DateValue)
                new Comparison(Notation.answers(line), false).consensus().value();
        assertEquals(basis, consensus.date().basis().name());
    }

    /** The days that the consensus can be about: one, or the first and the last. */
    private static String asOf(Comparison comparison) {
        LocalDate first = comparison.consensus().asOfEarliest();
        LocalDate last = comparison.consensus().asOf();
        return Objects.equals(first, last) ? Objects.toString(last, null) : first + "/" + last;
    }

    private static String told(ClaimValue value) {
        return value == null ? "none" : value.getDisplay();
    }
}
