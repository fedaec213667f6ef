package dev.onrecord.seed;

import dev.onrecord.actor.Actor;
import dev.onrecord.actor.ActorKind;
import dev.onrecord.actor.ActorName;
import dev.onrecord.actor.ActorRole;
import dev.onrecord.actor.NameKind;
import dev.onrecord.actor.RoleKind;
import dev.onrecord.entry.KindScheme;
import java.util.HashSet;
import java.util.Set;

/** Reads actors, their names and their roles. */
final class ActorReader {

    private final Draft draft;
    private final Evidence evidence;
    private final KindReader kinds;

    ActorReader(Draft draft, Evidence evidence, KindReader kinds) {
        this.draft = draft;
        this.evidence = evidence;
        this.kinds = kinds;
    }

    void read(Fields fields, Actor actor) {
        actor.name = fields.line("name");
        KindReader.Chosen<ActorKind> kind = kinds.of(fields, "kind", KindScheme.ACTOR, ActorKind.class);
        actor.kind = kind.value();
        actor.kindDetail = kind.detail();
        actor.description = fields.perhapsProse("description");
        Set<String> printed = new HashSet<>();
        for (Fields name : fields.oneOrMoreWithin("names", "printed names")) {
            readName(name, actor, printed);
        }
        Set<Object> roles = new HashSet<>();
        for (Fields role : fields.anyNumberWithin("roles")) {
            role.checkOnce(roles, Set.of("cites"));
            readRole(role, actor);
        }
    }

    private void readName(Fields fields, Actor actor, Set<String> printed) {
        ActorName name = new ActorName();
        name.actor = actor;
        name.name = fields.line("name");
        name.kind = fields.choice("kind", NameKind.class);
        name.note = fields.perhapsProse("note");
        name.citations = evidence.cites(fields);
        if (name.name != null && !printed.add(name.name)) {
            fields.problem("name", "'" + name.name + "' is written twice; put its citations together.");
        }
        draft.add(name, fields.place());
    }

    private void readRole(Fields fields, Actor actor) {
        ActorRole role = new ActorRole();
        role.actor = actor;
        role.title = fields.line("title");
        role.of = fields.optional("of", draft.catalogue()::actor);
        role.kind = fields.has("kind")
                ? fields.choice("kind", RoleKind.class)
                : fields.has("of") ? RoleKind.MEMBERSHIP : RoleKind.DESCRIPTION;
        role.by = fields.optional("by", draft.catalogue()::actor);
        role.from = evidence.day(fields, "from");
        role.until = evidence.day(fields, "until");
        Evidence.checkOrder(fields, role.from, role.until);
        if (role.of == actor) {
            fields.problem("of", "'" + actor.slug + "' has no role in itself; write in whom, or leave it out.");
        }
        role.basis = evidence.basis(fields);
        role.citations = evidence.cites(fields);
        draft.add(role, fields.place());
    }
}
