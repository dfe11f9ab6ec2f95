package org.passerelle.people.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.passerelle.common.Identified;

/**
 * How someone is known to an issuer: the house itself ({@link #LOCAL}, with a password) or a
 * ministry's identity provider. The pair of issuer and subject is unique; an e-mail address never
 * identifies anyone.
 */
@Entity
@Table(name = "identity")
public class Identity extends Identified {

    /** The issuer of accounts whose password the house keeps. */
    public static final String LOCAL = "local";

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    private String issuer;
    private String subject;
    private String secret;

    protected Identity() {}

    Identity(Account account, String issuer, String subject) {
        this.account = account;
        this.issuer = issuer;
        this.subject = subject;
    }

    /** Keeps the salted hash of a password, never the password. */
    public void protectWith(String passwordHash) {
        secret = passwordHash;
    }

    public Account getAccount() {
        return account;
    }

    public String getIssuer() {
        return issuer;
    }

    public String getSubject() {
        return subject;
    }

    public String getSecret() {
        return secret;
    }
}
