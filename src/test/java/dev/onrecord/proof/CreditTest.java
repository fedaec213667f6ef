package dev.onrecord.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is credited by name is the one whose name it is, whatever the office, and nobody who has it within another. */
class CreditTest {

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Xavier Quint|Xavier Quint|true",
                "Quint|Xavier Quint|true",
                "Mr. Quint|Xavier Quint|true",
                "Ms Rolf|Ida Rolf|true",
                "X. Quint|Xavier Quint|true",
                "Xavier J. Quint|Xavier Quint|true",
                "Tarek Saab|Tarek William Saab|true",
                "Mayor Quint|Xavier Quint|true",
                "Former Lenna mayor Quint|Xavier Quint|true",
                "the skipper Quint|Xavier Quint|true",
                "Interior Minister Xavier Quint|Xavier Quint|true",
                "El Salvador’s President Xavier Quint|Xavier Quint|true",
                "The mayor of Lenna, Xavier Quint,|Xavier Quint|true",
                "Quint, the mayor,|Xavier Quint|true",
                "Mayor of Lenna Quint|Xavier Quint|true",
                "Harbour Warden Quint|Xavier Quint|true",
                "Innenminister Quint|Xavier Quint|true",
                "el alcalde Quint|Xavier Quint|true",
                "Det. Insp. Quint|Xavier Quint|true",
                "MP Quint|Xavier Quint|true",
                "Quint Jr.|Xavier Quint|true",
                "XAVIER QUINT|Xavier Quint|true",
                "رئيس البلدية حداد|ليلى حداد|true",
                "Warden of Lenna Quint|Xavier Quint|true",
                "Minister of Justice Quint|Xavier Quint|true",
                "le ministre de la Justice Quint|Xavier Quint|true",
                "according to Mayor Quint|Xavier Quint|true",
                "a letter from Mayor Quint|Xavier Quint|true",
                "Tom Bok og borgmester Quint|Xavier Quint|true",
                "Xavier Quint of the harbour office|Xavier Quint|true",
                "Quint from the union|Xavier Quint|true",
                "Quint in a statement|Xavier Quint|true",
                "Ms Li Na|Li Na|true",
                "Li Na, the mayor|Li Na|true",
                "President Xi|Xi|true",
                "Karin Quint|Xavier Quint|false",
                "Karin Quint|Quint|false",
                "Lenna Quint|Xavier Quint|false",
                "a lawyer for Mr. Quint|Xavier Quint|false",
                "a spokesman for Mayor Xavier Quint|Xavier Quint|false",
                "a spokesman for the late mayor Quint|Xavier Quint|false",
                "clerk to Chief Justice Quint|Xavier Quint|false",
                "el portavoz del alcalde Quint|Xavier Quint|false",
                "ein Freund von Innenminister Quint|Xavier Quint|false",
                "Karin Quint, wife of Mayor Quint|Xavier Quint|false",
                "Isabella of Portugal|Isabella of Castile|false",
                "Ms Li Wei|Li Na|false",
                "Na|Li Na|false",
                "KARIN QUINT|Xavier Quint|false",
                "Anna Xavier|Xavier Quint|false",
                "Xavier Quint’s wife|Xavier Quint|false",
                "Xavier Quint's lawyer, Ana Reyes|Xavier Quint|false",
                "The Quint family|Xavier Quint|false",
                "Quint Town|Xavier Quint|false",
                "Xavier Quint Foundation|Xavier Quint|false",
                "Tom Bok told Quint|Xavier Quint|false",
                "Tom Bok told Xavier Quint|Xavier Quint|false",
                "a friend of Quint|Xavier Quint|false",
                "Mrs Quintero|Xavier Quint|false",
                "she|Xavier Quint|false",
            })
    void a_person_is_named_by_a_form_of_the_name_and_an_office(String credit, String name, boolean named) {
        assertEquals(named, new Credit(credit, Stream.of("Harbour Warden", "Mayor of Lenna")).names(name));
    }

    @ParameterizedTest(name = "{0}: {1} of {2} is {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ru|Анны Белл|Анна Белл|true",
                "ru|Белову|Иван Белов|true",
                "ru|Марины Белой|Марина Белая|true",
                "ru|Павла Горского|Павел Горский|true",
                "uk|Івана Франка|Іван Франко|true",
                "pl|Jana Kowalskiego|Jan Kowalski|true",
                "cs|Jana Nováka|Jan Novák|true",
                "cs|Novákovi|Jan Novák|true",
                "fi|Eeva Salon|Eeva Salo|true",
                "fi|Virtasen|Eino Virtanen|true",
                "hu|Nagy Péternek|Nagy Péter|true",
                "el|Γιώργο Παππά|Γιώργος Παππάς|true",
                "ru|жена Ивана Белова|Иван Белов|false",
                "ru|Белая|Иван Белый|false",
                "ru|Никитин|Анна Никита|false",
                "cs|Jana Nováková|Jan Novák|false",
                "pl|Anny Kowalskiej|Jan Kowalski|false",
                "pl|Kowalska|Jan Kowalski|false",
                "ru|Петровны|Иван Петров|false",
                "en|Anny Bell|Anna Bell|false",
                "de|Annas Bells|Anna Bell|false",
                "ja|佐藤社長|佐藤美咲|true",
                "ja|佐藤さん|佐藤美咲|true",
                "ja|佐々木氏|佐々木健|true",
                "zh|王总|王丽华|true",
                "zh|欧阳先生|欧阳明|true",
                "ko|김 시장|김철수|true",
                "ja|佐藤社長の妻|佐藤美咲|false",
                "ja|鈴木社長|佐藤美咲|false",
                "zh|王明先生|王丽华|false",
                "zh|王|王丽华|false",
                "ko|박 시장|김철수|false",
            })
    void a_name_is_declined_and_a_surname_has_an_office(String language, String credit, String name, boolean isNamed) {
        assertEquals(isNamed, PartialName.is(credit, name, Locale.forLanguageTag(language)));
    }
}
