package org.passerelle.people.identity.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.passerelle.people.Person;
import org.passerelle.people.Persons;
import org.passerelle.people.identity.Account;
import org.passerelle.people.identity.Accounts;
import org.passerelle.people.identity.Identity;

/**
 * Opens an empty house: as long as it has no account, the login and the password of the
 * configuration make the first one, that of an administrator, who imports the others.
 */
@Singleton
@Startup
public class FirstAdministrator {

    @Inject Accounts accounts;
    @Inject Persons persons;
    @Inject Passwords passwords;

    @Inject
    @ConfigProperty(name = "passerelle.administrator.login")
    Optional<String> login;

    @Inject
    @ConfigProperty(name = "passerelle.administrator.password")
    Optional<String> password;

    @PostConstruct
    void open() {
        if (login.isPresent() && password.isPresent() && accounts.isEmpty()) {
            Person person = persons.add(new Person(login.get(), "Administration", "de Passerelle"));
            Account account = new Account(person, Instant.now());
            account.entrust(EnumSet.of(Account.Duty.ADMINISTRATION));
            account.link(Identity.LOCAL, login.get())
                    .protectWith(passwords.hash(password.get().toCharArray()));
            accounts.add(account);
        }
    }
}
