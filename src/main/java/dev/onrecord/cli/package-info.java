/**
 * The command line: the service, and the commands beside it.
 * It stands on the whole house.
 */
@NullMarked
package dev.onrecord.cli;

import org.jspecify.annotations.NullMarked;
