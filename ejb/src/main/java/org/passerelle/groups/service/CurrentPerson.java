package org.passerelle.groups.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.List;
import org.passerelle.common.NotAllowedException;
import org.passerelle.groups.Membership;
import org.passerelle.groups.Memberships;
import org.passerelle.groups.Viewer;
import org.passerelle.people.Person;
import org.passerelle.people.Persons;
import org.passerelle.people.identity.Account;
import org.passerelle.people.identity.Accounts;

/**
 * Who is asking. Services ask it for the person, for what she may see and whether she may act; it
 * reads her account and her groups once in a request, within the transaction of the first service.
 */
@RequestScoped
public class CurrentPerson {

    @Inject SecurityContext security;
    @Inject Accounts accounts;
    @Inject Persons persons;
    @Inject Memberships memberships;
    @Inject Viewers viewers;

    private Long assumed;
    private Account account;
    private List<Membership> groups;
    private Viewer viewer;

    /** For this request, acts for the holder of an account without a sign-in: imports, tests. */
    public void actFor(long accountId) {
        assumed = accountId;
        account = null;
        forgetGroups();
    }

    /**
     * Her account with her person and post, as it was when the request began; to read, not to
     * change.
     */
    public Account account() {
        if (account == null) {
            account =
                    accounts.findWithPerson(accountId())
                            .filter(Account::isEnabled)
                            .orElseThrow(NotAllowedException::new);
        }
        return account;
    }

    public long id() {
        return account().getPerson().getId();
    }

    /** The person herself, in the transaction of the caller, to be pointed at by what she makes. */
    public Person person() {
        return persons.get(id());
    }

    public Viewer viewer() {
        if (viewer == null) {
            viewer = viewers.of(account().getPerson(), memberships());
        }
        return viewer;
    }

    /** Her active memberships with their groups, by name. */
    public List<Membership> memberships() {
        if (groups == null) {
            groups = memberships.activeOf(id());
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
        if (!allowed) {
            throw new NotAllowedException();
        }
    }

    public void mustHave(Account.Duty duty) {
        must(account().has(duty));
    }

    private long accountId() {
        if (assumed != null) {
            return assumed;
        }
        Principal caller = security.getCallerPrincipal();
        if (caller == null) {
            throw new NotAllowedException();
        }
        return Long.parseLong(caller.getName());
    }
}
