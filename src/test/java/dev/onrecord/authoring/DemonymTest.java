package dev.onrecord.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemonymTest {

    @ParameterizedTest
    @CsvSource({
        "Venezuelan, true",
        "Venezuelans, true",
        "Salvadoran, true",
        "Argentine, true",
        "American, true",
        "Central American, true",
        "Chinese, true",
        "Chilean, true",
        "German, true",
        "Israeli, true",
        "Russians, true",
        "Mexican, true",
        "Iranian, true",
        "French, true",
        "Ukrainian, true",
        "Nigerian, true",
        "Japanese, true",
        "Brian, false",
        "Susan, false",
        "Morgan, false",
        "Ian, false",
        "Jordan, false",
        "Chad, false",
        "Georgia, false",
        "Venezuela, false",
        "El Salvador, false",
        "Central Bank, false",
        "South, false",
        "American Airlines, false",
        "Ryan, false",
        "Francis, false",
        "Republicans, false",
        "Martin Luther, false",
        "Iraqis, true",
        "Saudi Arabian, true",
        "Norwegian, true",
        "Filipinos, true",
        "Swiss, true",
        "Portuguese, true",
        "Palestinians, true",
        "Christian, false",
        "Martin, false",
        "Romano, false",
        "Malik, false",
        "Alexander, false",
        "Manish, false",
    })
    void it_names_nobody(String name, boolean is) {
        assertEquals(is, Demonym.is(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Venezuelan, true",
        "Alleged Venezuelan, true",
        "Suspected Central American, true",
        "The Venezuelan, true",
        "Marilyn French, false",
        "Todd English, false",
        "Alleged Smith, false",
    })
    void behind_a_given_name_it_is_a_surname(String name, boolean namesNobody) {
        assertEquals(namesNobody, Demonym.namesNobody(name));
    }
}
