package org.passerelle.documents.library.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.common.InvalidInputException;
import org.passerelle.documents.library.Folder;

class FolderNameTest {

    @Test
    void whatIsTypedIsTidiedUp() {
        assertThat(FolderName.checked("  Relevés   de\tterrain ")).isEqualTo("Relevés de terrain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                ".",
                "..",
                "a/b",
                "a\\b",
                "a:b",
                "a*",
                "a?",
                "a\"",
                "<a",
                "a|b",
                "a\u0000b",
                "facture\u202Efdp.exe"
            })
    void aNameThatNoComputerCanUseIsRefused(String name) {
        assertThatThrownBy(() -> FolderName.checked(name))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aNameIsNotEndless() {
        assertThat(FolderName.checked("é".repeat(Folder.LONGEST_NAME)))
                .hasSize(Folder.LONGEST_NAME);
        assertThatThrownBy(() -> FolderName.checked("é".repeat(Folder.LONGEST_NAME + 1)))
                .isInstanceOf(InvalidInputException.class);
    }
}
