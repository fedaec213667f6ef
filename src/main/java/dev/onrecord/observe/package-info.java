/**
 * What operators see of requests: how many there are, how long they take, what they fail of; and a line of the log for
 * each, for those who want it. It knows neither what is asked nor how it travels.
 */
@NullMarked
package dev.onrecord.observe;

import org.jspecify.annotations.NullMarked;
