package org.passerelle.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.passerelle.launcher.Addresses;
import org.passerelle.launcher.Place;
import org.passerelle.launcher.Servers;

/** What every measure needs: the running house, the machine, people and pages to visit. */
final class Scene implements AutoCloseable {

    private final Servers servers;
    private final Addresses addresses;
    private final Machine machine;
    private final Database database;
    private final Report report;
    private final List<Colleague> colleagues = new ArrayList<>();

    Scene(Place place, Servers servers, Report report) throws SQLException {
        this.servers = servers;
        this.addresses = servers.addresses();
        this.machine = new Machine(place);
        this.database = new Database(addresses);
        this.report = report;
    }

    Addresses addresses() {
        return addresses;
    }

    Servers servers() {
        return servers;
    }

    Machine machine() {
        return machine;
    }

    Database database() {
        return database;
    }

    Report report() {
        return report;
    }

    /** Waits until all that was left for later is done: it would be measured too. */
    void awaitQuiet() throws SQLException {
        database.await(
                "SELECT COUNT(*) = 0 FROM outbox_entry WHERE parked_at IS NULL",
                Duration.ofHours(1));
    }

    /** Different people, each signed in; the same ones every time. */
    List<Colleague> colleagues(int howMany) throws SQLException {
        if (colleagues.size() < howMany) {
            signIn(database.logins(howMany).subList(colleagues.size(), howMany));
        }
        return colleagues.subList(0, howMany);
    }

    /** Two at a time: proving a password is made to be slow. */
    private void signIn(List<String> logins) {
        ExecutorService doors = Executors.newFixedThreadPool(2);
        try {
            List<Future<Colleague>> entering = new ArrayList<>();
            for (String login : logins) {
                entering.add(doors.submit(() -> Colleague.signedIn(addresses.site(), login)));
            }
            for (Future<Colleague> one : entering) {
                colleagues.add(one.get());
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            doors.shutdown();
        }
    }

    /** The pages that people read most, by name. */
    Map<String, String> pages() throws SQLException {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/accueil");
        pages.put("profile", "/annuaire/personne?id=" + person("ada.tremblay"));
        pages.put("wiki page", WikiSample.path(this));
        pages.put("search", "/recherche?q=" + Colleague.encoded(Questions.ALL.get(0)));
        pages.put("directory", "/annuaire");
        pages.put("group", "/groupes/groupe?id=" + openGroup());
        return pages;
    }

    private long person(String login) throws SQLException {
        return database.number(
                "SELECT a.person_id FROM identity i JOIN account a ON a.id = i.account_id WHERE"
                        + " i.subject = ?",
                login);
    }

    private long openGroup() throws SQLException {
        return database.number(
                "SELECT g.id FROM working_group g WHERE g.visibility = 'OPEN' ORDER BY"
                        + " (SELECT COUNT(*) FROM content c WHERE c.home_id = g.id) DESC LIMIT 1");
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
