package org.passerelle.search.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterrogationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Comment demander un congé ?         | demander un congé ?",
                "comment faire pour déneiger         | déneiger",
                "Qu’est-ce qu’un plan d’action       | un plan d’action",
                "est-ce que le pont est ouvert       | le pont est ouvert",
                "est-ce qu’on peut sortir à midi     | sortir à midi",
                "comment je fais pour sortir à midi  | sortir à midi",
                "comment est-ce qu’il faut saluer    | saluer",
                "Quelle est la procédure d’achat     | la procédure d’achat",
                "qui est responsable des trottoirs   | responsable des trottoirs",
                "Où trouver le formulaire            | le formulaire",
                "combien d’employés                  | employés",
                "je cherche un ergothérapeute        | un ergothérapeute",
                "How do I book a room                | book a room",
                "what is an emergency plan           | an emergency plan",
                "Who is in charge of bridges         | in charge of bridges",
            })
    void saysWhatIsAskedFor(String question, String wanted) {
        assertThat(Interrogation.without(question)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comment",
                "Qui est-ce ?",
                "où est",
                "commentaires du public",
                "WHO guidelines",
                "quantité de sel",
                "howard",
                "",
                "?"
            })
    void leavesWordsThatAreLookedFor(String question) {
        assertThat(Interrogation.without(question)).isEqualTo(question);
    }
}
