package org.passerelle.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.passerelle.common.Subject;
import org.passerelle.groups.Viewer;
import org.passerelle.search.service.IndexEntry;
import org.passerelle.search.service.SearchHit;
import org.passerelle.search.service.SearchIndex;
import org.passerelle.search.service.SearchQuestion;

/** Words that are one to people, in the number, gender and spelling that each of them types. */
class FrenchFamiliesIT {

    private static final Viewer ANYBODY = new Viewer(1, new TreeSet<>(Set.of("all")));

    private static final List<List<String>> FAMILIES =
            List.of(
                    List.of("jeu", "jeux", "JEUX"),
                    List.of("feu", "feux"),
                    List.of("enjeu", "enjeux"),
                    List.of("lieu", "lieux"),
                    List.of("bureau", "bureaux"),
                    List.of("réseau", "réseaux", "reseau"),
                    List.of("travail", "travaux"),
                    List.of("bail", "baux"),
                    List.of("canal", "canaux"),
                    List.of("hôpital", "hôpitaux", "hopitaux"),
                    List.of("municipal", "municipale", "municipaux", "municipales"),
                    List.of("national", "nationale", "nationaux"),
                    List.of("directeur", "directrice", "directrices", "directeurs"),
                    List.of("rédacteur", "rédactrice", "redacteurs"),
                    List.of("auteur", "auteure", "autrice", "autrices"),
                    List.of("conseiller", "conseillère", "conseillers", "conseilleres"),
                    List.of("infirmier", "infirmière"),
                    List.of("brigadier", "brigadière", "brigadières"),
                    List.of("ingénieur", "ingénieure", "ingénieures", "ingenieur"),
                    List.of("chercheur", "chercheure", "chercheuse"),
                    List.of("technicien", "technicienne", "techniciennes"),
                    List.of("agent", "agente", "agentes"),
                    List.of("préposé", "préposée", "préposés", "prepose"),
                    List.of("employé", "employée", "employé·e·s", "employé(e)s"),
                    List.of("chef", "cheffe", "cheffes"),
                    List.of("maire", "mairesse"),
                    List.of("dangereux", "dangereuse", "dangereuses"),
                    List.of("religieux", "religieuse"),
                    List.of("inclusif", "inclusive", "inclusives", "inclusion"),
                    List.of("écriture", "écritures", "écrire", "ecriture"),
                    List.of("l’équipe", "l'équipe", "équipes", "equipe", "d’équipe"),
                    List.of("œuvre", "oeuvre", "œuvres", "d’œuvre"),
                    List.of("aujourd’hui", "aujourd'hui"),
                    List.of("naïf", "naïfs", "naif"),
                    List.of("forêt", "foret", "forêts", "FORÊT"),
                    List.of("licence", "licences"),
                    List.of("donnée", "données", "donnees"),
                    List.of("actuel", "actuelle", "actuels", "actuelles"),
                    List.of("citoyen", "citoyenne", "citoyens"));

    /** Words that look alike and are not the same. */
    private static final List<List<String>> STRANGERS =
            List.of(
                    List.of("public", "publication"),
                    List.of("passion", "passif"),
                    List.of("génération", "général"),
                    List.of("milieu", "mille"),
                    List.of("cheveux", "cheval"));

    private static final Map<String, Subject> TEXTS = new HashMap<>();

    private static SearchIndex index;

    @BeforeAll
    static void writeEachWord() {
        List<IndexEntry> entries = new ArrayList<>();
        FAMILIES.forEach(family -> family.forEach(word -> entries.add(entry(word))));
        STRANGERS.forEach(pair -> pair.forEach(word -> entries.add(entry(word))));
        index = SearchEngine.index("families-it", entries);
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @Test
    void eachWordOfAFamilyFindsAllTheOthers() {
        List<String> missing = new ArrayList<>();
        int pairs = 0;
        for (List<String> family : FAMILIES) {
            for (String typed : family) {
                Set<Subject> found = found(typed);
                for (String written : family) {
                    pairs++;
                    if (!found.contains(TEXTS.get(written))) {
                        missing.add(typed + " does not find " + written);
                    }
                }
            }
        }
        assertThat(missing).as("of %d pairs", pairs).isEmpty();
    }

    @Test
    void strangersStaySo() {
        for (List<String> pair : STRANGERS) {
            assertThat(found(pair.get(0)))
                    .as("%s", pair)
                    .contains(TEXTS.get(pair.get(0)))
                    .doesNotContain(TEXTS.get(pair.get(1)));
        }
    }

    private static Set<Subject> found(String typed) {
        Set<Subject> found = new HashSet<>();
        index.search(ANYBODY, SearchQuestion.of(typed)).hits().stream()
                .map(SearchHit::subject)
                .forEach(found::add);
        return found;
    }

    private static IndexEntry entry(String word) {
        Subject subject =
                TEXTS.computeIfAbsent(
                        word, none -> new Subject(Subject.Kind.PAGE, TEXTS.size() + 1L));
        return IndexEntry.of(subject, 1)
                .title("Texte " + subject.id())
                .body("On parle de " + word + " en ce moment.")
                .language("fr")
                .audience(Set.of("all"))
                .build();
    }
}
