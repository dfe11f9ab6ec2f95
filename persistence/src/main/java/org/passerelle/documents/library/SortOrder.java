package org.passerelle.documents.library;

/**
 * By what a list of documents is sorted. Each has its index, so that the first page of a folder of
 * fifty thousand documents costs what that of a folder of fifty does.
 */
public enum SortOrder {
    NAME("c.title", false),
    CHANGED("c.changed_at", true),
    BY("p.family_name", false),
    SIZE("c.file_size", true),
    KIND("c.file_extension", false);

    private final String column;
    private final boolean fallingFirst;

    SortOrder(String column, boolean fallingFirst) {
        this.column = column;
        this.fallingFirst = fallingFirst;
    }

    /** Whether the largest or newest comes first when nobody says otherwise. */
    public boolean isFallingFirst() {
        return fallingFirst;
    }

    /** What follows ORDER BY. */
    String clause(boolean falling) {
        String way = falling ? " DESC" : "";
        String names = this == BY ? ", p.given_name" + way : "";
        return column + way + names + ", c.id" + way;
    }
}
