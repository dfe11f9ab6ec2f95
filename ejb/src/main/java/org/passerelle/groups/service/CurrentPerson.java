package org.passerelle.groups.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.passerelle.groups.Memberships;
import org.passerelle.groups.OwnGroup;
import org.passerelle.groups.Viewer;
import org.passerelle.people.Person;
import org.passerelle.people.identity.Account;
import org.passerelle.people.identity.service.CurrentAccount;

/**
 * Who is asking. Services ask it for the person, for what she may see and whether she may act; it
 * reads her groups once in a request, within the transaction of the first service. Who she is comes
 * from her sign-in, see {@link CurrentAccount}.
 */
@RequestScoped
public class CurrentPerson {

    @Inject CurrentAccount me;
    @Inject Memberships memberships;
    @Inject Viewers viewers;

    private List<OwnGroup> groups;
    private Viewer viewer;

    /** For this request, acts for the holder of an account without a sign-in: imports, tests. */
    public void actFor(long accountId) {
        me.actFor(accountId);
        forgetGroups();
    }

    /**
     * Her account with her person and post, as it was when the request began; to read, not to
     * change.
     */
    public Account account() {
        return me.account();
    }

    public long id() {
        return me.id();
    }

    /** The person herself, in the transaction of the caller, to be pointed at by what she makes. */
    public Person person() {
        return me.person();
    }

    public Viewer viewer() {
        if (viewer == null) {
            viewer = viewers.of(account().getPerson(), groups());
        }
        return viewer;
    }

    /** The groups she is an active member of, by name. */
    public List<OwnGroup> groups() {
        if (groups == null) {
            groups = memberships.ownGroupsOf(id());
        }
        return groups;
    }

    /** To be called after her own memberships changed. */
    public void forgetGroups() {
        groups = null;
        viewer = null;
    }

    /** Refuses an act on something that she may see, but not change. */
    public void must(boolean allowed) {
        me.must(allowed);
    }

    public void mustHave(Account.Duty duty) {
        me.mustHave(duty);
    }
}
