package org.passerelle.people.identity.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.passerelle.common.Activity;
import org.passerelle.common.InvalidInputException;
import org.passerelle.common.NotFoundException;
import org.passerelle.people.identity.Account;
import org.passerelle.people.identity.Accounts;
import org.passerelle.people.identity.Identity;

/** What administrators do with accounts. */
@Stateless
public class AccountService {

    /** NIST SP 800-63B: length is what makes a password hard to guess. */
    public static final int SHORTEST_PASSWORD = 12;

    private static final int LONGEST_PASSWORD = 256;

    @Inject Accounts accounts;
    @Inject Passwords passwords;
    @Inject CurrentAccount me;
    @Inject Event<Activity> activities;

    /**
     * The account of a person, with her and her duties; {@link NotFoundException} when she has
     * none.
     */
    public Account of(long personId) {
        me.mustHave(Account.Duty.ADMINISTRATION);
        return accounts.findOf(personId).orElseThrow(NotFoundException::new);
    }

    /** Shuts an account: its sessions end at their next request, on every node. */
    public void shut(long accountId) {
        me.mustHave(Account.Duty.ADMINISTRATION);
        if (accountId == me.account().getId()) {
            throw new InvalidInputException("password", "error.account.own");
        }
        accounts.get(accountId).disable(Instant.now());
        activities.fire(new AccountShut(accountId, me.id()));
    }

    public void open(long accountId) {
        me.mustHave(Account.Duty.ADMINISTRATION);
        accounts.get(accountId).enable();
        activities.fire(new AccountOpened(accountId, me.id()));
    }

    /** Gives an account a local password; sessions begun with the former one are over. */
    public void setPassword(long accountId, String newPassword) {
        me.mustHave(Account.Duty.ADMINISTRATION);
        if (newPassword == null
                || newPassword.length() < SHORTEST_PASSWORD
                || newPassword.length() > LONGEST_PASSWORD) {
            throw new InvalidInputException(
                    "password", "error.password.length", SHORTEST_PASSWORD, LONGEST_PASSWORD);
        }
        Account account = accounts.get(accountId);
        account.findIdentity(Identity.LOCAL)
                .orElseGet(() -> account.link(Identity.LOCAL, account.getPerson().getHandle()))
                .protectWith(passwords.hash(newPassword.toCharArray()));
        account.endSessions(Instant.now());
        activities.fire(new PasswordSet(accountId, me.id()));
    }
}
