package org.passerelle.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.groups.Visibility.CLOSED;
import static org.passerelle.groups.Visibility.OPEN;
import static org.passerelle.groups.Visibility.SECRET;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.passerelle.groups.Role;
import org.passerelle.groups.Visibility;

/** The example government holds together: everyone exists and writes where she may. */
class ExampleCatalogueTest {

    private static final Pattern MENTION = Pattern.compile("(?<![\\w.@])@([a-z]+(?:[.-][a-z]+)*)");
    private static final Instant TODAY = Instant.parse("2026-11-22T00:00:00Z");

    private final ExampleCatalogue catalogue = new ExampleCatalogue();

    @Test
    void hasThePromisedSize() {
        assertThat(catalogue.people()).hasSize(300);
        assertThat(catalogue.groups()).hasSize(15);
        assertThat(catalogue.pages()).hasSize(60);
        assertThat(catalogue.files()).hasSize(150);
        assertThat(catalogue.discussions()).hasSizeBetween(40, 45);
        assertThat(groups(OPEN)).hasSize(5);
        assertThat(groups(CLOSED)).hasSize(7);
        assertThat(groups(SECRET)).hasSize(3);
    }

    @Test
    void adaCoordinatesAClosedGroupThatBrunoHasJoined() {
        ExampleGroup winter = catalogue.group("mobilite-hiver");
        assertThat(winter.name()).isEqualTo("Mobilité et santé en hiver");
        assertThat(winter.visibility()).isEqualTo(CLOSED);
        assertThat(winter.members())
                .anyMatch(
                        member ->
                                member.handle().equals("ada.tremblay")
                                        && member.role() == Role.COORDINATOR);
        assertThat(winter.has("bruno.gagnon")).isTrue();
        assertThat(
                        winter.members().stream()
                                .map(
                                        member ->
                                                catalogue
                                                        .people()
                                                        .get(member.handle())
                                                        .organisation())
                                .distinct())
                .hasSizeGreaterThan(5);
    }

    @Test
    void faridIsOutsideOfTheClosedGroupAndOfEverySecretOne() {
        assertThat(catalogue.group("mobilite-hiver").has("farid.benali")).isFalse();
        assertThat(groups(SECRET)).noneMatch(group -> group.has("farid.benali"));
    }

    @Test
    void everyoneWritesWhereSheMay() {
        catalogue
                .pages()
                .forEach(page -> page.revisions().forEach(it -> writes(it.author(), page.home())));
        catalogue
                .pages()
                .forEach(page -> page.comments().forEach(it -> writes(it.author(), page.home())));
        catalogue.discussions().forEach(it -> writes(it.author(), it.home()));
        catalogue
                .discussions()
                .forEach(topic -> topic.replies().forEach(it -> writes(it.author(), topic.home())));
        catalogue.files().forEach(file -> writes(file.author(), file.home()));
    }

    private void writes(String handle, String home) {
        assertThat(catalogue.people()).containsKey(handle);
        if (!home.isEmpty()) {
            assertThat(catalogue.group(home).has(handle)).as(handle + " in " + home).isTrue();
        }
    }

    @Test
    void everyMemberExists() {
        catalogue
                .groups()
                .forEach(
                        group ->
                                assertThat(catalogue.people().keySet())
                                        .containsAll(
                                                group.members().stream()
                                                        .map(ExampleGroup.Member::handle)
                                                        .toList()));
    }

    @Test
    void whoeverIsMentionedExistsAndMayRead() {
        Set<String> mentioned = new HashSet<>();
        for (ExamplePage page : catalogue.pages()) {
            Set<String> here = new HashSet<>();
            page.revisions().forEach(it -> here.addAll(mentions(it.html())));
            page.comments().forEach(it -> here.addAll(mentions(it.text())));
            here.forEach(handle -> writes(handle, page.home()));
            mentioned.addAll(here);
        }
        for (ExampleDiscussion topic : catalogue.discussions()) {
            topic.replies()
                    .forEach(it -> mentions(it.text()).forEach(who -> writes(who, topic.home())));
        }
        assertThat(mentioned).contains("ada.tremblay", "bruno.gagnon");
    }

    private static Set<String> mentions(String text) {
        Set<String> found = new HashSet<>();
        Matcher mention = MENTION.matcher(text);
        while (mention.find()) {
            found.add(mention.group(1));
        }
        return found;
    }

    @Test
    void timeRunsForward() {
        for (ExamplePage page : catalogue.pages()) {
            List<Instant> saved = page.revisions().stream().map(ExampleRevision::at).toList();
            assertThat(saved).as(page.title()).isNotEmpty().isSorted().allMatch(TODAY::isAfter);
            assertThat(page.comments()).allMatch(it -> it.at().isAfter(saved.get(0)));
        }
        for (ExampleDiscussion topic : catalogue.discussions()) {
            assertThat(topic.replies().stream().map(ExampleComment::at)).isSorted();
            assertThat(topic.replies())
                    .as(topic.title())
                    .allMatch(it -> it.at().isAfter(topic.at()));
        }
    }

    @Test
    void aPageKeepsItsHistory() {
        ExamplePage minutes =
                catalogue.pages().stream()
                        .filter(page -> page.title().equals("Compte rendu du 19 novembre 2026"))
                        .findFirst()
                        .orElseThrow();
        assertThat(minutes.revisions()).hasSize(3);
        assertThat(minutes.revisions().get(0).html()).contains("cinquante-trois avis");
        assertThat(minutes.revisions().get(2).html())
                .contains("cinquante-quatre avis", "Luc Bergeron maintient")
                .doesNotContain("cinquante-trois avis");
    }

    private List<ExampleGroup> groups(Visibility visibility) {
        return catalogue.groups().stream()
                .filter(group -> group.visibility() == visibility)
                .toList();
    }
}
