package org.passerelle.documents.library.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.passerelle.common.NotFoundException;

class SelectionTest {

    @Test
    void whatFormsHandInIsTold() {
        Selection selection = Selection.of(List.of("f12", "d7", "l3", "f12"));

        assertThat(selection.documents()).containsExactly(12L);
        assertThat(selection.folders()).containsExactly(7L);
        assertThat(selection.links()).containsExactly(3L);
        assertThat(selection.names()).containsExactly("d7", "f12", "l3");
    }

    @Test
    void anythingElseDoesNotExist() {
        assertThatThrownBy(() -> Selection.of(List.of("x1"))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> Selection.of(List.of("f1 OR 1=1")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void moreThanIsDoneInOneGoIsRefused() {
        List<String> many =
                IntStream.rangeClosed(1, Selection.MOST + 1).mapToObj(i -> "f" + i).toList();

        assertThatThrownBy(() -> Selection.of(many)).isInstanceOf(TooManyException.class);
    }
}
