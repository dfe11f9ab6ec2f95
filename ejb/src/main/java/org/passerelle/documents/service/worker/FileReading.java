package org.passerelle.documents.service.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Office;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.passerelle.documents.service.ExtractedText;
import org.passerelle.documents.service.ExtractedText.Status;
import org.xml.sax.SAXException;

/** Reads one file with Tika and says what came of it. */
class FileReading {

    private static final int LONGEST_LABEL = 500;

    private final Parser parser;
    private final Language language = new Language();
    private final int longestText;
    private final Duration patience;

    FileReading(int longestText, Duration patience) throws IOException, TikaException {
        this.longestText = longestText;
        // What was read in three quarters of the time is worth more than being killed at its end.
        this.patience = patience.multipliedBy(3).dividedBy(4);
        try {
            parser =
                    new AutoDetectParser(new TikaConfig(FileReading.class.getResource("tika.xml")));
        } catch (SAXException e) {
            throw new TikaException("tika.xml", e);
        }
    }

    ExtractedText read(Wire.Question question) {
        PageText text = new PageText(longestText, patience);
        Metadata metadata = new Metadata();
        Exception broken = null;
        try (TikaInputStream file = TikaInputStream.get(Path.of(question.file()), metadata)) {
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, question.name());
            metadata.set(HttpHeaders.CONTENT_TYPE, question.mediaType());
            ParseContext context = new ParseContext();
            context.set(Parser.class, parser);
            context.set(EmbeddedDocumentExtractor.class, new EmbeddedFiles(context, text));
            parser.parse(file, text, metadata, context);
        } catch (Exception e) {
            broken = e;
        } catch (StackOverflowError e) {
            broken = new TikaException("Nested too deeply", e);
        }
        return answer(text, metadata, broken);
    }

    private ExtractedText answer(PageText text, Metadata metadata, Exception broken) {
        String body = text.toString();
        if (body.isBlank() && isPicture(metadata)) {
            body = labels(metadata);
        }
        Instant created = created(metadata);
        return new ExtractedText(
                status(body, metadata, broken),
                body,
                text.isCut() || broken != null && !body.isBlank(),
                label(metadata, TikaCoreProperties.TITLE),
                label(metadata, TikaCoreProperties.CREATOR),
                language.of(body),
                pages(metadata),
                created);
    }

    private static boolean isPicture(Metadata metadata) {
        String type = metadata.get(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith("image/");
    }

    /** A picture has no text of its own; somebody may have written what it shows. */
    private static String labels(Metadata metadata) {
        return Stream.of(
                        TikaCoreProperties.TITLE,
                        TikaCoreProperties.DESCRIPTION,
                        TikaCoreProperties.SUBJECT)
                .flatMap(property -> Stream.of(metadata.getValues(property)))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static Status status(String body, Metadata metadata, Exception broken) {
        if (holdsLockedFiles(metadata)) {
            return Status.ENCRYPTED;
        }
        return body.isBlank() ? withoutText(broken) : Status.EXTRACTED;
    }

    /** An archive tells the names of its files even when they ask for a password. */
    private static boolean holdsLockedFiles(Metadata metadata) {
        return Stream.of(metadata.getValues(TikaCoreProperties.TIKA_META_EXCEPTION_EMBEDDED_STREAM))
                .anyMatch(trouble -> trouble.toLowerCase().contains("encrypt"));
    }

    private static Status withoutText(Exception broken) {
        if (broken == null
                || isCausedBy(broken, ZeroByteFileException.class)
                || WriteLimitReachedException.isWriteLimitReached(broken)) {
            return Status.EMPTY;
        }
        if (isCausedBy(broken, EncryptedDocumentException.class)) {
            return Status.ENCRYPTED;
        }
        return isBomb(broken) ? Status.EXHAUSTED : Status.UNREADABLE;
    }

    private static boolean isCausedBy(Throwable broken, Class<? extends Throwable> type) {
        return causes(broken).anyMatch(type::isInstance);
    }

    /** Tika and POI only tell it in words. */
    private static boolean isBomb(Throwable broken) {
        return causes(broken)
                .map(cause -> String.valueOf(cause.getMessage()).toLowerCase())
                .anyMatch(words -> words.contains("zip bomb"));
    }

    private static Stream<Throwable> causes(Throwable broken) {
        return Stream.iterate(broken, cause -> cause != null, Throwable::getCause).limit(20);
    }

    private static String label(Metadata metadata, Property property) {
        String value = metadata.get(property);
        if (value == null) {
            return "";
        }
        String line = value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST_LABEL));
    }

    private static int pages(Metadata metadata) {
        return Stream.of(PagedText.N_PAGES, Office.SLIDE_COUNT, Office.PAGE_COUNT)
                .map(metadata::getInt)
                .filter(count -> count != null && count > 0)
                .findFirst()
                .orElse(0);
    }

    private static Instant created(Metadata metadata) {
        Date created = metadata.getDate(TikaCoreProperties.CREATED);
        return created == null ? null : created.toInstant();
    }
}
