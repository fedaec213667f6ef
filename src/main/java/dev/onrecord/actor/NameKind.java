package dev.onrecord.actor;

import org.eclipse.microprofile.graphql.Description;

@Description("What a printed form of a name is.")
public enum NameKind {
    @Description("The form this record uses.")
    PREFERRED,
    @Description("Another name for the same.")
    ALIAS,
    @Description("A short form or acronym.")
    ABBREVIATION,
    @Description("A slip of the source, kept as printed.")
    MISSPELLING,
    @Description("A description that stands for the name.")
    EPITHET,
    @Description("A place or building that stands for those who govern from it.")
    METONYM,
    @Description("The name in another language.")
    TRANSLATION,
    @Description("The name in other letters than those it is written in.")
    TRANSLITERATION
}
