package org.passerelle.example;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.passerelle.launcher.Addresses;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.ExampleData;

/**
 * Peoples an empty house with the example government: the administrator imports the directory as
 * she would any other, everyone gets the same password, then groups and contents are brought to
 * life.
 */
public final class ExampleHouse implements ExampleData {

    /** Kept from the collector. Here, Tika has all its parsers and says so for each file. */
    private static final Logger TIKA = Logger.getLogger("org.apache.tika");

    /** In the order in which they need one another. */
    private static final List<String> DIRECTORY =
            List.of(
                    "organisations.csv",
                    "noms.csv",
                    "unites.csv",
                    "employes.csv",
                    "affectations.csv");

    @Override
    public void load(Addresses addresses) throws Exception {
        TIKA.setLevel(Level.SEVERE);
        Caller administrator = new Caller(addresses.site()).signIn(ADMINISTRATOR, PASSWORD);
        for (String file : DIRECTORY) {
            HttpResponse<String> answer =
                    administrator.upload(
                            "/administration/importation/fichiers",
                            Map.of(),
                            "fichiers",
                            file,
                            read(file));
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(file + " was refused: " + answer.body());
            }
        }
        giveEveryoneThePassword(addresses);
        new ExampleGovernment(
                        addresses.databaseUrl(),
                        addresses.databaseUser(),
                        addresses.databasePassword(),
                        addresses.files())
                .load();
    }

    @Override
    public List<String> logins() {
        return List.of(
                "ada.tremblay (Santé, coordonne un groupe)",
                "bruno.gagnon (Transports)",
                "chantal.roy (modération)",
                "denis.cote (ressources humaines)",
                "elise.bouchard (administration)",
                "farid.benali (Environnement)",
                "mot de passe de chacun\u00a0: " + PASSWORD);
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream file = ExampleHouse.class.getResourceAsStream("/example/" + name)) {
            return file.readAllBytes();
        }
    }

    // Hashing it three hundred times would take a minute and a half.
    private static void giveEveryoneThePassword(Addresses addresses) throws SQLException {
        try (Connection database =
                        DriverManager.getConnection(
                                addresses.databaseUrl(),
                                addresses.databaseUser(),
                                addresses.databasePassword());
                Statement statement = database.createStatement()) {
            statement.executeUpdate(
                    "UPDATE identity i JOIN (SELECT secret FROM identity WHERE subject = '"
                            + ADMINISTRATOR
                            + "') known SET i.secret = known.secret WHERE i.secret IS NULL");
        }
    }
}
