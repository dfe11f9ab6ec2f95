package org.passerelle.example;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.passerelle.groups.Role;
import org.passerelle.groups.Visibility;

/** Everything the example government has written and keeps, as plain descriptions. */
public final class ExampleCatalogue {

    private static final String COMMONS = "communs";
    private static final Map<String, Visibility> VISIBILITIES =
            Map.of(
                    "ouvert", Visibility.OPEN,
                    "ferme", Visibility.CLOSED,
                    "secret", Visibility.SECRET);
    private static final Map<String, ExampleDiscussion.Kind> KINDS =
            Map.of(
                    "question", ExampleDiscussion.Kind.QUESTION,
                    "sujet", ExampleDiscussion.Kind.TOPIC,
                    "idee", ExampleDiscussion.Kind.IDEA,
                    "annonce", ExampleDiscussion.Kind.ANNOUNCEMENT);

    private final Map<String, ExamplePerson> people =
            Rows.of("employes.csv")
                    .map(ExampleCatalogue::person)
                    .collect(toMap(ExamplePerson::handle, Function.identity()));
    private final List<ExampleGroup> groups = readGroups();

    /** The 300 employees, by handle. */
    public Map<String, ExamplePerson> people() {
        return people;
    }

    public List<ExampleGroup> groups() {
        return groups;
    }

    /** The group of this short word. */
    public ExampleGroup group(String id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst().orElseThrow();
    }

    public List<ExamplePage> pages() {
        return folders("wiki").stream()
                .flatMap(folder -> names("wiki/" + folder).map(name -> page(folder, name)))
                .toList();
    }

    public List<ExampleDiscussion> discussions() {
        return names("discussions").flatMap(ExampleCatalogue::discussionsIn).toList();
    }

    public List<ExampleFile> files() {
        return Rows.of("fichiers.csv").map(this::file).toList();
    }

    private static ExamplePerson person(CSVRecord row) {
        return new ExamplePerson(
                row.get("identifiant"),
                row.get("prenom") + " " + row.get("nom"),
                row.get("organisation"));
    }

    private static List<ExampleGroup> readGroups() {
        Map<String, List<CSVRecord>> members =
                Rows.of("membres.csv").collect(groupingBy(row -> row.get("groupe")));
        return Rows.of("groupes.csv").map(row -> group(row, members)).toList();
    }

    private static ExampleGroup group(CSVRecord row, Map<String, List<CSVRecord>> members) {
        return new ExampleGroup(
                row.get("identifiant"),
                row.get("nom"),
                row.get("description"),
                VISIBILITIES.get(row.get("visibilite")),
                row.get("organisation"),
                TextFile.at(row.get("cree_le") + "T09:00"),
                members.get(row.get("identifiant")).stream()
                        .map(ExampleCatalogue::member)
                        .toList());
    }

    private static ExampleGroup.Member member(CSVRecord row) {
        return new ExampleGroup.Member(
                row.get("identifiant"),
                row.get("role").equals("coordination") ? Role.COORDINATOR : Role.MEMBER,
                LocalDate.parse(row.get("depuis")));
    }

    private static ExamplePage page(String folder, String name) {
        TextFile text = new TextFile(Rows.lines("wiki/" + folder + "/" + name));
        return new ExamplePage(
                home(folder),
                text.head("titre", ""),
                text.head("langue", "fr"),
                text.tags(),
                text.revisions(),
                text.comments());
    }

    private static Stream<ExampleDiscussion> discussionsIn(String name) {
        List<List<String>> topics = new ArrayList<>();
        for (String line : Rows.lines("discussions/" + name)) {
            if (line.startsWith("## ")) {
                topics.add(new ArrayList<>());
                line = "titre: " + line.substring(3);
            }
            topics.get(topics.size() - 1).add(line);
        }
        return topics.stream().map(lines -> discussion(home(name.replace(".txt", "")), lines));
    }

    private static ExampleDiscussion discussion(String home, List<String> lines) {
        TextFile text = new TextFile(lines);
        return new ExampleDiscussion(
                home,
                text.head("titre", ""),
                KINDS.get(text.head("genre", "sujet")),
                text.head("langue", "fr"),
                text.tags(),
                text.opening().author(),
                text.opening().at(),
                text.opening().text(),
                text.comments());
    }

    private ExampleFile file(CSVRecord row) {
        return new ExampleFile(
                row.get("groupe"),
                row.get("fichier"),
                row.get("titre"),
                row.get("langue"),
                row.get("description"),
                row.get("sujet"),
                row.get("auteur"),
                people.get(row.get("auteur")).name(),
                TextFile.at(row.get("date")),
                row.get("dossier"));
    }

    private static String home(String folder) {
        return folder.equals(COMMONS) ? "" : folder;
    }

    private static List<String> folders(String folder) {
        return names(folder).toList();
    }

    private static Stream<String> names(String folder) {
        try {
            URI place = ExampleCatalogue.class.getResource("/example/" + folder).toURI();
            try (Stream<Path> found = Files.list(Path.of(place))) {
                return found.map(path -> path.getFileName().toString()).sorted().toList().stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
