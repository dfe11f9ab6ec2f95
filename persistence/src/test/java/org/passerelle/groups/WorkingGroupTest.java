package org.passerelle.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who sees a group and who reads it. */
class WorkingGroupTest {

    private static final Viewer FARID =
            new Viewer(7, new TreeSet<>(Set.of(Principals.ALL, Principals.person(7))), Map.of());

    @Test
    void anyoneReadsAnOpenGroup() {
        WorkingGroup group = group(Visibility.OPEN);

        assertThat(group.listedFor(FARID)).isTrue();
        assertThat(FARID.isAny(group.readBy())).isTrue();
    }

    @Test
    void anyoneSeesAClosedGroupAndOnlyItsMembersReadIt() {
        WorkingGroup group = group(Visibility.CLOSED);

        assertThat(group.listedFor(FARID)).isTrue();
        assertThat(FARID.isAny(group.readBy())).isFalse();
    }

    @Test
    void aSecretGroupDoesNotExistForOthers() {
        assertThat(group(Visibility.SECRET).listedFor(FARID)).isFalse();
    }

    @Test
    void aGroupShownToOthersTellsTheSearch() {
        WorkingGroup group = group(Visibility.OPEN);
        long before = group.getSearchVersion();

        group.show(Visibility.SECRET);

        assertThat(group.getSearchVersion()).isGreaterThan(before);
        assertThat(group.listedFor(FARID)).isFalse();
    }

    private static WorkingGroup group(Visibility visibility) {
        return new WorkingGroup("Mobilité", "", visibility, null, Instant.now()) {
            @Override
            public Long getId() {
                return 3L;
            }
        };
    }
}
