package org.passerelle.documents.dav;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How things are called over WebDAV. Names there are parts of an address, and become names on the
 * disks of those who mount the library: signs that a computer refuses are replaced. Of two
 * documents with the same file name in one folder, the younger carries its number.
 */
public final class DavName {

    private static final Pattern REFUSED = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");
    private static final Pattern NUMBERED =
            Pattern.compile("(.+) \\((\\d{1,18})\\)(\\.[^.]*)?", Pattern.DOTALL);
    private static final Pattern PASSING =
            Pattern.compile(
                    "\\..*|~.*|.*~|.*\\.tmp|thumbs\\.db|desktop\\.ini|.*\\.sb-[\\w-]+",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private DavName() {}

    /** The name under which something called so is seen. */
    public static String of(String name) {
        String safe = REFUSED.matcher(name).replaceAll("_").strip();
        return safe.isEmpty() || safe.matches("\\.+") ? "_" : safe;
    }

    /** The name of a document whose own name an older one has. */
    public static String numbered(String name, long id) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return stem + " (" + id + ")" + (dot > 0 ? name.substring(dot) : "");
    }

    /** A name taken apart again; {@code null} when it carries no number. */
    public static Numbered read(String name) {
        Matcher numbered = NUMBERED.matcher(name);
        if (!numbered.matches()) {
            return null;
        }
        String ending = numbered.group(3) == null ? "" : numbered.group(3);
        return new Numbered(numbered.group(1) + ending, Long.parseLong(numbered.group(2)));
    }

    /** A name with the number of its document. */
    public record Numbered(String name, long id) {}

    /**
     * Whether programs put files of this name beside those of people, for their own use: locks,
     * halves being written, thumbnails, what a computer notes of a folder.
     */
    public static boolean isPassing(String name) {
        return PASSING.matcher(name).matches();
    }

    /** The pattern of a LIKE for file names that are seen under this name. */
    static String like(String name) {
        return name.replace("\\", "\\\\").replace("%", "\\%");
    }
}
