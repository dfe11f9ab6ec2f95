package org.passerelle.search;

import static org.passerelle.common.Subject.Kind.DISCUSSION;
import static org.passerelle.common.Subject.Kind.DOCUMENT;
import static org.passerelle.common.Subject.Kind.GROUP;
import static org.passerelle.common.Subject.Kind.PAGE;
import static org.passerelle.common.Subject.Kind.PERSON;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.passerelle.common.Subject;
import org.passerelle.search.service.IndexEntry;
import org.passerelle.search.service.PersonFacts;

/** A dozen persons and contents with all that makes French hard to search. */
final class HardWords {

    private static final Subject ADA = new Subject(PERSON, 1);
    static final Subject BERNIER = new Subject(PERSON, 2);
    static final Subject DAMOURS = new Subject(PERSON, 3);
    static final Subject CARE_AT_HOME = new Subject(PAGE, 10);
    private static final Subject FOREST_ENGINEERS = new Subject(PAGE, 11);
    private static final Subject LABOUR_ADVISERS = new Subject(PAGE, 12);
    private static final Subject DIRECTRICE = new Subject(DISCUSSION, 20);
    private static final Subject STAFF = new Subject(DISCUSSION, 21);
    private static final Subject OLD_MUNICIPAL = new Subject(DOCUMENT, 30);
    private static final Subject ENGLISH_PLAN = new Subject(DOCUMENT, 31);
    private static final Subject MSSS_NOTE = new Subject(DOCUMENT, 32);
    private static final Subject FILE = new Subject(DOCUMENT, 33);
    static final Subject SECRET_GROUP = new Subject(GROUP, 40);
    static final Subject SECRET_PAGE = new Subject(PAGE, 41);

    private HardWords() {}

    static List<IndexEntry> entries() {
        return List.of(
                IndexEntry.of(ADA, 1)
                        .title("Ada Tremblay")
                        .audience(Set.of("all"))
                        .organisation(1, "MSSS", "Ministère de la Santé et des Services sociaux")
                        .person(
                                new PersonFacts(
                                        "Ada",
                                        "Tremblay",
                                        List.of(),
                                        "Conseillère en eau potable",
                                        "Direction de la santé environnementale",
                                        "Rimouski",
                                        List.of("hydrogéologie")))
                        .build(),
                person(BERNIER, "Hélène", "Bernier-Côté"),
                person(DAMOURS, "Paul", "D’Amours"),
                entry(
                        CARE_AT_HOME,
                        1,
                        "L’équipe des soins à domicile",
                        "Le ministère de la Santé et des Services sociaux rappelle que l’équipe"
                                + " visite les personnes <b>fragiles</b> qu’elle coordonne."),
                entry(FOREST_ENGINEERS, 1, "Ingénieures forestières", "Leur ordre se réunit."),
                entry(LABOUR_ADVISERS, 1, "Les conseillères et les travaux", "Chantier routier."),
                entry(DIRECTRICE, 1, "Une directrice générale est nommée", "Bienvenue."),
                entry(
                        STAFF,
                        1,
                        "Avis aux employé·e·s",
                        "Les agent.e.s sont invité(e)s par la DRH et les RH."),
                entry(
                        OLD_MUNICIPAL,
                        1,
                        "Guide du MAMROT",
                        "Les affaires municipales et le territoire en 2008."),
                IndexEntry.of(ENGLISH_PLAN, 1)
                        .title("Emergency plan")
                        .body("What every hospital's staff needs to know.")
                        .language("en")
                        .audience(Set.of("all"))
                        .build(),
                entry(MSSS_NOTE, 1, "Note", "Le M.S.S.S. répondra en mai."),
                entry(FILE, 1, "Bilan_hydrique-2031", "Des chiffres."),
                IndexEntry.of(SECRET_GROUP, 1)
                        .title("Fusion Zorglub")
                        .audience(Set.of("grp:40"))
                        .build(),
                IndexEntry.of(SECRET_PAGE, 1)
                        .title("Calendrier")
                        .body("Le projet zorglub commence en juin.")
                        .language("fr")
                        .audience(Set.of("grp:40"))
                        .build());
    }

    private static IndexEntry person(Subject subject, String given, String family) {
        return IndexEntry.of(subject, 1)
                .title(given + " " + family)
                .audience(Set.of("all"))
                .person(new PersonFacts(given, family, List.of(), "", "", "", List.of()))
                .build();
    }

    static IndexEntry entry(Subject subject, long version, String title, String body) {
        return IndexEntry.of(subject, version)
                .title(title)
                .body(body)
                .language("fr")
                .audience(Set.of("all"))
                .updated(Instant.now())
                .build();
    }
}
