package org.passerelle.documents.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that is asked for (RFC 9110, section 14): its first and last byte, both
 * included.
 */
public record ByteRange(long first, long last) {

    private static final Pattern ONE_RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * What this header asks of a file. A header of several ranges, or one that is not understood,
     * asks for the whole file; the answer is then empty.
     *
     * @throws OutsideException when the file has no byte there
     */
    public static Optional<ByteRange> asked(String header, long size) throws OutsideException {
        Matcher range = header == null ? null : ONE_RANGE.matcher(header.strip());
        if (range == null || !range.matches()) {
            return Optional.empty();
        }
        String first = range.group(1);
        String last = range.group(2);
        if (first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        if (first.isEmpty()) {
            return Optional.of(ending(Long.parseLong(last), size));
        }
        long from = Long.parseLong(first);
        long to = last.isEmpty() ? size - 1 : Math.min(Long.parseLong(last), size - 1);
        if (!last.isEmpty() && Long.parseLong(last) < from) {
            return Optional.empty();
        }
        if (from >= size) {
            throw new OutsideException();
        }
        return Optional.of(new ByteRange(from, to));
    }

    private static ByteRange ending(long howMany, long size) throws OutsideException {
        if (howMany == 0 || size == 0) {
            throw new OutsideException();
        }
        return new ByteRange(Math.max(0, size - howMany), size - 1);
    }

    public long length() {
        return last - first + 1;
    }

    public String of(long size) {
        return "bytes " + first + "-" + last + "/" + size;
    }

    /** The file ends before what is asked for. */
    public static class OutsideException extends Exception {

        private static final long serialVersionUID = 1L;
    }
}
