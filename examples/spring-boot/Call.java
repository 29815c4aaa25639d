import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Starts the application as it is shipped, on a free port, and does what a person would: looks at the agenda, posts a
 * line, is too late with another, and makes a mistake. From the project's root, after the application was built:
 *
 * <pre>
 * java examples/spring-boot/Call.java examples/spring-boot/target/spring-boot-1.jar examples/ledger.json
 * </pre>
 */
class Call {
    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Pattern REVISION = Pattern.compile("\"revision\":\"([^\"]+)\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("ledger");
        Path ledger = Files.copy(Path.of(args[1]), folder.resolve("ledger.json"));
        Process application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar", args[0], "--server.port=0", "--server.address=127.0.0.1", "--ledger.file=" + ledger)
                .redirectErrorStream(true)
                .start();
        try {
            call("http://127.0.0.1:" + port(application.inputReader()), ledger);
        } finally {
            application.destroy();
            application.waitFor();
        }
        System.out.println("The application serves the agenda and accepts a posting");
    }

    private static void call(String address, Path ledger) throws Exception {
        URI lines = URI.create(address + "/relationships/ana/lines");
        HttpRequest review = get(URI.create(address + "/agenda?on=2026-11-23"));
        String agenda = expect(200, "\\\"call\\\" was due on 2026-11-12", review);
        var seen = REVISION.matcher(agenda);
        if (!seen.find()) {
            throw new AssertionError("no revision in " + agenda);
        }
        expect(200, "\"by\":\"mia, over HTTP\"", post(lines, seen.group(1), "2026-11-23"));
        if (!Files.readString(ledger).contains("\"mia, over HTTP\"")) {
            throw new AssertionError("the line is not in the file");
        }
        expect(409, "\"revision\":", post(lines, seen.group(1), "2026-11-23"));
        expect(400, "\"pointer\":\"/fact/interaction/on\"", post(lines, seen.group(1), "yesterday"));
    }

    /** The port that the application has taken. What it prints later is little, and waits in the pipe. */
    private static String port(BufferedReader log) throws IOException {
        StringBuilder printed = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            printed.append(line).append('\n');
            var started = STARTED.matcher(line);
            if (started.find()) {
                return started.group(1);
            }
        }
        throw new IllegalStateException("the application did not start:\n" + printed);
    }

    private static HttpRequest get(URI uri) {
        return HttpRequest.newBuilder(uri).build();
    }

    private static HttpRequest post(URI uri, String revision, String on) {
        String fact = "{\"interaction\": {\"on\": \"" + on + "\", \"direction\": \"INBOUND\"}}";
        String posting = "{\"revision\": \"" + revision + "\", \"by\": \"mia, over HTTP\", \"fact\": " + fact + "}";
        return HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(posting))
                .build();
    }

    private static String expect(int status, String part, HttpRequest request) throws Exception {
        HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
        if (response.statusCode() != status || !response.body().contains(part)) {
            throw new AssertionError(request + ": expected " + status + " with " + part + ", found "
                    + response.statusCode() + " " + response.body());
        }
        return response.body();
    }
}
