package dev.onrecord.graphql.plan;

import graphql.language.AstTransformer;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.util.Comparator;
import java.util.List;

/**
 * The fields of an input object have no order (GraphQL, §2.9.8), so that two fields with the same response name may write
 * them in any (§5.3.2). Here they are sorted, so that values can be compared as they are written.
 */
final class InputFieldOrder {

    private InputFieldOrder() {}

    /** @return the document with the fields of all input objects in the order of their names, each where it was written */
    static Document sorted(Document document) {
        return (Document) new AstTransformer().transform(document, new Sorting());
    }

    private static final class Sorting extends NodeVisitorStub {

        @Override
        @SuppressWarnings("rawtypes") // So the framework declares it.
        public TraversalControl visitObjectValue(ObjectValue value, TraverserContext<Node> context) {
            List<ObjectField> fields = value.getObjectFields().stream()
                    .sorted(Comparator.comparing(ObjectField::getName))
                    .toList();
            return TreeTransformerUtil.changeNode(context, value.transform(copy -> copy.objectFields(fields)));
        }
    }
}
