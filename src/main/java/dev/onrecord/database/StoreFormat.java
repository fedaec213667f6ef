package dev.onrecord.database;

import dev.onrecord.comparison.Comparison;
import dev.onrecord.text.Fold;
import io.quarkus.runtime.util.HashUtil;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.spi.MappingMetamodelImplementor;
import org.hibernate.persister.collection.AbstractCollectionPersister;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.hibernate.persister.entity.EntityPersister;

/**
 * The tables and columns that this application reads, and how texts in them are folded and answers compared. A store that
 * another version of it filled may have others.
 */
public final class StoreFormat {

    /** Of the tables beside those of the records: how records hang together, and the index of search. */
    private static final String BESIDE = "links 3, search 1";

    private static final int SHOWN = 12;

    private StoreFormat() {}

    /** @return a hash of the names and types of all tables and columns, and of {@link Fold}'s and {@link Comparison}'s versions */
    public static String of(SessionFactory factory) {
        MappingMetamodelImplementor mapping =
                factory.unwrap(SessionFactoryImplementor.class).getMappingMetamodel();
        TreeSet<String> lines = new TreeSet<>();
        lines.add(BESIDE);
        lines.add("fold " + Fold.VERSION);
        lines.add("comparison " + Comparison.VERSION);
        mapping.forEachEntityDescriptor(entity -> describe(entity, lines));
        mapping.forEachCollectionDescriptor(collection -> {
            AbstractCollectionPersister list = (AbstractCollectionPersister) collection;
            lines.add(name(list.getTableName()) + " " + Arrays.toString(list.getKeyColumnNames()) + " "
                    + Arrays.toString(list.getIndexColumnNames()) + " "
                    + Arrays.toString(list.getElementColumnNames()) + " "
                    + list.getElementType().getReturnedClass().getName());
        });
        return HashUtil.sha256(String.join("\n", lines)).substring(0, SHOWN);
    }

    private static void describe(EntityPersister entity, Set<String> lines) {
        AbstractEntityPersister table = (AbstractEntityPersister) entity;
        String[] names = table.getPropertyNames();
        for (int i = 0; i < names.length; i++) {
            lines.add(name(table.getTableName()) + " " + Arrays.toString(table.getPropertyColumnNames(i)) + " "
                    + table.getPropertyTypes()[i].getReturnedClass().getName());
        }
    }

    /** @return the table's own name, whichever schema it is in */
    private static String name(String table) {
        return table.substring(table.lastIndexOf('.') + 1);
    }
}
