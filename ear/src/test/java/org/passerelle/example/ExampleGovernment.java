package org.passerelle.example;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.nio.file.Path;
import java.util.Map;
import org.passerelle.documents.service.FolderStore;
import org.passerelle.groups.WorkingGroup;

/**
 * Brings the example government to life in a database that already knows its organisations and its
 * people: those come through the administrator's import, like everyone's. Groups, pages,
 * discussions and files are made with the entities' own methods, in one transaction; the running
 * server then reads and indexes them from the outbox.
 */
public final class ExampleGovernment {

    private final Map<String, String> database;
    private final FolderStore files;

    /**
     * @param url the JDBC address of the database
     * @param files the folder of the file store
     */
    public ExampleGovernment(String url, String user, String password, Path files) {
        this.database =
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        "",
                        "jakarta.persistence.jdbc.driver",
                        "org.mariadb.jdbc.Driver",
                        "jakarta.persistence.jdbc.url",
                        url,
                        "jakarta.persistence.jdbc.user",
                        user,
                        "jakarta.persistence.jdbc.password",
                        password);
        this.files = new FolderStore(files);
    }

    /**
     * Loads everything, or nothing when it is there already.
     *
     * @return whether anything was loaded
     */
    public boolean load() {
        ExampleCatalogue catalogue = new ExampleCatalogue();
        try (EntityManagerFactory factory =
                        Persistence.createEntityManagerFactory("passerelle", database);
                EntityManager em = factory.createEntityManager()) {
            if (isLoaded(em, catalogue)) {
                return false;
            }
            em.getTransaction().begin();
            try {
                new ExampleLoading(em, files, catalogue).everything();
                em.getTransaction().commit();
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
            return true;
        }
    }

    private static boolean isLoaded(EntityManager em, ExampleCatalogue catalogue) {
        return em.createQuery(
                        "SELECT g FROM WorkingGroup g WHERE g.name = :name", WorkingGroup.class)
                .setParameter("name", catalogue.groups().get(0).name())
                .getResultStream()
                .findFirst()
                .isPresent();
    }
}
