package io.github.relationshipledger.json;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * The Java of one {@code <pre>} in a Javadoc comment. It is statements, members of a test class, or a type of its own, and
 * may use what {@link Surroundings} has. What it prints stands in it after {@code // prints:}, on the same line or in the
 * comments on the lines below.
 *
 * @param file where it stands
 * @param line the line on which it begins, from 1
 * @param code the code, as it is rendered
 */
record JavadocExample(Path file, int line, String code) {
    private static final Pattern BLOCK = Pattern.compile("<pre>\\{@code\n(.*?)\n *\\* ?}</pre>", Pattern.DOTALL);
    private static final Pattern PRINTS = Pattern.compile("// prints:(?: (.*)|((?:\n *//.*)+))");
    private static final Pattern TYPE = Pattern.compile("(?m)^(?:final )?(?:class|interface|record|enum) (\\w+)");

    private static final List<String> IMPORTS = List.of(
            "static io.github.relationshipledger.testkit.LedgerAssertions.*",
            "static org.assertj.core.api.Assertions.*",
            "io.github.relationshipledger.*",
            "io.github.relationshipledger.json.*",
            "io.github.relationshipledger.json.Surroundings.*",
            "io.github.relationshipledger.render.*",
            "io.github.relationshipledger.review.*",
            "io.github.relationshipledger.store.*",
            "io.github.relationshipledger.store.StoreException.Outcome",
            "io.github.relationshipledger.testkit.*",
            "io.github.relationshipledger.testkit.jqwik.*",
            "io.github.relationshipledger.testkit.store.*",
            "io.github.relationshipledger.testkit.store.FaultyLedgerStore.Fault",
            "java.io.*",
            "java.math.*",
            "java.nio.file.*",
            "java.time.*",
            "java.util.*",
            "java.util.concurrent.*",
            "java.util.function.*",
            "net.jqwik.api.*",
            "net.jqwik.api.domains.*",
            "org.assertj.core.api.BDDSoftAssertions",
            "org.assertj.core.api.SoftAssertions",
            "org.junit.jupiter.api.io.*",
            "tools.jackson.databind.json.*");

    static List<JavadocExample> in(Path sources) throws IOException {
        List<JavadocExample> examples = new ArrayList<>();
        for (Path file : files(sources)) {
            String text = Files.readString(file);
            for (MatchResult block : BLOCK.matcher(text).results().toList()) {
                int line = 1 + (int) text.substring(0, block.start(1)).lines().count();
                examples.add(new JavadocExample(
                        file,
                        line,
                        block.group(1).replaceAll("(?m)^ *\\* ?", "").replaceAll("(?m) +$", "")));
            }
        }
        return examples;
    }

    static List<Path> files(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the name of the class that runs it: the type that it declares, or one that is made for it. */
    String className() {
        return packageName() + '.' + (isType() ? typeName() : "Example");
    }

    boolean isStatements() {
        return !isType() && !isMembers();
    }

    /** Tells whether JUnit runs it; any other type is an example of what is compiled. */
    boolean isTest() {
        return isMembers() || typeName().matches(".*(Test|Properties)");
    }

    private boolean isType() {
        return TYPE.matcher(code).lookingAt();
    }

    private boolean isMembers() {
        return code.startsWith("@");
    }

    String prints() {
        return PRINTS.matcher(code)
                .results()
                .map(said -> said.group(1) == null
                        ? said.group(2).replaceAll("\n *// ?", "\n").substring(1)
                        : said.group(1))
                .map(lines -> lines + "\n")
                .collect(Collectors.joining());
    }

    /** Returns a source of its own package, in which every line of the example has the number that it has in its file. */
    JavaFileObject source() {
        String name = file.getFileName().toString();
        return new SimpleJavaFileObject(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text();
            }

            @Override
            public String getName() {
                return name;
            }

            @Override
            public boolean isNameCompatible(String simpleName, Kind kind) {
                return true;
            }
        };
    }

    private String text() {
        StringBuilder head = new StringBuilder("package " + packageName() + ";");
        IMPORTS.forEach(name -> head.append(" import ").append(name).append(';'));
        String body = code.replace("Path.of(\"", "folder.resolve(\"");
        if (isType()) {
            return head + "\n".repeat(line - 1) + code;
        }
        head.append(imports());
        head.append(" public final class Example extends Surroundings {");
        if (isMembers()) {
            return head + "\n".repeat(line - 1) + body + "\n}";
        }
        head.append(" public void run() throws Exception {");
        return head + "\n".repeat(line - 1) + body.replaceAll("(?m)^import .*;", "") + "\n}}";
    }

    private String imports() {
        return code.lines()
                .filter(statement -> statement.startsWith("import "))
                .collect(Collectors.joining(" ", " ", ""));
    }

    private String packageName() {
        String type = file.getFileName().toString().replace(".java", "");
        return "example." + type.toLowerCase(Locale.ROOT) + line;
    }

    private String typeName() {
        return TYPE.matcher(code).results().findFirst().orElseThrow().group(1);
    }

    /** Returns the place as a compiler names it. */
    @Override
    public String toString() {
        return file.getFileName() + ":" + line;
    }
}
