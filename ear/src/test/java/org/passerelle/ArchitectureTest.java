package org.passerelle;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.passerelle.common.Repository;

/** The house of docs/architecture.md, in sentences. */
@AnalyzeClasses(
        packages = "org.passerelle",
        importOptions = {ImportOption.DoNotIncludeTests.class})
class ArchitectureTest {

    /** Each feature may use those before it, never those after it. */
    private static final List<String> FEATURES =
            List.of(
                    "common",
                    "people",
                    "groups",
                    "content",
                    "wiki",
                    "documents",
                    "discussions",
                    "alerts",
                    "audit",
                    "search",
                    "administration");

    private static final List<String> KINDS = List.of("wiki", "documents", "discussions");

    @ArchTest
    static final ArchRule onlyRepositoriesKnowTheEntityManager =
            noClasses()
                    .that()
                    .resideInAnyPackage("..service..", "..web..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule pagesGoThroughServicesNeverToRepositories =
            noClasses()
                    .that()
                    .resideInAPackage("..web..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Repository.class);

    @ArchTest
    static final ArchRule persistenceKnowsNeitherServicesNorPages =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..service..", "..web..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.passerelle..service..", "org.passerelle..web..");

    @ArchTest
    static final ArchRule servicesKnowNeitherFacesNorHttp =
            noClasses()
                    .that()
                    .resideInAPackage("..service..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "org.primefaces..");

    @ArchTest
    static final ArchRule onlyTheSearchKnowsElasticsearch =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.passerelle.search.service..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("co.elastic..");

    @ArchTest
    static final ArchRule onlyTheDocumentsKnowTika =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.passerelle.documents.service..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.tika..");

    @ArchTest
    static final ArchRule transactionsBeginInServices =
            classes()
                    .that()
                    .areAnnotatedWith(Stateless.class)
                    .and()
                    .resideInAPackage("..service..")
                    .should()
                    .haveNameMatching(".*(Service|Trail|Dispatch|Indexing|Reading|Delivery|Steps)");

    @ArchTest
    static final ArchRule entitiesHaveNoSetters =
            noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .haveNameMatching("set[A-Z].*");

    @ArchTest
    static void aFeatureUsesOnlyThoseAboveIt(JavaClasses house) {
        for (int i = 0; i < FEATURES.size(); i++) {
            for (String below : FEATURES.subList(i + 1, FEATURES.size())) {
                noClasses()
                        .that(areIn(FEATURES.get(i)))
                        .should()
                        .dependOnClassesThat(areIn(below))
                        .because(FEATURES.get(i) + " comes before " + below)
                        .check(house);
            }
        }
    }

    @ArchTest
    static void kindsOfContentDoNotKnowEachOther(JavaClasses house) {
        for (String kind : KINDS) {
            for (String other : KINDS) {
                if (!kind.equals(other)) {
                    noClasses()
                            .that(areIn(kind))
                            .should()
                            .dependOnClassesThat(areIn(other))
                            .check(house);
                }
            }
        }
    }

    // Pages are where all features meet, so the arrows between features stop before the web.
    private static DescribedPredicate<JavaClass> areIn(String feature) {
        return resideInAPackage("org.passerelle." + feature + "..")
                .and(DescribedPredicate.not(resideInAnyPackage("..web..")));
    }
}
