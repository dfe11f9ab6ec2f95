package org.passerelle.documents.dav.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DavAddressTest {

    @Test
    void anAddressIsReadAsItIsWritten() {
        List<String> path = List.of("Groupes", "Mobilité & santé", "50 % + 1 #2 (final).docx");

        String written = DavAddress.written(path);

        assertThat(written)
                .isEqualTo(
                        "/dav/Groupes/Mobilit%C3%A9%20%26%20sant%C3%A9/50%20%25%20+%201%20%232%20(final).docx");
        assertThat(DavAddress.read("", written).path()).isEqualTo(path);
        assertThat(DavAddress.read("", written + "/").path()).isEqualTo(path);
    }

    @Test
    void accentsWrittenInTwoPartsAreThoseWrittenInOne() {
        assertThat(DavAddress.read("", "/dav/Communs/e%CC%81te%CC%81.txt").path())
                .containsExactly("Communs", "été.txt");
    }

    @Test
    void whatIsNotInTheTreeIsRefused() {
        assertThatThrownBy(() -> DavAddress.read("", "/davantage/Communs"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DavAddress.read("", "/dav/%zz"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
