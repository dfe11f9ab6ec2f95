package org.passerelle.content;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.passerelle.common.Indexed;
import org.passerelle.groups.Viewer;

/**
 * Something shown to those who read where it lies, and to those with whom it is shared: together
 * its audience. The audience is kept beside it, so that lists and the search ask nothing more.
 */
@MappedSuperclass
public abstract class Shared extends Placed implements Indexed {

    @ElementCollection
    @CollectionTable(name = "content_audience", joinColumns = @JoinColumn(name = "content_id"))
    @Column(name = "principal")
    private Set<String> audience = new HashSet<>();

    @OneToMany(mappedBy = "content", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<Share> shares = new HashSet<>();

    @Column(name = "search_version")
    private long searchVersion = 1;

    protected Shared() {}

    /**
     * Gives the audience of its place and of its shares that have not ended. Called by whatever
     * changes one of them, and when a share ends.
     */
    public final void follow(Instant now) {
        Set<String> readers = new TreeSet<>(place().readers());
        shares.stream()
                .filter(share -> share.isActive(now))
                .map(Share::getPrincipal)
                .forEach(readers::add);
        if (!audience.equals(readers)) {
            audience.retainAll(readers);
            audience.addAll(readers);
            searchVersion++;
        }
    }

    /** Lays it elsewhere: those who read there read it, and those with whom it is shared. */
    protected final void layAt(Place place, Instant now) {
        putAt(place);
        follow(now);
        touch();
    }

    final Share add(Share share) {
        shares.add(share);
        return share;
    }

    /** Takes a share back; from now on they read it only if they read where it lies. */
    public void unshare(String principal, Instant now) {
        findShare(principal).ifPresent(shares::remove);
        follow(now);
    }

    /** Forgets the shares that have ended, and no longer shows it to those who had only these. */
    public void endShares(Instant now) {
        shares.removeIf(share -> !share.isActive(now));
        follow(now);
    }

    public Optional<Share> findShare(String principal) {
        return shares.stream().filter(share -> share.getPrincipal().equals(principal)).findFirst();
    }

    /** Whether it is shared with this viewer so that she may change it. */
    protected final boolean sharedToEdit(Viewer viewer) {
        Instant now = Instant.now();
        return shares.stream()
                .anyMatch(
                        share ->
                                share.getGrants() == Share.Grant.EDIT
                                        && share.isActive(now)
                                        && viewer.isAny(List.of(share.getPrincipal())));
    }

    /** Whether this viewer is among its audience. */
    protected final boolean isShownTo(Viewer viewer) {
        return viewer.isAny(audience);
    }

    /** Tells the search that something it shows has changed. */
    public void touch() {
        searchVersion++;
    }

    @Override
    public long getSearchVersion() {
        return searchVersion;
    }

    public Set<Share> getShares() {
        return Set.copyOf(shares);
    }

    public Set<String> getAudience() {
        return Set.copyOf(audience);
    }
}
