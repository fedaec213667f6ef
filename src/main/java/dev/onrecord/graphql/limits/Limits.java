package dev.onrecord.graphql.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * How much one request may ask for, and how many requests may ask at once. The defaults leave room for what people and
 * programs ask, and none for hostile documents.
 */
@ConfigMapping(prefix = "onrecord.limits")
public interface Limits {

    /** How many bytes a body may have; more is {@code BODY_TOO_LARGE}. */
    @WithDefault("1000000")
    int body();

    /** How many characters a document may have; more is {@code QUERY_TOO_LONG}. */
    @WithDefault("20000")
    int queryLength();

    /** How many tokens a document may have; more is {@code TOO_MANY_TOKENS}. */
    @WithDefault("2000")
    int tokens();

    /** How many characters the variables may have as JSON; more is {@code VARIABLES_TOO_LARGE}. */
    @WithDefault("1000000")
    int variables();

    /** How many values the lists in the arguments of one field may have together; more is {@code LIST_TOO_LONG}. */
    @WithDefault("500")
    int listValues();

    /** How many fields may stand one within the other; more is {@code QUERY_TOO_DEEP}. Introspection is not counted. */
    @WithDefault("15")
    int depth();

    /** How many fields the query itself may ask; more is {@code TOO_MANY_ROOT_FIELDS}. */
    @WithDefault("20")
    int rootFields();

    /** How many times one field may be asked of one parent, under aliases or again; more is {@code TOO_MANY_ALIASES}. */
    @WithDefault("20")
    int aliases();

    /** How many directives a document may have; more is {@code TOO_MANY_DIRECTIVES}. */
    @WithDefault("30")
    int directives();

    /** How many fields the answer may have, as estimated from the lengths of lists; more is {@code QUERY_TOO_COSTLY}. */
    @WithDefault("50000")
    int cost();

    /**
     * How many fields a document may have, each counted as often as the fragment that it stands in is spread; more is
     * {@code QUERY_TOO_COSTLY}.
     */
    @WithDefault("5000")
    int selections();

    /** How many bytes the answer may have, before it is compressed; more is {@code ANSWER_TOO_LARGE}. */
    @WithDefault("10000000")
    int answer();

    /** How many errors of validation are reported. */
    @WithDefault("5")
    int validationErrors();

    /** How long a request may take from its arrival to its answer; longer is {@code TIMEOUT}. */
    @WithDefault("10S")
    Duration time();

    /** How many requests are answered at the same time; those beyond get {@code OVERLOADED} with status 503. */
    @WithDefault("512")
    int concurrent();

    /**
     * How many fields the answers that are being worked out may have together, as estimated; those beyond
     * get {@code OVERLOADED} with status 503.
     */
    @WithDefault("500000")
    int concurrentCost();

    /**
     * How many percent of the memory may be in use while new requests are let in whose answers take more than a moment;
     * those beyond get {@code OVERLOADED} with status 503.
     */
    @WithDefault("90")
    int memory();
}
