package io.github.relationshipledger.json;

import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** How text is read and written here: within bounds, and alike on every machine. */
final class Json {
    /** In characters or bytes. A mebibyte holds some thousand lines: this is far beyond what a team keeps by hand. */
    static final int LONGEST_DOCUMENT = 64 << 20;

    static final int DEEPEST = 64;
    static final int LONGEST_STRING = 100_000;
    static final int LONGEST_NUMBER = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(LONGEST_DOCUMENT)
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_STRING)
                    .maxNameLength(LONGEST_STRING)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator("")
                    .withRootSeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return LAYOUT.createInstance();
        }
    };

    private Json() {}

    static JsonParser parser(String text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    static JsonParser parser(Reader text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    static <T> T read(JsonParser parser, String source, Codec<T> codec, boolean ignoringUnknownFields) {
        try (parser) {
            return new JsonReader(parser, source, ignoringUnknownFields).document(codec);
        } catch (JacksonIOException failed) {
            throw new UncheckedIOException(failed.getCause());
        }
    }

    static <T> String text(Form<T> form, T value) {
        StringWriter text = new StringWriter();
        write(text, form, value);
        return text.toString();
    }

    static <T> void write(Writer text, Form<T> form, T value) {
        try (JsonGenerator out = FACTORY.createGenerator(INDENTED, text)) {
            form.write(out, value);
            out.writeRaw('\n');
        } catch (JacksonIOException failed) {
            throw new UncheckedIOException(failed.getCause());
        }
    }
}
