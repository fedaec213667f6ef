package dev.onrecord.graphql.limits;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Reads what can be set from the sources of the application: the methods of {@code @ConfigMapping} interfaces, and the
 * parameters that are a {@code @ConfigProperty}, each with what its documentation comment says.
 */
final class Settings extends TreePathScanner<Void, Void> {

    /**
     * Something that can be set.
     *
     * @param type its Java type
     * @param unlessSet its value then; empty where there is none
     * @param text what it does; null where that is not said
     */
    record Setting(String type, String unlessSet, String text) {}

    private final DocTrees comments;
    private final SortedMap<String, Setting> found = new TreeMap<>();

    private Settings(DocTrees comments) {
        this.comments = comments;
    }

    /** @return the settings by their names */
    static SortedMap<String, Setting> in(Path sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> paths = Files.walk(sources);
                StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> java =
                    paths.filter(path -> path.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(java));
            Settings settings = new Settings(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                settings.scan(unit, null);
            }
            return settings.found;
        }
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
        ClassTree owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
        annotation(owner.getModifiers(), "ConfigMapping").ifPresent(mapping -> {
            String name =
                    mapping.get("prefix") + "." + hyphenated(method.getName().toString());
            String unlessSet = annotation(method.getModifiers(), "WithDefault")
                    .orElse(Map.of())
                    .get("value");
            found.put(name, new Setting(type(method.getReturnType()), unlessSet, body(getCurrentPath())));
        });
        return super.visitMethod(method, nothing);
    }

    @Override
    public Void visitVariable(VariableTree variable, Void nothing) {
        annotation(variable.getModifiers(), "ConfigProperty")
                .ifPresent(property -> found.put(
                        property.get("name"),
                        new Setting(
                                type(variable.getType()),
                                property.getOrDefault("defaultValue", ""),
                                parameter(
                                        getCurrentPath().getParentPath(),
                                        variable.getName().toString()))));
        return super.visitVariable(variable, nothing);
    }

    /** @return the values of an annotation by their names */
    private static Optional<Map<String, String>> annotation(ModifiersTree modifiers, String name) {
        return modifiers.getAnnotations().stream()
                .filter(annotation -> annotation.getAnnotationType().toString().equals(name))
                .map(Settings::values)
                .findFirst();
    }

    private static Map<String, String> values(AnnotationTree annotation) {
        Map<String, String> values = new HashMap<>();
        for (ExpressionTree argument : annotation.getArguments()) {
            if (argument instanceof AssignmentTree named) {
                values.put(named.getVariable().toString(), text(named.getExpression()));
            } else {
                values.put("value", text(argument));
            }
        }
        return values;
    }

    private static String text(ExpressionTree value) {
        return String.valueOf(((LiteralTree) value).getValue());
    }

    private static String type(Object type) {
        return type.toString().replaceAll("Optional<(.*)>", "$1");
    }

    private static String hyphenated(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase();
    }

    private String body(TreePath place) {
        DocCommentTree comment = comments.getDocCommentTree(place);
        return comment == null ? null : text(comment.getFullBody());
    }

    private String parameter(TreePath method, String name) {
        DocCommentTree comment = comments.getDocCommentTree(method);
        return comment == null
                ? null
                : comment.getBlockTags().stream()
                        .filter(ParamTree.class::isInstance)
                        .map(ParamTree.class::cast)
                        .filter(tag -> tag.getName().toString().equals(name))
                        .map(tag -> text(tag.getDescription()))
                        .findFirst()
                        .orElse(null);
    }

    private static String text(List<? extends DocTree> parts) {
        return parts.stream()
                .map(DocTree::toString)
                .collect(Collectors.joining())
                .replaceAll("\\{@code (.*?)}", "`$1`")
                .replaceAll("\\s+", " ");
    }
}
