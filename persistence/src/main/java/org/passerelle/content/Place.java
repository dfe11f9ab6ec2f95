package org.passerelle.content;

import java.util.Objects;
import java.util.Set;
import org.passerelle.groups.Principals;
import org.passerelle.groups.Viewer;
import org.passerelle.groups.WorkingGroup;

/**
 * Where a content lies: in the commons of the whole public service, in a group, or in the personal
 * space of one person. The place says who reads there; shares say who reads beside them.
 *
 * @param group the group; null in the commons and in a personal space
 * @param ownerId whose personal space it is; null elsewhere
 */
public record Place(WorkingGroup group, Long ownerId) {

    public static final Place COMMONS = new Place(null, null);

    public Place {
        if (group != null && ownerId != null) {
            throw new IllegalArgumentException("A group has no owner");
        }
    }

    /**
     * @param group null for the commons
     */
    public static Place of(WorkingGroup group) {
        return group == null ? COMMONS : new Place(group, null);
    }

    public static Place personal(long ownerId) {
        return new Place(null, ownerId);
    }

    public boolean isCommons() {
        return group == null && ownerId == null;
    }

    public boolean isPersonal() {
        return ownerId != null;
    }

    /** Who reads what lies here, before anything is shared with others. */
    public Set<String> readers() {
        if (isPersonal()) {
            return Set.of(Principals.person(ownerId));
        }
        return group == null ? Set.of(Principals.ALL) : group.readBy();
    }

    /** Whether this viewer knows that the place exists. */
    public boolean listedFor(Viewer viewer) {
        return isPersonal() ? isOf(viewer) : group == null || group.listedFor(viewer);
    }

    /** Whether this viewer may put something here: everyone in the commons, else who belongs. */
    public boolean welcomes(Viewer viewer) {
        return isPersonal() ? isOf(viewer) : group == null || viewer.isMemberOf(group);
    }

    /** Whether this viewer keeps order here. In the commons, each looks after her own. */
    public boolean keptBy(Viewer viewer) {
        return isPersonal() ? isOf(viewer) : group != null && viewer.coordinates(group);
    }

    private boolean isOf(Viewer viewer) {
        return ownerId == viewer.personId();
    }

    /** Whether both are the same place, whichever way their group was read. */
    public boolean sameAs(Place other) {
        return Objects.equals(groupId(), other.groupId()) && Objects.equals(ownerId, other.ownerId);
    }

    public Long groupId() {
        return group == null ? null : group.getId();
    }

    public WorkingGroup getGroup() {
        return group;
    }

    public Long getOwnerId() {
        return ownerId;
    }
}
