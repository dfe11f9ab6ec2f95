package org.passerelle.documents.library.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.passerelle.content.Place;
import org.passerelle.documents.library.service.AudienceChange.Kind;
import org.passerelle.groups.Visibility;
import org.passerelle.groups.WorkingGroup;

class AudienceChangeTest {

    private static final Place CLOSED = group(Visibility.CLOSED);
    private static final Place OPEN = group(Visibility.OPEN);
    private static final Place MINE = Place.personal(7);

    @Test
    void nothingChangesAmongPlacesThatAllRead() {
        assertThat(change(Place.COMMONS, OPEN)).isEqualTo(Kind.SAME);
        assertThat(change(OPEN, Place.COMMONS)).isEqualTo(Kind.SAME);
        assertThat(change(MINE, MINE)).isEqualTo(Kind.SAME);
    }

    @Test
    void whatLeavesAClosedPlaceIsOpenedAndWhatEntersOneIsClosed() {
        assertThat(change(CLOSED, Place.COMMONS)).isEqualTo(Kind.OPENED_TO_ALL);
        assertThat(change(MINE, OPEN)).isEqualTo(Kind.OPENED_TO_ALL);
        assertThat(change(Place.COMMONS, CLOSED)).isEqualTo(Kind.CLOSED_TO_GROUP);
        assertThat(change(OPEN, MINE)).isEqualTo(Kind.CLOSED_TO_OWNER);
        assertThat(change(CLOSED, MINE)).isEqualTo(Kind.GROUP_TO_OWNER);
        assertThat(change(MINE, CLOSED)).isEqualTo(Kind.OWNER_TO_GROUP);
    }

    private static Kind change(Place from, Place to) {
        return new AudienceChange(from, to, 0, 0).kind();
    }

    /** Like one that was stored: its number is part of who reads in it. */
    private static Place group(Visibility visibility) {
        return Place.of(new Numbered(visibility));
    }

    private static final class Numbered extends WorkingGroup {

        Numbered(Visibility visibility) {
            super("Groupe", "", visibility, null, Instant.EPOCH);
        }

        @Override
        public Long getId() {
            return (long) getVisibility().ordinal() + 1;
        }
    }
}
