package org.passerelle.search.service;

import java.util.Locale;
import java.util.Optional;

/** What can be found. The order is that of the filters on the search page. */
public enum SearchKind {
    PERSON,
    GROUP,
    DOCUMENT,
    PAGE,
    DISCUSSION;

    /** The word written in the index and in addresses: {@code person}, {@code page}… */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that a word of an address means, if it means one. */
    public static Optional<SearchKind> findByCode(String code) {
        for (SearchKind kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
