/**
 * The command line: the service, and the commands beside it.
 * It stands on the whole house.
 */
package dev.onrecord.cli;
