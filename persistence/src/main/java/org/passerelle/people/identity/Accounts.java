package org.passerelle.people.identity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.passerelle.common.Along;
import org.passerelle.common.Repository;
import org.passerelle.people.Person;

/** Who may come in. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Accounts extends Repository<Account> {

    public Accounts() {
        super(Account.class);
    }

    public Optional<Identity> findIdentity(String issuer, String subject) {
        return em.createQuery(
                        "SELECT i FROM Identity i JOIN FETCH i.account a JOIN FETCH a.person"
                                + " WHERE i.issuer = :issuer AND i.subject = :subject",
                        Identity.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    /** The account with its person, her post and her duties, in one question. */
    public Optional<Account> findWithPerson(long accountId) {
        return Along.with(
                        em.createQuery(
                                "SELECT a FROM Account a LEFT JOIN FETCH a.duties WHERE a.id = :id",
                                Account.class),
                        "a.person.current.organisation")
                .setParameter("id", accountId)
                .getResultStream()
                .findFirst();
    }

    /** The account of a person, with her post. */
    public Optional<Account> findOf(long personId) {
        return Along.with(
                        em.createQuery(
                                "SELECT a FROM Account a LEFT JOIN FETCH a.duties WHERE a.person.id = :person",
                                Account.class),
                        "a.person.current.organisation")
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** The accounts of these persons, with their identities and duties, to change many at once. */
    public List<Account> of(Collection<Person> persons) {
        return persons.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT a FROM Account a WHERE a.person IN :persons", Account.class)
                        .setParameter("persons", persons)
                        .setHint("eclipselink.batch.type", "IN")
                        .setHint("eclipselink.batch", "a.identities")
                        .setHint("eclipselink.batch", "a.duties")
                        .getResultList();
    }

    /** Those who have a duty and may come in. */
    public List<Person> withDuty(Account.Duty duty) {
        return em.createQuery(
                        "SELECT a.person FROM Account a WHERE :duty MEMBER OF a.duties"
                                + " AND a.enabled = TRUE",
                        Person.class)
                .setParameter("duty", duty)
                .getResultList();
    }

    public boolean isEmpty() {
        return em.createQuery("SELECT a.id FROM Account a", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
