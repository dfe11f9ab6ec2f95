package org.passerelle.people.identity.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.passerelle.common.Activity;
import org.passerelle.people.identity.Account;
import org.passerelle.people.identity.Accounts;
import org.passerelle.people.identity.Identity;
import org.passerelle.people.identity.SignInThrottle;

/**
 * Lets people in with a login and a password. The costly comparison of passwords is made outside
 * any transaction, by {@link PasswordCheck}; this service remembers before and after it.
 */
@Stateless
public class SignInService {

    @Inject Accounts accounts;
    @Inject SignInThrottle throttle;
    @Inject Event<Activity> activities;

    /** What is needed to check a password: the account it opens and the hash to compare with. */
    public record Door(long accountId, String secret) {}

    /** How long this source has to wait before its next attempt; zero when it need not. */
    public Duration waitFor(String login, String address) {
        return throttle.waitFor(source(login, address), Instant.now());
    }

    /**
     * The local account of this login; empty when there is none, or it is shut, or has no password.
     */
    public Optional<Door> find(String login) {
        return accounts.findIdentity(Identity.LOCAL, login)
                .filter(
                        identity ->
                                identity.getAccount().isEnabled() && identity.getSecret() != null)
                .map(identity -> new Door(identity.getAccount().getId(), identity.getSecret()));
    }

    public void succeeded(long accountId, String login, String address) {
        throttle.succeeded(source(login, address));
        Account account = accounts.get(accountId);
        activities.fire(new SignedIn(accountId, account.getPerson().getId()));
    }

    public void failed(String login, String address) {
        throttle.failed(source(login, address), Instant.now());
        activities.fire(new SignInRefused());
    }

    private static String source(String login, String address) {
        String text = login.strip().toLowerCase() + " " + address;
        return text.substring(0, Math.min(text.length(), 300));
    }
}
