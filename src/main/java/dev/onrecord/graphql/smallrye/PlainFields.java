package dev.onrecord.graphql.smallrye;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.FieldHelper;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.ReferenceType;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.schema.model.Wrapper;
import io.smallrye.graphql.spi.ClassloadingService;
import io.smallrye.graphql.spi.DataFetcherService;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain fields, those that are given out as they are or as another scalar, and nothing else. The framework's own
 * way sets up a context for each of them, with what is selected below it as JSON, in case its getter asks for that; ours
 * do not. That is no fault but a cost, which plans pay for each value, too. It may go when the framework's own way with
 * such a field is a call of its getter.
 */
public final class PlainFields implements DataFetcherService {

    @Override
    public Integer getPriority() {
        // Ahead of Quarkus, which has no other way of its own with fields.
        return 0;
    }

    @Override
    @SuppressWarnings("rawtypes") // The library's signature.
    public @Nullable PlugableDataFetcher getFieldDataFetcher(Field field, Type type, Reference owner) {
        if (!isPlain(field)) {
            return null;
        }
        Accessor accessor = accessor(field, owner);
        return new PlainField(isConverted(field.getReference()) ? converting(field, accessor) : accessor);
    }

    /** Neither adapted nor unpacked. */
    private static boolean isPlain(Field field) {
        Reference reference = field.getReference();
        boolean adapted = reference.isAdaptingWith()
                || reference.isAdaptingTo()
                || field.isAdaptingWith()
                || field.isAdaptingTo();
        Wrapper wrapper = field.getWrapper();
        boolean packed = wrapper != null && !wrapper.isCollection();
        return !adapted && !packed;
    }

    /** To a scalar of another class, as dates are. */
    private static boolean isConverted(Reference reference) {
        return reference.getType() == ReferenceType.SCALAR
                && !reference.getClassName().equals(reference.getGraphQLClassName());
    }

    private static Accessor converting(Field field, Accessor accessor) {
        FieldHelper conversion = new FieldHelper(field);
        return source -> conversion.transformOrAdaptResponse(accessor.of(source), null);
    }

    private static Accessor accessor(Field field, Reference owner) {
        Class<?> type = ClassloadingService.get().loadClass(owner.getClassName());
        try {
            if (field.getMethodName() == null) {
                return type.getField(field.getPropertyName())::get;
            }
            Method getter = type.getMethod(field.getMethodName());
            return getter::invoke;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Accessor {
        Object of(Object source) throws Exception;
    }

    private record PlainField(Accessor accessor) implements PlugableDataFetcher<Object>, LightDataFetcher<Object> {

        @Override
        public Object get(
                GraphQLFieldDefinition definition, Object source, Supplier<DataFetchingEnvironment> environment)
                throws Exception {
            try {
                return accessor.of(source);
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof Exception cause ? cause : e;
            }
        }

        @Override
        public Object get(DataFetchingEnvironment environment) throws Exception {
            return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
        }
    }
}
