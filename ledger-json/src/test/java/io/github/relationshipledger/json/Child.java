package io.github.relationshipledger.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Another process that runs a program of these tests and talks with the test in lines. It ends when the test does. */
final class Child implements AutoCloseable {
    /** It lives for moments only: an optimising compiler and a large heap would cost more than they give. */
    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx128m",
            "-cp",
            System.getProperty("java.class.path"));

    private final Process process;
    private final PrintStream input;
    private final BufferedReader output;

    private Child(Process process) {
        this.process = process;
        this.input = new PrintStream(process.getOutputStream(), true, UTF_8);
        this.output = process.inputReader(UTF_8);
    }

    static Child start(Class<?> program, Object... arguments) throws IOException {
        return start(List.of(), program, arguments);
    }

    /** Starts it on a virtual machine that has some options more. */
    static Child start(List<String> options, Class<?> program, Object... arguments) throws IOException {
        List<String> command = Stream.of(
                        JAVA.stream(),
                        options.stream(),
                        Stream.of(program.getName()),
                        Stream.of(arguments).map(Object::toString))
                .flatMap(part -> part)
                .toList();
        return new Child(
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start());
    }

    void say(String line) {
        input.println(line);
    }

    /** Waits for what it says next. */
    String hear() throws IOException {
        String line = output.readLine();
        if (line == null) {
            throw new AssertionError("the other process ended by itself");
        }
        return line;
    }

    /** Tells whether it has said something that nobody has heard yet. */
    boolean hasSpoken() throws IOException {
        return output.ready();
    }

    /**
     * Kills it and returns what it had said and nobody had heard yet. By its handle: {@link Process#destroyForcibly()}
     * closes the pipe as well, and what it said last would be lost.
     */
    List<String> kill() throws IOException, InterruptedException {
        if (!process.isAlive()) {
            throw new AssertionError("the other process ended by itself, before it was killed");
        }
        process.toHandle().destroyForcibly();
        List<String> rest = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            rest.add(line);
        }
        process.waitFor();
        return rest;
    }

    /** Ends it, whatever it is doing: when this returns, it does nothing any more. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
