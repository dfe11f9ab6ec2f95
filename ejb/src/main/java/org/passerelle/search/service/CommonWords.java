package org.passerelle.search.service;

import java.util.Arrays;
import java.util.Set;

/** Words that stand in nearly every text, and say nothing of what it is about. */
final class CommonWords {

    private static final Set<String> COMMON =
            Set.of(
                    "le", "la", "les", "un", "une", "des", "du", "de", "au", "aux", "et", "ou", "a",
                    "en", "dans", "par", "pour", "sur", "avec", "ce", "cet", "cette", "ces", "son",
                    "sa", "ses", "leur", "leurs", "que", "qui", "ne", "se", "il", "elle", "ils",
                    "elles", "the", "of", "and", "to", "in", "is", "for", "on");

    private CommonWords() {}

    /** Whether somebody asks for nothing else. */
    static boolean alone(QuestionWords asked) {
        return !asked.words().isEmpty()
                && asked.phrases().isEmpty()
                && Arrays.stream(Synonyms.fold(asked.words()).split(" "))
                        .allMatch(COMMON::contains);
    }
}
