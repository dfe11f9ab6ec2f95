package org.passerelle.documents.records.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.passerelle.content.Content;
import org.passerelle.documents.kinds.DocumentKind;
import org.passerelle.documents.kinds.KindProperty;
import org.passerelle.documents.kinds.KindProperty.Holds;
import org.passerelle.documents.records.InvalidRecordException;
import org.passerelle.people.Person;
import org.passerelle.people.Persons;

/** What may be said of a document; names the field that breaks a rule. */
@Dependent
public class SheetRules {

    private static final int LONGEST_DESCRIPTION = 4_000;
    private static final int LONGEST_AUTHORS = 500;
    private static final int LONGEST_TAG = 60;
    private static final int MOST_TAGS = 30;

    @Inject Persons persons;

    String title(String given) {
        String title = text(given);
        if (title.isEmpty()) {
            throw new InvalidRecordException("titre", "error.title.empty");
        }
        if (title.length() > Content.LONGEST_TITLE) {
            throw new InvalidRecordException(
                    "titre", "error.title.long", Content.LONGEST_TITLE, title.length());
        }
        return title;
    }

    String description(String given) {
        return shorterThan(LONGEST_DESCRIPTION, "description", text(given));
    }

    String authors(String given) {
        return shorterThan(LONGEST_AUTHORS, "auteurs", text(given));
    }

    /** Words with commas between; those that differ only by an accent or a capital are the same. */
    Set<String> tags(String given) {
        Collator sameWord = Collator.getInstance(Locale.CANADA_FRENCH);
        sameWord.setStrength(Collator.PRIMARY);
        Set<String> tags = new TreeSet<>(sameWord);
        for (String typed : text(given).split("[,;\\n]")) {
            String tag = typed.strip().replaceFirst("^#+", "").strip();
            if (tag.length() > LONGEST_TAG) {
                throw new InvalidRecordException("motsClics", "error.tag.long", LONGEST_TAG);
            }
            if (!tag.isEmpty()) {
                tags.add(tag);
            }
        }
        if (tags.size() > MOST_TAGS) {
            throw new InvalidRecordException("motsClics", "error.tag.many", MOST_TAGS);
        }
        return tags;
    }

    String language(String given) {
        try {
            String code = new Locale.Builder().setLanguage(text(given)).build().getLanguage();
            if (!code.isEmpty() && code.length() <= 3) {
                return code;
            }
        } catch (IllformedLocaleException notOne) {
            throw new InvalidRecordException("langue", "error.language");
        }
        throw new InvalidRecordException("langue", "error.language");
    }

    /**
     * @return null when nobody is named
     */
    Person responsible(String handle) {
        String typed = text(handle).replaceFirst("^@", "");
        return typed.isEmpty()
                ? null
                : persons.findByHandle(typed)
                        .orElseThrow(
                                () -> new InvalidRecordException("responsable", "error.person"));
    }

    /** The answers to what a kind asks, as they are kept; all that must be answered is. */
    Map<Long, String> answers(DocumentKind kind, Map<Long, String> typed) {
        Map<Long, String> answers = understood(kind, typed);
        missing(kind, answers)
                .ifPresent(
                        property -> {
                            throw new InvalidRecordException(
                                    field(property), "error.answer.missing", property.getLabel());
                        });
        return answers;
    }

    /** The same, whatever remains unanswered. */
    Map<Long, String> understood(DocumentKind kind, Map<Long, String> typed) {
        Map<Long, String> answers = new HashMap<>();
        for (KindProperty property : kind.getAsked()) {
            String said = text(typed.get(property.getId()));
            if (!said.isEmpty()) {
                answers.put(property.getId(), answer(property, said));
            }
        }
        return answers;
    }

    /** The first of what must be answered and is not. */
    static Optional<KindProperty> missing(DocumentKind kind, Map<Long, String> answers) {
        return kind.getAsked().stream()
                .filter(KindProperty::isRequired)
                .filter(property -> !answers.containsKey(property.getId()))
                .findFirst();
    }

    /** The field in which a property is typed. */
    public static String field(KindProperty property) {
        return "p-" + property.getId();
    }

    private String answer(KindProperty property, String said) {
        String answer =
                property.understand(said)
                        .orElseThrow(
                                () ->
                                        new InvalidRecordException(
                                                field(property),
                                                "error.answer." + property.getHolds(),
                                                property.getLabel()));
        if (property.getHolds() == Holds.PERSON && persons.findByHandle(answer).isEmpty()) {
            throw new InvalidRecordException(
                    field(property), "error.answer.PERSON", property.getLabel());
        }
        return answer;
    }

    private static String shorterThan(int longest, String field, String text) {
        if (text.length() > longest) {
            throw new InvalidRecordException(field, "error.long", longest, text.length());
        }
        return text;
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }
}
