package dev.onrecord.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Invented stories as newsrooms of several countries would print them, and what a careful editor says of each: the verdict,
 * who stands alone, and what all answers come to. Each row was decided before it was run.
 */
class EditorsTableTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            # Elections: turnout, margins, seats as they are counted, and who says that there was fraud.
            a: rounded 77 percent | b: 76.9 percent              ; COMPATIBLE    ;      ; 76.9 percent
            a: 77 percent | b: 76.9 percent                      ; CONFLICTING   ;      ; none
            a: 62 percent of the voters | b: 62 percent          ; UNANIMOUS     ;      ; 62 percent of the voters
            a: 620 per mille of voters | b: 62 % of the voters   ; UNANIMOUS     ;      ; 62 % of the voters
            a: 233211 | b: about 230000 | c: more than 230000 | d: nearly 234000 ; COMPATIBLE ; ; 233,211 people
            a: 120 | b: 120 | c: 119                             ; CONFLICTING   ; c    ; none
            a@2024-06-03: 110 | b@2024-06-04: 120                ; CHANGED       ;      ; 120 people
            a: most | b: 49 percent                              ; CONFLICTING   ;      ; none
            a: few | b: 12 percent                               ; COMPATIBLE    ;      ; 12 percent
            a/opposition-1: yes | b/commission-1!denied: yes | c/court-1: no ; DISPUTED ; opposition-1 ; none
            a/commission-1!denied: yes | b/court-1: no           ; UNANIMOUS     ;      ; no
            a/commission-1!denied: yes | b/commission-1!denied: yes ; SINGLE_ORIGIN ;   ; no
            a: yes | a/commission-1!denied: yes                  ; DISPUTED      ;      ; none
            a: name Lula | b: name Luiz Inácio Lula da Silva     ; VARIED        ;      ; none
            a: name Володимир Зеленський | b: name Володимир Зеленський | c: misprint Володимир Зелинський ; VARIED ; c ; Володимир Зеленський
            # Earthquakes: magnitude, depth, a toll that rises, a toll that is put right.
            a: rounded 8 magnitude | b: 7.8 magnitude            ; COMPATIBLE    ;      ; 7.8 magnitude
            a: 10 km | b: about 6.2 miles | c: 18 km             ; CONFLICTING   ; c    ; none
            a@2023-02-06: at least 1500 | b@2023-02-07: at least 5000 | c@2023-02-07: more than 5000 ; COMPATIBLE ; ; more than 5,000 people
            a@2023-02-06: 1500 | b@2023-02-07: 5000 | c@2023-02-07: 5000 ; CHANGED ;    ; 5,000 people
            a@2023-02-06: 12 | a@2023-02-08: 11                  ; CHANGED       ;      ; 11 people
            a@2023-02-06: 12 | b@2023-02-06: 12 | a@2023-02-08: 11 ; CHANGED     ;      ; 11 people
            a@2023-02-06: 12 | b@2023-02-06: 13 | c@2023-02-08: 11 ; CONFLICTING ;      ; none
            a: dozens | b: hundreds                              ; CONFLICTING   ;      ; none
            a: tens of thousands | b: about 23000                ; COMPATIBLE    ;      ; about 23,000 people
            a: thousands | b/ministry-1: withheld                ; SINGLE_SOURCE ;      ; thousands of people
            a: none | b: at most 0                               ; UNANIMOUS     ;      ; none
            a: 0 | b: at most 0                                  ; UNANIMOUS     ;      ; 0 people
            a: 0 | b: less than 1                                ; UNANIMOUS     ;      ; 0 people
            a: 0 km | b: at most 0 km                            ; COMPATIBLE    ;      ; 0 km
            a: none | b: 0                                       ; UNANIMOUS     ;      ; 0 people
            a: none | b!denied: none                             ; DISPUTED      ;      ; none
            a: 1 | b: at least 1                                 ; COMPATIBLE    ;      ; 1 person
            a: more than 1 | b: at least 2                       ; UNANIMOUS     ;      ; more than 1 person
            # Money: multiples, currencies by several names, prices of a year.
            a: 2 billion euros | b: 2000 million EUR             ; UNANIMOUS     ;      ; 2 billion euros
            a: 1 pounds sterling | b: 1 GBP                      ; UNANIMOUS     ;      ; 1 GBP
            a: rounded 5 million yen | b: 4.8 million JPY        ; COMPATIBLE    ;      ; 4.8 million JPY
            a: 3 percent of GDP | b: 30 per mille of the GDP     ; UNANIMOUS     ;      ; 3 percent of GDP
            a: about 100 Swiss francs | b: at least 98 CHF       ; COMPATIBLE    ;      ; about 100 CHF
            a: 80 dollars a barrel | b: 80 dollars per barrel    ; UNANIMOUS     ;      ; 80 dollars a barrel
            # As newspapers of other languages print it.
            a: 45 Mio. Euro | b: 45 millones de euros | c: 45 million EUR ; UNANIMOUS ; ; 45 Mio. Euro
            a: 3 Mrd. US-Dollar | b: 3000 millions de dollars américains | c: 3 mil millones de USD ; UNANIMOUS ; ; 3 Mrd. US-Dollar
            # Football: gates, fees, names with and without accents.
            a: 78011 | b: more than 78000 | c: rounded 78000     ; COMPATIBLE    ;      ; 78,011 people
            a: 80000 | b: nearly 80000                           ; CONFLICTING   ;      ; none
            a: name Kylian Mbappé | b: name Kylian Mbappé | c: misprint Kylian Mbappe ; VARIED ; c ; Kylian Mbappé
            a: name Vinícius Júnior | b: name Vini Jr. | c: name Vinicius Junior ; VARIED ; ; none
            a/club-1!denied: yes | b: yes                        ; DISPUTED      ;      ; none
            a/club-1!denied: yes | b: yes | c: yes               ; DISPUTED      ; club-1 ; none
            a!reported: yes | b: yes                             ; UNANIMOUS     ;      ; yes
            a!announced: yes | b!announced: yes                  ; UNANIMOUS     ;      ; yes
            a!announced: yes | b: yes                            ; UNANIMOUS     ;      ; yes
            a!possible: 3 | b!possible: 3 | c: 3                 ; UNANIMOUS     ;      ; 3 people
            a!reported: yes | b: no                              ; CONFLICTING   ;      ; none
            a: 45 minutes | b: 0.75 hours                        ; UNANIMOUS     ;      ; 0.75 hours
            # Epidemics: counts by day, incidence, times and doses.
            a@2020-03-01: 1694 | b@2020-03-01: about 1700 | c@2020-03-02: 2036 ; CHANGED ; ; 2,036 people
            a: 14 days | b: 2 weeks                              ; UNANIMOUS     ;      ; 2 weeks
            a: 2 to 14 days | b: about 5 days                    ; COMPATIBLE    ;      ; about 5 days
            a: 18 months | b: 1.5 years                          ; UNANIMOUS     ;      ; 1.5 years
            a: 18 months in prison | b: 1.5 years                ; UNANIMOUS     ;      ; 1.5 years
            a: 1 week | b: 7 days                                ; UNANIMOUS     ;      ; 1 week
            a: 38 degrees Celsius | b: 100.4 degrees Fahrenheit  ; UNANIMOUS     ;      ; 38 degrees Celsius
            a: 1.5 degrees Celsius of warming | b: 2.7 degrees Fahrenheit of warming ; UNANIMOUS ; ; 1.5 degrees Celsius of warming
            a: all | b: 100 percent                              ; UNANIMOUS     ;      ; 100 percent
            a: most | b/ministry-1!denied: all                   ; COMPATIBLE    ;      ; most
            a: all | b/ministry-1!denied: most                   ; DISPUTED      ;      ; none
            a: 12 | b/ministry-1!denied: at least 10             ; DISPUTED      ;      ; none
            a: 3 | b/ministry-1!denied: at least 10              ; COMPATIBLE    ;      ; 3 people
            a: 3 | b/ministry-1!denied: 3 | c: 3                 ; DISPUTED      ; ministry-1 ; none
            # Words and numbers deny each other.
            a: none | b/ministry-1!denied: less than 5           ; DISPUTED      ;      ; none
            a: 60 percent | b/ministry-1!denied: most            ; DISPUTED      ;      ; none
            a: 10 percent | b/ministry-1!denied: few             ; DISPUTED      ;      ; none
            a: 10 percent | b/ministry-1!denied: many            ; COMPATIBLE    ;      ; 10 percent
            a: most | b/ministry-1!denied: more than 50 percent  ; DISPUTED      ;      ; none
            a: all | b/ministry-1!denied: more than 90 percent   ; DISPUTED      ;      ; none
            a: some | b/ministry-1!denied: at least 1            ; DISPUTED      ;      ; none
            a: all | b/ministry-1!denied: at least 2             ; COMPATIBLE    ;      ; all
            a: 5 percent | b/ministry-1!denied: at least 1       ; DISPUTED      ;      ; none
            a: several | b/ministry-1!denied: at least 2         ; DISPUTED      ;      ; none
            a: 3 | b/ministry-1!denied: several                  ; DISPUTED      ;      ; none
            a: 3 | b/ministry-1!denied: most                     ; COMPATIBLE    ;      ; 3 people
            a: 3 percent | b/ministry-1!denied: several          ; COMPATIBLE    ;      ; 3 percent
            # Of spellings that are one the plain one is shown.
            a: name Kim Jong Un | b: name Kim  Jong Un           ; UNANIMOUS     ;      ; Kim Jong Un
            a: name Müller | b: name Müller                 ; UNANIMOUS     ;      ; Müller
            a: about 5 | b: 5 to 5                               ; COMPATIBLE    ;      ; 5 people
            # About nothing is not exactly none of what is measured.
            a: about 0 percent | b: 0.1 percent                  ; COMPATIBLE    ;      ; 0.1 percent
            a: about 0 percent | b: -0.4 percent                 ; COMPATIBLE    ;      ; -0.4 percent
            a: about 0 percent | b: 0.6 percent                  ; CONFLICTING   ;      ; none
            a: about 0 percent | b: at least 0.2 percent         ; COMPATIBLE    ;      ; about 0.2 percent
            a: about 0 percent | b: none                         ; COMPATIBLE    ;      ; none
            a: about 0 km | b: about 0 metres                    ; COMPATIBLE    ;      ; about 0 metres
            a: about 0 | b: 1                                    ; COMPATIBLE    ;      ; 1 person
            # Two denials leave something that may be so, or nothing.
            a/x-1!denied: 5 | b/y-1!denied: 7                    ; COMPATIBLE    ;      ; none
            a/x-1!denied: 5 | b/y-1!denied: 5                    ; UNANIMOUS     ;      ; none
            a/x-1!denied: none | b/y-1!denied: some              ; DISPUTED      ;      ; none
            a/x-1!denied: all | b/y-1!denied: not some           ; DISPUTED      ;      ; none
            a/x-1!denied: all | b/y-1!denied: none               ; COMPATIBLE    ;      ; none
            a/x-1!denied: many | b/y-1!denied: not many          ; COMPATIBLE    ;      ; none
            a/x-1!denied: at least 5 | b/y-1!denied: less than 5 ; DISPUTED      ;      ; none
            a/x-1!denied: more than 5 | b/y-1!denied: less than 5 ; COMPATIBLE   ;      ; none
            a/x-1!denied: 0 | b/y-1!denied: more than 0          ; DISPUTED      ;      ; none
            a/x-1!denied: more than 5 km | b/y-1!denied: at most 5 km ; DISPUTED ;      ; none
            a/x-1!denied: more than 5 km | b/y-1!denied: less than 5 km ; COMPATIBLE ;  ; none
            a/x-1!denied: at most 4 km | b/y-1!denied: at least 5 km ; COMPATIBLE ;     ; none
            a/x-1!denied: date ../2025-07-18 | b/y-1!denied: date 2025-07-19/.. ; DISPUTED ; ; none
            a/x-1!denied: date ../2025-07-18 | b/y-1!denied: date 2025-07-20/.. ; COMPATIBLE ; ; none
            # So do several denials, of which each two leave something.
            a/x-1!denied: less than 5 | b/y-1!denied: 5 to 9 | c/z-1!denied: at least 10 ; DISPUTED ; ; none
            a/x-1!denied: less than 5 | b/y-1!denied: 6 to 9 | c/z-1!denied: at least 10 ; COMPATIBLE ; ; none
            a/x-1!denied: none | b/y-1!denied: 1 to 9 | c/z-1!denied: more than 9 ; DISPUTED ; ; none
            a/x-1!denied: none | b/y-1!denied: at least 1        ; DISPUTED      ;      ; none
            a/x-1!denied: 0 | b/y-1!denied: 1 | c/z-1!denied: several ; DISPUTED ;      ; none
            a/x-1!denied: less than 5 km | b/y-1!denied: 5 km | c/z-1!denied: more than 5 km ; DISPUTED ; ; none
            a/x-1!denied: less than 5 km | b/y-1!denied: 5.1 km | c/z-1!denied: more than 5 km ; COMPATIBLE ; ; none
            a/x-1!denied: none | b/y-1!denied: few | c/z-1!denied: most ; COMPATIBLE    ;      ; none
            a/x-1!denied: none | b/y-1!denied: few | c/z-1!denied: most | d/w-1!denied: 50 percent ; DISPUTED ; ; none
            a/x-1!denied: at most 50 percent | b/y-1!denied: most ; DISPUTED     ;      ; none
            a/x-1!denied: date ../2024-12 | b/y-1!denied: date 2025 | c/z-1!denied: date 2026-01/.. ; DISPUTED ; ; none
            a/x-1!denied: date ../2024-12 | b/y-1!denied: date 2025-02/2025-12 | c/z-1!denied: date 2026-01/.. ; COMPATIBLE ; ; none
            a/x-1!denied: less than 5 | a/x-1!denied: more than 9 | b/y-1!denied: 5 to 9 ; DISPUTED ; ; none
            a/x-1!denied: less than 5 | b/x-2!denied: 5 to 9 | c/x-3!denied: at least 10 ; CHANGED ; ; none
            a/x-1@2025-06-03!denied: less than 5 | b/y-1@2025-06-04!denied: 5 to 9 | c/z-1@2025-06-04!denied: at least 10 ; CHANGED ; ; none
            a@2025-06-03: 5 to 6 | b/x-1@2025-06-04!denied: 5 | c/y-1@2025-06-05!denied: 6 ; CHANGED ; ; none
            a@2025-06-03: 3 | b@2025-06-03: 3 | c/x-1@2025-06-04!denied: less than 5 | d/y-1@2025-06-04!denied: 5 to 9 | e/z-1@2025-06-05!denied: at least 10 ; CHANGED ; ; none
            a/x-1@2025-06-03!denied: none | b/y-1@2025-06-04!denied: some ; CHANGED ;   ; none
            # And what one says may be denied piece by piece.
            a: 3 to 9 | b/x-1!denied: 0 to 5 | c/y-1!denied: 6 to 20 ; DISPUTED  ;      ; none
            a: 3 to 9 | b/x-1!denied: less than 5 | c/y-1!denied: more than 7 ; COMPATIBLE ; ; between 3 and 9 people
            a: 5 to 6 | b/x-1!denied: 5 | b/x-1!denied: 6        ; DISPUTED      ;      ; none
            a: at least 5 | b: at most 9 | c/x-1!denied: 4 to 10 ; DISPUTED      ;      ; none
            a: at least 5 | b: at most 9 | c/x-1!denied: 6 to 10 ; COMPATIBLE    ;      ; between 5 and 9 people
            a: some | b: at most 3 | c/x-1!denied: 1 to 5        ; DISPUTED      ;      ; none
            a: date 2025-05/2025-06 | b/x-1!denied: date 2025-05 | c/y-1!denied: date 2025-06 ; DISPUTED ; ; none
            a: date 2025-05/2025-07 | b/x-1!denied: date 2025-05 | c/y-1!denied: date 2025-06 ; COMPATIBLE ; ; May to July 2025
            # A word may say all that numbers do, and more.
            a: all | b: at least 90 percent                      ; COMPATIBLE    ;      ; all
            a: all | b: 90 to 100 percent | c: about 98 percent  ; COMPATIBLE    ;      ; all
            a: most | b: at least 30 percent                     ; COMPATIBLE    ;      ; most
            a: few | b: less than 80 percent                     ; COMPATIBLE    ;      ; few
            a: most | b: less than 60 percent                    ; COMPATIBLE    ;      ; more than 50 and less than 60 percent
            a: some | b: less than 10                            ; COMPATIBLE    ;      ; at least 1 and fewer than 10 people
            a: several | b: at least 1                           ; COMPATIBLE    ;      ; several
            a: several | b: at most 10                           ; COMPATIBLE    ;      ; between 2 and 10 people
            # How far a word reaches nobody prints.
            a: hundreds | b: more than 300                       ; COMPATIBLE    ;      ; more than 300 people
            a: dozens | b: less than 100                         ; COMPATIBLE    ;      ; fewer than 100 people
            a: hundreds | b: about 1250                          ; COMPATIBLE    ;      ; about 1,250 people
            # Approximately so many are as many in any unit.
            a: about 1100000 | b: about 1.1 million people       ; UNANIMOUS     ;      ; about 1.1 million people
            a: 1045000 | b: about 1.1 million people             ; COMPATIBLE    ;      ; 1,045,000 people
            a: about 1100 million euros | b/ministry-1!denied: about 1.1 billion euros ; DISPUTED ; ; none
            a: more than 1000000 | b: less than 1000001 | c: at least 0.5 million people ; CONFLICTING ; ; none
            a: more than 1000 | b: at least 1001                 ; UNANIMOUS     ;      ; more than 1,000 people
            a: more than 1000 | b: less than 1.5 million people  ; COMPATIBLE    ;      ; more than 1,000 and fewer than 1,500,000 people
            a: more than 250 | b: at most 300                    ; COMPATIBLE    ;      ; more than 250 and at most 300 people
            a: at least 250 | b: less than 300                   ; COMPATIBLE    ;      ; at least 250 and fewer than 300 people
            a: 200 to 400 | b: more than 250                     ; COMPATIBLE    ;      ; more than 250 and at most 400 people
            a: 200 to 400 | b: less than 300                     ; COMPATIBLE    ;      ; at least 200 and fewer than 300 people
            a: at least 1001 | b: less than 2000                 ; COMPATIBLE    ;      ; at least 1,001 and fewer than 2,000 people
            a: more than 1000 | b: 1001 to 5000 | c: less than 2000 ; COMPATIBLE ;      ; more than 1,000 and fewer than 2,000 people
            a: more than 9 | b: less than 11                     ; COMPATIBLE    ;      ; 10 people
            a: more than 9 | b: less than 12                     ; COMPATIBLE    ;      ; more than 9 and fewer than 12 people
            a: more than 1 million people | b: less than 1500000 ; COMPATIBLE    ;      ; more than 1 and fewer than 1.5 million people
            a: more than 0 | b: less than 10                     ; COMPATIBLE    ;      ; more than 0 and fewer than 10 people
            a: more than 1000 | b: less than 3000 | c: at least 1002 ; COMPATIBLE ;     ; at least 1,002 and fewer than 3,000 people
            a: several | b: less than 10                         ; COMPATIBLE    ;      ; at least 2 and fewer than 10 people
            # What reaches as far in other words is not the same.
            a: nearly 10 | b: 9                                  ; UNANIMOUS     ;      ; 9 people
            a: about 100 | b: 95 to 105                          ; COMPATIBLE    ;      ; about 100 people
            a: rounded 4000 | b: 3500 to 4499                    ; COMPATIBLE    ;      ; 4,000 people, rounded
            a: date 2026~ | b: date 2025/2027                    ; COMPATIBLE    ;      ; 2025 to 2027
            a: date 2026~ | b: date 2026~                        ; UNANIMOUS     ;      ; about 2026
            a: at least 1 tonnes | b: at most 2 tonnes | c: at most 9000000 grams ; COMPATIBLE ; ; between 1 and 2 tonnes
            a: about 30 degrees Celsius | b: about 86 degrees Fahrenheit ; UNANIMOUS ;  ; about 30 degrees Celsius
            a: about 0 degrees Celsius | b: 0.5 degrees Celsius  ; COMPATIBLE    ;      ; 0.5 degrees Celsius
            # Of what is hot approximately is more than 2 degrees, on whatever scale.
            a: about 1500 degrees Celsius | b: 1538 degrees Celsius ; COMPATIBLE ;      ; 1,538 degrees Celsius
            a: about 1500 degrees Celsius | b: about 2700 degrees Fahrenheit ; COMPATIBLE ; ; about 1,500 degrees Celsius
            a: about 5500 degrees Celsius | b: 5772 kelvin       ; COMPATIBLE    ;      ; 5,772 kelvins
            a: about 20 degrees Celsius | b: 23 degrees Celsius  ; CONFLICTING   ;      ; none
            a: about 300 kelvin | b: 303 kelvin                  ; CONFLICTING   ;      ; none
            a: about 100 degrees Celsius | b: about 212 degrees Fahrenheit ; UNANIMOUS ; ; about 100 degrees Celsius
            a: about -70 degrees Celsius | b: -73 degrees Celsius ; CONFLICTING  ;      ; none
            a: rounded 5 million people | b: 4500000             ; COMPATIBLE    ;      ; 4,500,000 people
            a: rounded 5 million people | b: at least 5500000    ; CONFLICTING   ;      ; none
            a: about 1 | b: none                                 ; CONFLICTING   ;      ; none
            # A day that is known approximately may be the next.
            a@2025-06-02~: 12 | b@2025-06-03: 15                 ; CONFLICTING   ;      ; none
            a@2025-06-02~: 12 | b@2025-06-03: at least 10        ; COMPATIBLE    ;      ; 12 people
            a@2025-06-02~: 12 | b@2025-06-05: 15                 ; CHANGED       ;      ; 15 people
            # What dates come to reaches no further than they do.
            a: date 2025-03/.. | b: date ../2025-05              ; COMPATIBLE    ;      ; March to May 2025
            a: date ../2025-04-01 | b: date 2025-03~             ; COMPATIBLE    ;      ; about March 2025 to 1 April 2025
            a: date 2025-03-10/2025-04-02 | b: date 2025-03-10~  ; COMPATIBLE    ;      ; about 10 March 2025
            # Where `~` meets a firm end beyond its own day, month or year, no end is one that nobody prints.
            a: date 2025-06~ | b: date 2025-07-10/..             ; COMPATIBLE    ;      ; about July 2025
            a: date 2025-06~ | b: date ../2025-05-10             ; COMPATIBLE    ;      ; about May 2025
            a: date 2025-06-10~/.. | b: date ../2025-06-10       ; COMPATIBLE    ;      ; about 10 June 2025
            a: date 2025-06-30~ | b: date 2025-07-01/..          ; COMPATIBLE    ;      ; about 1 July 2025
            a: date 2025~ | b: date 2026-06-01/..                ; COMPATIBLE    ;      ; about 2026
            a: date 2025~/.. | b: date ../2024-12-24             ; COMPATIBLE    ;      ; about 2024
            a: date 2024~ | b: date 2025-12~                     ; COMPATIBLE    ;      ; about December 2025
            a: date ../2024~ | b: date 2025-01~/..               ; COMPATIBLE    ;      ; about 2025
            a: date 2026~/.. | b: date ../2025-01~               ; COMPATIBLE    ;      ; about 2025
            a: date 2025-03~ | b: date 2025-02-02~ | c: date 2025 ; COMPATIBLE   ;      ; about 2 February 2025
            a: date 2024-12~ | b: date 2025-02~                  ; COMPATIBLE    ;      ; about January 2025
            a: date 1990/2000 | b: date 1995~/..                 ; COMPATIBLE    ;      ; about 1995 to 2000
            a: date 1990/2000 | b: date 1995~/.. | c: date 1994-06 ; COMPATIBLE  ;      ; June 1994
            a: date 2015~/2025-07 | b: date 2010/2020            ; COMPATIBLE    ;      ; about 2015 to 2020
            a: date 2025-05/2025-07~ | b: date 2025-06/2025-12   ; COMPATIBLE    ;      ; June 2025 to about July 2025
            a: date 2025-05~/2025-07 | b: date 2025-01/2025-06   ; COMPATIBLE    ;      ; about May 2025 to June 2025
            a: date 1995~/.. | b: date ../2000~                  ; COMPATIBLE    ;      ; about 1995 to about 2000
            a: date 1995~/.. | b: date ../2000-06-15             ; COMPATIBLE    ;      ; about 1995 to 15 June 2000
            a: date 2025-05-20~/.. | b: date ../2025-06          ; COMPATIBLE    ;      ; about 20 May 2025 to 30 June 2025
            a: date ../1995~ | b: date 1990-03/..                ; COMPATIBLE    ;      ; March 1990 to about 1995
            # Dates of every precision.
            a: date 1945-05-08 | b: date 1945-05-09              ; CONFLICTING   ;      ; none
            a: date 1945-05 | b: date 1945-05-08/1945-05-09      ; COMPATIBLE    ;      ; 8 to 9 May 1945
            a: date 1789 | b: date 1789~ | c: date 1790          ; CONFLICTING   ;      ; none
            a: date ../1990 | b: date 1991/..                    ; CONFLICTING   ;      ; none
            a: date 1970/1979 | b: date 1974-04-25               ; COMPATIBLE    ;      ; 25 April 1974
            a: date 2025-03/2025-05 | b: date 2025-04            ; COMPATIBLE    ;      ; April 2025
            a/palace-1!denied: date 2025-07 | b: date 2025-07-18 ; DISPUTED      ;      ; none
            a/palace-1!denied: date 2025-07-18 | b: date 2025-07 ; COMPATIBLE    ;      ; July 2025
            # Aims, reasons and lists, which add up, and those that somebody denies.
            a: text to save fuel | b: text to end the strike     ; VARIED        ;      ; none
            a: text to save fuel | b: text “To save fuel.”       ; UNANIMOUS     ;      ; to save fuel
            a: text to win votes | b/cabinet-1!denied: text to win votes ; DISPUTED ;   ; none
            a: text to save fuel | b/cabinet-1!denied: text to win votes ; COMPATIBLE ; ; to save fuel
            a: set Ana+Eva | b: text Ana and Eva                 ; UNANIMOUS     ;      ; Ana and Eva
            a: set Ana+Eva+Ida | b: text Ida, Eva, and Ana       ; UNANIMOUS     ;      ; Ana, Eva and Ida
            a: set Ana+Eva | b: text Eva y Ana | c: text Ana e Eva | d: text Eva und Ana | e: text Ana et Eva ; UNANIMOUS ; ; Ana and Eva
            a: set Ana+Eva+Ida | b: text Ana, Eva og Ida | c: text Ida, Eva och Ana | d: text Ana, Eva ve Ida ; UNANIMOUS ; ; Ana, Eva and Ida
            a: set Анна+Ева | b: text Ева и Анна | c: text Анна та Ева ; UNANIMOUS ;    ; Анна and Ева
            a: set 東京+大阪 | b: text 大阪、東京 | c: text 東京と大阪 | d: text 大阪和東京 ; UNANIMOUS ; ; 東京 and 大阪
            a: set آنا+إيفا | b: text إيفا، آنا                   ; UNANIMOUS     ;      ; آنا and إيفا
            a: set Ana+Eva | b: text Ana y Ida                   ; VARIED        ;      ; none
            a: set Ortega y Gasset+Kant | b: text Kant, Ortega y Gasset ; UNANIMOUS ;   ; Ortega y Gasset and Kant
            a: text Ortega y Gasset | b: text Ortega, Gasset     ; VARIED        ;      ; none
            a: set Ana+Eva+Ida | b: text Eva and Ana             ; COMPATIBLE    ;      ; Ana, Eva and Ida
            a: set Ana+Eva+Ida | b: text Eva and Uma             ; VARIED        ;      ; none
            # A list of all says what lists of some of them do.
            a: set Ana+Eva+Ida | b: set Ana+Eva | c: text Ida    ; COMPATIBLE    ;      ; Ana, Eva and Ida
            a: set Ana+Eva+Ida | b: text Ana | c: text Eva | d: text Ida & Eva ; COMPATIBLE ; ; Ana, Eva and Ida
            a: set Ana+Eva+Ida | b: text Ana | c: text Uma       ; VARIED        ;      ; none
            a: set Ana+Eva | b: set Eva+Ida                      ; VARIED        ;      ; none
            a: set Ana+Eva+Ida | b: text Ana | c: text Eva | d: loose some women ; COMPATIBLE ; ; Ana, Eva and Ida
            a: set Ana+Eva+Ida | b: text Ana | c: text Eva | d/x-1!denied: text Uma ; COMPATIBLE ; ; Ana, Eva and Ida
            a/x-1: set Ana+Eva | b/x-1: set Eva+Ida              ; SINGLE_ORIGIN ;      ; none
            a: set trade+co-operation | b: text cooperation and trade ; UNANIMOUS ;    ; trade and cooperation
            # A place may be told with its country, a name with its abbreviation, a sentence with what follows from it.
            a: text Lyon | b: text Lyon, France | c: text Nice   ; VARIED        ;      ; none
            a: text Lyon | b: text France                        ; VARIED        ;      ; none
            a: text Lyon, France | b: text Lyon                  ; COMPATIBLE    ;      ; Lyon, France
            a: set Lyon, France+Nice, France | b: text Nice      ; COMPATIBLE    ;      ; Lyon, France and Nice, France
            a: text cooperation | b/x-1!denied: text co-operation ; DISPUTED     ;      ; none
            a: set Trinidad and Tobago+Cuba | b: text Cuba, Trinidad and Tobago ; UNANIMOUS ; ; Trinidad and Tobago and Cuba
            # Lists in words of more languages, some of which write their `and` as one with a name.
            a: set Ana+Eva | b: text Ana és Eva | c: text Eva și Ana | d: text Ana ja Eva | e: text Ana sekä Eva ; UNANIMOUS ; ; Ana and Eva
            `a: set Ana+Eva | b: text Ana và Eva | c: text both Eva and Ana | d: text Ana; Eva | e: text Ana as well as Eva` ; UNANIMOUS ; ; Ana and Eva
            a: set Praha+Brno | b: text Brno a Praha | c: text Praha ; COMPATIBLE ;   ; Praha and Brno
            a: set آنا+إيفا | b: text آنا وإيفا | c: text آنا و إيفا ; UNANIMOUS ;     ; آنا and إيفا
            a: set آنا+وليد | b: text آنا ووليد | c: text وليد، آنا | d: text آنا، ووليد ; UNANIMOUS ; ; آنا and وليد
            a: set آنا+وليد | b: text ليد وآنا                     ; VARIED        ;      ; none
            a: set אנה+אווה | b: text אנה ואווה                    ; UNANIMOUS     ;      ; אנה and אווה
            a: set 서울+부산 | b: text 서울과 부산 | c: text 부산 및 서울 ; UNANIMOUS ;      ; 서울 and 부산
            a: set লন্ডন+ঢাকা | b: text ঢাকা ও লন্ডন                ; UNANIMOUS     ;      ; লন্ডন and ঢাকা
            a: set لاہور+کراچی | b: text لاہور اور کراچی           ; UNANIMOUS     ;      ; لاہور and کراچی
            a: set กรุงเทพ+เชียงใหม่ | b: text กรุงเทพและเชียงใหม่      ; UNANIMOUS     ;      ; กรุงเทพ and เชียงใหม่
            # A text may list more than a list does, but not what is no list.
            a: text murder, arson and theft | b: set murder+arson ; COMPATIBLE   ;      ; murder, arson and theft
            a: text murder, arson and theft | b: set arson+murder | c: text theft, arson und murder ; COMPATIBLE ; ; arson, murder and theft
            a: text Ana and Eva, as police said | b: set Ana+Eva ; VARIED        ;      ; none
            a: text Ana, Eva and Ida | b: set Eva+Uma            ; VARIED        ;      ; none
            a: set Ana+Eva | b/x-1!denied: text Ana, Eva and Ida ; COMPATIBLE    ;      ; Ana and Eva
            a: text Ana, Eva and Ida | b/x-1!denied: set Ana+Eva ; DISPUTED      ;      ; none
            a: text Ana and Eva | b: text Ana                    ; VARIED        ;      ; none
            a: set Norway+Sweden+Denmark | b: set Denmark+Norway ; COMPATIBLE    ;      ; Norway, Sweden and Denmark
            a: set fuel+votes | b/cabinet-1!denied: text votes   ; DISPUTED      ;      ; none
            a: text votes | b/cabinet-1!denied: set fuel+votes   ; COMPATIBLE    ;      ; votes
            a: same x | b: same x                                ; UNANIMOUS     ;      ; the same as the answer to “What of x?”
            a: withheld | b/x-1!possible: 12 | c/x-1: 12         ; SINGLE_ORIGIN ;      ; 12 people
            # Words that count those of whom it is not so, and numbers as they are printed.
            a: not many                                          ; SINGLE_SOURCE ;      ; many of whom it is not so
            a: not all                                           ; SINGLE_SOURCE ;      ; none
            a: not none                                          ; SINGLE_SOURCE ;      ; all
            a: rounded 4000                                      ; SINGLE_SOURCE ;      ; 4,000 people, rounded
            a: less than 10 | b: at most 12                      ; COMPATIBLE    ;      ; fewer than 10 people
            # What somebody is said to have said is the word of who says so.
            a/x-1<y: 5 | b/x-2: 0                                ; DISPUTED      ;      ; none
            a/x-1<y: 5 | b/x-1: 0                                ; DISPUTED      ;      ; none
            a/x-1<y: yes | b/x-2!denied: yes                     ; DISPUTED      ;      ; none
            a/x-1<y: 5 | b/y-1: 0                                ; DISPUTED      ;      ; none
            a/x-1<y: 5 | b/x-2<y: 0                              ; CHANGED       ;      ; none
            a/x-1<y: 5 | b/x-1<y: 0                              ; CONFLICTING   ;      ; none
            a/x-1<y: 5 | b/y-1: 5                                ; SINGLE_ORIGIN ;      ; 5 people
            a/x-1<y: 5 | b/x-2: 5                                ; SINGLE_ORIGIN ;      ; 5 people
            a/x-1<y: 5 | b/x-1: 5                                ; SINGLE_ORIGIN ;      ; 5 people
            a/x-1<y: 5 | b/z-1<y: 5                              ; SINGLE_ORIGIN ;      ; 5 people
            a/x-1<y: 5 | b/z-1: 5                                ; UNANIMOUS     ;      ; 5 people
            a/x-1<y: 5 | b/y-1: 5 | c: 9                         ; DISPUTED      ;      ; none
            a/x-1<y: 5 | b/z-1: 5 | c: 9                         ; DISPUTED      ; c    ; none
            # Officials of one body are one voice.
            a/x-1^g: 5 | b/z-1^g: 5                              ; SINGLE_ORIGIN ;      ; 5 people
            a/x-1^g: 5 | b/z-1^g: 5 | c/r-1: 9                   ; DISPUTED      ;      ; none
            a/x-1^g: 5 | b/z-1^g: 7                              ; DISPUTED      ;      ; none
            # One speaker who takes back what he said, and what he says of another day.
            a/x-1@2025-06-03: yes | b/x-2@2025-06-05!denied: yes ; CHANGED       ;      ; no
            a/x-1: yes | b/x-2!denied: yes                       ; CHANGED       ;      ; none
            a/x-1@2025-06-03: 12 | a/x-2@2025-06-05: 14 | b/x-2@2025-06-05: 14 ; CHANGED ; ; 14 people
            """)
    void the_code_says_what_an_editor_says(String story, String verdict, String outlier, String consensus) {
        check(story, false, verdict, outlier, consensus);
    }

    /** Questions that have one answer: a place, a score, a reason. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            a: text Nuuk | b: text Nuuk. | c: text «Nuuk»        ; UNANIMOUS     ;      ; Nuuk
            a: text 2–1 | b: text 2-1 | c: text 2-2              ; CONFLICTING   ; c    ; none
            a: text Київ | b: text київ | c: text КИЇВ           ; UNANIMOUS     ;      ; Київ
            a: text 東京 | b: text 「東京」。                       ; UNANIMOUS     ;      ; 東京
            a: text القاهرة | b: text «القاهرة»                  ; UNANIMOUS     ;      ; القاهرة
            a: text Αθήνα | b: text Αθηνα                        ; UNANIMOUS     ;      ; Αθήνα
            # Powers, fractions and points make other numbers; letters have them as ornaments, and words stops behind them.
            a: text 10² | b: text 102                            ; CONFLICTING   ;      ; none
            a: text 10² | b: text 10^2                           ; UNANIMOUS     ;      ; 10²
            a: text 10⁻³ m | b: text 10-3 m                      ; CONFLICTING   ;      ; none
            a: text 1½ litres | b: text 11/2 litres              ; CONFLICTING   ;      ; none
            a: text 1½ litres | b: text 1 ½ litres               ; UNANIMOUS     ;      ; 1½ litres
            a: text ½ | b: text 1/2                              ; UNANIMOUS     ;      ; ½
            # A blank between a number and what it is of is the typesetter's, and so is a mark that exclaims.
            a: text 5°C | b: text 5 °C                           ; UNANIMOUS     ;      ; 5°C
            a: text 5% | b: text 5 %                             ; UNANIMOUS     ;      ; 5%
            a: text £5m | b: text £5 m                           ; UNANIMOUS     ;      ; £5m
            a: text 10 km | b: text 10km | c: text 10 KM         ; UNANIMOUS     ;      ; 10km
            a: text 5% | b: text 5                               ; CONFLICTING   ;      ; none
            a: text 3 5 | b: text 35                             ; CONFLICTING   ;      ; none
            a: text B 2 | b: text B2                             ; CONFLICTING   ;      ; none
            a: text Lyon! | b: text Lyon | c: text ¡Lyon!        ; UNANIMOUS     ;      ; Lyon
            a: text Ana & Eva | b: text Ana and Eva              ; UNANIMOUS     ;      ; Ana & Eva
            a: text Q&A | b: text Q and A | c: text Q & A        ; UNANIMOUS     ;      ; Q&A
            a: text R& | b: text R and                           ; CONFLICTING   ;      ; none
            a: text 5! | b: text 5                               ; CONFLICTING   ;      ; none
            a: text Lyon? | b: text Lyon                         ; CONFLICTING   ;      ; none
            a: text ＡＢＣ | b: text ABC                         ; UNANIMOUS     ;      ; ABC
            a: text 5 m² | b: text 5 m2                          ; UNANIMOUS     ;      ; 5 m²
            a: text CO₂ | b: text CO2                            ; UNANIMOUS     ;      ; CO₂
            a: text .50 calibre | b: text 50 calibre             ; CONFLICTING   ;      ; none
            a: text a .50 rifle | b: text a 50 rifle             ; CONFLICTING   ;      ; none
            a: text No.5 | b: text No5                           ; UNANIMOUS     ;      ; No5
            a: text …50 dead | b: text 50 dead                   ; UNANIMOUS     ;      ; 50 dead
            a: text on 18.7. | b: text on 18.7                   ; UNANIMOUS     ;      ; on 18.7
            # Minutes and seconds, feet and inches; a number in quotation marks is that number.
            a: text 6′ | b: text 6″                              ; CONFLICTING   ;      ; none
            a: text 6' | b: text 6"                              ; CONFLICTING   ;      ; none
            a: text a 6' wall | b: text a 6" wall                ; CONFLICTING   ;      ; none
            a: text 12’ | b: text 12”                            ; CONFLICTING   ;      ; none
            a: text 12’ | b: text 12′                            ; UNANIMOUS     ;      ; 12′
            a: text 6′ wide | b: text 6 wide                     ; CONFLICTING   ;      ; none
            a: text 51°30′ N | b: text 51°30″ N                  ; CONFLICTING   ;      ; none
            a: text 5′10″ | b: text 510                          ; CONFLICTING   ;      ; none
            a: text 5′10″ | b: text 5' 10"                       ; UNANIMOUS     ;      ; 5′10″
            a: text “Route 66” | b: text Route 66                ; UNANIMOUS     ;      ; Route 66
            a: text “the ‘Route 66’” | b: text the Route 66      ; UNANIMOUS     ;      ; the Route 66
            a: text 他说“好”了 | b: text 他说好了                    ; UNANIMOUS     ;      ; 他说好了
            a: text ‘Route 66’ | b: text Route 66                ; UNANIMOUS     ;      ; Route 66
            a: text "Route 66" | b: text Route 66                ; UNANIMOUS     ;      ; Route 66
            a: text 'Route 66' | b: text Route 66                ; UNANIMOUS     ;      ; Route 66
            a: text ”Route 66” | b: text Route 66                ; UNANIMOUS     ;      ; Route 66
            a: text „Weg 66“ | b: text Weg 66                    ; UNANIMOUS     ;      ; Weg 66
            a: text the 1990’s | b: text the 1990's              ; UNANIMOUS     ;      ; the 1990’s
            # A point may be that of a decimal.
            a: text 3.125 percent | b: text 3125 percent         ; CONFLICTING   ;      ; none
            a: text latitude 33.456 | b: text latitude 33456     ; CONFLICTING   ;      ; none
            a: text v1.234 | b: text v1234                       ; CONFLICTING   ;      ; none
            a: text 1,234 | b: text 1.234                        ; CONFLICTING   ;      ; none
            a: text 1.2.345 | b: text 1.2345                     ; CONFLICTING   ;      ; none
            # Nor are the zeros behind it nothing: of articles, versions and scores they are others.
            a: text 0.500 | b: text 0.5                          ; CONFLICTING   ;      ; none
            a: text article 3.10 | b: text article 3.1           ; CONFLICTING   ;      ; none
            a: text 1.234.567 | b: text 1234567                  ; UNANIMOUS     ;      ; 1234567
            a: text 1,234,567 | b: text 1.234.567                ; UNANIMOUS     ;      ; 1.234.567
            a: text 12 345 | b: text 12,345                      ; UNANIMOUS     ;      ; 12,345
            a: text 1'500 | b: text 1500                         ; UNANIMOUS     ;      ; 1500
            # Letters that a language has beside others are no accents; stress marks are.
            a: text мой | b: text мои                            ; CONFLICTING   ;      ; none
            a: text край | b: text КРАИ                          ; CONFLICTING   ;      ; none
            a: text край | b: text КРАЙ                          ; UNANIMOUS     ;      ; край
            a: text Київ | b: text Киів                          ; CONFLICTING   ;      ; none
            a: text двоў | b: text двоу                          ; CONFLICTING   ;      ; none
            a: text Артём | b: text Артем                        ; UNANIMOUS     ;      ; Артём
            a: text за́мок | b: text замок                        ; UNANIMOUS     ;      ; замок
            a: text ป่า | b: text ป้า                              ; CONFLICTING   ;      ; none
            a: text ป่า | b: text ปา                              ; CONFLICTING   ;      ; none
            a: text well-known | b: text well known              ; UNANIMOUS     ;      ; well-known
            # A hyphen within a word is left out by some, where somebody writes it as one word.
            a: text co-operation | b: text cooperation | c: text Co‑operation ; UNANIMOUS ; ; Cooperation
            a: text cease-fire | b: text ceasefire | c: text cease fire ; UNANIMOUS ;   ; ceasefire
            a: text a lasting cease-fire | b: text no ceasefire  ; CONFLICTING   ;      ; none
            a: text cease fire | b: text ceasefire               ; CONFLICTING   ;      ; none
            a: text re-election | b: text reelection             ; UNANIMOUS     ;      ; reelection
            a: text he re-signed | b: text he resigned           ; CONFLICTING   ;      ; none
            a: text New Haven | b: text Newhaven                 ; CONFLICTING   ;      ; none
            a: text Al-Hasakah | b: text Al Hasakah | c: text Alhasakah ; UNANIMOUS ;   ; Alhasakah
            a: text F-16 | b: text F16                           ; UNANIMOUS     ;      ; F16
            a: text F-16 | b: text F 16                          ; UNANIMOUS     ;      ; F-16
            a: text F-16 | b: text F-15                          ; CONFLICTING   ;      ; none
            a: text Covid-19 | b: text COVID19 | c: text Covid 19 ; UNANIMOUS    ;      ; Covid19
            a: text 10-km | b: text 10 km                        ; UNANIMOUS     ;      ; 10-km
            a: text 3 - 1 | b: text 3–1 | c: text 3-1            ; UNANIMOUS     ;      ; 3–1
            a: text 3-1 | b: text 31                             ; CONFLICTING   ;      ; none
            # Nor is an article anything.
            a: text the High Court | b: text High Court | c: text the Supreme Court ; CONFLICTING ; c ; none
            a: text a prison | b: text prison                    ; UNANIMOUS     ;      ; prison
            a: text A 10 | b: text 10                            ; CONFLICTING   ;      ; none
            a: text the A | b: text A                            ; CONFLICTING   ;      ; none
            # Places with their country, names with their abbreviation.
            a: text Lyon, France | b: text Lyon (France)         ; UNANIMOUS     ;      ; Lyon, France
            a: text 里昂，法国 | b: text 里昂（法国）               ; UNANIMOUS     ;      ; 里昂，法国
            a: text Washington, D.C. | b: text Washington DC     ; UNANIMOUS     ;      ; Washington DC
            a: text Lyon | b: text Lyon, France | c: text France ; COMPATIBLE    ;      ; Lyon, France
            a: text Lyon | b: text France                        ; CONFLICTING   ;      ; none
            a: text Lyon | b: text Lyon, France | c: text Nice   ; CONFLICTING   ; c    ; none
            a: text Paris, France | b: text Paris, Texas         ; CONFLICTING   ;      ; none
            a: text Paris, France | b: text Lyon                 ; CONFLICTING   ;      ; none
            a: text Lyon, France | b/x-1!denied: text Lyon       ; DISPUTED      ;      ; none
            a: text Lyon | b/x-1!denied: text Lyon, France       ; COMPATIBLE    ;      ; Lyon
            a: text (unknown) | b: text unknown                  ; UNANIMOUS     ;      ; unknown
            a: text , | b: text (                                ; CONFLICTING   ;      ; none
            a: text Congo | b: text Congo (Kinshasa) | c: text Congo (Brazzaville) ; CONFLICTING ; ; none
            a: text section 4(b) | b: text section 4(c)          ; CONFLICTING   ;      ; none
            a: text Lyonnais | b: text Lyon                      ; CONFLICTING   ;      ; none
            a: text near Lyon | b: text Lyon                     ; CONFLICTING   ;      ; none
            a: text International Criminal Court (ICC) | b: text ICC | c: text International Criminal Court ; COMPATIBLE ; ; International Criminal Court (ICC)
            a: text International Criminal Court (ICC) | b: text the ICC ; COMPATIBLE ; ; International Criminal Court (ICC)
            a: text life, with parole after 20 years | b: text life ; COMPATIBLE ;      ; life, with parole after 20 years
            a: text guilty | b: text not guilty, by insanity     ; CONFLICTING   ;      ; none
            a: text 3, 5 and 7 | b: text 35 and 7                ; CONFLICTING   ;      ; none
            a: set Ana+Eva+Ida | b: text Eva and Ana             ; COMPATIBLE    ;      ; Ana, Eva and Ida
            # The time of day.
            a: text 14:30 | b: text 2:30 p.m. | c: text 2.30pm | d: text 2:30 PM ; UNANIMOUS ; ; 14:30
            a: text 14:30 | b: text 14h30 | c: text 14.30 Uhr | d: text 14:30 h ; UNANIMOUS ; ; 14h30
            a: text 14:30 | b: text 2:30 a.m.                    ; CONFLICTING   ;      ; none
            a: text 2:30 | b: text 2:30 p.m.                     ; CONFLICTING   ;      ; none
            a: text 09:05 | b: text 9:05 | c: text 9:05 a.m.     ; UNANIMOUS     ;      ; 9:05
            a: text 12:15 a.m. | b: text 00:15                   ; UNANIMOUS     ;      ; 00:15
            a: text noon | b: text 12 p.m. | c: text 12:00       ; UNANIMOUS     ;      ; noon
            a: text midnight | b: text 24:00                     ; UNANIMOUS     ;      ; 24:00
            a: text at 5 pm on Friday | b: text at 17:00 on Friday ; UNANIMOUS   ;      ; at 5 pm on Friday
            a: text 14:30 GMT | b: text 14:30 UTC | c: text 16:30 CEST ; UNANIMOUS ;    ; 14:30 UTC
            a: text 11:30 p.m. EDT | b: text 03:30 UTC           ; UNANIMOUS     ;      ; 03:30 UTC
            a: text 14:30+05:30 | b: text 9:00 Z                 ; UNANIMOUS     ;      ; 9:00 Z
            a: text 14:30 GMT | b: text 14:30 CET                ; CONFLICTING   ;      ; none
            a: text 14:30 CST | b: text 20:30 UTC                ; CONFLICTING   ;      ; none
            a: text 14:30 CET | b: text 14:30                    ; COMPATIBLE    ;      ; 14:30 CET
            a: text 1:00 CEST on Friday | b: text 23:00 UTC on Thursday ; CONFLICTING ; ; none
            a: text 19:00 | b: text 7:00 p. m.                   ; UNANIMOUS     ;      ; 19:00
            a: text 7 p.m. (17:00 GMT) | b: text 19:00 | c: text 17:00 GMT ; COMPATIBLE ; ; 7 p.m. (17:00 GMT)
            a: text 2:15:30 | b: text 2:15                       ; CONFLICTING   ;      ; none
            # A second is within its minute; two-digit hours are those of a day.
            a: text 14:30 | b: text 2:30 p.m. | c: text 14:30:00 ; COMPATIBLE    ;      ; 14:30:00
            a: text 14:30:10 | b: text 14:30:20 | c: text 14:30  ; CONFLICTING   ;      ; none
            a: text 14:30 | b: text 14:31:10                     ; CONFLICTING   ;      ; none
            a: text 9:05 | b: text 09:05:12                      ; COMPATIBLE    ;      ; 09:05:12
            a: text 9:59:04 a.m. | b: text 09:59:04 | c: text 9.59 am ; COMPATIBLE ;    ; 09:59:04
            a: text 14:30:00 UTC | b: text 16:30 CEST | c: text 16:30:00 CEST ; COMPATIBLE ; ; 14:30:00 UTC
            a: text at 14:30:00 on Friday | b: text at 14:30 on Friday ; COMPATIBLE ;   ; at 14:30:00 on Friday
            # Scores and places in a row.
            a: text 2–1 | b: text 2:1 | c: text 2 : 1 | d: text 1:2 ; CONFLICTING ; d   ; none
            a: text 3-2 (after extra time) | b: text 3:2         ; COMPATIBLE    ;      ; 3-2 (after extra time)
            a: text 1st | b: text first | c: text First          ; UNANIMOUS     ;      ; 1st
            a: text 21st District | b: text the twenty-first district | c: text 12th district ; CONFLICTING ; c ; none
            a: text the 2nd round | b: text second round | c: text 3rd round ; CONFLICTING ; c ; none
            a: text 1st | b: text 1                              ; CONFLICTING   ;      ; none
            a: text 2:1 (1:0) | b: text 2-1 (1-0) | c: text 2–1  ; COMPATIBLE    ;      ; 2:1 (1:0)
            a: text 6-4, 7-5 | b: text 6:4, 7:5 | c: text 6:4, 5:7 ; CONFLICTING ; c    ; none
            a: text 10:30-11:15 | b: text 10-30-11-15            ; CONFLICTING   ;      ; none
            a: text two rounds | b: text 2 rounds | c: text Two Rounds ; UNANIMOUS ;    ; 2 rounds
            a: text the Group of Seven | b: text Group of 7 | c: text Group of 77 ; CONFLICTING ; c ; none
            a: text no one | b: text No. 1                       ; CONFLICTING   ;      ; none
            a: text wooden | b: text woo2n                       ; CONFLICTING   ;      ; none
            a: text ул. Ленина, 5 | b: text ул. Ленина 5         ; UNANIMOUS     ;      ; ул. Ленина 5
            a: text 3, 5 and 7 | b: text 35 and 7                ; CONFLICTING   ;      ; none
            a: text Saint-Étienne | b: text St-Étienne | c: text St. Etienne ; UNANIMOUS ; ; Saint-Étienne
            a: text Mount Everest | b: text Mt. Everest | c: text Mt Everest ; UNANIMOUS ; ; Mount Everest
            a: text Sainte-Marie | b: text Ste. Marie | c: text St. Marie ; CONFLICTING ; c ; none
            a: text Main St. | b: text Saint Main                ; CONFLICTING   ;      ; none
            a: text Saint Louis | b: text St. Paul               ; CONFLICTING   ;      ; none
            a: text 101st | b: text first                        ; CONFLICTING   ;      ; none
            # Letters that keyboards lack, and spellings of Britain and America, where both are there.
            a: text Köln | b: text Koeln | c: text KOELN | d: text Koln ; UNANIMOUS ;   ; Köln
            a: text Århus | b: text Aarhus                       ; UNANIMOUS     ;      ; Århus
            a: text Müller in Zürich | b: text Mueller in Zuerich ; UNANIMOUS    ;      ; Müller in Zürich
            a: text Novak Đoković | b: text Novak Djokovic       ; UNANIMOUS     ;      ; Novak Đoković
            a: text Goethe | b: text Gothe                       ; CONFLICTING   ;      ; none
            a: text labour shortage | b: text labor shortage     ; UNANIMOUS     ;      ; labour shortage
            a: text World Health Organization (WHO) | b: text World Health Organisation ; COMPATIBLE ; ; World Health Organisation (WHO)
            a: text the theatre | b: text the theater centre | c: text theatre center ; CONFLICTING ; a ; none
            a: text four | b: text for                           ; CONFLICTING   ;      ; none
            a: text the prise | b: text the prize                ; CONFLICTING   ;      ; none
            a: text 3.5 am | b: text 3.5                         ; CONFLICTING   ;      ; none
            a: text 30h | b: text 30                             ; CONFLICTING   ;      ; none
            a: set Ana+Eva | b: text Ana and Eva                 ; UNANIMOUS     ;      ; Ana and Eva
            a: set Ana+Eva | b: text Ana and Ida                 ; CONFLICTING   ;      ; none
            # Where somebody lists both, two of his items exclude each other no more.
            a: text SPD | b: text FDP | c: set SPD+FDP           ; COMPATIBLE    ;      ; SPD and FDP
            a: text SPD | b: text FDP | c: set SPD+FDP | d: text CDU ; CONFLICTING ; d  ; none
            a: set SPD+FDP | b: set FDP+Grüne | c: set SPD+FDP+Grüne ; COMPATIBLE ;     ; SPD, FDP and Grüne
            a: text SPD | b: text FDP | c: set SPD+FDP | d: set SPD+CDU ; CONFLICTING ; d ; none
            a: text SPD | b: text FDP | c/x-1!denied: set SPD+FDP ; CONFLICTING  ;      ; none
            a: text SPD | b: text FDP | c: set SPD+CDU           ; CONFLICTING   ; b    ; none
            a: text Lyon | b: text Nice | c: set Lyon, France+Nice, France ; COMPATIBLE ; ; Lyon, France and Nice, France
            a: text Lyon | b: text Nice, Italy | c: set Lyon, France+Nice, France ; CONFLICTING ; b ; none
            a: text Ana, Eva and Ida | b: set Eva+Ana            ; COMPATIBLE    ;      ; Eva, Ana and Ida
            a: set Norway+Sweden | b: set Norway+Finland         ; CONFLICTING   ;      ; none
            a: text Goma | b: loose in the east                  ; COMPATIBLE    ;      ; Goma
            a: text Goma | b/army-1: text Bukavu | c: text Goma  ; DISPUTED      ; army-1 ; none
            a: text Goma | b/army-1!denied: text Goma            ; DISPUTED      ;      ; none
            a: text Goma | b/army-1!denied: text Bukavu          ; COMPATIBLE    ;      ; Goma
            """)
    void the_code_says_what_an_editor_says_of_what_has_one_answer(
            String story, String verdict, String outlier, String consensus) {
        check(story, true, verdict, outlier, consensus);
    }

    private static void check(String story, boolean exclusive, String verdict, String outlier, String consensus) {
        List<Answer> answers = new ArrayList<>(Notation.answers(story));
        for (int i = 0; i < answers.size(); i++) {
            Comparison comparison = new Comparison(answers, exclusive);
            ClaimValue value = comparison.consensus().value();
            String alone = comparison.outliers().stream()
                    .map(origin -> origin.statement() == null ? origin.source() : origin.statement())
                    .sorted()
                    .collect(Collectors.joining(" "));
            assertEquals(
                    verdict + "; " + (outlier == null ? "" : outlier) + "; " + consensus,
                    comparison.agreement() + "; " + alone + "; " + (value == null ? "none" : value.getDisplay()));
            Collections.rotate(answers, 1);
        }
    }
}
