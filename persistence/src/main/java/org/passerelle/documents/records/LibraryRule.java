package org.passerelle.documents.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.passerelle.common.Identified;
import org.passerelle.content.Place;

/** The rule that the documents of a library follow when neither they nor their kind say another. */
@Entity
@Table(name = "library_rule")
public class LibraryRule extends Identified {

    /** What stands for the commons among the numbers of libraries. */
    public static final long COMMONS = 0;

    /** A personal space follows no rule. */
    private static final long NONE = -1;

    @Column(name = "library_id")
    private long libraryId;

    @ManyToOne(fetch = FetchType.LAZY)
    private RetentionRule rule;

    protected LibraryRule() {}

    LibraryRule(long libraryId, RetentionRule rule) {
        this.libraryId = libraryId;
        this.rule = rule;
    }

    /** The number of the library where something lies. */
    public static long libraryOf(Place place) {
        if (place.isPersonal()) {
            return NONE;
        }
        return place.isCommons() ? COMMONS : place.groupId();
    }

    void follow(RetentionRule newRule) {
        rule = newRule;
    }

    public long getLibraryId() {
        return libraryId;
    }

    public RetentionRule getRule() {
        return rule;
    }
}
