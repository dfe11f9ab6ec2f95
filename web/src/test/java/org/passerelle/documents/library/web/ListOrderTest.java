package org.passerelle.documents.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListOrderTest {

    @Test
    void aSecondClickOnAHeaderTurnsTheOrderRound() {
        ListOrder order = new ListOrder();

        assertThat(order.to("nom")).contains("tri=nom").contains("sens=desc");
        assertThat(order.to("modifie")).contains("tri=modifie").contains("sens=desc");

        order.setBy("modifie");
        assertThat(order.to("modifie")).contains("sens=asc");
        assertThat(order.sorted("modifie")).isEqualTo("descending");
        assertThat(order.sorted("nom")).isEqualTo("none");
    }

    @Test
    void whatIsUnknownIsSortedByName() {
        ListOrder order = new ListOrder();
        order.setBy("couleur");

        assertThat(order.getBy()).isEqualTo("nom");
    }
}
