/**
 * What operators see of requests: how many there are, how long they take, what they fail of; and, if it is switched on, a
 * line of the access log for each. Of what is asked it knows the name of the operation and how large its answer may be, and of
 * HTTP a method and a status.
 */
@NullMarked
package dev.onrecord.observe;

import org.jspecify.annotations.NullMarked;
