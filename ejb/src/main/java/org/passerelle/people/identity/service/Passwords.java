package org.passerelle.people.identity.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * Hashes passwords with PBKDF2-HMAC-SHA-256 and 600 000 rounds, the cost that OWASP's Password
 * Storage Cheat Sheet asks for. Only as many are computed at once as there are processors, so that
 * a flood of attempts cannot take the whole machine.
 */
@ApplicationScoped
public class Passwords {

    private static final Map<String, String> COST =
            Map.of(
                    "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
                    "Pbkdf2PasswordHash.Iterations", "600000",
                    "Pbkdf2PasswordHash.SaltSizeBytes", "16",
                    "Pbkdf2PasswordHash.KeySizeBytes", "32");

    @Inject Pbkdf2PasswordHash hash;

    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());
    private String nobodys;

    @PostConstruct
    void prepare() {
        hash.initialize(COST);
        nobodys = hash.generate("personne".toCharArray());
    }

    public String hash(char[] password) {
        places.acquireUninterruptibly();
        try {
            return hash.generate(password);
        } finally {
            places.release();
        }
    }

    /**
     * Whether the password fits the hash. With no hash ({@code null}, an unknown login) it takes as
     * long and says no, so that the time taken does not tell which logins exist.
     */
    public boolean fits(char[] password, String secret) {
        places.acquireUninterruptibly();
        try {
            boolean fits = hash.verify(password, secret == null ? nobodys : secret);
            return fits && secret != null;
        } finally {
            places.release();
        }
    }
}
