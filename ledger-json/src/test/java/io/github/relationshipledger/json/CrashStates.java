package io.github.relationshipledger.json;

import io.github.relationshipledger.json.CrashDisk.Flush;
import io.github.relationshipledger.json.CrashDisk.Node;
import io.github.relationshipledger.json.CrashDisk.Rename;
import io.github.relationshipledger.json.CrashDisk.Step;
import io.github.relationshipledger.json.CrashDisk.Write;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that a crash may leave of a directory after some steps: what was flushed, with any of the later changes of names and
 * without the others, and any file that was not flushed as it was, as it became, torn in the middle, or grown but not written.
 */
final class CrashStates {
    private final Map<String, Node> names = new TreeMap<>();
    private final List<Rename> renames = new ArrayList<>();
    private final Map<Node, String> written = new HashMap<>();
    private final Map<Node, Set<String>> maybe = new HashMap<>();

    private CrashStates(List<Step> steps) {
        for (Step step : steps) {
            if (step instanceof Rename rename) {
                renames.add(rename);
            } else if (step instanceof Write write) {
                written.put(write.node(), write.content());
                possible(write.node()).addAll(torn(write.content()));
            } else if (step instanceof Flush flush) {
                flush(flush.node());
            }
        }
    }

    /** Returns each of the directories that a crash after these steps may leave: from name to content. */
    static Set<Map<String, String>> after(List<Step> steps) {
        return new CrashStates(steps).all();
    }

    private void flush(@Nullable Node node) {
        if (node == null) {
            renames.forEach(rename -> rename.applyTo(names));
            renames.clear();
        } else {
            maybe.put(node, new LinkedHashSet<>(List.of(written.getOrDefault(node, ""))));
        }
    }

    private Set<String> possible(Node node) {
        return maybe.computeIfAbsent(node, file -> new LinkedHashSet<>(List.of("")));
    }

    private static List<String> torn(String content) {
        int half = content.length() / 2;
        String zeros = "\0".repeat(content.length());
        return List.of(content, content.substring(0, half), content.substring(0, half) + zeros.substring(half), zeros);
    }

    private Set<Map<String, String>> all() {
        Set<Map<String, String>> directories = new LinkedHashSet<>();
        for (int choice = 0; choice < 1 << renames.size(); choice++) {
            Map<String, Node> chosen = new TreeMap<>(names);
            for (int i = 0; i < renames.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    renames.get(i).applyTo(chosen);
                }
            }
            directories.addAll(withContents(chosen));
        }
        return directories;
    }

    private Set<Map<String, String>> withContents(Map<String, Node> chosen) {
        Set<Map<String, String>> directories = Set.of(Map.of());
        for (Map.Entry<String, Node> file : chosen.entrySet()) {
            Set<Map<String, String>> more = new LinkedHashSet<>();
            for (Map<String, String> directory : directories) {
                for (String content : possible(file.getValue())) {
                    Map<String, String> next = new TreeMap<>(directory);
                    next.put(file.getKey(), content);
                    more.add(next);
                }
            }
            directories = more;
        }
        return directories;
    }
}
