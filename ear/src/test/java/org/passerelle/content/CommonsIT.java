package org.passerelle.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Cast;

/** What belongs to no group is in the lists of the commons, for everybody. */
class CommonsIT {

    @Test
    void aPageIsAmongThePagesOfAllAndBesideTheOthers() throws Exception {
        long page = Cast.write(Cast.ada(), null, "Aa commune mesure", "<p>À tous</p>");
        long other = Cast.write(Cast.ada(), null, "Aa commune pensée", "<p>À tous</p>");

        assertThat(links("/wiki?ou=communs")).contains("/wiki/page?id=" + page);
        assertThat(links("/wiki/page?id=" + other)).contains("/wiki/page?id=" + page);
    }

    @Test
    void aDiscussionIsAmongThoseOfAll() throws Exception {
        long discussion = Cast.discuss(Cast.ada(), null, "À la cantonade", "Qui vient ?");

        assertThat(links("/discussions?ou=communs"))
                .contains("/discussions/discussion?id=" + discussion);
    }

    @Test
    void aDocumentIsInTheLibraryOfAll() throws Exception {
        long document = Cast.deposit(Cast.ada(), null, "aa-pour-tous.txt", "Lu par tous");

        assertThat(links("/documents")).contains("/documents/document?id=" + document);
        assertThat(links("/documents?rayon=communs&tri=modifie"))
                .contains("/documents/document?id=" + document);
    }

    private static String links(String address) throws Exception {
        return String.join(
                "\n", Jsoup.parse(Cast.bruno().get(address).body()).select("a").eachAttr("href"));
    }
}
