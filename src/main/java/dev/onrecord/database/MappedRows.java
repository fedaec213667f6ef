package dev.onrecord.database;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/**
 * The rows of records, as Hibernate maps them to tables. Its sessions would insert the same rows, one SQL statement at a
 * time, and take many times as long: they look at each record for what could have changed or has to be generated.
 */
public final class MappedRows implements TableRows {

    private final String table;
    private final List<Column> columns;
    private final List<?> owners;
    /** What there is a row for, of a record. */
    private final Function<Object, Collection<?>> elements;

    private final SharedSessionContractImplementor session;

    /**
     * One column, or those of what is embedded.
     *
     * @param names of the columns
     * @param part how the value becomes theirs
     * @param value of the record that has the row, what the row is for, and its place there
     */
    private record Column(List<String> names, ModelPart part, Value value) {}

    /** Reads a value of a row. */
    @FunctionalInterface
    private interface Value {

        @Nullable
        Object of(Object owner, Object element, int place);
    }

    private MappedRows(
            String table,
            List<Column> columns,
            List<?> owners,
            Function<Object, Collection<?>> elements,
            SharedSessionContractImplementor session) {
        this.table = table;
        this.columns = columns;
        this.owners = owners;
        this.elements = elements;
        this.session = session;
    }

    /**
     * @param records of any kinds
     * @return the tables that they have rows in: those of their kinds, each with those of its lists behind it
     */
    public static List<TableRows> of(SessionFactory factory, List<?> records) {
        // Mappings want one beside each value. It is asked for nothing, takes no connection, and needs no end.
        SharedSessionContractImplementor session = (SharedSessionContractImplementor) factory.openStatelessSession();
        List<TableRows> tables = new ArrayList<>();
        records.stream()
                .collect(groupingBy(Object::getClass, LinkedHashMap::new, Collectors.toList()))
                .forEach((type, some) -> {
                    EntityPersister entity = factory.unwrap(SessionFactoryImplementor.class)
                            .getMappingMetamodel()
                            .getEntityDescriptor(type);
                    tables.add(ofEntity(entity, some, session));
                    entity.forEachAttributeMapping(attribute -> {
                        if (attribute instanceof PluralAttributeMapping list) {
                            tables.add(ofList(entity, list, some, session));
                        }
                    });
                });
        return tables;
    }

    private static TableRows ofEntity(EntityPersister entity, List<?> all, SharedSessionContractImplementor session) {
        List<Column> columns = new ArrayList<>();
        columns.add(column(
                entity.getIdentifierMapping(),
                (owner, element, place) -> entity.getIdentifierMapping().getIdentifier(owner)));
        entity.forEachAttributeMapping(attribute -> {
            if (!attribute.isPluralAttributeMapping()) {
                columns.add(column(attribute, (owner, element, place) -> attribute.getValue(owner)));
            }
        });
        return new MappedRows(entity.getMappedTableDetails().getTableName(), columns, all, List::of, session);
    }

    private static TableRows ofList(
            EntityPersister entity,
            PluralAttributeMapping list,
            List<?> owners,
            SharedSessionContractImplementor session) {
        List<Column> columns = new ArrayList<>();
        columns.add(column(
                list.getKeyDescriptor().getKeyPart(),
                (owner, element, place) -> entity.getIdentifierMapping().getIdentifier(owner)));
        columns.add(column(list.getIndexDescriptor(), (owner, element, place) -> place));
        columns.add(column(list.getElementDescriptor(), (owner, element, place) -> element));
        return new MappedRows(
                list.getSeparateCollectionTable(), columns, owners, owner -> elements(list, owner), session);
    }

    private static Collection<?> elements(AttributeMapping list, Object owner) {
        return (Collection<?>) list.getValue(owner);
    }

    private static Column column(ModelPart part, Value value) {
        List<String> names = new ArrayList<>();
        part.forEachSelectable((i, selectable) -> names.add(selectable.getSelectionExpression()));
        return new Column(names, part, value);
    }

    @Override
    public String table() {
        return table;
    }

    @Override
    public List<String> columns() {
        return columns.stream().flatMap(column -> column.names().stream()).toList();
    }

    @Override
    public int count() {
        return owners.stream().mapToInt(owner -> elements.apply(owner).size()).sum();
    }

    @Override
    public void forEach(Sink sink) throws SQLException, IOException {
        int width = columns().size();
        for (Object owner : owners) {
            int place = 0;
            for (Object element : elements.apply(owner)) {
                sink.accept(row(width, owner, element, place++));
            }
        }
    }

    private Object[] row(int width, Object owner, Object element, int place) {
        Object[] row = new Object[width];
        int filled = 0;
        for (Column column : columns) {
            filled += column.part()
                    .decompose(
                            column.value().of(owner, element, place),
                            filled,
                            row,
                            null,
                            (i, values, none, value, selectable) -> values[i] = plain(value),
                            session);
        }
        return row;
    }

    /** Lists of texts are arrays in a column, and the values of enums are words. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Collection<?> texts) {
            return texts.toArray(String[]::new);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
