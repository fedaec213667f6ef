package dev.onrecord.comparison;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.measure.Unit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import systems.uom.ucum.format.UCUMFormat;

class UnitsTest {

    @Property
    void there_and_back_is_the_identity(@ForAll("names") String unit, @ForAll("numbers") BigDecimal number) {
        BigDecimal back = Units.fromBase(Units.toBase(number, unit), unit);
        assertEquals(Interval.canonical(number), Interval.canonical(back));
    }

    @Property
    void what_is_comparable_is_so_both_ways(@ForAll("names") String one, @ForAll("names") String other) {
        assertEquals(Units.areComparable(one, other), Units.areComparable(other, one));
        assertTrue(Units.areComparable(one, one));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(Measures.byName().keySet().stream().sorted().toList());
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
                .ofScale(3);
    }

    /** The table held against UCUM: the unit's name here, its code there, and the code of the dimension's base here. */
    @ParameterizedTest
    @CsvSource({
        "millimetres, mm, m",
        "centimetres, cm, m",
        "kilometres, km, m",
        "inches, [in_i], m",
        "feet, [ft_i], m",
        "yards, [yd_i], m",
        "miles, [mi_i], m",
        "nautical miles, [nmi_i], m",
        "miles per hour, [mi_i]/h, km/h",
        "knots, [kn_i], km/h",
        "metres per second, m/s, km/h",
        "hectares, har, m2",
        "square kilometres, km2, m2",
        "square feet, [ft_i]2, m2",
        "square miles, [mi_i]2, m2",
        "millilitres, mL, L",
        "cubic metres, m3, L",
        "us gallons, [gal_us], L",
        "imperial gallons, [gal_br], L",
        "barrels, [bbl_us], L",
        "grams, g, kg",
        "tonnes, t, kg",
        "ounces, [oz_av], kg",
        "troy ounces, [oz_tr], kg",
        "lb, [lb_av], kg",
        "short tons, [ston_av], kg",
        "long tons, [lton_av], kg",
        "minutes, min, s",
        "hours, h, s",
        "days, d, s",
        "weeks, wk, s",
        "kilowatts, kW, MW",
        "gigawatts, GW, MW",
        "watts, W, MW",
        "kilojoules, kJ, J",
        "kilowatt hours, kW.h, J",
        "gigawatt hours, GW.h, J",
        "nanometres, nm, m",
        "microns, um, m",
        "fathoms, [fth_i], m",
        "light years, [ly], m",
        "feet per second, [ft_i]/s, km/h",
        "kilometres per second, km/s, km/h",
        "miles per second, [mi_i]/s, km/h",
        "square inches, [in_i]2, m2",
        "square yards, [yd_i]2, m2",
        "cubic feet, [ft_i]3, L",
        "cubic yards, [yd_i]3, L",
        "cubic kilometres, km3, L",
        "centilitres, cL, L",
        "hectolitres, hL, L",
        "us pints, [pt_us], L",
        "imperial pints, [pt_br], L",
        "cusecs, [ft_i]3/s, L/s",
        "cumecs, m3/s, L/s",
        "carats, [car_m], kg",
        "micrograms, ug, kg",
        "stone, [stone_av], kg",
        "kilovolts, kV, V",
        "megahertz, MHz, Hz",
        "hectopascals, hPa, Pa",
        "millibars, mbar, Pa",
        "microsieverts, uSv, mSv",
        "gigabytes, GBy, By",
        "permille, [ppth], %",
    })
    @SuppressWarnings({"unchecked", "rawtypes"}) // The library's converters have no type in common.
    void each_factor_is_that_of_the_unified_code(String unit, String code, String base) {
        UCUMFormat format = UCUMFormat.getInstance(UCUMFormat.Variant.CASE_SENSITIVE);
        Unit from = format.parse(code);
        Unit to = format.parse(base);
        double expected = from.getConverterTo(to).convert(1000.0);
        double found = Units.toBase(BigDecimal.valueOf(1000), unit).doubleValue();
        assertEquals(expected, found, Math.abs(expected) * 1e-9);
    }

    /** The page of the comparison names each measure once, and no other. */
    @Example
    void the_page_lists_every_measure() throws IOException {
        List<Measures.Measure> listed = Files.readString(Path.of("docs/comparison.md"))
                .lines()
                .dropWhile(line -> !line.startsWith("| measures of |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .flatMap(line -> Stream.of(line.split("\\|")[2].split("[,;]")))
                .map(unit -> requireNonNull(Measures.byName().get(unit.strip().toLowerCase(Locale.ROOT)), unit))
                .toList();
        assertEquals(Set.copyOf(Measures.byName().values()), Set.copyOf(listed));
        assertEquals(Set.copyOf(listed).size(), listed.size());
    }

    @Example
    void temperatures_convert_with_their_offset() {
        assertEquals(0, new BigDecimal("212").compareTo(Units.toBase(new BigDecimal("100"), "degrees Celsius")));
        assertEquals(0, new BigDecimal("32").compareTo(Units.toBase(new BigDecimal("273.15"), "kelvin")));
    }

    @Example
    void what_has_no_fixed_rate_does_not_convert() {
        assertFalse(Units.areComparable("USD", "EUR"));
        assertFalse(Units.areComparable("people", "families"));
        assertFalse(Units.areComparable("tons", "tonnes"));
        assertFalse(Units.areComparable("days", "months"));
        assertTrue(Units.areComparable("kg", "tonnes"));
        assertTrue(Units.areComparable("miles", "km"));
        assertTrue(Units.areComparable("years", "months"));
        assertTrue(Units.areComparable("People", "people"));
    }

    @Example
    void a_ratio_goes_with_all_of_which_there_are_parts() {
        for (String whole : List.of("people", "kg", "USD", "billion euros", "hours")) {
            assertTrue(Units.areComparable("percent of the staff", whole), whole);
            assertTrue(Units.areComparable(whole, "per mille"), whole);
        }
        for (String other : List.of("percentage points", "basis points", "degrees Celsius", "km/h", "magnitude")) {
            assertFalse(Units.areComparable("percent", other), other);
            assertFalse(Units.areComparable(other, "percent"), other);
        }
    }

    /** Two units, and how many of the second one of the first is; none where they are not compared. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            per mille of the voters     ; percent of voters         ; 0.1
            permille of drivers         ; \u2030 of the drivers    ; 1
            percent                     ; % of the adults           ; 1
            percent of the voters       ; percent of the adults     ; none
            percent a year              ; percent per year          ; 1
            percent a year              ; percent                   ; none
            % turnout                   ; percent turnout           ; 1
            USD                         ; 2015 US dollars           ; none
            2015 US dollars             ; US dollars in 2015 prices ; 1
            constant 2015 US dollars    ; USD (2015)                ; 1
            dollars of 1990             ; 1990 dollars              ; 1
            1990 dollars                ; 2015 dollars              ; none
            billion 2015 dollars        ; 2015 dollars              ; 1000000000
            euros                       ; euros in cash             ; 1
            dollars a barrel            ; dollars per barrel        ; 1
            dollars a barrel            ; dollars                   ; none
            Swiss francs                ; CHF                       ; 1
            Swiss francs                ; francs                    ; none
            degrees Celsius of warming  ; degrees Fahrenheit of warming ; 1.8
            degrees Celsius above average ; \u00b0F above the average ; 1.8
            degrees Celsius of warming  ; degrees Celsius           ; none
            degrees Celsius below zero  ; degrees Fahrenheit below zero ; none
            years in prison             ; months in prison          ; 12
            years in prison             ; months                    ; 12
            days in prison              ; months in prison          ; none
            tonnes of rice              ; kg of rice                ; 1000
            tonnes of rice              ; tonnes of wheat           ; none
            tonnes of rice              ; tonnes                    ; 1
            barrels of oil a day        ; barrels per day           ; 1
            barrels a day               ; barrels                   ; none
            metres above sea level      ; km above the sea level    ; 0.001
            flights a week              ; flights per week          ; 1
            flights a week              ; flights                   ; none
            person                      ; people                    ; 1
            flight                      ; flights                   ; 1
            country                     ; countries                 ; 1
            cases per 100,000 inhabitants ; cases per million inhabitants ; 10
            deaths per 1,000 people     ; deaths per 1,000          ; 1
            deaths per 1,000 people     ; cases per 1,000 people    ; none
            deaths per 1,000 men        ; deaths per 1,000 women    ; none
            cases per lakh people       ; cases per 100,000 people  ; 1
            $bn                         ; billion $                 ; 1
            $m                          ; $                         ; 1000000
            £bn                     ; million £            ; 1000
            US$ billion                 ; million US dollars        ; 1000
            USD million                 ; USD                       ; 1000000
            EURbn                       ; billion euros             ; 1
            ₹ crore                 ; million Indian rupees     ; 10
            crore rupees                ; lakh rupees               ; 100
            Mio. Euro                   ; million euros             ; 1
            Mio Euro                    ; EUR                       ; 1000000
            Mrd. US-Dollar              ; million US dollars        ; 1000
            EUR Mio.                    ; EUR                       ; 1000000
            millones de euros           ; EUR                       ; 1000000
            miles de millones de euros  ; EUR                       ; 1000000000
            miles de personas           ; personas                  ; 1000
            milliards d’euros           ; millions d'euros          ; 1000
            miliardi di euro            ; miljoen euro              ; 1000
            bilhões de reais            ; milhões de reais          ; 1000
            miljoner kronor             ; kronor                    ; 1000000
            mln zł                      ; PLN                       ; 1000000
            złotych                     ; zlotys                    ; 1
            A$m                         ; million Australian dollars ; 1
            RMB                         ; yuan                      ; 1
            ₽                           ; Russian roubles           ; 1
            R$                          ; reais                     ; 1
            shekels                     ; ₪                         ; 1
            Kč                          ; CZK                       ; 1
            rand                        ; ZAR                       ; 1
            won                         ; KRW                       ; none
            people per km²              ; people per square kilometre ; 1
            people per km²              ; people per square mile    ; none
            kg per m²                   ; kilograms per square metre ; 1
            microsieverts per hour      ; millisieverts an hour     ; 0.001
            cases per day               ; cases a day               ; 1
            cases per day               ; cases per week            ; none
            km per litre                ; km per liter              ; 1
            cases per million people    ; cases per km              ; none
            млрд долларов США           ; billion USD               ; 1
            тыс. рублей                 ; рублей                    ; 1000
            Millionen Menschen          ; Menschen                  ; 1000000
            億円                         ; yen                       ; 100000000
            万人                         ; 人                         ; 10000
            億万長者                      ; 長者                       ; none
            Prozent der Wähler          ; percent                   ; 1
            por ciento                  ; %                         ; 1
            miles of road               ; km of road                ; 1.609344
            lakh crore rupees           ; trillion rupees           ; 1
            lakh people                 ; people                    ; 100000
            lakhs of people             ; people                    ; 100000
            hundred people              ; person                    ; 100
            bn euros                    ; mn euros                  ; 1000
            m above sea level           ; km above sea level        ; 0.001
            decades                     ; years                     ; 10
            decades in prison           ; months in prison          ; 120
            century                     ; decades                   ; 10
            millennia                   ; centuries                 ; 10
            fortnights                  ; weeks                     ; 2
            acre-feet                   ; acre feet                 ; 1
            kilometres a second         ; km/s                      ; 1
            cusecs                      ; cubic feet per second     ; 1
            lakh cusecs                 ; cubic feet a second       ; 100000
            kelvin                      ; degrees                   ; none
            degrees C                   ; Celsius                   ; 1
            degrees F                   ; Fahrenheit                ; 1
            stone throwers              ; kg                        ; none
            score draws                 ; draws                     ; none
            dozen eggs                  ; eggs                      ; none
            """)
    void units_convert_by_what_their_words_say(String one, String other, String factor) {
        assertEquals(!factor.equals("none"), Units.areComparable(one, other));
        assertEquals(!factor.equals("none"), Units.areComparable(other, one));
        if (!factor.equals("none")) {
            BigDecimal converted = Units.fromBase(Units.toBase(BigDecimal.TEN, one), other);
            assertEquals(0, new BigDecimal(factor).multiply(BigDecimal.TEN).compareTo(converted), converted.toString());
        }
    }

    /** The message says why, so that whoever wrote the seed knows what to write. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            days                  ; months               ; no fixed number of days
            hours in custody      ; years in custody     ; no fixed number of days
            USD                   ; EUR                  ; rates of currencies change
            ¥                     ; yen                  ; '¥' may be of several countries; say which.
            pounds sterling       ; £                    ; '£' may be of several countries; say which.
            dollars               ; USD                  ; 'dollars' may be of several countries; say which.
            dollars               ; euros                ; Rates of currencies change.
            2015 USD              ; USD                  ; what money buys changes
            percent of the voters ; percent of the seats ; they are of different things
            tons                  ; tonnes               ; 'tons' may be
            pints                 ; litres               ; 'pints' may be US pints or imperial pints
            dozen eggs            ; eggs                 ; write how many eggs they are, as a dozen is 12.
            people                ; score of people      ; write how many people they are, as a score is 20.
            decades               ; days                 ; no fixed number of days
            billion USD           ; euros                ; rates of currencies change
            $bn                   ; USD                  ; '$bn' may be of several countries; say which.
            Rs crore              ; INR                  ; 'Rs crore' may be of several countries; say which.
            people                ; families             ; Ask for each in a claim of its own
            """)
    void what_does_not_convert_is_told_with_the_reason(String one, String other, String reason) {
        String told = Units.whyNot(one, other);
        assertTrue(told.contains(reason), told);
    }

    @Example
    void symbols_are_told_apart_by_case_where_that_matters() {
        assertTrue(Units.areComparable("MW", "kW"));
        assertFalse(Units.areComparable("MW", "mW"));
    }

    @Example
    void what_is_measured_is_known_for_that() {
        for (String unit : List.of(
                "USD",
                "%",
                "percent",
                "hours",
                "km",
                "tons",
                "MW",
                "million tonnes",
                "millions",
                "d\u00f3lares",
                "$",
                "degrees Celsius",
                "metres above sea level",
                "tons of rice",
                "hours worked",
                "dollars a barrel",
                "2015 euros",
                "percent of the voters",
                "percent a year",
                "cases per 100,000 inhabitants",
                "degrees Celsius of warming")) {
            assertTrue(Units.isMeasured(unit), unit);
        }
        for (String unit : List.of(
                "people",
                "million people",
                "flights",
                "countries",
                "flights a week",
                "times",
                "milestones",
                "foot soldiers",
                "day labourers",
                "second homes",
                "people in custody")) {
            assertFalse(Units.isMeasured(unit), unit);
        }
    }

    @Example
    void as_many_of_as_many_are_as_many_of_twice_as_many() {
        for (int whole = 3; whole < 60; whole++) {
            assertEquals(
                    Interval.canonical(Units.toBase(BigDecimal.valueOf(2), "cases per " + whole + " people")),
                    Interval.canonical(Units.toBase(BigDecimal.valueOf(4), "cases per " + 2 * whole + " people")),
                    whole + " people");
        }
    }
}
