package org.passerelle.bench;

import java.util.List;

/** What people ask, in the words and with the accents they use or forget. */
final class Questions {

    static final List<String> ALL =
            List.of(
                    "gestion documentaire",
                    "teletravail",
                    "accessibilité des services",
                    "l'accueil des nouveaux employés",
                    "relève et départs à la retraite",
                    "protection des renseignements personnels",
                    "procès-verbal du comité",
                    "calendrier de conservation",
                    "plan d'action",
                    "sécurité de l’information",
                    "budget",
                    "Ada Tremblay",
                    "ministère de la Santé",
                    "transports collectifs",
                    "appel d'offres",
                    "formation en ligne",
                    "infonuagique",
                    "consultation publique",
                    "developpement durable",
                    "« gestion des risques »",
                    "ressources humaines",
                    "données ouvertes",
                    "évaluation des programmes",
                    "conseillère en communication",
                    "analyste",
                    "politique linguistique",
                    "changements climatiques",
                    "qualité de l'air",
                    "santé mentale au travail",
                    "guide de rédaction",
                    "simplification administrative",
                    "services aux citoyens",
                    "comité interministériel",
                    "gouvernance",
                    "archives",
                    "mobilité de la main-d'œuvre",
                    "immigration",
                    "inspection -municipale",
                    "eau potable",
                    "soutien aux familles");

    private Questions() {}
}
