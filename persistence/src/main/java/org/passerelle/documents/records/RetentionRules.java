package org.passerelle.documents.records;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.passerelle.common.Repository;

/** The retention schedule, and the rule that each library follows when nothing else is said. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RetentionRules extends Repository<RetentionRule> {

    public RetentionRules() {
        super(RetentionRule.class);
    }

    /** All, those no longer offered last. */
    public List<RetentionRule> all() {
        return em.createQuery(
                        "SELECT r FROM RetentionRule r ORDER BY r.retired, r.code",
                        RetentionRule.class)
                .getResultList();
    }

    public List<RetentionRule> offered() {
        return em.createQuery(
                        "SELECT r FROM RetentionRule r WHERE r.retired = FALSE ORDER BY r.code",
                        RetentionRule.class)
                .getResultList();
    }

    public Optional<RetentionRule> findByCode(String code) {
        return em.createQuery(
                        "SELECT r FROM RetentionRule r WHERE r.code = :code", RetentionRule.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The rules of the libraries that have one, by library. */
    public Map<Long, RetentionRule> ofLibraries() {
        return em.createQuery(
                        "SELECT l FROM LibraryRule l JOIN FETCH l.rule ORDER BY l.id",
                        LibraryRule.class)
                .getResultStream()
                .collect(Collectors.toMap(LibraryRule::getLibraryId, LibraryRule::getRule));
    }

    public Optional<RetentionRule> findOfLibrary(long libraryId) {
        return libraryRule(libraryId).map(LibraryRule::getRule);
    }

    /**
     * @param rule null to take the library's rule away
     */
    public void ofLibrary(long libraryId, RetentionRule rule) {
        Optional<LibraryRule> present = libraryRule(libraryId);
        if (rule == null) {
            present.ifPresent(em::remove);
        } else if (present.isPresent()) {
            present.get().follow(rule);
        } else {
            em.persist(new LibraryRule(libraryId, rule));
        }
    }

    private Optional<LibraryRule> libraryRule(long libraryId) {
        return em.createQuery(
                        "SELECT l FROM LibraryRule l JOIN FETCH l.rule WHERE l.libraryId = :library",
                        LibraryRule.class)
                .setParameter("library", libraryId)
                .getResultStream()
                .findFirst();
    }
}
