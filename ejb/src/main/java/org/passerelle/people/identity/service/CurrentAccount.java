package org.passerelle.people.identity.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import org.passerelle.common.NotAllowedException;
import org.passerelle.common.NotFoundException;
import org.passerelle.people.Person;
import org.passerelle.people.Persons;
import org.passerelle.people.identity.Account;
import org.passerelle.people.identity.Accounts;

/**
 * Who has signed in. It reads her account once in a request, within the transaction of the first
 * service; what she may see of groups and contents is asked of {@code CurrentPerson}, built on
 * this.
 */
@RequestScoped
public class CurrentAccount {

    @Inject SecurityContext security;
    @Inject Accounts accounts;
    @Inject Persons persons;

    private Long assumed;
    private Account account;

    /** For this request, acts for the holder of an account without a sign-in: imports, tests. */
    public void actFor(long accountId) {
        assumed = accountId;
        account = null;
    }

    /**
     * Her account with her person and post, as it was when the request began; to read, not to
     * change.
     */
    public Account account() {
        return find().orElseThrow(NotAllowedException::new);
    }

    /**
     * Whether a session of hers, begun at that moment, may go on; never when her account is shut.
     */
    public boolean admitsSessionBegunAt(Instant begun) {
        return find().filter(found -> found.admitsSessionBegunAt(begun)).isPresent();
    }

    private Optional<Account> find() {
        if (account == null) {
            account = accounts.findWithPerson(accountId()).filter(Account::isEnabled).orElse(null);
        }
        return Optional.ofNullable(account);
    }

    public long id() {
        return account().getPerson().getId();
    }

    /** The person herself, in the transaction of the caller, to be pointed at by what she makes. */
    public Person person() {
        return persons.get(id());
    }

    /** Refuses an act on something that she may see, but not change. */
    public void must(boolean allowed) {
        if (!allowed) {
            throw new NotAllowedException();
        }
    }

    /** For all without this duty, what it opens does not exist. */
    public void mustHave(Account.Duty duty) {
        if (!account().has(duty)) {
            throw new NotFoundException();
        }
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
