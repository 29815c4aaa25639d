package io.github.relationshipledger.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The names of a type's fields: the constants of an enum in camel case, in the order in which they are written. */
final class Fields<F extends Enum<F>> {
    private final Class<F> type;
    private final List<F> constants;
    private final Map<F, SerializableString> names;
    private final PropertyNameMatcher matcher;

    private Fields(Class<F> type) {
        this.type = type;
        this.constants = Arrays.asList(type.getEnumConstants());
        this.names = new EnumMap<>(type);
        List<Named> named = new ArrayList<>();
        for (F constant : constants) {
            String name = camelCase(constant.name());
            names.put(constant, new SerializedString(name));
            named.add(Named.fromString(name));
        }
        this.matcher = new JsonFactory().constructNameMatcher(named, false);
    }

    static <F extends Enum<F>> Fields<F> of(Class<F> type) {
        return new Fields<>(type);
    }

    SerializableString name(F field) {
        return Objects.requireNonNull(names.get(field));
    }

    /** Moves the parser on to the next name; null at the end of the object and for a name that is none of these. */
    @Nullable F next(JsonParser parser) {
        int match = parser.nextNameMatch(matcher);
        return match < 0 ? null : constants.get(match);
    }

    Set<F> none() {
        return EnumSet.noneOf(type);
    }

    /** Returns the names with commas. */
    @Override
    public String toString() {
        return names.values().stream().map(SerializableString::getValue).collect(Collectors.joining(", "));
    }

    private static String camelCase(String constant) {
        String[] words = constant.toLowerCase(Locale.ROOT).split("_", -1);
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
