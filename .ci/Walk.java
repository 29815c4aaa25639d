import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Walks docs/getting-started.md as its reader would, from an empty folder: writes each file that the page shows under the
 * name before it, runs each command, and compares what is printed with the text behind it.
 *
 * <p>Usage: {@code java .ci/Walk.java REPOSITORY}, from the project's root, with the artifacts in the repository.
 */
class Walk {
    private static final Pattern BLOCK = Pattern.compile("(?m)^(?:`([\\w./]+)`.*\n(?:.+\n)*\n)?```(\\w+)\n((?s).*?)^```$");
    private static final String SETTINGS =
            """
            <settings>
              <profiles>
                <profile>
                  <id>built-here</id>
                  <activation><activeByDefault>true</activeByDefault></activation>
                  <repositories>
                    <repository>
                      <id>built-here</id>
                      <url>%s</url>
                      <snapshots><updatePolicy>always</updatePolicy></snapshots>
                    </repository>
                  </repositories>
                </profile>
              </profiles>
            </settings>
            """;

    private final Path folder;

    private Walk(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        Path root = Path.of("").toAbsolutePath();
        Path page = root.resolve("docs/getting-started.md");
        Path work = Files.createTempDirectory("walk");
        Path tools = Files.createDirectory(work.resolve("tools"));
        Path settings = Files.writeString(
                tools.resolve("settings.xml"), SETTINGS.formatted(Path.of(args[0]).toUri()));
        Path mvn = Files.writeString(
                tools.resolve("mvn"), "#!/bin/sh\nexec '%s/mvnw' -B -s '%s' \"$@\"\n".formatted(root, settings));
        mvn.toFile().setExecutable(true);

        int steps = new Walk(Files.createDirectory(work.resolve("folder"))).follow(Files.readString(page), tools);
        delete(work);
        System.out.println("docs/getting-started.md: " + steps + " steps, and each does what it says.");
    }

    /** What fails is left to be looked at. */
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private int follow(String page, Path tools) throws IOException, InterruptedException {
        List<String> printed = new ArrayList<>();
        int steps = 0;
        Matcher block = BLOCK.matcher(page);
        while (block.find()) {
            steps++;
            String content = block.group(3);
            switch (block.group(2)) {
                case "java", "xml" -> write(block.group(1), content);
                case "shell" -> printed.add(run(content, tools));
                case "text" -> requireEqual(content, printed.get(printed.size() - 1));
                default -> throw new AssertionError("a block of " + block.group(2));
            }
        }
        return steps;
    }

    private void write(String name, String content) throws IOException {
        if (name == null) {
            throw new AssertionError("no name stands before the file that begins with " + content.lines().findFirst());
        }
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private String run(String command, Path tools) throws IOException, InterruptedException {
        System.out.print("$ " + command);
        ProcessBuilder shell = new ProcessBuilder("bash", "-euc", command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        shell.environment().merge("PATH", tools + ":", (path, first) -> first + path);
        Process process = shell.start();
        String printed = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new AssertionError(command + "failed in " + folder + ":\n" + printed);
        }
        return printed;
    }

    private static void requireEqual(String expected, String printed) {
        if (!printed.equals(expected)) {
            throw new AssertionError("The page says:\n" + expected + "\nand it is:\n" + printed);
        }
    }
}
