package org.passerelle.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.ExampleData;
import org.passerelle.launcher.House;

/** The directory as an administrator brings it in and as everyone reads it. */
class DirectoryIT {

    private static final String COLUMNS =
            "identifiant,prenom,nom,courriel,organisation,unite,titre,telephone,ville,langue,depuis,expertises,a_propos,roles";

    private final Caller elise = signedIn(ExampleData.ADMINISTRATOR);
    private final Caller ada = signedIn("ada.tremblay");

    @Test
    void importingTheSameFileTwiceChangesNothing() {
        String row = "zoe.essai,Zoé,Essai,zoe@exemple,MSAN,,Agente,,,fr,2024-01-08,,,";
        assertThat(imports(elise, row).body()).contains("1 ajout");

        assertThat(imports(elise, row).body()).contains("aucun ajout", "1 ligne inchangée");
    }

    @Test
    void anErrorIsSaidByLineAndNothingIsImported() {
        HttpResponse<String> answer =
                imports(
                        elise,
                        "yves.essai,Yves,Essai,,MSAN,,Agent,,,fr,2024-01-08,,,",
                        "xavier.essai,Xavier,Essai,,XYZ,,Agent,,,fr,2024-01-08,,,");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Ligne 3\u00a0: l’organisation «\u00a0XYZ\u00a0» n’existe pas.");
        assertThat(ada.get("/annuaire?nom=Yves+Essai").body()).contains("Personne ne porte ce nom");
    }

    @Test
    void onlyAnAdministratorImports() {
        assertThat(imports(ada, "wim.essai,Wim,Essai,,MSAN,,Agent,,,fr,2024-01-08,,,").statusCode())
                .isEqualTo(404);
        assertThat(ada.get("/administration/importation").statusCode()).isEqualTo(404);
    }

    @Test
    void theFirstAdministratorIsTheEmployeeOfTheFile() {
        assertThat(ada.get("/annuaire?nom=elise.bouchard").body())
                .contains("Élise Bouchard")
                .doesNotContain("de Passerelle</a>");
    }

    @Test
    void accentsDoNotCountWhenLookingSomeoneUp() {
        assertThat(ada.get("/annuaire?nom=cote").body()).contains("Denis Côté");
    }

    @Test
    void whatAPersonTypedIsKeptWhenAFieldIsWrong() {
        Map<String, String> form = ada.form("/annuaire/mon-profil", "profil");
        form.put("phone", "5".repeat(60));
        form.put("town", "Saguenay");
        form.put("about", "Je réponds volontiers.");
        form.put("expertise", "chutes\nhiver");
        form.put("language", "fr");
        form.put("enregistrer", "enregistrer");

        String page = ada.post("/annuaire/mon-profil", form).body();

        assertThat(page)
                .contains(
                        "Au plus 50 caractères.",
                        "5".repeat(60),
                        "Saguenay",
                        "Je réponds volontiers.");
        assertThat(ada.get("/annuaire?nom=ada.tremblay").body()).doesNotContain("Saguenay");
    }

    private static Caller signedIn(String handle) {
        return new Caller(House.baseUri()).signIn(handle, ExampleData.PASSWORD);
    }

    private static HttpResponse<String> imports(Caller caller, String... rows) {
        String file = COLUMNS + "\n" + String.join("\n", rows) + "\n";
        return caller.upload(
                "/administration/importation/fichiers",
                Map.of(),
                "fichiers",
                "employes.csv",
                file.getBytes(StandardCharsets.UTF_8));
    }
}
