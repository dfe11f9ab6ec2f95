package org.passerelle.documents.dav.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.passerelle.people.identity.service.PasswordCheck;

/**
 * Lets programs in with the login and the password of their person, which they send with each
 * request. Passwords are costly to compare on purpose, so what fitted is remembered for a few
 * minutes, as a keyed hash and in this server's memory only; what did not fit never is. A session
 * is not begun.
 */
@ApplicationScoped
public class DavSignIn {

    private static final String SCHEME = "Basic ";
    private static final String HASH = "HmacSHA256";
    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final int MOST = 20_000;

    @Inject PasswordCheck passwords;

    private final Map<String, Caller> known = new ConcurrentHashMap<>();
    private byte[] key;

    /**
     * Someone whose password fitted.
     *
     * @param since when it did: what was revoked after that moment is over
     */
    public record Caller(long accountId, Instant since) {}

    @PostConstruct
    void begin() {
        key = new byte[32];
        new SecureRandom().nextBytes(key);
    }

    /**
     * Who sends this header; empty when nobody is named or it does not fit.
     *
     * @param address the network address it comes from
     */
    public Optional<Caller> find(String header, String address) {
        String said = decoded(header);
        int colon = said.indexOf(':');
        if (colon < 1) {
            return Optional.empty();
        }
        String seal = seal(said);
        Instant now = Instant.now();
        Caller caller = known.get(seal);
        if (caller != null && caller.since().plus(REMEMBERED).isAfter(now)) {
            return Optional.of(caller);
        }
        known.remove(seal);
        OptionalLong account =
                passwords.check(said.substring(0, colon), said.substring(colon + 1), address);
        if (account.isEmpty()) {
            return Optional.empty();
        }
        Caller checked = new Caller(account.getAsLong(), now);
        makeRoom(now);
        known.put(seal, checked);
        return Optional.of(checked);
    }

    /** Her account was shut, or her sessions revoked: the password is asked anew. */
    public void forget(Caller caller) {
        known.values().removeIf(caller::equals);
    }

    private void makeRoom(Instant now) {
        if (known.size() >= MOST) {
            known.values().removeIf(caller -> caller.since().plus(REMEMBERED).isBefore(now));
        }
        if (known.size() >= MOST) {
            known.clear();
        }
    }

    private static String decoded(String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return "";
        }
        try {
            byte[] said = Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
            return new String(said, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    private String seal(String said) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(key, HASH));
            return HexFormat.of().formatHex(mac.doFinal(said.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
