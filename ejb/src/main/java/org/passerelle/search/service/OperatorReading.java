package org.passerelle.search.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.common.Subject;
import org.passerelle.content.Contents;
import org.passerelle.groups.Viewer;
import org.passerelle.groups.Visibility;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.groups.WorkingGroups;
import org.passerelle.people.Organisations;

/**
 * Says what the operators of a question mean: which ministries bear or bore this name, which of the
 * groups that the viewer may know of. A group she may not know of is as unknown as one that never
 * was.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OperatorReading {

    private static final int MOST_GROUPS = 50;

    private static final Map<String, String> LANGUAGES =
            Map.of(
                    "fr",
                    "fr",
                    "francais",
                    "fr",
                    "french",
                    "fr",
                    "en",
                    "en",
                    "anglais",
                    "en",
                    "english",
                    "en");

    private static final Map<String, Subject.Kind> KINDS =
            Map.ofEntries(
                    Map.entry("personne", Subject.Kind.PERSON),
                    Map.entry("person", Subject.Kind.PERSON),
                    Map.entry("people", Subject.Kind.PERSON),
                    Map.entry("groupe", Subject.Kind.GROUP),
                    Map.entry("group", Subject.Kind.GROUP),
                    Map.entry("document", Subject.Kind.DOCUMENT),
                    Map.entry("fichier", Subject.Kind.DOCUMENT),
                    Map.entry("file", Subject.Kind.DOCUMENT),
                    Map.entry("page", Subject.Kind.PAGE),
                    Map.entry("wiki", Subject.Kind.PAGE),
                    Map.entry("discussion", Subject.Kind.DISCUSSION));

    private static final Map<String, FileFormat> FORMATS =
            Map.ofEntries(
                    Map.entry("word", FileFormat.TEXT),
                    Map.entry("texte", FileFormat.TEXT),
                    Map.entry("excel", FileFormat.TABLE),
                    Map.entry("tableur", FileFormat.TABLE),
                    Map.entry("tableau", FileFormat.TABLE),
                    Map.entry("powerpoint", FileFormat.SLIDES),
                    Map.entry("presentation", FileFormat.SLIDES),
                    Map.entry("photo", FileFormat.IMAGE),
                    Map.entry("audio", FileFormat.SOUND),
                    Map.entry("son", FileFormat.SOUND),
                    Map.entry("courriel", FileFormat.MAIL));

    private static final Pattern CONTENT =
            Pattern.compile("(?:document|page|discussion)-(\\d{1,18})(?: .*)?");

    @Inject Contents contents;
    @Inject Organisations organisations;
    @Inject WorkingGroups groups;

    /** What each of these means to this viewer. */
    public Conditions read(List<Operator> operators, Viewer viewer) {
        List<Condition> conditions = new ArrayList<>();
        List<Operator> understood = new ArrayList<>();
        List<Operator> unknown = new ArrayList<>();
        for (Operator operator : operators) {
            Optional<Condition> condition = meaning(operator, viewer);
            condition.map(found -> found.excluding(operator.excluded())).ifPresent(conditions::add);
            (condition.isPresent() ? understood : unknown).add(operator);
        }
        return new Conditions(conditions, understood, unknown, List.of(), List.of(), List.of());
    }

    private Optional<Condition> meaning(Operator operator, Viewer viewer) {
        String value = operator.value();
        String folded = Synonyms.unaccented(value).toLowerCase(Locale.ROOT);
        return switch (operator.word()) {
            case AUTHOR -> Optional.of(Condition.writtenBy(value));
            case MINISTRY -> among(Facet.MINISTRY, ministries(value));
            case GROUP -> inGroups(groups.namedLike(value, viewer, MOST_GROUPS), viewer);
            case KIND ->
                    among(Facet.KIND, kind(folded)).or(() -> among(Facet.FORMAT, format(folded)));
            case LANGUAGE ->
                    among(
                            Facet.LANGUAGE,
                            Optional.ofNullable(LANGUAGES.get(folded)).stream().toList());
            case FORMAT -> among(Facet.FORMAT, format(folded));
            case TAG -> among(Facet.TAG, List.of(value, value.toLowerCase(Locale.CANADA_FRENCH)));
            case BEFORE -> AskedDate.read(value).map(date -> Condition.changedBefore(date.start()));
            case AFTER -> AskedDate.read(value).map(date -> Condition.changedFrom(date.end()));
            case SINCE -> AskedDate.read(value).map(date -> Condition.changedFrom(date.start()));
            case LIKE -> like(value, viewer);
        };
    }

    /** What this viewer may not read resembles nothing. */
    private Optional<Condition> like(String value, Viewer viewer) {
        Matcher content = CONTENT.matcher(value);
        if (!content.matches()) {
            return Optional.empty();
        }
        return likeness(Long.parseLong(content.group(1)), viewer);
    }

    /** What is like a content, by its title and its tags, if the viewer may read it. */
    public Optional<Condition> likeness(long content, Viewer viewer) {
        return contents.readableAmong(List.of(content), viewer).stream()
                .findFirst()
                .map(found -> Condition.like(found.subject(), found.getTitle(), found.getTags()));
    }

    private static Optional<Condition> among(Facet facet, List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(Condition.among(facet, values));
    }

    private List<String> ministries(String name) {
        return MinistryNames.of(organisations.all()).holding(name).stream()
                .map(ministry -> ministry.getId().toString())
                .toList();
    }

    /** What a secret group shares does not say whose it is; its members are told by their right. */
    private static Optional<Condition> inGroups(List<WorkingGroup> named, Viewer viewer) {
        List<Long> secret =
                named.stream()
                        .filter(group -> group.getVisibility() == Visibility.SECRET)
                        .filter(viewer::isMemberOf)
                        .map(WorkingGroup::getId)
                        .toList();
        List<String> ids = named.stream().map(group -> group.getId().toString()).toList();
        return ids.isEmpty() ? Optional.empty() : Optional.of(Condition.inGroups(ids, secret));
    }

    /** The plural is understood too. */
    private static List<String> kind(String folded) {
        String one = folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
        return Optional.ofNullable(KINDS.get(one)).map(IndexDocument::code).stream().toList();
    }

    private static List<String> format(String folded) {
        return Optional.ofNullable(FORMATS.get(folded))
                .or(
                        () ->
                                Arrays.stream(FileFormat.values())
                                        .filter(format -> format.getCode().equals(folded))
                                        .findFirst())
                .map(FileFormat::getCode)
                .stream()
                .toList();
    }
}
