package nl.nabij.toegang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nabij.NabijTest;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of toegang, taken from the running application, so that a new one cannot be forgotten. */
@NabijTest
class ToegangRoutesTest {

    private static final Gemeentecode HIER = Gemeentecode.of("1980");
    private static final Gemeentecode ELDERS = Gemeentecode.of("0361");

    private record Route(HttpMethod method, String pad) {
        String voor(Zaaknummer nummer) {
            return pad.replace("{nummer}", nummer.waarde())
                    .replace("{letter}", "a")
                    .replace("{code}", "eigen-kracht")
                    .replace("{versie}", "1")
                    .replace("{id}", UUID.randomUUID().toString());
        }
    }

    @Autowired
    MockMvc mvc;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void aZaakOfAnotherGemeenteIs404OnEveryAddressAndNothingChanges() throws Exception {
        Zaak zaak = toegang.zaak(HIER, Zaakstatus.VERSLAG_VERSTUURD);
        String voor = stand(zaak);
        List<Route> routes = vanEenZaak();
        assertThat(routes).hasSizeGreaterThan(30);
        for (Route route : routes) {
            assertThat(status(route, zaak.nummer(), ELDERS, Role.CONSULENT))
                    .as(route.toString())
                    .isEqualTo(404);
        }
        assertThat(stand(zaak)).isEqualTo(voor);
    }

    @Test
    void aZaakThatDoesNotExistOrANumberThatIsNoneIs404() throws Exception {
        for (Route route : vanEenZaak()) {
            assertThat(status(route, Zaaknummer.of("1980-2001-99999"), HIER, Role.CONSULENT))
                    .as(route.toString())
                    .isEqualTo(404);
        }
        assertThat(mvc.perform(request(HttpMethod.GET, "/zaken/geen-nummer/onderzoek")
                                .with(user(wie(HIER, Role.CONSULENT))))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void everyPageOpensOrSaysInDutchWhyNotInEveryStatus(Zaakstatus status) throws Exception {
        Zaak zaak = toegang.zaak(HIER, status);
        for (Route route : vanEenZaak()) {
            if (route.method().equals(HttpMethod.GET)) {
                assertThat(status(route, zaak.nummer(), HIER, Role.CONSULENT))
                        .as(route.toString())
                        .isIn(200, 404);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFormWithoutItsFieldsIsNeverAServerError(Zaakstatus status) throws Exception {
        for (Route route : vanEenZaak()) {
            if (route.method().equals(HttpMethod.POST)) {
                Zaak zaak = toegang.zaak(HIER, status);
                assertThat(status(route, zaak.nummer(), HIER, Role.CONSULENT))
                        .as(route + " " + status)
                        .isIn(302, 404, 422);
            }
        }
    }

    @Test
    void aBesluitnemerReadsButDoesNotWriteAndAnAanbiederSeesNothing() throws Exception {
        Zaak zaak = toegang.zaak(HIER, Zaakstatus.VERSLAG_VERSTUURD);
        for (Route route : vanEenZaak()) {
            boolean lezen = route.method().equals(HttpMethod.GET);
            assertThat(status(route, zaak.nummer(), HIER, Role.BESLUITNEMER))
                    .as(route.toString())
                    .isEqualTo(lezen ? 200 : 403);
            assertThat(status(route, zaak.nummer(), null, Role.AANBIEDER))
                    .as(route.toString())
                    .isEqualTo(403);
        }
    }

    private List<Route> vanEenZaak() {
        List<Route> routes = new ArrayList<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getPackageName().equals("nl.nabij.toegang.web")) {
                for (String pad : info.getPatternValues()) {
                    for (RequestMethod m : info.getMethodsCondition().getMethods()) {
                        if (pad.contains("{nummer}")) {
                            routes.add(new Route(m.asHttpMethod(), pad));
                        }
                    }
                }
            }
        });
        return routes;
    }

    private int status(Route route, Zaaknummer nummer, @Nullable Gemeentecode gemeente, Role rol) throws Exception {
        return mvc.perform(request(route.method(), route.voor(nummer))
                        .with(user(wie(gemeente, rol)))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private static CurrentUser wie(@Nullable Gemeentecode gemeente, Role rol) {
        Agbcode agb = gemeente == null ? Agbcode.of("12345678") : null;
        return new CurrentUser("route-test", "Rita Test", "x", Set.of(rol), gemeente, agb);
    }

    private String stand(Zaak zaak) {
        return jdbc.sql("""
                        select z.status || z.versie || coalesce(z.behandelaar, '')
                            || (select count(*) from toegang.verslag v where v.zaak = z.nummer)
                            || (select count(*) from toegang.aanvraag a where a.zaak = z.nummer)
                            || (select count(*) from platform.toegangslog l where l.client_id = z.client_id)
                        from toegang.zaak z where z.nummer = :n
                        """)
                .param("n", zaak.nummer().waarde())
                .query(String.class)
                .single();
    }
}
