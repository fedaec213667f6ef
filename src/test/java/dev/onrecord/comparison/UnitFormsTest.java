package dev.onrecord.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitFormsTest {

    /** Words of one ending whose singular is another one, several of each. */
    @ParameterizedTest
    @CsvSource({
        "millennia, millennium",
        "centuries, century",
        "acre-feet, acre-foot",
        "avalanches, avalanche",
        "caches of weapons, cache of weapons",
        "headaches, headache",
        "moustaches, moustache",
        "niches, niche",
        "breaches, breach",
        "beaches, beach",
        "matches, match",
        "watches, watch",
        "vetoes, veto",
        "embargoes, embargo",
        "mosquitoes, mosquito",
        "echoes, echo",
        "heroes, hero",
        "cargoes, cargo",
        "shoes, shoe",
        "toes, toe",
        "foes, foe",
        "canoes, canoe",
        "horseshoes, horseshoe",
        "kilos, kilo",
        "bonuses, bonus",
        "censuses, census",
        "statuses, status",
        "viruses, virus",
        "minibuses, minibus",
        "causes, cause",
        "houses, house",
        "excuses, excuse",
        "uses, use",
        "nurses, nurse",
        "clauses, clause",
        "lenses, lens",
        "expenses, expense",
        "passes, pass",
        "corpses, corpse",
        "crevasses, crevasse",
        "housewives, housewife",
        "scarves, scarf",
        "midwives, midwife",
        "bookshelves, bookshelf",
        "olives, olive",
        "waves, wave",
        "mass graves, mass grave",
        "werewolves, werewolf",
        "knives, knife",
        "sorties, sortie",
        "prairies, prairie",
        "rookies, rookie",
        "selfies, selfie",
        "zombies, zombie",
        "movies, movie",
        "cities, city",
        "parties, party",
        "bodies, body",
        "pies, pie",
        "families, family",
        "quizzes, quiz",
        "buzzes, buzz",
        "blitzes, blitz",
        "prizes, prize",
        "sizes, size",
        "diagnoses, diagnosis",
        "analyses, analysis",
        "hypotheses, hypothesis",
        "doses, dose",
        "purposes, purpose",
        "indices, index",
        "offices, office",
        "prices, price",
        "axes, axe",
        "boxes, box",
        "bases, base",
        "Iraqis, Iraqi",
        "Israelis, Israeli",
        "Pakistanis, Pakistani",
        "tsunamis, tsunami",
        "taxis, taxi",
        "menus, menu",
        "gurus, guru",
        "bureaus, bureau",
        "Germans, German",
        "MPs, MP",
        "sports clubs, sports club",
        "arms dealers, arms dealer",
        "measles cases, measles case",
        "United States dollars, United States dollar",
        "women's shelters, women's shelter",
        "US troops, US troop",
        "passers-by, passer-by",
        "brothers-in-law, brother-in-law",
        "attorneys general, attorney general",
        "black and white photos, black and white photo",
        "children per woman, child per woman",
        "casos de dengue, caso de dengue",
    })
    void one_of_them_is_a_word(String many, String one) {
        assertEquals(one, UnitForms.one(many));
        assertEquals(many, UnitForms.many(many));
    }

    /** A phrase of which every word would have to change is left, and so is what is one already. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "men and women",
                "women and children",
                "soldiers or policemen",
                "personas muertas",
                "heridos graves",
                "casos confirmados",
                "millones de euros",
                "violaciones de derechos humanos",
                "lakh rupees",
                "crore rupees",
                "million euros",
                "lens",
                "bonus",
                "census",
                "diagnosis",
                "odds",
                "corps",
                "species of birds",
                "debris",
                "Celsius",
                "dead",
                "yen",
            })
    void what_is_no_one_plural_stays(String unit) {
        assertEquals(unit, UnitForms.one(unit));
        assertEquals(unit, UnitForms.one(UnitForms.one(unit)));
    }
}
