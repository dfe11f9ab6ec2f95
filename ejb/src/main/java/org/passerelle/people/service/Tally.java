package org.passerelle.people.service;

/** Counts what an import made, changed and left as it was. */
class Tally {

    private int created;
    private int updated;
    private int unchanged;

    void note(boolean isNew, boolean isChanged) {
        if (isNew) {
            created++;
        } else if (isChanged) {
            updated++;
        } else {
            unchanged++;
        }
    }

    int created() {
        return created;
    }

    int updated() {
        return updated;
    }

    int unchanged() {
        return unchanged;
    }
}
