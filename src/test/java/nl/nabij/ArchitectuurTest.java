package nl.nabij;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.Set;
import nl.nabij.kern.Tarief;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the compiler does not hold: the core is pure, time is passed in, rows stay inside their module, money is no double. */
@AnalyzeClasses(packages = "nl.nabij", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectuurTest {

    private static final String[] PURE = {
        "nl.nabij.kern..", "nl.nabij..model..", "nl.nabij..regels..", "nl.nabij.platform.beeld"
    };

    private static final Set<String> DATES = Set.of(
            LocalDate.class.getName(),
            LocalDateTime.class.getName(),
            LocalTime.class.getName(),
            Instant.class.getName(),
            ZonedDateTime.class.getName(),
            OffsetDateTime.class.getName(),
            Year.class.getName(),
            YearMonth.class.getName());

    /** An unclosed stream over rows keeps its connection for ever: ten pages later the application stands still. */
    @ArchTest
    static final ArchRule rowsComeAsAListSoThatTheirConnectionGoesBack = noClasses()
            .should()
            .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
            .orShould()
            .callMethod(JdbcTemplate.class, "queryForStream", String.class, RowMapper.class, Object[].class);

    @ArchTest
    static final ArchRule theCoreAndTheRulesKnowNoSpringNoSqlAndNoServlet = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .and()
            .haveSimpleNameNotEndingWith("Beelden")
            .and()
            .haveSimpleNameNotEndingWith("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "java.sql..", "javax.sql..", "jakarta.servlet..", "org.flywaydb..");

    @ArchTest
    static final ArchRule nobodyAsksTheSystemWhatTimeItIs = noClasses()
            .that()
            .resideOutsideOfPackages("nl.nabij.meet..", "nl.nabij.platform.database..")
            .should()
            .callMethodWhere(nowWithoutClock());

    @ArchTest
    static final ArchRule chanceIsSeeded = noClasses()
            .should()
            .callConstructorWhere(target(owner(JavaClass.Predicates.equivalentTo(Random.class)))
                    .and(target(rawParameterTypes(new Class<?>[0]))))
            .orShould()
            .callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule repositoriesStayInTheirModule = classes()
            .that()
            .resideInAPackage("nl.nabij..opslag..")
            .and()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule moneyAndMinutesAreNoDoubles = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("nl.nabij.kern..", "nl.nabij..model..", "nl.nabij..regels..")
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class);

    /** What support costs is shown beside a choice and is never a ground: whoever decides has no way to it. */
    @ArchTest
    static final ArchRule whoInvestigatesIndicatesAndDecidesKnowsNoPrice = noClasses()
            .that()
            .resideInAnyPackage("nl.nabij.toegang..", "nl.nabij.indicatie..", "nl.nabij.beschikking..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nl.nabij.kosten..", "nl.nabij.contract..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Tarief.class);

    @ArchTest
    static final ArchRule onlyCommandsUseTheConsole = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Nabij.class.getName())
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    private static DescribedPredicate<JavaCall<?>> nowWithoutClock() {
        return DescribedPredicate.describe(
                "now() without a clock",
                call -> call.getName().equals("now")
                        && DATES.contains(call.getTargetOwner().getName())
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(t -> t.isEquivalentTo(Clock.class)));
    }
}
