package dev.onrecord.peers;

import dev.onrecord.peers.Quotation.Attribution;
import dev.onrecord.peers.Statement.Act;
import dev.onrecord.peers.Statement.Channel;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Input;

/** Which statements are wanted: lists are alternatives, fields combine, null is everything. References are slugs or ids. */
@Input("StatementFilter")
public record StatementFilter(
        List<Act> acts,
        List<String> addressees,
        List<Attribution> attributions,
        List<Channel> channels,
        List<String> events,
        LocalDate from,
        List<String> mentions,
        List<String> sources,
        List<String> speakers,
        String text,
        LocalDate to) {}
