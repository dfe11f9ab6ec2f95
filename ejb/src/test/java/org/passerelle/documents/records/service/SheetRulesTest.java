package org.passerelle.documents.records.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.passerelle.documents.records.InvalidRecordException;

class SheetRulesTest {

    private final SheetRules rules = new SheetRules();

    @Test
    void tagsThatDifferByAnAccentOrACapitalAreTheSameWord() {
        assertThat(rules.tags("Déneigement, #deneigement; trottoirs ,, Été"))
                .containsExactly("Déneigement", "Été", "trottoirs");
    }

    @Test
    void tooManyTagsAreRefused() {
        assertThatThrownBy(
                        () ->
                                rules.tags(
                                        "a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,1,2,3,4,5"))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessage("error.tag.many");
    }

    @Test
    void aLanguageHasACode() {
        assertThat(rules.language("iu")).isEqualTo("iu");
        assertThatThrownBy(() -> rules.language("")).isInstanceOf(InvalidRecordException.class);
        assertThatThrownBy(() -> rules.language("fr_CA'"))
                .isInstanceOf(InvalidRecordException.class);
    }
}
