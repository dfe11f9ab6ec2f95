package org.passerelle.documents.service;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name a person gave to a file, fit to be shown and sent back. It is a label: no path is ever
 * made of it. Invisible characters go, among them those that turn {@code exe.pdf} around on the
 * screen.
 */
public record FileName(String value) {

    private static final int LONGEST = 200;
    private static final int LONGEST_EXTENSION = 16;
    private static final String NAMELESS = "document";

    private static final Pattern JOINTS = Pattern.compile("_+|(?<=\\p{L})\\.|\\.(?=\\p{L})");
    private static final Pattern CAPITALS =
            Pattern.compile("(?<=\\p{Ll})(?=[\\p{Lu}\\d])|(?<=\\d)(?=\\p{Lu}\\p{Ll})");

    public FileName {
        value = shortened(visible(lastSegment(Normalizer.normalize(value, Normalizer.Form.NFC))));
        if (value.isEmpty()) {
            value = NAMELESS;
        }
    }

    private static String lastSegment(String given) {
        return given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    }

    private static String visible(String name) {
        StringBuilder kept = new StringBuilder();
        name.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(FileName::isVisible)
                .forEach(kept::appendCodePoint);
        return kept.toString()
                .replaceAll(" {2,}", " ")
                .replaceAll("^[ .]+", "")
                .replaceAll("[ .]+$", "");
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot);
        int endingLength = ending.codePointCount(0, ending.length());
        if (endingLength > LONGEST_EXTENSION) {
            ending = "";
            endingLength = 0;
        }
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - endingLength)) + ending;
    }

    /** What follows the last dot, in lower case; empty when there is none. */
    public String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** What comes before the extension; the whole name when there is nothing else. */
    public String stem() {
        String extension = extension();
        return extension.isEmpty() || value.length() == extension.length() + 1
                ? value
                : value.substring(0, value.length() - extension.length() - 1);
    }

    /**
     * Its stem as a reader says it, whatever its words are joined by: {@code
     * Plan_ActionVert2030.v2} is Plan Action Vert 2030 v 2.
     */
    public String inWords() {
        String apart = JOINTS.matcher(stem()).replaceAll(" ");
        return CAPITALS.matcher(apart).replaceAll(" ").strip();
    }

    /** The same name with a number before the extension: {@code plan (2).pdf}. */
    public FileName numbered(int number) {
        String ending = value.substring(stem().length());
        String mark = " (" + number + ")";
        String stem = stem();
        int room = LONGEST - mark.length() - ending.codePointCount(0, ending.length());
        if (stem.codePointCount(0, stem.length()) > room) {
            stem = stem.substring(0, stem.offsetByCodePoints(0, room)).strip();
        }
        return new FileName(stem + mark + ending);
    }

    /** The {@code Content-Disposition} of a file to keep (RFC 6266). */
    public String asAttachment() {
        return disposition("attachment");
    }

    /** The {@code Content-Disposition} of a file to look at (RFC 6266). */
    public String inline() {
        return disposition("inline");
    }

    private String disposition(String kind) {
        return kind + "; filename=\"" + inAscii() + "\"; filename*=UTF-8''" + encoded();
    }

    private String inAscii() {
        return Normalizer.normalize(value, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^ -~]|[\"\\\\%]", "_");
    }

    /** The {@code ext-value} of RFC 8187. */
    private String encoded() {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : value.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            if (c < 128 && (Character.isLetterOrDigit(c) || "!#$&+-.^_`|~".indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append(String.format("%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }

    @Override
    public String toString() {
        return value;
    }
}
