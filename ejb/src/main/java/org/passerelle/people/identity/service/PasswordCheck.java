package org.passerelle.people.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;

/** Checks a login and a password, and remembers how it went. */
@ApplicationScoped
public class PasswordCheck {

    /** Longer passwords are refused unread, so that nobody makes the house hash a book. */
    private static final int LONGEST_PASSWORD = 256;

    @Inject SignInService signIn;
    @Inject Passwords passwords;

    /**
     * The number of the account that this login and password open; empty when they do not fit.
     *
     * @param address the network address the attempt comes from
     * @throws TooManyAttemptsException when this login was tried too often from there; says how
     *     long to wait
     */
    public OptionalLong check(String login, String password, String address) {
        var wait = signIn.waitFor(login, address);
        if (!wait.isZero()) {
            throw new TooManyAttemptsException(wait);
        }
        Optional<SignInService.Door> door = signIn.find(login.strip().toLowerCase());
        boolean fits =
                password.length() <= LONGEST_PASSWORD
                        && passwords.fits(
                                password.toCharArray(),
                                door.map(SignInService.Door::secret).orElse(null));
        if (!fits) {
            signIn.failed(login, address);
            return OptionalLong.empty();
        }
        long accountId = door.orElseThrow().accountId();
        signIn.succeeded(accountId, login, address);
        return OptionalLong.of(accountId);
    }
}
